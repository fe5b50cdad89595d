// What must not matter: how many threads live a week, and in which rows of memory residents stand. Equal bits.
#include <gtest/gtest.h>
#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/task_arena.h>

#include <numeric>

#include "base/parallel.hpp"
#include "behaviour/lives.hpp"
#include "behaviour/same_counts.hpp"
#include "engine/small_town.hpp"
#include "engine/stage.hpp"
#include "observe/watched_weeks.hpp"
#include "run/ensemble.hpp"

namespace meedoen {
namespace {

TEST(Lives, NoColumnIsLeftOut) {
    World world;
    add_rows(world, 1);
    std::size_t bytes = 0;
    each_named_column(world, [&](std::string_view, const auto& column) { bytes += sizeof(column[0]); });
    EXPECT_EQ(bytes, bytes_per_row()) << "a column of sim/world/groups.hpp is missing in each_named_column";
}

TEST(Lives, ADifferenceIsSeen) {
    Simulation a{shipped_town(), Luck{1, 0}};
    Simulation b{shipped_town(), Luck{1, 0}};
    a.start();
    b.start();
    EXPECT_EQ(differences(lives_of(a.world()), lives_of(b.world())), "");
    disturb(b).files.file[3][1].seen[2] ^= 1U;
    EXPECT_NE(differences(lives_of(a.world()), lives_of(b.world())).find("file"), std::string::npos);
}

struct Lived {
    Counts counts;
    std::map<ResidentKey, WholeLife> lives;
};

/// Half a year of a world large enough to be shared out over threads.
Lived live_with_threads(const Scenario& scenario, int threads) {
    const oneapi::tbb::global_control limit{oneapi::tbb::global_control::max_allowed_parallelism,
                                            static_cast<std::size_t>(threads)};
    oneapi::tbb::task_arena arena{threads};
    Lived lived;
    arena.execute([&] {
        Simulation simulation{scenario, Luck{7, 0}};
        Observer observer{scenario, 4};
        simulation.start();
        live_watched(simulation, observer, 17);
        EXPECT_GE(block_count(simulation.world().size()), 8U) << "too small to be shared out";
        lived.lives = lives_of(simulation.world());
        lived.counts = observer.finish(simulation.world());
    });
    return lived;
}

TEST(Threads, AnyNumberGivesTheSameBits) {
    const Scenario scenario = small_town(500'000);
    const Lived one = live_with_threads(scenario, 1);
    for (const int threads : {2, 8}) {
        const Lived several = live_with_threads(scenario, threads);
        EXPECT_TRUE(same(one.counts, several.counts)) << threads << " threads";
        EXPECT_EQ(differences(one.lives, several.lives), "") << threads << " threads";
    }
}

TEST(Threads, CellsSideBySideGiveTheSameBits) {
    Plan plan{{small_town(1500), small_town(1500)}, 1, 4, 3, 1};
    plan.arms[1].levers.werk_en_inkomen_extra_fte = FtePerTenThousand{2.0};
    std::vector<Cell> one;
    const std::atomic<bool> stop{false};
    run_ensemble(plan, one, {stop, {}});
    for (const int threads : {2, 8}) {
        const oneapi::tbb::global_control limit{oneapi::tbb::global_control::max_allowed_parallelism, 8};
        plan.threads = threads;
        std::vector<Cell> several;
        run_ensemble(plan, several, {stop, {}});
        for (std::size_t c = 0; c < one.size(); ++c)
            for (std::size_t a = 0; a < plan.arms.size(); ++a)
                EXPECT_TRUE(same(one[c].arms[a], several[c].arms[a])) << threads << " threads, cell " << c;
    }
}

/// Free rows go with the others, in the reverse order.
template <class Move>
void move_free_rows(World& world, const Move& to) {
    SlotBook moved;
    for (const std::vector<std::int32_t>& rows : world.slots.free)
        for (auto slot = rows.rbegin(); slot != rows.rend(); ++slot) moved.free_like(to(*slot)).push_back(to(*slot));
    world.slots.free = moved.free;
}

/// Puts every resident in another row: the last row first, and what names a row with it.
void turn_rows_around(World& world) {
    const auto last = static_cast<std::int32_t>(world.size()) - 1;
    each_named_column(world, [](std::string_view, auto& column) { std::reverse(column.begin(), column.end()); });
    move_free_rows(world, [&](std::int32_t slot) { return last - slot; });
    for (std::int32_t& slot : world.slots.freed_this_week) slot = last - slot;
    for (HoursAsked& ask : world.hours.open) ask.slot = last - ask.slot;
    for (HoursAsked& grant : world.hours.granted) grant.slot = last - grant.slot;
    for (Submitted& submitted : world.table.submitted) submitted.slot = last - submitted.slot;
    for (std::vector<Waiting>& queue : world.places.waiting)
        for (Waiting& waiting : queue) waiting.slot = last - waiting.slot;
}

/// The rows from a stride through the old ones: nobody keeps his neighbours.
void scatter_rows(World& world) {
    const std::size_t size = world.size();
    std::size_t stride = size / 3 + 1;
    while (std::gcd(stride, size) != 1) ++stride;
    const auto to = [&](std::size_t i) { return (i * stride + 5) % size; };
    each_named_column(world, [&](std::string_view, auto& column) {
        auto moved = column;
        for (std::size_t i = 0; i < size; ++i) moved[to(i)] = column[i];
        column = moved;
    });
    move_free_rows(world,
                   [&](std::int32_t slot) { return static_cast<std::int32_t>(to(static_cast<std::size_t>(slot))); });
}

Lived live_after(const Scenario& scenario, void (*rearrange)(World&)) {
    Simulation simulation{scenario, Luck{11, 2}};
    Observer observer{scenario, 24};
    simulation.start();
    if (rearrange != nullptr) rearrange(disturb(simulation));
    live_watched(simulation, observer, 104);
    return {observer.finish(simulation.world()), lives_of(simulation.world())};
}

TEST(Memory, TheOrderOfRowsDoesNotMatter) {
    Scenario scenario = small_town(24000);
    scenario.levers.cooperation_level = Count{7};  // with every channel in use
    scenario.levers.no_show_policy = choice_of(NoShowPolicy::call);
    scenario.place.regions = Count{3};
    const Lived as_made = live_after(scenario, nullptr);
    const Lived around = live_after(scenario, turn_rows_around);
    EXPECT_TRUE(same(as_made.counts, around.counts));
    EXPECT_EQ(differences(as_made.lives, around.lives), "");
    const Lived scattered = live_after(scenario, scatter_rows);
    EXPECT_TRUE(same(as_made.counts, scattered.counts));
    EXPECT_EQ(differences(as_made.lives, scattered.lives), "");
}

TEST(Memory, TheStageLivesTheWeekOfTheSimulation) {
    Stage stage{small_town(), Luck{5, 1}};
    Stage& s = stage;
    s.world = {};
    start_world(s.world, s.context());
    Simulation simulation{s.scenario, s.luck};
    simulation.start();
    for (int week = 0; week < 60; ++week) {
        s.live_week();
        simulation.live_week();
    }
    EXPECT_EQ(differences(lives_of(s.world), lives_of(simulation.world())), "");
}

}  // namespace
}  // namespace meedoen
