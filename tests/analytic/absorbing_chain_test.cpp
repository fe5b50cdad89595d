// From searching to work to settled, or out of the world: an absorbing Markov chain. The test's own algebra is first
// held against the known answers of a seven-state pathway, then the engine is held against that algebra, in its own
// order of the week: departure elsewhere, then settling, then losing or finding a job. Whoever loses a job searches
// again from the next week on. Whether somebody has settled is looked at in the resident's turn, every fourth week, so
// the matrix of a week depends on the turn; each resident has each of the four turns with the same chance.
#include <gtest/gtest.h>

#include <array>
#include <functional>

#include "analytic/known_answers.hpp"
#include "analytic/plain_world.hpp"
#include "analytic/queue_chain.hpp"
#include "analytic/verdicts.hpp"

namespace meedoen {
namespace {

using Matrix = std::vector<std::vector<double>>;

Spread step(const Spread& now, const Matrix& chances) {
    Spread next(now.size());
    for (std::size_t from = 0; from < now.size(); ++from)
        for (std::size_t to = 0; to < now.size(); ++to) next[to] += now[from] * chances[from][to];
    return next;
}

/// What one week does to a law: the chain of a pathway is the same in all weeks, that of a turn is not.
using WeekStep = std::function<Spread(const Spread& now, int week)>;

/// Law of the week in which `states` (absorbing) hold somebody; what is later than `last_week` is left out.
Spread absorbed_in(Spread now, const WeekStep& next_week, const std::vector<std::size_t>& states, int last_week) {
    const auto held = [&](const Spread& law) {
        double sum = 0.0;
        for (const std::size_t s : states) sum += law[s];
        return sum;
    };
    Spread law{held(now)};
    for (int week = 1; week <= last_week; ++week) {
        Spread next = next_week(now, week);
        law.push_back(held(next) - held(now));
        now = std::move(next);
    }
    return law;
}

double total(const Spread& law) {
    double sum = 0.0;
    for (const double chance : law) sum += chance;
    return sum;
}

/// States: intake, assessment, training, placement, relapse, work, drop-out.
TEST(AbsorbingChain, AlgebraMeetsTheKnownPathway) {
    const Matrix pathway{{0.60, 0.34, 0, 0, 0, 0, 0.06},
                         {0, 0.70, 0.20, 0.05, 0, 0, 0.05},
                         {0, 0, 0.85, 0.11, 0.01, 0, 0.03},
                         {0, 0, 0, 0.80, 0.05, 0.13, 0.02},
                         {0, 0.40, 0, 0, 0.50, 0, 0.10},
                         {0, 0, 0, 0, 0, 1, 0},
                         {0, 0, 0, 0, 0, 0, 1}};
    const Spread start{1, 0, 0, 0, 0, 0, 0};
    const WeekStep week = [&](const Spread& now, int) { return step(now, pathway); };
    const Spread all = absorbed_in(start, week, {5, 6}, 2000);
    EXPECT_NEAR(total(absorbed_in(start, week, {5}, 2000)), known_answer("pathway_work"), 1e-10);
    EXPECT_NEAR(total(absorbed_in(start, week, {5}, 52)), known_answer("pathway_work_by_52"), 1e-10);
    EXPECT_NEAR(mean_of(all), known_answer("pathway_mean_weeks"), 1e-9);
    EXPECT_NEAR(sd_of(all), known_answer("pathway_sd_weeks"), 1e-9);
}

struct Career {
    double finds{};       // hazard a week
    double loses{};       // hazard a week
    double leaves{};      // hazard a week
    std::size_t weeks{};  // in one job until settled
};

enum class Turn : std::uint8_t { own, other };

constexpr std::size_t searching = 0;
constexpr std::size_t settled = 1;
constexpr std::size_t elsewhere = 2;
constexpr std::size_t first_week_in_job = 3;

/// From the end of one week to the end of the next, in a turn or not. Ages in a job from `weeks` on are one state.
Matrix chances_of(const Career& career, Turn turn) {
    const std::size_t states = first_week_in_job + career.weeks + 1;
    Matrix chances(states, std::vector<double>(states));
    const double stays = std::exp(-career.leaves);
    const double keeps = std::exp(-career.loses);
    const double finds = 1.0 - std::exp(-career.finds);
    chances[settled][settled] = chances[elsewhere][elsewhere] = 1.0;
    for (std::size_t from = 0; from < states; ++from)
        if (from != settled && from != elsewhere) chances[from][elsewhere] = 1.0 - stays;
    chances[searching][first_week_in_job] = stays * finds;
    chances[searching][searching] = stays * (1.0 - finds);
    for (std::size_t from = first_week_in_job; from < states; ++from) {
        const std::size_t next = std::min(from + 1, states - 1);
        if (turn == Turn::own && next == states - 1) {
            chances[from][settled] = stays;
        } else {
            chances[from][next] = stays * keeps;
            chances[from][searching] = stays * (1.0 - keeps);
        }
    }
    return chances;
}

/// At the end of the first week: who can find a job in the week of arrival, but nobody leaves in it.
Spread start_of(const Career& career) {
    Spread law(first_week_in_job + career.weeks + 1);
    law[searching] = std::exp(-career.finds);
    law[first_week_in_job] = 1.0 - law[searching];
    return law;
}

/// The mean over the four turns of what `of_turn` gives for the chain of one turn.
template <class F>
Spread over_turns(const Career& career, const F& of_turn) {
    const Matrix own = chances_of(career, Turn::own);
    const Matrix other = chances_of(career, Turn::other);
    Spread mean;
    for (int turn = 0; turn < weeks_a_turn; ++turn) {
        const Spread law =
            of_turn([&](const Spread& now, int week) { return step(now, week % weeks_a_turn == turn ? own : other); });
        mean.resize(law.size());
        for (std::size_t k = 0; k < law.size(); ++k) mean[k] += law[k] / weeks_a_turn;
    }
    return mean;
}

Spread law_at(const Career& career, int last_week) {
    return over_turns(career, [&](const WeekStep& next_week) {
        Spread law = start_of(career);
        for (int week = 1; week <= last_week; ++week) law = next_week(law, week);
        return law;
    });
}

Spread ends_of(const Career& career, const std::vector<std::size_t>& states, int last_week) {
    return over_turns(
        career, [&](const WeekStep& next_week) { return absorbed_in(start_of(career), next_week, states, last_week); });
}

constexpr Career career{0.08, 0.03, 0.01, 13};
constexpr int people = 150000;
constexpr int last_week = 700;

/// A first population in which everybody searches from week 0 on.
Scenario town_of_searchers() {
    Scenario town = plain_town();
    town.place.density[at(Benefit::none)] = PerThousand{people * 1000.0 / inhabitants};
    let_find_work(town, career.finds);
    let_leave(town, career.leaves);
    town.work.loss = PerWeek{career.loses};
    town.departures.followed_after_work = Weeks{static_cast<std::int32_t>(career.weeks)};
    return town;
}

/// What a whole life of the town shows: states at some weeks, and weeks until absorption.
struct Lives {
    std::array<int, 4> weeks{0, 5, 20, 60};
    std::array<Tally, 4> states;
    Tally ends;
    Sample weeks_to_end;
    double settled_people{};
};

int state_of(const World& world, std::size_t i, int week) {
    if (world.jobs.working[i] == 0) return static_cast<int>(searching);
    const auto age = static_cast<std::size_t>(week - world.jobs.started[i]);
    return static_cast<int>(first_week_in_job + std::min(age, career.weeks));
}

const Lives& lives() {
    static const Lives lived = [] {
        Lives seen;
        std::array<double, 2> gone{};  // settled, elsewhere
        live(town_of_searchers(), {20260101, 1, last_week + 1}, [&](const Simulation& simulation, int week, int) {
            for (const Event& event : simulation.events()) {
                if (event.kind != EventKind::departed) continue;
                gone[event.cause == 2 ? 0 : 1] += 1.0;
                seen.settled_people += event.cause == 2 ? 1.0 : 0.0;
                seen.ends.add(week);
                seen.weeks_to_end.add(week);
            }
            const World& world = simulation.world();
            for (std::size_t k = 0; k < seen.weeks.size(); ++k) {
                if (seen.weeks[k] != week) continue;
                for (std::size_t i = 0; i < world.size(); ++i)
                    if (world.person.present[i] != 0) seen.states[k].add(state_of(world, i, week));
                seen.states[k].counts.resize(first_week_in_job + career.weeks + 1);
                seen.states[k].counts[settled] += gone[0];
                seen.states[k].counts[elsewhere] += gone[1];
                seen.states[k].n += gone[0] + gone[1];
            }
        });
        return seen;
    }();
    return lived;
}

/// Planted: a tenth more job finding, a fifth more job loss, one week more until settled.
TEST(AbsorbingChain, StatesAfterWeeksMeetThePowersOfTheMatrix) {
    for (std::size_t k = 0; k < lives().weeks.size(); ++k) {
        const int week = lives().weeks[k];
        const Tally& states = lives().states[k];
        ASSERT_EQ(states.n, people);
        EXPECT_GE(p_of_law(states, law_at(career, week)), smallest_p) << "week " << week;
        const Career finds_more{1.1 * career.finds, career.loses, career.leaves, career.weeks};
        EXPECT_LT(p_of_law(states, law_at(finds_more, week)), smallest_p) << "week " << week;
        if (week < 20) continue;
        const Career loses_more{career.finds, 1.2 * career.loses, career.leaves, career.weeks};
        const Career settles_later{career.finds, career.loses, career.leaves, career.weeks + 1};
        EXPECT_LT(p_of_law(states, law_at(loses_more, week)), smallest_p) << "week " << week;
        EXPECT_LT(p_of_law(states, law_at(settles_later, week)), smallest_p) << "week " << week;
    }
}

TEST(AbsorbingChain, WeeksUntilAbsorptionMeetTheChain) {
    const Spread law = ends_of(career, {settled, elsewhere}, last_week);
    ASSERT_NEAR(total(law), 1.0, 1e-7);
    ASSERT_EQ(lives().ends.n, people);
    EXPECT_GE(p_of_law(lives().ends, law), smallest_p);
    EXPECT_GE(p_of_mean(lives().weeks_to_end, mean_of(law), sd_of(law)), smallest_p);
    EXPECT_LT(smallest_noticed(sd_of(law), people), 0.015 * mean_of(law));
    const Career slower{0.9 * career.finds, career.loses, career.leaves, career.weeks};
    const Spread wrong = ends_of(slower, {settled, elsewhere}, last_week);
    EXPECT_LT(p_of_law(lives().ends, wrong), smallest_p);
    EXPECT_LT(p_of_mean(lives().weeks_to_end, mean_of(wrong), sd_of(wrong)), smallest_p);
}

TEST(AbsorbingChain, ShareThatSettlesMeetsTheChain) {
    const double share = total(ends_of(career, {settled}, last_week));
    EXPECT_GE(p_of_share(lives().settled_people, people, share), smallest_p);
    EXPECT_LT(p_of_share(lives().settled_people, people, 0.95 * share), smallest_p);
    const Career loses_more{career.finds, 1.1 * career.loses, career.leaves, career.weeks};
    const double wrong = total(ends_of(loses_more, {settled}, last_week));
    EXPECT_LT(p_of_share(lives().settled_people, people, wrong), smallest_p);
    EXPECT_LT(smallest_share_noticed(people, share), 0.015 * share);
}

}  // namespace
}  // namespace meedoen
