// Phase 2: drift, coupling, shocks, and what a week in a route does. Expected numbers worked out by hand.
#include <gtest/gtest.h>

#include "engine/stage.hpp"

namespace meedoen {
namespace {

/// Drift of a tenth of the distance a week, four weeks at once: what is left of a distance is 0.9^4 = 0.6561 of it.
/// Without coupling unless a test says so.
Scenario slow_town() {
    Scenario scenario = quiet_town();
    scenario.life.drift = PerWeek{0.1};
    scenario.life.coupling = Score{0.0};
    scenario.life.need_while_working = Share{0.4};
    scenario.life.need_while_active = Share{0.5};
    return scenario;
}

constexpr std::size_t wonen = at(Leefgebied::wonen);
constexpr std::size_t werk = at(Leefgebied::werk);
constexpr std::size_t activiteiten = at(Leefgebied::activiteiten);

void live(Stage& stage) { run_life(stage.world.needs, stage.world, stage.context()); }

constexpr float left = 0.6561F;

TEST(Life, ANeedClosesItsShareOfTheDistanceEveryFourthWeek) {
    Stage stage{slow_town()};
    const std::size_t i = stage.somebody();
    stage.world.needs.own[i].fill(0.2F);
    stage.world.needs.level[i].fill(0.2F);
    stage.world.needs.level[i][wonen] = 0.7F;
    live(stage);
    EXPECT_NEAR(stage.world.needs.level[i][wonen], 0.2F + 0.5F * left, 1e-6);
    EXPECT_FLOAT_EQ(stage.world.needs.level[i][werk], 0.2F);
    for (stage.week = 1; stage.week < 4; ++stage.week) live(stage);
    EXPECT_NEAR(stage.world.needs.level[i][wonen], 0.2F + 0.5F * left, 1e-6) << "not this resident's turn";
    live(stage);
    EXPECT_NEAR(stage.world.needs.level[i][wonen], 0.2F + 0.5F * left * left, 1e-6);
}

TEST(Life, OneNeedAboveItsLevelPullsAllUp) {
    Scenario scenario = slow_town();
    scenario.life.coupling = Score{0.8};
    Stage stage{scenario};
    const std::size_t i = stage.somebody();
    stage.world.needs.level[i][wonen] = 0.5F;  // excess 0.5; target of all: 0.8 * 0.5 / 8 = 0.05
    live(stage);
    EXPECT_NEAR(stage.world.needs.level[i][werk], 0.05F * (1.0F - left), 1e-6);
    EXPECT_NEAR(stage.world.needs.level[i][wonen], 0.05F + 0.45F * left, 1e-6);
}

TEST(Life, WorkAndActivityLowerTheLevelANeedDriftsTo) {
    Stage stage{slow_town()};
    const std::size_t works = stage.somebody();
    const std::size_t active = stage.somebody();
    for (const std::size_t i : {works, active}) {
        stage.world.needs.own[i].fill(0.5F);
        stage.world.needs.level[i].fill(0.5F);
    }
    stage.world.jobs.working[works] = 1;
    stage.in_route(active, stage.route("vrijwilligerswerk"));
    stage.settle(works);
    live(stage);
    EXPECT_NEAR(stage.world.needs.level[works][werk], 0.2F + 0.3F * left, 1e-6);  // to 0.4 * 0.5
    EXPECT_NEAR(stage.world.needs.level[works][activiteiten], 0.2F + 0.3F * left, 1e-6);
    EXPECT_FLOAT_EQ(stage.world.needs.level[works][wonen], 0.5F);
    EXPECT_NEAR(stage.world.needs.level[active][activiteiten], 0.25F + 0.25F * left, 1e-6);  // to 0.5 * 0.5
    EXPECT_FLOAT_EQ(stage.world.needs.level[active][werk], 0.5F);
}

TEST(Life, ATurnInARouteRelievesAPartForGoodAndTeaches) {
    Scenario scenario = slow_town();
    scenario.life.drift = PerWeek{0.0};
    Stage stage{scenario};
    const std::size_t r = stage.route("schuldhulpverlening");
    RouteEffect& effect = stage.world.places.effect[r];  // relief of wonen 0.1 a turn, half of it for good
    effect.kept.fill(1.0F);
    effect.own_kept.fill(1.0F);
    effect.kept[wonen] = 0.9F;
    effect.own_kept[wonen] = 0.95F;
    effect.skills = 0.02F;
    const std::size_t i = stage.somebody();
    stage.world.needs.level[i].fill(0.8F);
    stage.world.needs.own[i].fill(0.6F);
    stage.in_route(i, r);
    live(stage);
    EXPECT_FLOAT_EQ(stage.world.needs.level[i][wonen], 0.72F);  // 0.8 * 0.9
    EXPECT_FLOAT_EQ(stage.world.needs.own[i][wonen], 0.57F);    // 0.6 * 0.95
    EXPECT_FLOAT_EQ(stage.world.needs.level[i][werk], 0.8F);
    EXPECT_FLOAT_EQ(stage.world.needs.skills[i], 0.51F);  // 0.5 + 0.02 * 0.5
    stage.world.enrolments.side[i][at(Side::care)].state = EnrolmentState::waiting;
    stage.world.enrolments.doing[i] = {Doing::waiting_bit};
    live(stage);
    EXPECT_FLOAT_EQ(stage.world.needs.level[i][wonen], 0.72F) << "who waits for a place is not relieved";
}

TEST(Life, TheEffectOfARouteIsWhatItsFileSays) {
    Scenario scenario = quiet_town();
    scenario.routes[0].relief[wonen] = Score{0.1};
    scenario.routes[0].lasting = Share{0.5};
    scenario.routes[0].skills_per_week = Score{0.02};
    Stage stage{scenario};
    stage.world = {};
    start_world(stage.world, stage.context());
    ASSERT_EQ(stage.world.places.effect.size(), scenario.routes.size());
    EXPECT_FLOAT_EQ(stage.world.places.effect[0].kept[wonen], 0.9F * 0.9F * 0.9F * 0.9F);
    EXPECT_FLOAT_EQ(stage.world.places.effect[0].own_kept[wonen], 0.95F * 0.95F * 0.95F * 0.95F);
    EXPECT_NEAR(stage.world.places.effect[0].skills, 1.0 - 0.98 * 0.98 * 0.98 * 0.98, 1e-7);
}

TEST(Life, AShockRaisesOneNeedWhenTheClockRunsOut) {
    Scenario scenario = slow_town();
    scenario.life.drift = PerWeek{0.0};
    scenario.life.shock_size = Score{0.25};
    scenario.life.shock_sigma = Score{0.0};  // every shock is the median
    for (LeefgebiedParameters& need : scenario.needs) need.shock_weight = Score{0.0};
    scenario.needs[wonen].shock_weight = Score{1.0};
    Stage stage{scenario};
    const std::size_t i = stage.somebody();
    stage.world.needs.shock_hazard[i] = 0.4F;
    stage.world.needs.shock_clock[i] = 1.0F;
    stage.world.person.turn[i] = 3;  // not in these weeks: the clock wakes
    live(stage);
    live(stage);
    EXPECT_TRUE(stage.events(EventKind::shock).empty());  // 1 - 0.8 is left
    live(stage);
    const auto shocks = stage.events(EventKind::shock);
    ASSERT_EQ(shocks.size(), 1U);
    EXPECT_EQ(shocks[0].cause, wonen);
    EXPECT_EQ(shocks[0].amount, 250);
    EXPECT_FLOAT_EQ(stage.world.needs.level[i][wonen], 0.25F);
    EXPECT_EQ(stage.world.needs.shocks[i], 1);
    EXPECT_GT(stage.world.needs.shock_clock[i], 0.0F) << "the next spell has its own threshold";
}

TEST(Life, ACrisisAsksHoursOfTheFirstOpenCase) {
    Scenario scenario = slow_town();
    scenario.life.shock_sigma = Score{0.0};
    scenario.life.shock_size = Score{0.5};
    scenario.life.crisis_size = Score{0.5};
    Stage stage{scenario};
    const std::int16_t wi = stage.post(Organisation::werk_en_inkomen, 1000);
    const std::int16_t uwv = stage.post(Organisation::uwv, 1000);
    const std::size_t known = stage.somebody();
    const std::size_t unknown = stage.somebody();
    stage.open_case(known, Organisation::uwv, uwv);
    stage.open_case(known, Organisation::werk_en_inkomen, wi);
    for (const std::size_t i : {known, unknown}) {
        stage.world.needs.shock_hazard[i] = 1.0F;
        stage.world.needs.shock_clock[i] = 0.5F;
    }
    live(stage);
    EXPECT_EQ(stage.events(EventKind::shock).size(), 2U);
    ASSERT_EQ(stage.requests().hours.size(), 1U) << "who is known nowhere asks nobody";
    const HoursAsked& ask = stage.requests().hours[0];
    EXPECT_EQ(ask.task, Task::crisis);
    EXPECT_EQ(ask.worker, wi);
    EXPECT_EQ(ask.minutes, scenario.regie.crisis.value);
}

}  // namespace
}  // namespace meedoen
