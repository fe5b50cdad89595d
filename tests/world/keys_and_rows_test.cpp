// Who is who, and in which row: keys are made of cause, week and number; a freed row is used again, but not at once.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "engine/small_town.hpp"
#include "engine/week.hpp"
#include "world/world.hpp"

namespace meedoen {
namespace {

TEST(Keys, AreMadeOfCauseWeekAndNumberAndNeverMeet) {
    std::set<ResidentKey> keys;
    for (int cause = 0; cause < static_cast<int>(arrival_causes); ++cause)
        for (int week = -1; week < 1100; week += 37)
            for (std::uint32_t number = 0; number < 40; ++number) keys.insert(resident_key(cause, week, number));
    EXPECT_EQ(keys.size(), arrival_causes * 30U * 40U);
    EXPECT_EQ(resident_key(2, 5, 7).value, (6ULL << 40U) | (2ULL << 32U) | 7ULL);
    EXPECT_EQ(resident_key(0, -1, 9).value, 9U) << "the first population counts from zero";
}

/// The weeks and regions of newcomers must not hang together with their number in the week, which is mostly zero.
TEST(Keys, NewcomersAreSpreadOverTheFourTurns) {
    const Scenario scenario = small_town(5000);
    Simulation simulation{scenario, Luck{2, 0}};
    simulation.start();
    std::array<int, weeks_a_turn> turns{};
    int came = 0;
    for (int week = 0; week < 520; ++week) {
        simulation.live_week();
        for (const Event& e : simulation.events()) {
            if (e.kind != EventKind::arrived) continue;
            ++turns[simulation.world().person.turn[static_cast<std::size_t>(e.subject)]];
            ++came;
        }
    }
    ASSERT_GT(came, 500);
    for (const int turn : turns) EXPECT_NEAR(turn, came / 4.0, 0.1 * came) << "turns of newcomers are uneven";
}

TEST(Keys, NewcomersAreSpreadOverTheRegions) {
    Scenario scenario = small_town(5000);
    scenario.place.regions = Count{2};
    scenario.place.vacancies = PerThousandYear{1000.0};
    Simulation simulation{scenario, Luck{2, 0}};
    simulation.start();
    std::array<int, 2> regions{};
    int hired = 0;
    for (int week = 0; week < 520; ++week) {
        simulation.live_week();
        for (const Event& e : simulation.events()) {
            if (e.kind != EventKind::hired) continue;
            if (simulation.world().person.arrived[static_cast<std::size_t>(e.subject)] < 0) continue;
            ++regions[static_cast<std::size_t>(e.actor)];
            ++hired;
        }
    }
    ASSERT_GT(hired, 200);
    for (const int region : regions)
        EXPECT_NEAR(region, hired / 2.0, 0.15 * hired) << "regions of newcomers are uneven";
}

TEST(Rows, AFreedRowWaitsForTheNextWeek) {
    World world;
    add_rows(world, 3 * weeks_a_turn);
    const std::int32_t first = take_row(world, 2);
    take_row(world, 2);
    take_row(world, 2);
    EXPECT_TRUE(world.slots.free[2].empty());
    world.person.present[static_cast<std::size_t>(first)] = 1;
    free_row(world, first);
    EXPECT_EQ(world.person.present[static_cast<std::size_t>(first)], 0);
    EXPECT_NE(take_row(world, 2), first) << "events of this week still name that row";
    EXPECT_GT(world.size(), 3U * weeks_a_turn) << "so new rows were made";
}

TEST(Rows, EveryRowIsTakenOnceAndGroupsKeepOneLength) {
    World world;
    std::set<std::int32_t> taken;
    for (int n = 0; n < 500; ++n) EXPECT_TRUE(taken.insert(take_row(world, static_cast<std::uint8_t>(n % 3))).second);
    EXPECT_EQ(taken.size(), 500U);
    EXPECT_EQ(world.person.present.size(), world.purse.row.size());
    EXPECT_EQ(world.person.present.size(), world.jobs.clock.size());
    EXPECT_EQ(world.size(), 500U + world.slots.free_count());
}

TEST(Rows, AResidentTakesAtMost400Bytes) { EXPECT_LE(bytes_per_row(), 400U); }

/// What somebody new finds in a row used before is nothing of who was there.
TEST(Rows, ARowUsedAgainKeepsNothing) {
    Scenario scenario = small_town(24'000);
    scenario.departures.followed_without_need = Weeks{4};
    Simulation simulation{scenario, Luck{2, 0}};
    simulation.start();
    const auto rows = static_cast<std::size_t>(simulation.world().size());
    int reused = 0;
    for (int week = 0; week < 104; ++week) {
        simulation.live_week();
        const World& w = simulation.world();
        for (const Event& e : simulation.events()) {
            if (e.kind != EventKind::arrived) continue;
            const auto i = static_cast<std::size_t>(e.subject);
            reused += i < rows ? 1 : 0;
            EXPECT_EQ(w.person.arrived[i], week);
            EXPECT_EQ(w.regie.owner[i], -1);
            EXPECT_EQ(w.plans.decisions[i], 0);
            EXPECT_LE(w.jobs.jobs[i], 1) << "hired in the week of arrival at most";
            for (const Enrolment& enrolment : w.enrolments.side[i]) EXPECT_EQ(enrolment.ordinal, 0);
            for (const CaseFile& file : w.files.file[i]) EXPECT_NE(file.state, FileState::open);
        }
    }
    EXPECT_GT(reused, 100);
}

}  // namespace
}  // namespace meedoen
