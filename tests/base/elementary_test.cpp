// Errors are measured in units in the last place (ulp) of the exact value, with the long double functions as exact: on
// x86-64 they have 64 bits, so that the measurement itself is good to 0.001 ulp.
#include "base/elementary.hpp"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#include "base/chance.hpp"

namespace meedoen {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double smallest = std::numeric_limits<double>::denorm_min();
constexpr double smallest_normal = std::numeric_limits<double>::min();

double draw(std::uint64_t i) { return Luck{20260101, 1}.uniform(Address{.subject = i}); }

double ulps(double got, long double exact) {
    const double near = std::fabs(static_cast<double>(exact));
    const double ulp = near < smallest_normal ? smallest : std::ldexp(1.0, std::ilogb(near) - 52);
    return static_cast<double>(std::fabs(static_cast<long double>(got) - exact) / static_cast<long double>(ulp));
}

/// The largest error of `mine` against `exact` over a million arguments for each of the given shapes of argument.
template <class Mine, class Exact, class Argument>
double largest_error(Mine mine, Exact exact, Argument argument) {
    double largest = 0.0;
    for (std::uint64_t i = 0; i < 1'000'000; ++i) {
        const double x = argument(draw(i), static_cast<int>(i % 60));
        largest = std::fmax(largest, ulps(mine(x), exact(static_cast<long double>(x))));
    }
    return largest;
}

constexpr auto exact_exp = [](long double x) { return std::exp(x); };
constexpr auto exact_log = [](long double x) { return std::log(x); };

TEST(Elementary, ExpIsWithin056Ulp) {
    const auto whole_line = [](double u, int) { return -708.0 + 1417.7 * u; };
    const auto near_zero = [](double u, int scale) { return std::ldexp(2.0 * u - 1.0, -scale); };
    EXPECT_LE(largest_error(exp_of, exact_exp, whole_line), 0.56);
    EXPECT_LE(largest_error(exp_of, exact_exp, near_zero), 0.56);
}

TEST(Elementary, ExpIsWithin08UlpWhereResultsAreSubnormal) {
    const auto far_below = [](double u, int) { return -708.3 - 37.0 * u; };
    EXPECT_LE(largest_error(exp_of, exact_exp, far_below), 0.8);
}

TEST(Elementary, LogIsWithin051Ulp) {
    const auto any_positive = [](double u, int) {
        return std::bit_cast<double>(static_cast<std::uint64_t>(u * 0x7fe00000.p32));
    };
    const auto near_one = [](double u, int scale) { return 1.0 + std::ldexp(u - 0.5, -(scale % 50)); };
    const auto around_one = [](double u, int) { return 0.7 + 0.75 * u; };
    const auto subnormal = [](double u, int scale) {
        return smallest + std::ldexp(u * smallest_normal, -(scale % 50));
    };
    EXPECT_LE(largest_error(log_of, exact_log, any_positive), 0.51);
    EXPECT_LE(largest_error(log_of, exact_log, near_one), 0.51);
    EXPECT_LE(largest_error(log_of, exact_log, around_one), 0.51);
    EXPECT_LE(largest_error(log_of, exact_log, subnormal), 0.51);
}

TEST(Elementary, AFaultOfOneUlpIsNoticed) {
    const auto one_ulp_off = [](double x) { return std::nextafter(exp_of(x), infinity); };
    EXPECT_GT(largest_error(one_ulp_off, exact_exp, [](double u, int) { return u; }), 0.56);
}

TEST(Elementary, ExtremeArguments) {
    EXPECT_EQ(exp_of(0.0), 1.0);
    EXPECT_EQ(exp_of(-0.0), 1.0);
    EXPECT_EQ(exp_of(infinity), infinity);
    EXPECT_EQ(exp_of(-infinity), 0.0);
    EXPECT_EQ(exp_of(1e308), infinity);
    EXPECT_EQ(exp_of(-1e308), 0.0);
    EXPECT_EQ(exp_of(709.782712893385), infinity);
    EXPECT_LT(exp_of(709.782712893383), infinity);
    EXPECT_EQ(exp_of(-745.133219101941), smallest);
    EXPECT_EQ(exp_of(-745.1332191019413), 0.0);
    EXPECT_EQ(log_of(1.0), 0.0);
    EXPECT_EQ(log_of(0.0), -infinity);
    EXPECT_EQ(log_of(-1.0), -infinity);
    EXPECT_EQ(log_of(infinity), infinity);
    EXPECT_EQ(log_of(std::numeric_limits<double>::max()), std::log(std::numeric_limits<double>::max()));
    EXPECT_EQ(log_of(smallest), std::log(smallest));
    EXPECT_TRUE(std::isnan(exp_of(std::numeric_limits<double>::quiet_NaN())));
    EXPECT_TRUE(std::isnan(log_of(std::numeric_limits<double>::quiet_NaN())));
}

/// Neighbouring doubles on both sides of `x` never make the function fall.
template <class F>
bool rises_around(F f, double x) {
    double at = x;
    for (int i = 0; i < 200; ++i) at = std::nextafter(at, -infinity);
    double last = f(at);
    for (int i = 0; i < 400; ++i) {
        at = std::nextafter(at, infinity);
        const double next = f(at);
        if (next < last) return false;
        last = next;
    }
    return true;
}

TEST(Elementary, NeitherFallsWhereOneTableEntryGivesWayToTheNext) {
    for (int n = -32000; n <= 32000; n += 7)
        EXPECT_TRUE(rises_around(exp_of, (n + 0.5) * 0.69314718055994531 / 32.0)) << n;
    for (int exponent = -1021; exponent < 1023; exponent += 13)
        for (int i = 0; i < 128; ++i)
            EXPECT_TRUE(rises_around(log_of, std::ldexp(1.0 - 1.0 / 384.0 + i / 256.0, exponent))) << exponent;
    EXPECT_TRUE(rises_around(exp_of, -708.0));
    EXPECT_TRUE(rises_around(exp_of, 709.0));
}

TEST(Elementary, LogIsTheInverseOfExp) {
    for (std::uint64_t i = 0; i < 100'000; ++i) {
        const double x = 1400.0 * draw(i) - 700.0;
        EXPECT_NEAR(log_of(exp_of(x)), x, 3e-16 + 1.2e-16 * std::fabs(x));
    }
}

TEST(Elementary, LogisticIsAShareAndSymmetric) {
    EXPECT_EQ(logistic(0.0), 0.5);
    EXPECT_EQ(logistic(-infinity), 0.0);
    EXPECT_EQ(logistic(infinity), 1.0);
    for (std::uint64_t i = 0; i < 100'000; ++i) {
        const double x = std::ldexp(draw(i) - 0.5, static_cast<int>(i % 11));
        EXPECT_NEAR(logistic(x) + logistic(-x), 1.0, 2.3e-16);
        EXPECT_LE(ulps(logistic(x), 1.0L / (1.0L + std::exp(-static_cast<long double>(x)))), 2.6) << x;
        EXPECT_NEAR(log_of(logistic(x)) - log_of(logistic(-x)), x, 1e-15 * (1.0 + std::fabs(x)));
    }
}

TEST(Elementary, ChanceOfAHazardKeepsSmallHazards) {
    const auto exact = [](long double h) { return -std::expm1(-h); };
    const auto hazards = [](double u, int scale) { return std::ldexp(u, 6 - scale); };
    EXPECT_LE(largest_error(chance_of_hazard, exact, hazards), 1.1);
    EXPECT_EQ(chance_of_hazard(0.0), 0.0);
    EXPECT_EQ(chance_of_hazard(1e-300), 1e-300);
    EXPECT_EQ(chance_of_hazard(infinity), 1.0);
    EXPECT_TRUE(rises_around(chance_of_hazard, 40.0));
}

TEST(Elementary, ChancesOfHazardsCombineAsSurvival) {
    for (std::uint64_t i = 0; i < 100'000; ++i) {
        const double a = 3.0 * draw(2 * i);
        const double b = 3.0 * draw(2 * i + 1);
        const double survives = (1.0 - chance_of_hazard(a)) * (1.0 - chance_of_hazard(b));
        EXPECT_NEAR(1.0 - chance_of_hazard(a + b), survives, 4e-16);
    }
}

}  // namespace
}  // namespace meedoen
