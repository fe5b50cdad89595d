// Phase 5: when the table meets, who is discussed first, and what the level of cooperation lets it do.
#include <gtest/gtest.h>

#include "engine/stage.hpp"

namespace meedoen {
namespace {

constexpr auto team = Organisation::sociaal_team;
constexpr auto wi = Organisation::werk_en_inkomen;

void meet(Stage& stage) { run_casusoverleg(stage.world.table, stage.world, stage.context()); }

Scenario table_of(int level) {
    Scenario scenario = quiet_town();
    scenario.levers.casusoverleg_interval = Weeks{4};
    scenario.levers.casusoverleg_agenda = Count{2};
    scenario.levers.cooperation_level = Count{level};
    scenario.casusoverleg.advice_followed = Share{1.0};
    return scenario;
}

std::vector<std::int32_t> discussed(const Stage& stage) {
    std::vector<std::int32_t> slots;
    for (const Event& e : stage.events(EventKind::discussed)) slots.push_back(e.subject);
    return slots;
}

TEST(Casusoverleg, MeetsInTheLastWeekOfEachInterval) {
    Stage stage{table_of(1)};
    std::vector<int> weeks;
    for (stage.week = 0; stage.week < 12; ++stage.week) {
        stage.emit.events.clear();
        meet(stage);
        if (!stage.events(EventKind::meeting_held).empty()) weeks.push_back(stage.week);
    }
    EXPECT_EQ(weeks, (std::vector<int>{3, 7, 11}));
}

TEST(Casusoverleg, MostClaimsFirstThenLongestWaitingThenKey) {
    Stage stage{table_of(1)};
    std::vector<std::int32_t> slot;
    for (int n = 0; n < 5; ++n) slot.push_back(static_cast<std::int32_t>(stage.somebody()));
    stage.world.table.submitted = {
        {slot[0], 2, 2, 0}, {slot[4], 1, 2, 0}, {slot[3], 1, 2, 0}, {slot[1], 2, 3, 0}, {slot[2], 0, 2, 0}};
    stage.week = 3;
    meet(stage);
    EXPECT_EQ(discussed(stage), (std::vector<std::int32_t>{slot[1], slot[2]}));
    EXPECT_EQ(stage.events(EventKind::discussed)[1].amount, 3) << "weeks waited";
    EXPECT_EQ(stage.events(EventKind::meeting_held)[0].amount, 2);
    stage.emit.events.clear();
    stage.week = 7;
    meet(stage);
    EXPECT_EQ(discussed(stage), (std::vector<std::int32_t>{slot[3], slot[4]})) << "equal waiting: by key";
    EXPECT_EQ(stage.world.table.submitted.size(), 1U) << "who does not fit, waits";
}

TEST(Casusoverleg, ACaseIsOnTheListOnceAndOnlyWhileSomebodyIsThere) {
    Stage stage{table_of(1)};
    const auto stays = static_cast<std::int32_t>(stage.somebody());
    const auto leaves = static_cast<std::int32_t>(stage.somebody());
    stage.requests().submissions = {{stays, wi, 2}, {stays, team, 2}, {leaves, wi, 2}};
    meet(stage);
    EXPECT_EQ(stage.world.table.submitted.size(), 2U);
    EXPECT_EQ(stage.events(EventKind::submitted).size(), 2U);
    free_row(stage.world, leaves);
    stage.week = 1;
    meet(stage);
    ASSERT_EQ(stage.world.table.submitted.size(), 1U);
    EXPECT_EQ(stage.world.table.submitted[0].slot, stays);
}

struct Said {
    std::size_t merged, owners, plans;
    bool joint;
    int minutes;
};

/// One case with files at two organisations, discussed at this level.
Said at_level(int level) {
    Stage stage{table_of(level)};
    const std::size_t i = stage.somebody();
    stage.open_case(i, team, stage.post(team, 1000));
    stage.open_case(i, wi, stage.post(wi, 1000));
    stage.post(Organisation::uwv, 1000);
    stage.world.table.submitted = {{static_cast<std::int32_t>(i), 0, 2, static_cast<std::uint8_t>(at(wi))}};
    stage.week = 3;
    meet(stage);
    Requests& r = stage.requests();
    EXPECT_EQ(r.hours.size(), 3U) << "every organisation at the table gives minutes";
    for (const HoursAsked& ask : r.hours) EXPECT_EQ(ask.task, Task::meeting);
    return {r.files.size(), r.owners.size(), r.plans.size(), !r.plans.empty() && r.plans[0].joint,
            r.hours.at(0).minutes};
}

TEST(Casusoverleg, TheLevelSaysWhatTheTableDoes) {
    const Said first = at_level(1);
    EXPECT_EQ(first.merged, 0U);
    EXPECT_EQ(first.owners, 0U);
    EXPECT_EQ(first.plans, 1U);
    EXPECT_FALSE(first.joint);
    EXPECT_EQ(first.minutes, 30);
    EXPECT_EQ(at_level(2).merged, 0U);
    EXPECT_EQ(at_level(3).merged, 2U) << "each of the two learns from the other";
    EXPECT_EQ(at_level(3).owners, 0U);
    EXPECT_EQ(at_level(4).owners, 1U);
    EXPECT_FALSE(at_level(5).joint);
    EXPECT_TRUE(at_level(6).joint);
    EXPECT_EQ(at_level(3).minutes, 39);  // 30 * (1 + 2 * 0.15)
    EXPECT_EQ(at_level(7).minutes, 57);  // 30 * (1 + 6 * 0.15)
}

TEST(Casusoverleg, AdviceThatNobodyFollowsIsNoPlan) {
    Scenario scenario = table_of(1);
    scenario.casusoverleg.advice_followed = Share{0.0};
    Stage stage{scenario};
    stage.world.table.submitted = {{static_cast<std::int32_t>(stage.somebody()), 0, 2, 0}};
    stage.week = 3;
    meet(stage);
    EXPECT_EQ(stage.events(EventKind::discussed).size(), 1U);
    EXPECT_TRUE(stage.requests().plans.empty());
}

}  // namespace
}  // namespace meedoen
