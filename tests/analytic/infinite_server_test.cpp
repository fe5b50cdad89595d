// Places for everybody: the number present is Poisson at every moment, with mean arrivals times the sum of survival
// (M/G/infinity), and in the long run only the mean stay matters. The weekly sum over ages 0, 1, 2, ... takes the place
// of the integral.
#include <gtest/gtest.h>

#include "analytic/known_answers.hpp"
#include "analytic/plain_world.hpp"
#include "analytic/queue_chain.hpp"
#include "analytic/verdicts.hpp"

namespace meedoen {
namespace {

/// Chance that a lognormal stay lasts longer than `weeks`.
double outlasts(double weeks, double mu, double sigma) {
    if (weeks <= 0.0) return 1.0;
    return 0.5 * std::erfc((std::log(weeks) - mu) / (sigma * std::sqrt(2.0)));
}

/// The integral of that from 0 to `until`, by the midpoint rule.
double mean_stay(double until, double mu, double sigma, double step) {
    double sum = 0.0;
    for (double t = 0.5 * step; t < until; t += step) sum += step * outlasts(t, mu, sigma);
    return sum;
}

TEST(InfiniteServer, FormulaMeetsTheKnownAnswers) {
    EXPECT_NEAR(30.0 * mean_stay(12.0, 2.0, 0.8, 1e-3), known_answer("infinite_mean_12"), 1e-4);
    EXPECT_NEAR(30.0 * std::exp(2.0 + 0.32), known_answer("infinite_mean"), 1e-8);
}

/// Routes: the stay is the shorter of a clock with hazard 0.1 and 12 weeks. Arrivals join a week later.
double mean_running(double arrivals, double hazard, int weeks) {
    double sum = 0.0;
    for (int age = 0; age < 12 && age < weeks; ++age) sum += std::exp(-hazard * age);
    return arrivals * sum;
}

TEST(InfiniteServer, RoutesWithRoomHoldAPoissonNumber) {
    Scenario town = plain_town();
    let_come_with_bijstand(town, 2.0);
    offer_one_route(town, {10000, 12});
    town.attendance.drop_out = PerWeek{0.1};
    const std::array<int, 4> weeks{3, 8, 20, 40};
    std::array<Tally, 4> running;
    live(town, {seed_of_test(), 8000, 41}, [&](const Simulation& simulation, int week, int) {
        for (std::size_t k = 0; k < weeks.size(); ++k)
            if (weeks[k] == week) running[k].add(count_enrolled(simulation.world(), EnrolmentState::running));
    });
    for (std::size_t k = 0; k < weeks.size(); ++k) {
        const double mean = mean_running(2.0, 0.1, weeks[k]);
        EXPECT_GE(p_of_law(running[k], poisson_law(mean)), smallest_p) << "week " << weeks[k];
        EXPECT_LT(p_of_law(running[k], poisson_law(1.05 * mean)), smallest_p) << "week " << weeks[k];
        EXPECT_LT(smallest_noticed(std::sqrt(mean), 8000), 0.04 * mean);
    }
    // Planted: whoever starts would already be at risk in the same week; one week of stay too many.
    EXPECT_LT(p_of_law(running[2], poisson_law(std::exp(-0.1) * mean_running(2.0, 0.1, 20))), smallest_p);
    EXPECT_LT(p_of_law(running[2], poisson_law(2.0 * std::exp(-1.2) + mean_running(2.0, 0.1, 20))), smallest_p);
}

/// Jobs: a contract of lognormal length, rounded to weeks, so that the weekly sum is the midpoint rule of the integral
/// (only in the first half week it differs: no contract is shorter than a week).
double mean_in_first_job(double arrivals, double median, double sigma, int weeks) {
    double sum = 0.0;
    for (int age = 0; age <= weeks; ++age) sum += age == 0 ? 1.0 : outlasts(age + 0.5, std::log(median), sigma);
    return arrivals * sum;
}

TEST(InfiniteServer, ContractsOfAnyLengthHoldAPoissonNumber) {
    Scenario town = plain_town();
    let_come_to_search(town, 3.0);
    let_find_work(town, 1e6);  // in the week of arrival
    town.place.vacancies = PerThousandYear{60.0};
    town.work.permanent = Share{0.0};
    town.work.contract_median = Weeks{7};
    town.work.contract_sigma = Score{0.8};
    const std::array<int, 3> weeks{4, 12, 60};
    std::array<Tally, 3> working;
    live(town, {seed_of_test(), 3000, 61}, [&](const Simulation& simulation, int week, int) {
        const Jobs& jobs = simulation.world().jobs;
        for (std::size_t k = 0; k < weeks.size(); ++k) {
            if (weeks[k] != week) continue;
            int count = 0;
            for (std::size_t i = 0; i < simulation.world().size(); ++i)
                count += simulation.world().person.present[i] != 0 && jobs.working[i] != 0 && jobs.jobs[i] == 1 ? 1 : 0;
            working[k].add(count);
        }
    });
    for (std::size_t k = 0; k < weeks.size(); ++k) {
        const double mean = mean_in_first_job(3.0, 7.0, 0.8, weeks[k]);
        EXPECT_GE(p_of_law(working[k], poisson_law(mean)), smallest_p) << "week " << weeks[k];
        EXPECT_LT(p_of_law(working[k], poisson_law(1.05 * mean)), smallest_p) << "week " << weeks[k];
    }
    // Insensitive: the weekly sum is all but arrivals times the mean stay of the lognormal itself.
    EXPECT_NEAR(mean_in_first_job(3.0, 7.0, 0.8, 2000), 3.0 * 7.0 * std::exp(0.32), 0.03);
}

}  // namespace
}  // namespace meedoen
