#include "base/distributions.hpp"

#include <gtest/gtest.h>

#include <boost/math/distributions/exponential.hpp>
#include <boost/math/distributions/extreme_value.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <cmath>
#include <limits>
#include <vector>

namespace meedoen {
namespace {

constexpr double step = 0x1p-52;  // the distance between two uniforms that chance can give

double uniform_at(std::uint64_t n) { return (static_cast<double>(n) + 0.5) * step; }

/// Uniforms everywhere: drawn, near both ends, and on both sides of the junctions of AS 241 (0.075, exp(-25)).
std::vector<double> uniforms() {
    std::vector<double> us{0x1p-53, 1.0 - 0x1p-53, 0.5 - 0x1p-53, 0.5 + 0x1p-53};
    for (const double junction : {0.075, 0.925, 1.3887943864964021e-11, 1.0 - 1.3887943864964021e-11})
        for (int i = -50; i <= 50; ++i)
            us.push_back(
                uniform_at(static_cast<std::uint64_t>(junction / step) + 50 - static_cast<std::uint64_t>(50 + i)));
    for (std::uint64_t i = 0; i < 100'000; ++i) {
        const double u = Luck{7, 7}.uniform({.subject = i});
        us.push_back(u);
        const double end = std::ldexp(u, -static_cast<int>(i % 52));
        if (end > step) us.push_back(uniform_at(static_cast<std::uint64_t>(end / step)));
        if (end > step) us.push_back(1.0 - us.back());
    }
    return us;
}

void expect_near_relative(double got, double expected, double limit) {
    EXPECT_NEAR(got, expected, limit * std::fabs(expected));
}

TEST(Distributions, NormalAgreesWithBoost) {
    const boost::math::normal_distribution<double> law;
    for (const double u : uniforms()) {
        const double z = u < 0.5 ? quantile(law, u) : quantile(complement(law, 1.0 - u));
        expect_near_relative(standard_normal(u), z, 1e-12);
        EXPECT_EQ(standard_normal(1.0 - u), -standard_normal(u));
    }
    EXPECT_EQ(standard_normal(0.5), 0.0);
}

TEST(Distributions, ExponentialAgreesWithBoost) {
    const boost::math::exponential_distribution<double> law;
    for (const double u : uniforms()) expect_near_relative(unit_exponential(u), quantile(law, u), 1e-15);
}

TEST(Distributions, GumbelAgreesWithBoost) {
    const boost::math::extreme_value_distribution<double> law;
    for (const double u : uniforms()) EXPECT_NEAR(standard_gumbel(u), quantile(law, u), 1e-14);
}

TEST(Distributions, LognormalHasItsMedianAndSigma) {
    EXPECT_EQ(lognormal(0.5, 1234.0, 0.7), 1234.0);
    for (const double u : uniforms())
        expect_near_relative(lognormal(u, 20.0, 0.7), 20.0 * std::exp(0.7 * standard_normal(u)), 1e-15);
}

TEST(Distributions, PoissonIsExact) {
    using Up = boost::math::policies::policy<
        boost::math::policies::discrete_quantile<boost::math::policies::integer_round_up>>;
    for (const double mean : {1e-6, 0.01, 0.3, 1.0, 2.5, 7.0, 19.5, 33.0, 64.0}) {
        const boost::math::poisson_distribution<double, Up> law{mean};
        for (std::uint64_t i = 0; i < 5'000; ++i) {
            const double u = Luck{8, 8}.uniform({.subject = i});
            ASSERT_EQ(poisson(u, mean), static_cast<std::int32_t>(quantile(law, u))) << mean << " " << u;
        }
    }
}

TEST(Distributions, PoissonEndsAtTheLargestUniform) {
    // The sum of the law may stop just below 1 in double precision; the count must stop with it.
    for (int i = 1; i <= 640; ++i) {
        const double mean = 0.1 * i;
        const std::int32_t largest = poisson(1.0 - 0x1p-53, mean);
        const boost::math::poisson_distribution<double> law{mean};
        EXPECT_LT(cdf(complement(law, largest)), 4e-15) << mean;  // as fine as the sum of doubles resolves
        EXPECT_GT(cdf(complement(law, largest - 1)), 1e-20) << mean;
    }
    EXPECT_EQ(poisson(1.0 - 0x1p-53, 0.0), 0);
}

TEST(Distributions, PoissonInPartsAddsPartsWithTheirOwnOrdinals) {
    const Luck luck{3, 4};
    const Address a{9, Purpose::arrivals, SubjectKind::place, 2, 11};
    Address b = a;
    std::int32_t total = 0;
    for (const double part : {64.0, 64.0, 22.0}) {
        total += poisson(luck.uniform(b), part);
        ++b.ordinal;
    }
    EXPECT_EQ(poisson_in_parts(luck, a, 150.0), total);
    EXPECT_EQ(poisson_in_parts(luck, a, 5.0), poisson(luck.uniform(a), 5.0));
    EXPECT_EQ(poisson_in_parts(luck, a, 0.0), 0);
    for (double mean = 0.0; mean < 300.0; mean += 1.7)
        EXPECT_LE(poisson_in_parts(luck, a, mean), poisson_in_parts(luck, a, mean + 1.7));
}

TEST(Distributions, PickTakesTheShareInWhichTheDrawFalls) {
    const std::vector<double> shares{1.0, 0.0, 2.0, 1.0};
    EXPECT_EQ(pick(0.2499, shares), 0U);
    EXPECT_EQ(pick(0.25, shares), 2U);
    EXPECT_EQ(pick(0.7499, shares), 2U);
    EXPECT_EQ(pick(0.75, shares), 3U);
    EXPECT_EQ(pick(0.3, std::vector<double>{5.0}), 0U);
}

TEST(Distributions, PickNeverTakesAnEmptyShare) {
    for (const double weight : {1.0, 0.1, 1.0 / 3.0, 1e-300, 1e300, 1.0 + 0x1p-52}) {
        const std::vector<double> shares{0.0, weight, 0.0, weight, 0.0};
        for (const double u : uniforms()) {
            const std::size_t i = pick(u, shares);
            ASSERT_TRUE(i == 1 || i == 3) << weight << " " << u;
        }
    }
}

/// True if the function does not fall between neighbouring uniforms, from `begin` on.
template <class F>
bool rises(F f, std::uint64_t begin, std::uint64_t count, std::uint64_t stride) {
    double last = -std::numeric_limits<double>::infinity();
    for (std::uint64_t i = 0; i < count; ++i) {
        const double next = f(uniform_at(begin + i * stride));
        if (next < last) return false;
        last = next;
    }
    return true;
}

template <class F>
bool rises_everywhere(F f) {
    const std::uint64_t all = std::uint64_t{1} << 52U;
    bool good = rises(f, 0, 1U << 20U, all >> 20U);  // the whole line
    for (const double u : {0.0, 1.3887943864964021e-11, 1e-6, 0.02, 0.075, 0.16, 0.3, 0.36787944117144233, 0.5, 0.7,
                           0.8413, 0.925, 0.98, 1.0 - 1.3887943864964021e-11}) {
        const auto at = static_cast<std::uint64_t>(u / step);
        good = good && rises(f, at < 20'000 ? 0 : at - 20'000, 40'000, 1);  // neighbours, one by one
    }
    return good && rises(f, all - 40'000, 40'000, 1);
}

TEST(Distributions, NoVariateFallsWhenItsUniformRises) {
    EXPECT_TRUE(rises_everywhere(unit_exponential));
    EXPECT_TRUE(rises_everywhere(standard_normal));
    EXPECT_TRUE(rises_everywhere(standard_gumbel));
    EXPECT_TRUE(rises_everywhere([](double u) { return lognormal(u, 20.0, 0.7); }));
    EXPECT_TRUE(rises_everywhere([](double u) { return poisson(u, 3.0); }));
    EXPECT_TRUE(rises_everywhere([](double u) {
        const std::vector<double> shares{0.2, 0.3, 0.5};
        return static_cast<double>(pick(u, shares));
    }));
}

TEST(Distributions, AFallAtAJunctionIsNoticed) {
    EXPECT_FALSE(rises_everywhere([](double u) { return standard_normal(u) - (u > 0.925 ? 1e-14 : 0.0); }));
}

TEST(Distributions, PoissonDoesNotFallWhenItsMeanRises) {
    for (std::uint64_t i = 0; i < 300; ++i) {
        const double u = Luck{9, 9}.uniform({.subject = i});
        std::int32_t last = 0;
        for (int m = 0; m <= 640; ++m) {
            const std::int32_t next = poisson(u, 0.1 * m);
            ASSERT_GE(next, last);
            last = next;
        }
    }
}

}  // namespace
}  // namespace meedoen
