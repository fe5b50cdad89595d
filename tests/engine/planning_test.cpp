// Phase 6: what one worker chooses for one case. Weights so large that taste cannot turn the choice.
#include <gtest/gtest.h>

#include "engine/stage.hpp"

namespace meedoen {
namespace {

constexpr auto wi = Organisation::werk_en_inkomen;

/// Three routes, one of each kind, for everybody; all weights zero until a test says so.
Scenario desk() {
    Scenario scenario = quiet_town();
    std::vector<Route> kept;
    for (const Route& route : scenario.routes)
        if (route.name == "ggz_basis" || route.name == "werkfit" || route.name == "vrijwilligerswerk")
            kept.push_back(route);
    scenario.routes = kept;
    for (Route& route : scenario.routes) {
        route.conditions.clear();
        route.effort = Score{0.0};
        route.asks_hours_per_day = HoursPerDay{0.0};
    }
    Planning& weights = scenario.planning;
    weights.fit = weights.work_outlook = weights.wish = weights.effort = weights.price = Score{0.0};
    weights.nothing = Score{-1000.0};
    for (OrganisationParameters& o : scenario.organisation) o.remit_care = o.remit_work = Score{0.0};
    scenario.casusoverleg.brought = Share{0.0};
    return scenario;
}

struct Desk : Stage {
    explicit Desk(const Scenario& given) : Stage{given}, i{somebody()} {
        open_case(i, wi, post(wi, 1000));
        world.mind.wish[i] = RouteKind::care;
    }
    /// The names of the routes chosen this week.
    std::vector<std::string> plan(bool joint = false) {
        requests().enrolments.clear();
        requests().plans.push_back({static_cast<std::int32_t>(i), wi, joint});
        run_planning(world.plans, world, context());
        std::vector<std::string> names;
        for (const Enrol& e : requests().enrolments)
            names.push_back(scenario.routes[static_cast<std::size_t>(e.route)].name);
        return names;
    }
    std::size_t i;
};

using Names = std::vector<std::string>;

TEST(Planning, TheWishDecidesWhenNothingElseWeighs) {
    Scenario scenario = desk();
    scenario.planning.wish = Score{1000.0};
    for (const auto& [wish, name] : {std::pair{RouteKind::care, "ggz_basis"}, std::pair{RouteKind::work, "werkfit"},
                                     std::pair{RouteKind::activity, "vrijwilligerswerk"}}) {
        Desk stage{scenario};
        stage.world.mind.wish[stage.i] = wish;
        EXPECT_EQ(stage.plan(), Names{name});
    }
}

TEST(Planning, WhatWasSeenDecidesByFit) {
    Scenario scenario = desk();
    scenario.planning.fit = Score{1000.0};
    Desk stage{scenario};
    CaseFile& file = stage.world.files.file[stage.i][at(wi)];
    file.seen.fill(0);
    file.seen[at(Leefgebied::psychische_gezondheid)] = 250;
    EXPECT_EQ(stage.plan(), Names{"ggz_basis"});
}

TEST(Planning, WhatIsNotEligibleOnWhatIsSeenIsNotChosen) {
    Scenario scenario = desk();
    scenario.planning.wish = Score{1000.0};
    Condition condition;
    std::string problem;
    ASSERT_TRUE(parse_condition("seen_psychische_gezondheid >= 0.5", condition, problem)) << problem;
    scenario.routes[0].conditions = {condition};
    ASSERT_EQ(scenario.routes[0].name, "ggz_basis");
    Desk stage{scenario};
    stage.world.needs.level[stage.i].fill(1.0F);  // so it is, but nobody has seen it
    EXPECT_NE(stage.plan(), Names{"ggz_basis"});
    Desk seen{scenario};
    seen.world.files.file[seen.i][at(wi)].seen[at(Leefgebied::psychische_gezondheid)] = 125;
    EXPECT_EQ(seen.plan(), Names{"ggz_basis"});
}

/// Somebody with a WW of 70% of 5,000 a month: a job at the minimum wage ends it.
struct WwDesk : Desk {
    WwDesk(const Scenario& given, bool aware) : Desk{given} {
        world.claim.benefit[i] = Benefit::ww;
        world.claim.earlier_wage[i] = 250'000;
        world.purse.row[i].benefit = Benefit::ww;
        world.purse.row[i].benefit_paid = 350'000;
        world.staff.income_aware[0] = aware ? 1 : 0;
    }
    std::size_t told() const { return events(EventKind::advice_lowers_income).size(); }
};

TEST(Planning, WhoIsAwareOfIncomeSeesWhatAJobDoesToIt) {
    Scenario scenario = desk();
    scenario.planning.work_outlook = Score{50.0};
    scenario.planning.income = Score{1000.0};
    WwDesk unaware{scenario, false};
    EXPECT_EQ(unaware.plan(), Names{"werkfit"});
    ASSERT_EQ(unaware.told(), 1U) << "it is told, also when the worker did not reckon it";
    EXPECT_GT(unaware.events(EventKind::advice_lowers_income)[0].amount, 50'000);
    WwDesk aware{scenario, true};
    EXPECT_NE(aware.plan(), Names{"werkfit"});
    EXPECT_EQ(aware.told(), 0U);
    scenario.planning.income = Score{0.0};
    WwDesk weighs_nothing{scenario, true};
    EXPECT_EQ(weighs_nothing.plan(), Names{"werkfit"});
    EXPECT_EQ(weighs_nothing.told(), 1U);
}

TEST(Planning, WhereWorkPaysAwarenessPullsTowardsIt) {
    Scenario scenario = desk();
    scenario.planning.wish = Score{50.0};  // the resident's own wish is care
    scenario.planning.income = Score{1000.0};
    for (const bool aware : {false, true}) {
        Desk stage{scenario};
        stage.world.claim.benefit[stage.i] = Benefit::bijstand;
        stage.world.staff.income_aware[0] = aware ? 1 : 0;
        EXPECT_EQ(stage.plan(), Names{aware ? "werkfit" : "ggz_basis"});
        EXPECT_TRUE(stage.events(EventKind::advice_lowers_income).empty());
    }
}

TEST(Planning, NothingIsAlsoAChoice) {
    Scenario scenario = desk();
    scenario.planning.nothing = Score{1000.0};
    Desk stage{scenario};
    EXPECT_EQ(stage.plan(), Names{});
    ASSERT_EQ(stage.events(EventKind::planned).size(), 1U);
    EXPECT_EQ(stage.events(EventKind::planned)[0].cause, 255);
    EXPECT_EQ(stage.world.plans.decisions[stage.i], 1);
}

TEST(Planning, JointlyBothSidesArePlannedAtOnce) {
    Scenario scenario = desk();
    scenario.planning.wish = Score{100.0};
    Desk joint{scenario};
    EXPECT_EQ(joint.plan(true), (Names{"ggz_basis", "werkfit"}));
    scenario.levers.sequence = choice_of(Sequence::both);
    Desk both{scenario};
    EXPECT_EQ(both.plan(), (Names{"ggz_basis", "werkfit"}));
}

TEST(Planning, TheSequencePutsOneSideLater) {
    Scenario scenario = desk();
    scenario.planning.sequence = Score{1000.0};
    scenario.levers.sequence = choice_of(Sequence::work_first);
    EXPECT_EQ(Desk{scenario}.plan(), Names{"werkfit"});
    scenario.levers.sequence = choice_of(Sequence::treatment_first);
    Desk stage{scenario};
    stage.world.files.file[stage.i][at(wi)].seen[at(Leefgebied::wonen)] = 250;
    EXPECT_NE(stage.plan(), Names{"werkfit"});
}

TEST(Planning, ASideThatIsTakenIsNotPlannedAgain) {
    Scenario scenario = desk();
    scenario.planning.wish = Score{1000.0};
    Desk stage{scenario};
    stage.in_route(stage.i, stage.route("vrijwilligerswerk"));  // the care side
    EXPECT_EQ(stage.plan(), Names{"werkfit"});
    stage.in_route(stage.i, stage.route("werkfit"));
    EXPECT_EQ(stage.plan(), Names{});
    EXPECT_EQ(stage.world.plans.decisions[stage.i], 1) << "with both sides taken there is nothing to decide";
}

TEST(Planning, ARouteThatFailedIsNotOfferedForAWhile) {
    Scenario scenario = desk();
    scenario.planning.wish = Score{1000.0};
    Desk stage{scenario};
    const int pause = scenario.planning.pause_after_failure.value;
    stage.requests().failures.push_back(
        {static_cast<std::int32_t>(stage.i), static_cast<std::int8_t>(stage.route("ggz_basis"))});
    EXPECT_NE(stage.plan(), Names{"ggz_basis"});
    stage.week = pause - 1;
    EXPECT_NE(stage.plan(), Names{"ggz_basis"});
    stage.week = pause;
    EXPECT_EQ(stage.plan(), Names{"ggz_basis"});
}

TEST(Planning, WithoutAnOpenFileNobodyPlans) {
    Desk stage{desk()};
    stage.world.files.file[stage.i][at(wi)].state = FileState::waiting;
    EXPECT_EQ(stage.plan(), Names{});
    EXPECT_EQ(stage.world.plans.decisions[stage.i], 0);
}

/// Brought to the table: only a case that the rules of several organisations claim, and not when somebody holds it.
TEST(Planning, OnlyAnAmbiguousCaseComesToTheTable) {
    Scenario scenario = desk();
    scenario.casusoverleg.brought = Share{1.0};
    Desk clear{scenario};
    clear.plan();
    EXPECT_TRUE(clear.requests().submissions.empty());
    Desk ambiguous{scenario};
    ambiguous.world.files.file[ambiguous.i][at(wi)].seen[at(Leefgebied::wonen)] = 200;  // Wmo and Participatiewet
    ambiguous.plan();
    ASSERT_EQ(ambiguous.requests().submissions.size(), 1U);
    EXPECT_EQ(ambiguous.requests().submissions[0].claims, 2);
    Desk held{scenario};
    held.world.files.file[held.i][at(wi)].seen[at(Leefgebied::wonen)] = 200;
    held.world.regie.owner[held.i] = 0;
    held.plan();
    EXPECT_TRUE(held.requests().submissions.empty());
}

TEST(Planning, OnceAWeekEachAndTheTableGoesFirst) {
    Scenario scenario = desk();
    scenario.planning.wish = Score{100.0};
    Desk stage{scenario};
    stage.requests().plans.push_back({static_cast<std::int32_t>(stage.i), wi, false});
    EXPECT_EQ(stage.plan(true).size(), 2U);
    EXPECT_EQ(stage.world.plans.decisions[stage.i], 1);
}

}  // namespace
}  // namespace meedoen
