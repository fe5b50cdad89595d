// Waiting lists with places, and intakes that wait for hours: the weekly queue.
//
// The engine's order within a week is that of queue_chain.hpp. What that means for the textbook formulas:
//  - Bailey's bulk queue (up to c a week) holds exactly: a route of one week with c places, or c intakes of hours.
//  - Crommelin's M/D/c holds exactly at weeks that lie one service apart, so that Pollaczek and Khinchine's mean needs
//    no correction.
//  - Erlang C and Palm's M/M/c+M are replaced by the weekly chain; as steps get small the chain goes to them.
// The queue with one arrival at most a week (Geo/Geo/1) has no counterpart: arrivals here are Poisson.
#include <gtest/gtest.h>

#include "analytic/known_answers.hpp"
#include "analytic/plain_world.hpp"
#include "analytic/queue_chain.hpp"
#include "analytic/verdicts.hpp"

namespace meedoen {
namespace {

/// The law of all who wait or run and the law of all who wait, in one week of many replications.
struct Snapshot {
    Tally all;
    Tally waiting;
    Sample length;  // of the waiting list

    void take(const World& world) {
        const int waits = count_enrolled(world, EnrolmentState::waiting);
        all.add(waits + count_enrolled(world, EnrolmentState::running));
        waiting.add(waits);
        length.add(waits);
    }
};

/// Snapshots at some weeks. Week 0 brings the first arrivals, who join the list in week 1: week w is w steps of the
/// chain.
std::vector<Snapshot> snapshots(const Scenario& scenario, const Runs& runs, const std::vector<int>& weeks) {
    std::vector<Snapshot> taken(weeks.size());
    live(scenario, runs, [&](const Simulation& simulation, int week, int) {
        for (std::size_t k = 0; k < weeks.size(); ++k)
            if (weeks[k] == week) taken[k].take(simulation.world());
    });
    return taken;
}

double weekly_chance(double hazard) { return 1.0 - std::exp(-hazard); }

// ---- Mathematics against mathematics --------------------------------------------------------------------------

TEST(QueueChain, MeetsBaileysBulkQueue) {
    const QueueChain chain{{8.5, 1.0, 0.0, 10}};
    const Spread waiting = chain.waiting(chain.stationary());
    EXPECT_NEAR(mean_of(waiting), known_answer("bulk_mean_waiting"), 1e-9);
    EXPECT_NEAR(waiting[0], known_answer("bulk_nobody_waiting"), 1e-9);
}

/// Services of `k` weeks, `0.6 / k` arrivals a week: the wait in services does not depend on k.
TEST(QueueChain, MeetsPollaczekAndKhinchineInWholeServices) {
    const QueueChain chain{{0.6, 1.0, 0.0, 1}};
    EXPECT_NEAR(mean_of(chain.waiting(chain.stationary())) / 0.6, known_answer("md1_mean_wait"), 1e-9);
}

/// What a function of the step goes to: its values at three steps with the first two trends taken away (Richardson).
template <class F>
double limit_of(const F& at_step) {
    const double coarse = at_step(1.0 / 8.0);
    const double middle = at_step(1.0 / 16.0);
    const double fine = at_step(1.0 / 32.0);
    return (4.0 * (2.0 * fine - middle) - (2.0 * middle - coarse)) / 3.0;
}

TEST(QueueChain, GoesToErlangCAsStepsGetSmall) {
    const auto chain_at = [](double step) { return QueueChain{{4.0 * step, weekly_chance(0.5 * step), 0.0, 10}}; };
    const auto mean_at = [&](double step) { return mean_of(chain_at(step).stationary()); };
    const auto list_at = [&](double step) { return mean_of(chain_at(step).waiting(chain_at(step).stationary())); };
    const double limit = limit_of(mean_at);
    EXPECT_NEAR(limit, known_answer("mmc_mean_in_system"), 3e-3);
    EXPECT_GT(std::fabs(limit - 1.01 * known_answer("mmc_mean_in_system")), 3e-3);  // planted: 1% too much
    EXPECT_NEAR(limit_of(list_at), known_answer("mmc_mean_waiting"), 3e-3);
}

/// The same for a list that people leave (patience), on the way from an empty start.
TEST(QueueChain, GoesToPalmsQueueAsStepsGetSmall) {
    const auto law_at = [](double step, int weeks) {
        const QueueChain chain{{3.0 * step, weekly_chance(0.4 * step), weekly_chance(0.1 * step), 5}};
        return chain.after(static_cast<int>(weeks / step));
    };
    for (const int weeks : {4, 13, 52}) {
        const double limit = limit_of([&](double step) { return mean_of(law_at(step, weeks)); });
        EXPECT_NEAR(limit, known_answer("abandon_mean_" + std::to_string(weeks)), 1e-3) << weeks;
    }
    const double busy = limit_of([&](double step) {
        const Spread law = law_at(step, 13);
        return 1.0 - law[0] - law[1] - law[2] - law[3] - law[4];
    });
    EXPECT_NEAR(busy, known_answer("abandon_busy_13"), 1e-3);
}

// ---- The engine against the mathematics -----------------------------------------------------------------------

/// Services end by a constant hazard. Four steps to the week of Erlang C: 1 arrival and 0.125 a step, 10 places.
TEST(RouteQueue, ServesByHazardLikeTheWeeklyChain) {
    Scenario town = plain_town();
    let_come_with_bijstand(town, 1.0);
    offer_one_route(town, {10, for_good});
    town.attendance.drop_out = PerWeek{0.125};
    const std::vector<Snapshot> taken = snapshots(town, {seed_of_test(), 6000, 61}, {5, 20, 60});
    const QueueChain chain{{1.0, weekly_chance(0.125), 0.0, 10}};
    const QueueChain faster{{1.0, weekly_chance(0.125 * 1.05), 0.0, 10}};
    const QueueChain busier{{1.05, weekly_chance(0.125), 0.0, 10}};
    for (std::size_t k = 0; const int weeks : {5, 20, 60}) {
        EXPECT_GE(p_of_law(taken[k].all, chain.after(weeks)), smallest_p) << "week " << weeks;
        EXPECT_GE(p_of_law(taken[k].waiting, chain.waiting(chain.after(weeks))), smallest_p) << "week " << weeks;
        EXPECT_LT(p_of_law(taken[k].all, busier.after(weeks)), smallest_p) << "week " << weeks;
        ++k;
    }
    EXPECT_LT(p_of_law(taken[2].all, faster.after(60)), smallest_p);
    EXPECT_LT(smallest_noticed(sd_of(chain.after(60)), 6000), 0.05 * mean_of(chain.after(60)));
}

/// Services of three weeks in four places; people in service in week t are exactly those gone by week t + 3.
TEST(RouteQueue, ServesFixedWeeksLikeCrommelinsQueue) {
    Scenario town = plain_town();
    let_come_with_bijstand(town, 1.1);
    offer_one_route(town, {4, 3});
    const std::vector<Snapshot> taken = snapshots(town, {seed_of_test(), 8000, 61}, {6, 60});
    const QueueChain chain{{3.3, 1.0, 0.0, 4}};
    const QueueChain busier{{3.3 * 1.05, 1.0, 0.0, 4}};
    const QueueChain four_weeks{{4.4, 1.0, 0.0, 4}};  // planted: the last week counted twice
    EXPECT_GE(p_of_law(taken[0].all, chain.after(2)), smallest_p);
    EXPECT_GE(p_of_law(taken[1].all, chain.after(20)), smallest_p);
    EXPECT_GE(p_of_law(taken[1].waiting, chain.waiting(chain.after(20))), smallest_p);
    EXPECT_LT(p_of_law(taken[0].all, busier.after(2)), smallest_p);
    EXPECT_LT(p_of_law(taken[1].all, busier.after(20)), smallest_p);
    EXPECT_LT(p_of_law(taken[1].all, four_weeks.after(15)), smallest_p);
}

/// One place, services of two weeks, 0.3 arrivals a week: a load of 0.6, and a mean wait of 0.75 services.
TEST(RouteQueue, WaitsOneServerLongAsPollaczekAndKhinchineSay) {
    Scenario town = plain_town();
    let_come_with_bijstand(town, 0.3);
    offer_one_route(town, {1, 2});
    const std::vector<Snapshot> taken = snapshots(town, {seed_of_test(), 8000, 121}, {120});
    const QueueChain chain{{0.6, 1.0, 0.0, 1}};
    const double length = 0.3 * 2.0 * known_answer("md1_mean_wait");  // Little: arrivals a week by weeks of waiting
    ASSERT_NEAR(mean_of(chain.waiting(chain.after(60))), length, 1e-3);
    EXPECT_GE(p_of_law(taken[0].all, chain.after(60)), smallest_p);
    EXPECT_GE(p_of_mean(taken[0].length, length), smallest_p);
    EXPECT_LT(p_of_mean(taken[0].length, 1.2 * length), smallest_p);
    EXPECT_LT(smallest_noticed(taken[0].length.sd(), 8000), 0.2 * length);
}

/// A route of one week with ten places serves up to ten a week.
TEST(RouteQueue, ServesTenAWeekLikeBaileysQueue) {
    Scenario town = plain_town();
    let_come_with_bijstand(town, 8.5);
    offer_one_route(town, {10, 1});
    const std::vector<Snapshot> taken = snapshots(town, {seed_of_test(), 1500, 61}, {10, 60});
    const QueueChain chain{{8.5, 1.0, 0.0, 10}};
    const double length = known_answer("bulk_mean_waiting");
    ASSERT_NEAR(mean_of(chain.waiting(chain.after(60))), length, 0.01);
    EXPECT_GE(p_of_law(taken[0].waiting, chain.waiting(chain.after(10))), smallest_p);
    EXPECT_GE(p_of_law(taken[1].waiting, chain.waiting(chain.after(60))), smallest_p);
    EXPECT_GE(p_of_mean(taken[1].length, length), smallest_p);
    EXPECT_GE(p_of_share(taken[1].waiting.counts[0], 1500, known_answer("bulk_nobody_waiting")), smallest_p);
    const QueueChain busier{{8.5 * 1.05, 1.0, 0.0, 10}};
    EXPECT_LT(p_of_law(taken[1].waiting, busier.waiting(busier.after(60))), smallest_p);
    EXPECT_LT(p_of_mean(taken[1].length, mean_of(busier.waiting(busier.stationary()))), smallest_p);
}

/// People leave the world from the list and from the route: Palm's queue, two steps to its week.
TEST(RouteQueue, LosesWhoLeavesLikeThePatienceChain) {
    Scenario town = plain_town();
    let_come_with_bijstand(town, 1.5);
    offer_one_route(town, {5, for_good});
    town.attendance.drop_out = PerWeek{0.2};
    let_leave(town, 0.05);
    const std::vector<int> weeks{8, 26, 104};
    const std::vector<Snapshot> taken = snapshots(town, {seed_of_test(), 4000, 105}, weeks);
    const double leaves = weekly_chance(0.05);
    const QueueChain chain{{1.5 * (1.0 - leaves), weekly_chance(0.2), leaves, 5}};  // some leave before their intake
    const QueueChain patient{{1.5 * (1.0 - leaves), weekly_chance(0.2), 0.95 * leaves, 5}};
    const QueueChain all_join{{1.5, weekly_chance(0.2), leaves, 5}};
    for (std::size_t k = 0; k < weeks.size(); ++k) {
        EXPECT_GE(p_of_law(taken[k].all, chain.after(weeks[k])), smallest_p) << "week " << weeks[k];
        EXPECT_LT(p_of_law(taken[k].all, all_join.after(weeks[k])), smallest_p) << "week " << weeks[k];
    }
    EXPECT_LT(p_of_law(taken[2].all, patient.after(104)), smallest_p);
}

// ---- Intakes: the queue on hours ------------------------------------------------------------------------------

/// Hours of W&I for ten intakes a week and no more; contacts come a year later and after intakes.
Scenario town_with_ten_intakes_a_week() {
    Scenario town = plain_town();
    let_come_with_bijstand(town, 8.5);
    OrganisationParameters& wi = town.organisation[at(Organisation::werk_en_inkomen)];
    wi.intake = Minutes{100};
    const double minutes = 10.0 * 100.0 + 50.0;  // half an intake is left over: no eleventh fits
    town.place.fte[at(Organisation::werk_en_inkomen)] =
        FtePerTenThousand{minutes * 52.0 / 60.0 / town.staff.net_hours.value * 10'000.0 / inhabitants};
    return town;
}

/// Who was given no hours this week waits on: those whose intake still waits, less those granted this week.
int left_waiting(const World& world) {
    int waiting = 0;
    for (std::size_t i = 0; i < world.size(); ++i) waiting += world.files.standing[i].any_waiting() ? 1 : 0;
    for (const HoursAsked& grant : world.hours.granted) waiting -= grant.task == Task::intake ? 1 : 0;
    return waiting;
}

TEST(IntakeQueue, GivesHoursToTenAWeekLikeBaileysQueue) {
    Tally early;
    Tally late;
    Sample length;
    live(town_with_ten_intakes_a_week(), {seed_of_test(), 1500, 60}, [&](const Simulation& s, int week, int) {
        if (week == 9) early.add(left_waiting(s.world()));
        if (week != 59) return;
        late.add(left_waiting(s.world()));
        length.add(left_waiting(s.world()));
    });
    const QueueChain chain{{8.5, 1.0, 0.0, 10}};
    const QueueChain busier{{8.5 * 1.05, 1.0, 0.0, 10}};
    const QueueChain eleven{{8.5, 1.0, 0.0, 11}};
    EXPECT_GE(p_of_law(early, chain.waiting(chain.after(10))), smallest_p);
    EXPECT_GE(p_of_law(late, chain.waiting(chain.after(60))), smallest_p);
    EXPECT_GE(p_of_mean(length, known_answer("bulk_mean_waiting")), smallest_p);
    EXPECT_LT(p_of_law(late, busier.waiting(busier.after(60))), smallest_p);
    EXPECT_LT(p_of_law(late, eleven.waiting(eleven.after(60))), smallest_p);
}

}  // namespace
}  // namespace meedoen
