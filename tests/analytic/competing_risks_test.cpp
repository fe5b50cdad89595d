// Competing causes, one clock each; and single clocks. In a week the chance of any end is 1 - exp(-(h1 + h2 + ...)), as
// in continuous time. When several clocks strike in the same week the engine's order decides: leaving the world goes
// before breaking off, breaking off before not coming, both before finishing; losing a job before the end of a
// contract. So the causes share the week's ends by that order, not by h1/(h1 + h2); the two agree as hazards get small.
#include <gtest/gtest.h>

#include "analytic/known_answers.hpp"
#include "analytic/plain_world.hpp"
#include "analytic/queue_chain.hpp"
#include "analytic/spells.hpp"
#include "analytic/verdicts.hpp"

namespace meedoen {
namespace {

/// Chances that each of several causes comes first within `weeks`, the causes given in the order in which ties go.
std::vector<double> shares_in_order(const std::vector<double>& hazards, int weeks) {
    double all = 0.0;
    for (const double h : hazards) all += h;
    const double within = (1.0 - std::exp(-all * weeks)) / (1.0 - std::exp(-all));
    std::vector<double> shares;
    double before = 0.0;
    for (const double h : hazards) {
        shares.push_back(within * std::exp(-before) * (1.0 - std::exp(-h)));
        before += h;
    }
    return shares;
}

double continuous_share(double hazard, double all, double weeks) {
    return hazard / all * (1.0 - std::exp(-all * weeks));
}

/// Chances of 1, 2, ... weeks until a clock with this hazard strikes.
Spread weeks_to_strike(double hazard, int weeks) {
    Spread law{0.0};
    for (int week = 1; week <= weeks; ++week) law.push_back(std::exp(-hazard * (week - 1)) * (1.0 - std::exp(-hazard)));
    return law;
}

TEST(CompetingRisks, FormulaMeetsTheKnownAnswersAndTheOrderVanishesInSmallSteps) {
    EXPECT_NEAR(continuous_share(0.02, 0.031, 52.0), known_answer("risks_cause_1_by_52"), 1e-10);
    EXPECT_NEAR(continuous_share(0.008, 0.031, 52.0), known_answer("risks_cause_2_by_52"), 1e-10);
    EXPECT_NEAR(continuous_share(0.003, 0.031, 52.0), known_answer("risks_cause_3_by_52"), 1e-10);
    const std::vector<double> weekly = shares_in_order({0.003, 0.02, 0.008}, 1);
    EXPECT_NEAR(weekly[0] + weekly[1] + weekly[2], known_answer("risks_weekly_exit"), 1e-12);
    const std::vector<double> small = shares_in_order({0.003e-4, 0.02e-4, 0.008e-4}, 520'000);
    EXPECT_NEAR(small[1], known_answer("risks_cause_1_by_52"), 1e-6);
}

/// Spells in the route that began early enough to be followed for `weeks`, counted by how they ended.
struct Ends {
    double n{};
    double left{};
    double dropped_out{};
    double closed{};
    double completed{};
    Tally weeks;  // a spell that goes on counts as one week more than it is followed

    static Ends of(const std::vector<Spell>& spells, int last_week, int weeks) {
        Ends ends;
        for (const Spell& spell : spells) {
            if (spell.began + weeks > last_week) continue;
            ends.n += 1.0;
            const bool goes_on = spell.is_open() || spell.weeks() > weeks;
            ends.weeks.add(goes_on ? weeks + 1 : spell.weeks());
            if (goes_on) continue;
            ends.left += spell.how == EventKind::departed ? 1.0 : 0.0;
            ends.dropped_out += spell.how == EventKind::dropped_out ? 1.0 : 0.0;
            ends.closed += spell.how == EventKind::closed_after_no_show ? 1.0 : 0.0;
            ends.completed += spell.how == EventKind::completed ? 1.0 : 0.0;
        }
        return ends;
    }
};

struct Hazards {
    double leaves{};
    double drop_out{};
    double no_show{};
    int route_weeks{for_good};
};

/// One large town in which many start every week; nobody's spell depends on anyone else's.
Ends ends_in_route(const Hazards& hazards, std::uint32_t seed, int starting_weeks, int weeks) {
    Scenario town = plain_town();
    let_come_with_bijstand(town, 5000.0);
    offer_one_route(town, {10'000'000, hazards.route_weeks});
    let_leave(town, hazards.leaves);
    town.attendance.drop_out = PerWeek{hazards.drop_out};
    town.attendance.no_show = PerWeek{hazards.no_show};
    Watcher watcher{town};
    const int last_week = starting_weeks + weeks;
    live(town, {seed, 1, last_week + 1},
         [&](const Simulation& simulation, int week, int) { watcher.watch(simulation.events(), week); });
    return Ends::of(watcher.running.all(), last_week, weeks);
}

TEST(CompetingRisks, ThreeClocksShareTheEndsOfAYear) {
    const Ends ends = ends_in_route({0.003, 0.02, 0.008}, seed_of_test(), 20, 52);
    const std::vector<double> shares = shares_in_order({0.003, 0.02, 0.008}, 52);
    EXPECT_GE(p_of_share(ends.left, ends.n, shares[0]), smallest_p);
    EXPECT_GE(p_of_share(ends.dropped_out, ends.n, shares[1]), smallest_p);
    EXPECT_GE(p_of_share(ends.closed, ends.n, shares[2]), smallest_p);
    EXPECT_GE(p_of_law(ends.weeks, weeks_to_strike(0.031, 52)), smallest_p);
    EXPECT_LT(p_of_law(ends.weeks, weeks_to_strike(1.05 * 0.031, 52)), smallest_p);
    EXPECT_LT(p_of_share(ends.dropped_out, ends.n, 1.05 * shares[1]), smallest_p);
    EXPECT_LT(p_of_share(ends.closed, ends.n, 1.05 * shares[2]), smallest_p);
    EXPECT_LT(p_of_share(ends.left, ends.n, 1.1 * shares[0]), smallest_p);
    EXPECT_LT(smallest_share_noticed(ends.n, shares[1]), 0.025 * shares[1]);
    EXPECT_LT(smallest_share_noticed(ends.n, shares[0]), 0.09 * shares[0]);
}

/// Large hazards, so that ties are many: only the stated order gives these shares.
TEST(CompetingRisks, TiesGoByTheStatedOrder) {
    const Ends ends = ends_in_route({0.2, 0.6, 0.5}, seed_of_test(), 10, 20);
    const std::vector<double> shares = shares_in_order({0.2, 0.6, 0.5}, 20);
    EXPECT_GE(p_of_share(ends.left, ends.n, shares[0]), smallest_p);
    EXPECT_GE(p_of_share(ends.dropped_out, ends.n, shares[1]), smallest_p);
    EXPECT_GE(p_of_share(ends.closed, ends.n, shares[2]), smallest_p);
    const std::vector<double> other_order = shares_in_order({0.2, 0.5, 0.6}, 20);
    EXPECT_LT(p_of_share(ends.dropped_out, ends.n, other_order[2]), smallest_p);
    EXPECT_LT(p_of_share(ends.dropped_out, ends.n, continuous_share(0.6, 1.3, 20.0)), smallest_p);
}

/// A route of ten weeks: it is finished by exp(-10 h), because breaking off goes first in the last week too.
TEST(CompetingRisks, BreakingOffRunsAgainstFinishing) {
    const Ends ends = ends_in_route({0.0, 0.05, 0.0, 10}, seed_of_test(), 10, 12);
    EXPECT_GE(p_of_share(ends.completed, ends.n, std::exp(-0.05 * 10)), smallest_p);
    EXPECT_EQ(ends.completed + ends.dropped_out, ends.n);
    EXPECT_LT(p_of_share(ends.completed, ends.n, std::exp(-0.05 * 9)), smallest_p);
    EXPECT_LT(p_of_share(ends.completed, ends.n, std::exp(-1.05 * 0.05 * 10)), smallest_p);
    EXPECT_LT(smallest_share_noticed(ends.n, 0.6), 0.06);
}

/// The survival of a spell with a constant hazard at weeks 1, 2, ..., 40.
TEST(CompetingRisks, ASpellSurvivesByTheExponential) {
    const Ends ends = ends_in_route({0.0, 0.04, 0.0}, seed_of_test(), 10, 40);
    EXPECT_GE(p_of_law(ends.weeks, weeks_to_strike(0.04, 40)), smallest_p);
    EXPECT_GE(p_of_share(ends.dropped_out, ends.n, 1.0 - std::exp(-0.04 * 40)), smallest_p);
    EXPECT_LT(p_of_law(ends.weeks, weeks_to_strike(1.05 * 0.04, 40)), smallest_p);
    Spread a_week_later = weeks_to_strike(0.04, 40);  // planted: the first week does not count
    a_week_later.insert(a_week_later.begin(), 0.0);
    EXPECT_LT(p_of_law(ends.weeks, a_week_later), smallest_p);
}

/// Jobs of ten weeks with a hazard of loss: losing goes first, so a contract is served to its end by exp(-10 h).
TEST(CompetingRisks, LosingAJobRunsAgainstTheEndOfItsContract) {
    Scenario town = plain_town();
    let_come_to_search(town, 2000.0);
    let_find_work(town, 0.3);
    town.work.loss = PerWeek{0.06};
    town.work.permanent = Share{0.0};
    town.work.contract_median = Weeks{10};
    town.work.contract_sigma = Score{0.0};
    std::array<double, 2> ended{};
    Tally weeks;
    constexpr int last_week = 30;
    live(town, {seed_of_test(), 1, last_week + 1}, [&](const Simulation& simulation, int week, int) {
        for (const Event& event : simulation.events()) {
            if (event.kind != EventKind::job_lost || week - event.amount > last_week - 10) continue;
            ended[event.cause] += 1.0;
            if (event.cause == 0) weeks.add(event.amount);
        }
    });
    const double n = ended[0] + ended[1];
    Spread law = weeks_to_strike(0.06, 10);
    for (double& chance : law) chance /= 1.0 - std::exp(-0.06 * 10);
    EXPECT_GE(p_of_share(ended[1], n, std::exp(-0.06 * 10)), smallest_p);
    EXPECT_GE(p_of_law(weeks, law), smallest_p);
    EXPECT_LT(p_of_share(ended[1], n, std::exp(-0.06 * 9)), smallest_p);
    EXPECT_LT(p_of_share(ended[1], n, std::exp(-1.05 * 0.06 * 10)), smallest_p);
    EXPECT_LT(smallest_share_noticed(n, std::exp(-0.6)), 0.03);
}

/// Ages are even between 60 and 61 and AOW comes at 67; leaving elsewhere is one exponential from the start.
TEST(CompetingRisks, LeavingElsewhereRunsAgainstAow) {
    Scenario town = plain_town();
    town.place.density[at(Benefit::none)] = PerThousand{20000 * 1000.0 / inhabitants};
    town.residents[at(Benefit::none)].age_low = town.residents[at(Benefit::none)].age_high = Years{60};
    town.departures.aow_age = Years{67};
    town.departures.elsewhere = PerYear{0.1};
    std::array<double, 4> left{};
    live(town, {seed_of_test(), 1, 370}, [&](const Simulation& simulation, int, int) {
        for (const Event& event : simulation.events())
            if (event.kind == EventKind::departed) left[event.cause] += 1.0;
    });
    const auto reaches_aow = [](double per_year) {
        const double per_aow_year = per_year / 52.0 * 365.25 / 7.0;  // 52 weeks to the year of a rate
        return (std::exp(-6.0 * per_aow_year) - std::exp(-7.0 * per_aow_year)) / per_aow_year;
    };
    const double n = left[0] + left[1];
    EXPECT_EQ(n, 20000.0);
    EXPECT_GE(p_of_share(left[0], n, reaches_aow(0.1)), smallest_p);
    EXPECT_LT(p_of_share(left[0], n, reaches_aow(0.105)), smallest_p);
    EXPECT_LT(smallest_share_noticed(n, reaches_aow(0.1)), 0.055 * reaches_aow(0.1));
}

}  // namespace
}  // namespace meedoen
