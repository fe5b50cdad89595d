// Does chance have the claimed distribution, across neighbours of every kind, and do the variates and clocks follow
// their exact laws? Seeds follow from the names of the tests, so every verdict is fixed until the code changes.
//
// Limits: |z| < 4 or a p-value of at least 6.3e-5, which is the same. The file makes 46 checks of the real chance: with
// fresh seeds it would raise a false alarm in 46 * 6.3e-5 = 0.29 % of the runs, once in about 345. Next to every check
// stands a planted error that the same check must notice.
#include "base/chance.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/distributions.hpp"
#include "base/elementary.hpp"

namespace meedoen {
namespace {

constexpr double smallest_p = 6.3e-5;
constexpr std::uint64_t sample_size = std::uint64_t{1} << 20U;

/// FNV-1a of the full name of the running test.
std::uint32_t seed_of_test() {
    const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
    std::uint32_t hash = 2166136261U;
    for (const char c : std::string{test->test_suite_name()} + "." + test->name())
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

/// Chance that a chi-square is at least as far out as this one, on either side: too even is wrong as well.
double p_of_chi_square(double chi_square, double freedom) {
    const double above = boost::math::gamma_q(freedom / 2.0, chi_square / 2.0);
    return std::min(1.0, 2.0 * std::min(above, 1.0 - above));
}

double p_of_z(double z) { return std::erfc(std::fabs(z) / std::sqrt(2.0)); }

double p_of_counts(const std::vector<double>& counts, const std::vector<double>& expected) {
    double chi_square = 0.0;
    for (std::size_t i = 0; i < counts.size(); ++i)
        chi_square += (counts[i] - expected[i]) * (counts[i] - expected[i]) / expected[i];
    return p_of_chi_square(chi_square, static_cast<double>(counts.size() - 1));
}

using Sequence = std::vector<double>;

double p_of_64_bins(const Sequence& us) {
    std::vector<double> counts(64);
    for (const double u : us) counts[static_cast<std::size_t>(u * 64.0)] += 1.0;
    return p_of_counts(counts, std::vector<double>(64, static_cast<double>(us.size()) / 64.0));
}

/// The same for the digits that follow the first forty bits.
double p_of_fine_digits(const Sequence& us) {
    Sequence fine;
    for (const double u : us) fine.push_back(u * 0x1p40 - std::floor(u * 0x1p40));
    return p_of_64_bins(fine);
}

double p_of_serial_pairs(const Sequence& us) {
    std::vector<double> counts(256);
    for (std::size_t i = 0; i + 1 < us.size(); i += 2)
        counts[static_cast<std::size_t>(us[i] * 16.0) * 16 + static_cast<std::size_t>(us[i + 1] * 16.0)] += 1.0;
    return p_of_counts(counts, std::vector<double>(256, static_cast<double>(us.size() / 2) / 256.0));
}

/// Runs above and below one half (Wald and Wolfowitz, given how many are above).
double p_of_runs(const Sequence& us) {
    double above = 0.0;
    double runs = 1.0;
    for (std::size_t i = 0; i < us.size(); ++i) {
        above += us[i] > 0.5 ? 1.0 : 0.0;
        if (i > 0 && (us[i] > 0.5) != (us[i - 1] > 0.5)) runs += 1.0;
    }
    const double n = static_cast<double>(us.size());
    const double twice = 2.0 * above * (n - above);
    return p_of_z((runs - twice / n - 1.0) / std::sqrt(twice * (twice - n) / (n * n * (n - 1.0))));
}

/// Kolmogorov and Smirnov: the largest distance between the sample and its law.
double p_of_law(Sequence xs, const std::function<double(double)>& law) {
    std::sort(xs.begin(), xs.end());
    const double n = static_cast<double>(xs.size());
    double distance = 0.0;
    for (std::size_t i = 0; i < xs.size(); ++i) {
        const double f = law(xs[i]);
        const double before = static_cast<double>(i) / n;
        distance = std::max({distance, f - before, before + 1.0 / n - f});
    }
    const double scaled = distance * (std::sqrt(n) + 0.12 + 0.11 / std::sqrt(n));
    double p = 0.0;
    for (int k = 1; k <= 100; ++k) p += (k % 2 == 1 ? 2.0 : -2.0) * std::exp(-2.0 * k * k * scaled * scaled);
    return scaled < 0.3 ? 1.0 : p;
}

/// Chi-square of whole numbers against their law; cells with fewer than ten expected join their neighbours.
double p_of_whole_numbers(const std::vector<std::int32_t>& xs, const std::function<double(int)>& mass) {
    std::vector<double> seen(5000);
    for (const std::int32_t x : xs) seen[static_cast<std::size_t>(std::min(x, 4999))] += 1.0;
    std::vector<double> counts;
    std::vector<double> expected;
    double count = 0.0;
    double hoped = 0.0;
    double rest = static_cast<double>(xs.size());
    const double n = rest;
    for (int k = 0; k < 5000; ++k) {
        count += seen[static_cast<std::size_t>(k)];
        hoped += n * mass(k);
        if (hoped < 10.0 || rest - hoped < 10.0) continue;
        counts.push_back(count);
        expected.push_back(hoped);
        rest -= hoped;
        count = hoped = 0.0;
    }
    counts.push_back(count);
    expected.push_back(rest);
    return p_of_counts(counts, expected);
}

// ---- Neighbours -----------------------------------------------------------------------------------------------

/// A way to walk through addresses: the i-th uniform, where neighbours in i differ in one field.
struct Walk {
    std::string name;
    std::function<double(std::uint32_t seed, std::uint32_t i)> uniform;
};

const std::vector<Walk>& walks() {
    static const std::vector<Walk> all{
        {"Subjects",
         [](std::uint32_t s, std::uint32_t i) {
             return Luck{s, 0}.uniform({i, Purpose::facade});
         }},
        {"ResidentsOfWeeks",
         [](std::uint32_t s, std::uint32_t i) {
             return Luck{s, 0}.uniform({(std::uint64_t{i / 8} << 40U) | i % 8, Purpose::vulnerability});
         }},
        {"Occasions",
         [](std::uint32_t s, std::uint32_t i) {
             return Luck{s, 0}.uniform({1, Purpose::shock_clock, SubjectKind::resident, 0, i});
         }},
        {"Purposes",
         [](std::uint32_t s, std::uint32_t i) {
             return Luck{s, 0}.uniform({i / 32, static_cast<Purpose>(i % 32 + 1)});
         }},
        {"Ordinals",
         [](std::uint32_t s, std::uint32_t i) {
             return Luck{s, 0}.uniform(
                 {i / 256, Purpose::person_traits, SubjectKind::resident, static_cast<std::uint8_t>(i % 256)});
         }},
        {"Kinds",
         [](std::uint32_t s, std::uint32_t i) {
             return Luck{s, 0}.uniform({i / 5, Purpose::vacancies, static_cast<SubjectKind>(i % 5)});
         }},
        {"Replications",
         [](std::uint32_t s, std::uint32_t i) {
             return Luck{s, i}.uniform({1, Purpose::departure_clock});
         }},
        {"Seeds",
         [](std::uint32_t s, std::uint32_t i) {
             return Luck{s + i, 0}.uniform({1, Purpose::mind_traits});
         }},
    };
    return all;
}

class Neighbours : public ::testing::TestWithParam<std::size_t> {
protected:
    const Sequence& real() {
        if (us_.empty())
            for (std::uint32_t i = 0; i < sample_size; ++i) us_.push_back(walks()[GetParam()].uniform(seed_, i));
        return us_;
    }
    Sequence shrunk() {
        Sequence us = real();
        for (double& u : us) u *= 0.99;
        return us;
    }
    /// One draw in a hundred repeats the draw before it.
    Sequence sticky() {
        Sequence us = real();
        for (std::size_t i = 1; i < us.size(); i += 100) us[i] = us[i - 1];
        return us;
    }

private:
    std::uint32_t seed_{seed_of_test()};
    Sequence us_;
};

TEST_P(Neighbours, AreUniform) {
    EXPECT_GE(p_of_64_bins(real()), smallest_p);
    EXPECT_LT(p_of_64_bins(shrunk()), smallest_p);
}

TEST_P(Neighbours, AreUniformInTheirFineDigits) {
    EXPECT_GE(p_of_fine_digits(real()), smallest_p);
    Sequence coarse = real();  // as a generator of 45 bits would draw
    for (double& u : coarse) u = std::floor(u * 0x1p45) * 0x1p-45;
    EXPECT_LT(p_of_fine_digits(coarse), smallest_p);
}

TEST_P(Neighbours, AreIndependentInPairs) {
    EXPECT_GE(p_of_serial_pairs(real()), smallest_p);
    EXPECT_LT(p_of_serial_pairs(sticky()), smallest_p);
}

TEST_P(Neighbours, HaveTheRunsOfIndependentDraws) {
    EXPECT_GE(p_of_runs(real()), smallest_p);
    EXPECT_LT(p_of_runs(sticky()), smallest_p);
}

INSTANTIATE_TEST_SUITE_P(Chance, Neighbours, ::testing::Range(std::size_t{0}, walks().size()),
                         [](const auto& walk) { return walks()[walk.param].name; });

// ---- Laws -----------------------------------------------------------------------------------------------------

Sequence drawn(double (*transform)(double)) {
    const Luck luck{seed_of_test(), 1};
    Sequence xs;
    for (std::uint64_t i = 0; i < sample_size; ++i) xs.push_back(transform(luck.uniform({i, Purpose::shock_size})));
    return xs;
}

Sequence times(Sequence xs, double factor) {
    for (double& x : xs) x *= factor;
    return xs;
}

TEST(Laws, ExponentialDraws) {
    const auto law = [](double x) { return -std::expm1(-x); };
    const Sequence xs = drawn(unit_exponential);
    EXPECT_GE(p_of_law(xs, law), smallest_p);
    EXPECT_LT(p_of_law(times(xs, 1.02), law), smallest_p);
}

TEST(Laws, NormalDraws) {
    const auto law = [](double x) { return 0.5 * std::erfc(-x / std::sqrt(2.0)); };
    const Sequence xs = drawn(standard_normal);
    EXPECT_GE(p_of_law(xs, law), smallest_p);
    EXPECT_LT(p_of_law(times(xs, 1.02), law), smallest_p);
}

TEST(Laws, GumbelDraws) {
    const auto law = [](double x) { return std::exp(-std::exp(-x)); };
    const Sequence xs = drawn(standard_gumbel);
    EXPECT_GE(p_of_law(xs, law), smallest_p);
    EXPECT_LT(p_of_law(times(xs, 1.02), law), smallest_p);
}

TEST(Laws, PoissonDraws) {
    const Luck luck{seed_of_test(), 1};
    std::uint32_t occasion = 0;
    for (const double mean : {0.02, 0.7, 6.0, 50.0, 150.0}) {
        const auto mass = [mean](int k) { return std::exp(k * std::log(mean) - mean - std::lgamma(k + 1.0)); };
        const auto counts = [&](double asked) {
            std::vector<std::int32_t> xs;
            for (std::uint64_t i = 0; i < sample_size / 4; ++i)
                xs.push_back(poisson_in_parts(luck, {i, Purpose::arrivals, SubjectKind::place, 0, occasion}, asked));
            return xs;
        };
        EXPECT_GE(p_of_whole_numbers(counts(mean), mass), smallest_p) << mean;
        const double wrong = mean < 0.1 ? 1.1 : 1.02;  // rare events tell less: 5000 of them notice 10 %
        EXPECT_LT(p_of_whole_numbers(counts(wrong * mean), mass), smallest_p) << mean;
        ++occasion;
    }
}

TEST(Laws, PickFollowsTheShares) {
    const std::vector<double> shares{0.1, 0.2, 0.05, 0.65};
    const auto mass = [&](int k) { return k < 4 ? shares[static_cast<std::size_t>(k)] : 0.0; };
    const Luck luck{seed_of_test(), 1};
    const auto picks = [&](const std::vector<double>& given) {
        std::vector<std::int32_t> xs;
        for (std::uint64_t i = 0; i < sample_size; ++i)
            xs.push_back(static_cast<std::int32_t>(pick(luck.uniform({i, Purpose::benefit_end}), given)));
        return xs;
    };
    EXPECT_GE(p_of_whole_numbers(picks(shares), mass), smallest_p);
    EXPECT_LT(p_of_whole_numbers(picks({0.102, 0.2, 0.05, 0.65}), mass), smallest_p);
}

TEST(Laws, TheRaceOfGumbelsFollowsTheLogit) {
    const std::vector<double> utilities{0.0, 0.5, -1.0};
    const double total = std::exp(0.0) + std::exp(0.5) + std::exp(-1.0);
    const auto mass = [&](int k) { return k < 3 ? std::exp(utilities[static_cast<std::size_t>(k)]) / total : 0.0; };
    const Luck luck{seed_of_test(), 1};
    const auto winners = [&](double scale) {
        std::vector<std::int32_t> xs;
        for (std::uint64_t i = 0; i < sample_size / 4; ++i) {
            std::vector<double> sums;
            for (std::uint8_t k = 0; k < 3; ++k)
                sums.push_back(utilities[k] + scale * standard_gumbel(luck.uniform(
                                                          {i, Purpose::planning_taste, SubjectKind::resident, k, 0})));
            xs.push_back(static_cast<std::int32_t>(std::max_element(sums.begin(), sums.end()) - sums.begin()));
        }
        return xs;
    };
    EXPECT_GE(p_of_whole_numbers(winners(1.0), mass), smallest_p);
    EXPECT_LT(p_of_whole_numbers(winners(1.05), mass), smallest_p);
}

// ---- Clocks ---------------------------------------------------------------------------------------------------

constexpr std::uint64_t spells = 400'000;

/// The week in which a clock strikes: the hazard is added week by week until the sum reaches the threshold.
std::int32_t week_of_event(double threshold, double hazard) {
    double sum = hazard;
    std::int32_t week = 0;
    while (sum < threshold) {
        sum += hazard;
        ++week;
    }
    return week;
}

TEST(Clocks, AWeeklyHazardGivesGeometricSurvival) {
    constexpr double hazard = 0.08;
    const Luck luck{seed_of_test(), 1};
    const auto mass = [](int week) { return std::exp(-hazard * week) * chance_of_hazard(hazard); };
    const auto weeks = [&](double asked) {
        std::vector<std::int32_t> xs;
        for (std::uint64_t i = 0; i < spells; ++i)
            xs.push_back(week_of_event(unit_exponential(luck.uniform({i, Purpose::departure_clock})), asked));
        return xs;
    };
    EXPECT_GE(p_of_whole_numbers(weeks(hazard), mass), smallest_p);
    EXPECT_LT(p_of_whole_numbers(weeks(1.02 * hazard), mass), smallest_p);
    EXPECT_LT(p_of_whole_numbers(weeks(-std::log1p(-hazard)), mass), smallest_p);  // hazard taken for a chance
}

double z_of_share(double hits, double n, double p) { return (hits - n * p) / std::sqrt(n * p * (1.0 - p)); }

/// What two clocks did within a year: how many spells ended, and how many of the ended the first cause ended.
struct Ended {
    double any{0.0};
    double first{0.0};
};

Ended ended_within_a_year(double first_hazard, double second_hazard, Purpose second_clock) {
    const Luck luck{seed_of_test(), 1};
    Ended ended;
    for (std::uint64_t i = 0; i < spells; ++i) {
        const double first = unit_exponential(luck.uniform({i, Purpose::job_loss_clock})) / first_hazard;
        const double second = unit_exponential(luck.uniform({i, second_clock})) / second_hazard;
        if (std::min(first, second) > 52.0) continue;
        ended.any += 1.0;
        ended.first += first < second ? 1.0 : 0.0;
    }
    return ended;
}

TEST(Clocks, CompetingCausesEndAsManySpellsAsTheirSum) {
    const double p = -std::expm1(-52.0 * (0.012 + 0.006));
    const auto p_value = [&](double first_hazard, Purpose second_clock) {
        const Ended ended = ended_within_a_year(first_hazard, 0.006, second_clock);
        return p_of_z(z_of_share(ended.any, static_cast<double>(spells), p));
    };
    EXPECT_GE(p_value(0.012, Purpose::drop_out_clock), smallest_p);
    EXPECT_LT(p_value(1.02 * 0.012, Purpose::drop_out_clock), smallest_p);
    EXPECT_LT(p_value(0.012, Purpose::job_loss_clock), smallest_p);  // two causes that share one clock
}

TEST(Clocks, CompetingCausesShareTheEndsByTheirHazards) {
    const auto p_value = [&](double first_hazard) {
        const Ended ended = ended_within_a_year(first_hazard, 0.006, Purpose::drop_out_clock);
        return p_of_z(z_of_share(ended.first, ended.any, 2.0 / 3.0));
    };
    EXPECT_GE(p_value(0.012), smallest_p);
    EXPECT_LT(p_value(1.03 * 0.012), smallest_p);
}

TEST(Clocks, AHazardThatChangesHalfwayKeepsItsClock) {
    const double p = -std::expm1(-(26.0 * 0.01 + 26.0 * 0.03));
    const Luck luck{seed_of_test(), 1};
    const auto p_value = [&](bool forgets) {  // the planted error starts the sum again from zero
        double ended = 0.0;
        for (std::uint64_t i = 0; i < spells; ++i) {
            const double threshold = unit_exponential(luck.uniform({i, Purpose::job_offer_clock}));
            const double left = forgets ? threshold : threshold - 26.0 * 0.01;
            ended += threshold <= 26.0 * 0.01 || left <= 26.0 * 0.03 ? 1.0 : 0.0;
        }
        return p_of_z(z_of_share(ended, static_cast<double>(spells), p));
    };
    EXPECT_GE(p_value(false), smallest_p);
    EXPECT_LT(p_value(true), smallest_p);
}

}  // namespace
}  // namespace meedoen
