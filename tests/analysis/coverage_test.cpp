// Do intervals cover as often as they say? 10,000 synthetic problems each; the draws are fixed by their addresses. With
// other seeds the share of a right 95% interval has standard deviation 0.0022, so the band 0.944 to 0.956 would raise a
// false alarm in 0.6% of the runs.
#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "base/chance.hpp"
#include "base/distributions.hpp"
#include "compare/paired.hpp"
#include "compare/simultaneous.hpp"

namespace meedoen {
namespace {

constexpr int problems = 10'000;
constexpr std::uint32_t runs = 10;
constexpr double truth = 5.0;

double uniform(int problem, std::uint32_t run, std::uint8_t which) {
    return Luck{.seed = 2026, .replication = run}.uniform({.subject = static_cast<std::uint64_t>(problem),
                                                           .purpose = Purpose::person_traits,
                                                           .kind = SubjectKind::place,
                                                           .ordinal = which});
}

struct Problem {
    std::vector<double> base;
    std::vector<double> other;
};

/// Two arms that share the luck of each run, and have some of their own.
Problem normal_problem(int number) {
    Problem problem;
    for (std::uint32_t run = 0; run < runs; ++run) {
        const double shared = 10.0 * standard_normal(uniform(number, run, 0));
        problem.base.push_back(100.0 + shared + standard_normal(uniform(number, run, 1)));
        problem.other.push_back(100.0 + truth + shared + 2.0 * standard_normal(uniform(number, run, 2)));
    }
    return problem;
}

template <class IntervalOf>
double covered_share(IntervalOf interval_of) {
    int covered = 0;
    for (int number = 0; number < problems; ++number)
        covered += interval_of(normal_problem(number)).contains(truth) ? 1 : 0;
    return covered / static_cast<double>(problems);
}

bool covers_as_it_says(double share) { return share >= 0.944 && share <= 0.956; }

TEST(Coverage, PairedIntervalCoversAsItSays) {
    const double share =
        covered_share([](const Problem& p) { return paired_difference(p.base, p.other).precision->interval; });
    EXPECT_TRUE(covers_as_it_says(share)) << share;
}

// The planted error: 1.96 of the normal law where Student's t belongs. Its true coverage is 0.918.
TEST(Coverage, NormalQuantileIsNoticed) {
    const double share = covered_share([](const Problem& p) {
        const Paired paired = paired_difference(p.base, p.other);
        const double half = 1.96 * paired.precision->standard_error;
        return Interval{paired.mean - half, paired.mean + half};
    });
    EXPECT_FALSE(covers_as_it_says(share)) << share;
}

// Exponential runs are skewed; ten of them are too few for Student's t, and 0.90 is what it gives.
TEST(Coverage, SkewedLevelsAreCoveredLessOften) {
    int covered = 0;
    for (int number = 0; number < problems; ++number) {
        std::vector<double> values;
        for (std::uint32_t run = 0; run < runs; ++run) values.push_back(unit_exponential(uniform(number, run, 3)));
        covered += level_of(values).precision->interval.contains(1.0) ? 1 : 0;
    }
    EXPECT_NEAR(covered / static_cast<double>(problems), 0.90, 0.012);
}

/// How often all five intervals of a problem hold together.
double share_of_fives(double confidence) {
    int all = 0;
    for (int number = 0; number < problems; number += 5) {
        bool together = true;
        for (int part = 0; part < 5; ++part) {
            const Problem p = normal_problem(number + part);
            together = together && paired_difference(p.base, p.other, confidence).precision->interval.contains(truth);
        }
        all += together ? 1 : 0;
    }
    return all / (problems / 5.0);
}

// 2000 fives: standard deviation 0.005. Bonferroni on independent outcomes: 0.99^5 = 0.951; unadjusted 0.95^5 = 0.774.
TEST(Coverage, SimultaneousIntervalsHoldTogether) {
    EXPECT_NEAR(share_of_fives(simultaneous_confidence(5)), 0.951, 0.02);
    EXPECT_NEAR(share_of_fives(usual_confidence), 0.774, 0.04);
}

TEST(Simultaneous, WidthIsBonferronis) {
    EXPECT_DOUBLE_EQ(simultaneous_confidence(1), 0.95);
    EXPECT_DOUBLE_EQ(simultaneous_confidence(10), 0.995);
    const Problem p = normal_problem(0);
    const std::vector<PrimaryPair> pairs{{"work", p.base, p.other}, {"income", p.base, p.other}};
    const auto differences = simultaneous_differences(pairs);
    ASSERT_EQ(differences.size(), 2U);
    EXPECT_EQ(differences[1].name, "income");
    EXPECT_EQ(differences[1].paired.precision->interval, paired_difference(p.base, p.other, 0.975).precision->interval);
    EXPECT_TRUE(simultaneous_differences({}).empty());
}

}  // namespace
}  // namespace meedoen
