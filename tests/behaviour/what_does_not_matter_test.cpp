// What must not matter: a lever that does not act, somebody who watches, more replications, a longer run, other
// scenarios in the plan. Equal bits.
#include <gtest/gtest.h>

#include "behaviour/lives.hpp"
#include "behaviour/same_counts.hpp"
#include "engine/small_town.hpp"
#include "run/ensemble.hpp"

namespace meedoen {
namespace {

constexpr int two_years = 104;

Counts counts_of(const Scenario& scenario) { return run_arm(scenario, Luck{3, 1}, two_years, 23); }

/// A lever that is moved where nothing can come of it, because its condition never occurs or it costs and gives
/// nothing.
struct Idle {
    const char* name;
    void (*condition)(Scenario&);  // in both arms
    void (*move)(Scenario&);       // in one
    void (*act)(Scenario&);        // takes the condition away, so that the lever acts
};

const std::vector<Idle>& idle_levers() {
    static const std::vector<Idle> table{
        {"intensive start without hours", [](Scenario& s) { s.levers.intensive_start_hours = HoursPerWeek{0.0}; },
         [](Scenario& s) { s.levers.intensive_start_weeks = Weeks{8}; },
         [](Scenario& s) { s.levers.intensive_start_hours = HoursPerWeek{10.0}; }},
        {"intensive start without weeks", [](Scenario& s) { s.levers.intensive_start_weeks = Weeks{0}; },
         [](Scenario& s) { s.levers.intensive_start_hours = HoursPerWeek{10.0}; },
         [](Scenario& s) { s.levers.intensive_start_weeks = Weeks{8}; }},
        {"regie hours where nobody holds the regie",
         [](Scenario& s) {
             s.regie.regie_taken = Share{0.0};
             s.levers.cooperation_level = Count{1};
         },
         [](Scenario& s) { s.levers.regie_hours = HoursPerYear{200.0}; },
         [](Scenario& s) { s.regie.regie_taken = Share{1.0}; }},
        {"no-show policy where everybody comes", [](Scenario& s) { s.attendance.no_show = PerWeek{0.0}; },
         [](Scenario& s) { s.levers.no_show_policy = choice_of(NoShowPolicy::visit); },
         [](Scenario& s) { s.attendance.no_show = PerWeek{0.1}; }},
        {"interval of the table where nobody brings a case", [](Scenario& s) { s.casusoverleg.brought = Share{0.0}; },
         [](Scenario& s) { s.levers.casusoverleg_interval = Weeks{1}; },
         [](Scenario& s) { s.casusoverleg.brought = Share{1.0}; }},
        {"agenda of the table where nobody brings a case", [](Scenario& s) { s.casusoverleg.brought = Share{0.0}; },
         [](Scenario& s) { s.levers.casusoverleg_agenda = Count{50}; },
         [](Scenario& s) { s.casusoverleg.brought = Share{1.0}; }},
        {"cooperation where nobody brings a case and no handover is lost",
         [](Scenario& s) {
             s.casusoverleg.brought = Share{0.0};
             s.casusoverleg.handover_lost = Share{0.0};
         },
         [](Scenario& s) { s.levers.cooperation_level = Count{6}; },
         [](Scenario& s) { s.casusoverleg.handover_lost = Share{0.9}; }},
        {"work first without weight", [](Scenario& s) { s.planning.sequence = Score{0.0}; },
         [](Scenario& s) { s.levers.sequence = choice_of(Sequence::work_first); },
         [](Scenario& s) { s.planning.sequence = Score{8.0}; }},
        {"treatment first where no need is above the bar", [](Scenario& s) { s.planning.treatment_until = Score{1.1}; },
         [](Scenario& s) { s.levers.sequence = choice_of(Sequence::treatment_first); },
         [](Scenario& s) { s.planning.treatment_until = Score{0.1}; }},
        {"staff without hours", [](Scenario& s) { s.staff.full_time = HoursPerWeek{0.0}; },
         [](Scenario& s) { s.levers.sociaal_team_extra_fte = FtePerTenThousand{5.0}; },
         [](Scenario& s) { s.staff.full_time = HoursPerWeek{36.0}; }},
    };
    return table;
}

TEST(IdleLever, ChangesNothing) {
    for (const Idle& idle : idle_levers()) {
        Scenario base = small_town(6000);
        idle.condition(base);
        Scenario moved = base;
        idle.move(moved);
        EXPECT_TRUE(same(counts_of(base), counts_of(moved))) << idle.name;
    }
}

TEST(IdleLever, WouldBeSeenIfItActed) {
    for (const Idle& idle : idle_levers()) {
        Scenario base = small_town(24000);
        idle.condition(base);
        idle.act(base);
        Scenario moved = base;
        idle.move(moved);
        EXPECT_FALSE(same(counts_of(base), counts_of(moved))) << idle.name;
    }
}

TEST(Watching, ChangesNothing) {
    const Scenario scenario = small_town();
    Simulation alone{scenario, Luck{3, 1}};
    Simulation watched{scenario, Luck{3, 1}};
    Observer first{scenario, 24};
    Observer second{scenario, 24};
    alone.start();
    watched.start();
    for (int week = 0; week < two_years; ++week) {
        alone.live_week();
        watched.live_week();
        first.observe(watched.world(), watched.events(), week);
        second.observe(watched.world(), watched.events(), week);
    }
    EXPECT_EQ(differences(lives_of(alone.world()), lives_of(watched.world())), "");
    EXPECT_TRUE(same(first.finish(watched.world()), second.finish(watched.world())));
}

Plan plan_of(std::vector<Scenario> arms, int years, int replications) {
    return {std::move(arms), years, replications, 5, 2};
}

Scenario more_staff() {
    Scenario scenario = small_town();
    scenario.levers.werk_en_inkomen_extra_fte = FtePerTenThousand{3.0};
    return scenario;
}

std::vector<Cell> cells_of(const Plan& plan) {
    const std::atomic<bool> stop{false};
    std::vector<Cell> cells;
    run_ensemble(plan, cells, {stop, {}});
    return cells;
}

TEST(Plan, MoreReplicationsLeaveTheEarlierOnesAlone) {
    const auto few = cells_of(plan_of({small_town(), more_staff()}, 1, 2));
    const auto many = cells_of(plan_of({small_town(), more_staff()}, 1, 5));
    for (std::size_t c = 0; c < few.size(); ++c)
        for (std::size_t a = 0; a < 2; ++a) EXPECT_TRUE(same(few[c].arms[a], many[c].arms[a])) << "cell " << c;
    EXPECT_FALSE(same(many[0].arms[0], many[1].arms[0])) << "replications should differ";
}

TEST(Plan, ALongerRunLeavesTheEarlierMonthsAlone) {
    const auto shorter = cells_of(plan_of({small_town(), more_staff()}, 1, 2));
    const auto longer = cells_of(plan_of({small_town(), more_staff()}, 3, 2));
    for (std::size_t c = 0; c < shorter.size(); ++c)
        for (std::size_t a = 0; a < 2; ++a)
            EXPECT_TRUE(same_months(shorter[c].arms[a], longer[c].arms[a], 12)) << "cell " << c;
}

TEST(Plan, OtherScenariosChangeNothing) {
    Scenario work_first = small_town();
    work_first.levers.sequence = choice_of(Sequence::work_first);
    const auto two = cells_of(plan_of({small_town(), more_staff()}, 1, 2));
    const auto three = cells_of(plan_of({small_town(), work_first, more_staff()}, 1, 2));
    for (std::size_t c = 0; c < two.size(); ++c) {
        EXPECT_TRUE(same(two[c].arms[0], three[c].arms[0])) << "cell " << c;
        EXPECT_TRUE(same(two[c].arms[1], three[c].arms[2])) << "cell " << c;
        EXPECT_EQ(two[c].changes[1].gained_work, three[c].changes[2].gained_work);
        EXPECT_EQ(two[c].changes[1].lost_income, three[c].changes[2].lost_income);
    }
}

TEST(Plan, WhatWasFinishedBeforeIsKeptAndTheRestIsTheSame) {
    const Plan plan = plan_of({small_town()}, 1, 3);
    const auto whole = cells_of(plan);
    std::vector<Cell> resumed(3);
    resumed[1] = whole[1];
    const std::atomic<bool> stop{false};
    run_ensemble(plan, resumed, {stop, {}});
    for (std::size_t c = 0; c < whole.size(); ++c) EXPECT_TRUE(same(whole[c].arms[0], resumed[c].arms[0]));
}

}  // namespace
}  // namespace meedoen
