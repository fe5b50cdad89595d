// Finding and losing work: values by hand, directions, limits.
#include <gtest/gtest.h>

#include <cmath>

#include "rules/behaviour/job_finding.hpp"
#include "rules/behaviour/job_loss.hpp"

namespace meedoen {
namespace {

Work work() {
    Work w;
    w.offers_per_hour = Score{0.01};
    w.match_constant = Score{-1.0};
    w.match_by_skills = Score{3.0};
    w.match_by_belastbaarheid = Score{1.5};
    w.match_by_psychische_gezondheid = Score{1.0};
    w.match_by_needs = Score{2.0};
    w.carries_work_from = HoursPerDay{2.0};
    w.permanent = Share{0.3};
    w.contract_median = Weeks{20};
    w.contract_sigma = Score{0.9};
    w.loss = PerWeek{0.004};
    w.loss_by_misfit = Score{0.35};
    w.loss_by_psychische_gezondheid = Score{0.7};
    w.support_takes_over = Share{0.6};
    w.wage_above_minimum = Share{0.5};
    w.full_time = HoursPerWeek{36.0};
    w.least_hours = HoursPerWeek{8.0};
    w.stretch = HoursPerDay{1.0};
    return w;
}

double logit(double x) { return 1.0 / (1.0 + std::exp(-x)); }

TEST(FindingWork, MatchByHand) {
    EXPECT_NEAR(match_of({0.5, 8.0, 0.0, 0.0}, work()), logit(-1.0 + 1.5 + 1.5), 1e-12);
    EXPECT_NEAR(match_of({0.2, 4.0, 0.6, 0.3}, work()), logit(-1.0 + 0.6 + 0.75 - 0.6 - 0.6), 1e-12);
    EXPECT_NEAR(match_of({1.0 / 3.0, 0.0, 0.0, 0.0}, work()), 0.5, 1e-12);
}

TEST(FindingWork, MatchRisesWithSkillsAndCapacityAndFallsWithNeeds) {
    const SearchFacts facts{0.4, 4.0, 0.4, 0.4};
    const double base = match_of(facts, work());
    EXPECT_GT(match_of({0.5, 4.0, 0.4, 0.4}, work()), base);
    EXPECT_GT(match_of({0.4, 5.0, 0.4, 0.4}, work()), base);
    EXPECT_LT(match_of({0.4, 4.0, 0.5, 0.4}, work()), base);
    EXPECT_LT(match_of({0.4, 4.0, 0.4, 0.5}, work()), base);
    for (const double extreme : {0.0, 1.0}) {
        const double match = match_of({extreme, 8.0 * extreme, 1.0 - extreme, 1.0 - extreme}, work());
        EXPECT_GT(match, 0.0);
        EXPECT_LT(match, 1.0);
    }
}

TEST(FindingWork, TheHazardIsHoursTimesMatch) {
    EXPECT_DOUBLE_EQ(search_hours(10.0, 0.5, 9.0), 14.0);
    EXPECT_DOUBLE_EQ(search_hours(10.0, 0.0, 9.0), 9.0) << "a route's hours do not hang on motivation";
    EXPECT_DOUBLE_EQ(offer_hazard(0.5, 14.0, 8.0, work()), 0.07);
    EXPECT_DOUBLE_EQ(offer_hazard(0.5, 28.0, 8.0, work()), 0.14) << "twice the hours, twice the hazard";
    EXPECT_DOUBLE_EQ(offer_hazard(0.5, 0.0, 8.0, work()), 0.0);
    EXPECT_DOUBLE_EQ(offer_hazard(0.5, 14.0, 1.99, work()), 0.0);
    EXPECT_GT(offer_hazard(0.5, 14.0, 2.0, work()), 0.0);
}

TEST(LosingWork, AFittingJobIsLostAtTheBaseHazard) {
    EXPECT_NEAR(loss_hazard({4.0, 4.0, 0.0, false}, work()), 0.004, 1e-15);
    EXPECT_NEAR(loss_hazard({4.0, 8.0, 0.0, false}, work()), 0.004, 1e-15)
        << "to carry more than is asked helps no further";
}

TEST(LosingWork, MisfitAndIllnessRaiseItAndSupportTakesOverAPart) {
    EXPECT_NEAR(loss_hazard({6.0, 4.0, 0.0, false}, work()), 0.004 * std::exp(0.7), 1e-12);
    EXPECT_NEAR(loss_hazard({6.0, 4.0, 0.0, true}, work()), 0.004 * std::exp(0.7 * 0.4), 1e-12);
    EXPECT_NEAR(loss_hazard({4.0, 4.0, 0.5, false}, work()), 0.004 * std::exp(0.35), 1e-12);
    EXPECT_DOUBLE_EQ(loss_hazard({4.0, 4.0, 0.5, true}, work()), loss_hazard({4.0, 4.0, 0.5, false}, work()))
        << "support takes over misfit, not illness";
}

TEST(JobTerms, HoursLieBetweenTheSmallestJobAndWhatSomebodyStretchesTo) {
    const CentsPerHour minimum{1471};
    EXPECT_DOUBLE_EQ(job_terms(4.0, 0.5, minimum, {0.0, 0.5, 0.0}, work()).hours_a_week, 8.0);
    EXPECT_DOUBLE_EQ(job_terms(4.0, 0.5, minimum, {1.0, 0.5, 0.0}, work()).hours_a_week, 25.0);  // 5 * (4 + 1)
    EXPECT_DOUBLE_EQ(job_terms(8.0, 0.5, minimum, {1.0, 0.5, 0.0}, work()).hours_a_week, 36.0);
    EXPECT_DOUBLE_EQ(job_terms(0.2, 0.5, minimum, {0.7, 0.5, 0.0}, work()).hours_a_week, 6.0)
        << "below the smallest job";
}

TEST(JobTerms, WageAndLength) {
    const CentsPerHour minimum{1471};
    EXPECT_EQ(job_terms(4.0, 0.0, minimum, {0.5, 0.5, 0.0}, work()).wage, minimum);
    EXPECT_EQ(job_terms(4.0, 1.0, minimum, {0.5, 0.5, 0.0}, work()).wage, CentsPerHour{2207});  // 2206.5
    EXPECT_EQ(job_terms(4.0, 0.5, minimum, {0.5, 0.5, 0.29}, work()).weeks, 0) << "no end date";
    EXPECT_EQ(job_terms(4.0, 0.5, minimum, {0.5, 0.5, 0.3}, work()).weeks, 20) << "the median";
    EXPECT_GE(job_terms(4.0, 0.5, minimum, {0.5, 1e-12, 0.9}, work()).weeks, 1);
    EXPECT_LT(job_terms(4.0, 0.5, minimum, {0.5, 0.3, 0.9}, work()).weeks,
              job_terms(4.0, 0.5, minimum, {0.5, 0.7, 0.9}, work()).weeks);
}

}  // namespace
}  // namespace meedoen
