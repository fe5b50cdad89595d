// Phase 12: load, turnover, empty posts; and the posts and minutes that hours in the place come to.
#include "engine/staff.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "engine/stage.hpp"

namespace meedoen {
namespace {

constexpr auto wi = Organisation::werk_en_inkomen;

void close_week(Stage& stage) { run_staff(stage.world.staff, stage.world, stage.context()); }

TEST(Staff, AwarenessOfIncomeFollowsItsShare) {
    Scenario scenario = quiet_town(2'000'000);
    for (const double share : {0.0, 0.3, 1.0}) {
        scenario.organisation[at(wi)].income_aware = Share{share};
        Stage stage{scenario};
        appoint_staff(stage.world.staff, stage.context());
        double posts = 0, aware = 0;
        for (std::size_t p = 0; p < stage.world.staff.organisation.size(); ++p)
            if (stage.world.staff.organisation[p] == wi) ++posts, aware += stage.world.staff.income_aware[p];
        ASSERT_GT(posts, 100.0);
        EXPECT_NEAR(aware / posts, share, 5.0 * std::sqrt(share * (1.0 - share) / posts));
    }
}

TEST(Staff, PostsAndMinutesFollowFromFte) {
    Scenario scenario = quiet_town(20'000);
    scenario.place.fte[at(wi)] = FtePerTenThousand{2.0};
    scenario.levers.werk_en_inkomen_extra_fte = FtePerTenThousand{0.5};
    scenario.staff.full_time = HoursPerWeek{36.0};
    scenario.staff.post = HoursPerWeek{30.0};
    scenario.staff.net_hours = HoursPerYear{1040.0};
    Stage stage{scenario};
    EXPECT_EQ(stage.channels.posts(wi), 6);                    // 5 fte of 36 hours in posts of 30
    EXPECT_EQ(stage.channels.weekly_minutes(wi, 0, 0), 1000);  // 5 * 1040 * 60 / 52 / 6
    stage.scenario.levers.werk_en_inkomen_extra_fte = FtePerTenThousand{-10.0};
    EXPECT_EQ(stage.channels.posts(wi), 0) << "there is no less than nobody";
    stage.scenario.levers.werk_en_inkomen_extra_fte = FtePerTenThousand{-1.95};
    EXPECT_EQ(stage.channels.posts(wi), 1) << "a little fte is one small post";
}

TEST(Staff, LoadIsAMovingAverageOfAskedOverAvailable) {
    Stage stage{quiet_town()};
    const auto p = static_cast<std::size_t>(stage.post(wi, 1000));
    stage.world.staff.load[p] = 1.0F;
    stage.world.hours.asked_minutes[p] = 2000;
    close_week(stage);
    EXPECT_FLOAT_EQ(stage.world.staff.load[p], 1.25F);  // 0.75 * 1 + 0.25 * 2
    stage.world.staff.minutes[p] = 0;
    close_week(stage);
    EXPECT_FLOAT_EQ(stage.world.staff.load[p], 1.25F) << "an empty post has no load of its own";
}

TEST(Staff, ALeaverLeavesAnEmptyPostAndLosesNotes) {
    Scenario scenario = quiet_town();
    scenario.staff.turnover = PerYear{5.2};  // 0.1 a week at a load of 1
    scenario.staff.vacancy = Weeks{3};
    Stage stage{scenario};
    const std::int16_t leaver = stage.post(wi, 1000);
    const auto p = static_cast<std::size_t>(leaver);
    stage.world.staff.turnover_clock[p] = 0.15F;
    stage.world.files.cases[p] = 7;
    close_week(stage);
    EXPECT_TRUE(stage.events(EventKind::worker_left).empty());
    stage.week = 1;
    close_week(stage);
    ASSERT_EQ(stage.events(EventKind::worker_left).size(), 1U);
    EXPECT_EQ(stage.events(EventKind::worker_left)[0].amount, 7) << "cases handed over";
    ASSERT_EQ(stage.requests().notes.size(), 1U);
    EXPECT_EQ(stage.requests().notes[0].worker, leaver);
    EXPECT_EQ(stage.world.staff.holder[p], 1);
    for (stage.week = 2; stage.week < 5; ++stage.week) {  // empty in the weeks 2, 3 and 4
        EXPECT_EQ(stage.world.staff.minutes[p], 0) << "week " << stage.week;
        close_week(stage);
    }
    EXPECT_GT(stage.world.staff.minutes[p], 0);
    EXPECT_EQ(stage.events(EventKind::worker_left).size(), 1U) << "nobody leaves an empty post";
}

TEST(Staff, LoadAboveOneMakesPeopleLeaveSooner) {
    Scenario scenario = quiet_town();
    scenario.staff.turnover = PerYear{5.2};
    scenario.staff.turnover_by_load = Score{0.5};
    Stage stage{scenario};
    const auto p = static_cast<std::size_t>(stage.post(wi, 1000));
    stage.world.staff.turnover_clock[p] = 10.0F;
    stage.world.staff.load[p] = 3.0F;
    stage.world.hours.asked_minutes[p] = 3000;
    close_week(stage);
    EXPECT_NEAR(stage.world.staff.turnover_clock[p], 10.0 - 0.2718281828, 1e-5);  // 0.1 * exp(0.5 * 2)
}

}  // namespace
}  // namespace meedoen
