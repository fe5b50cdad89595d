// Cells: whatever the threads, their order, what was finished before and what goes wrong in one of them.
#include <gtest/gtest.h>

#include <algorithm>
#include <mutex>
#include <set>
#include <thread>

#include "base/parallel.hpp"
#include "scenario/registry.hpp"
#include "small_plan.hpp"

namespace meedoen {
namespace {

using testing_run::lived;
using testing_run::same;
using testing_run::small_plan;

/// A cell that can be recognised.
Cell marked(int replication) {
    Cell cell;
    cell.finished = true;
    cell.changes = {{replication, 0, 0, 0, 0}};
    return cell;
}

const std::atomic<bool> go_on{false};

TEST(Ensemble, OneTwoAndEightThreadsGiveTheSame) {
    Plan plan = small_plan();
    plan.threads = 1;
    const std::vector<Cell> one = lived(plan);
    ASSERT_EQ(one.size(), 3U);
    EXPECT_FALSE(same(one[0], one[1]));
    for (const int threads : {2, 8}) {
        plan.threads = threads;
        EXPECT_TRUE(same(lived(plan), one)) << threads;
    }
}

TEST(Ensemble, MoreReplicationsLeaveEarlierOnesUnchanged) {
    Plan plan = small_plan();
    const std::vector<Cell> three = lived(plan);
    plan.replications = 5;
    std::vector<Cell> five = lived(plan);
    ASSERT_EQ(five.size(), 5U);
    five.resize(3);
    EXPECT_TRUE(same(five, three));
}

TEST(Ensemble, ALongerRunLeavesEarlierMonthsUnchanged) {
    Plan plan = small_plan();
    plan.replications = 1;
    const Counts one_year = lived(plan).front().arms.back();
    plan.years = 2;
    const Counts two_years = lived(plan).front().arms.back();
    ASSERT_EQ(two_years.months, 24U);
    for (std::size_t o = 0; o < outcomes().size(); ++o)
        for (std::size_t s = 0; s < stratum_count; ++s)
            for (std::size_t m = 0; m < 12; ++m)
                EXPECT_EQ(one_year.at(o, s, m), two_years.at(o, s, m)) << outcomes()[o].name << " month " << m;
}

TEST(Ensemble, AnotherArmChangesNothingInTheFirst) {
    Plan plan = small_plan();
    plan.replications = 1;
    const Cell both = lived(plan).front();
    plan.arms.pop_back();
    const Cell alone = lived(plan).front();
    EXPECT_EQ(both.arms.front().values, alone.arms.front().values);
    EXPECT_NE(both.arms.front().values, both.arms.back().values);
}

/// Arms that differ in levers only begin with copies of one population; that must not show.
TEST(Ensemble, EveryArmIsWhatItIsAlone) {
    Plan plan = small_plan();
    plan.replications = 1;
    plan.arms.push_back(plan.arms.front());
    plan.arms.back().residents[at(Benefit::bijstand)].belastbaarheid = HoursPerDay{7.0};
    EXPECT_TRUE(same_but_for_levers(plan.arms[0], plan.arms[1]));
    EXPECT_FALSE(same_but_for_levers(plan.arms[0], plan.arms[2]));
    const Cell together = lived(plan).front();
    for (std::size_t a = 0; a < plan.arms.size(); ++a)
        EXPECT_EQ(together.arms[a].values,
                  run_arm(plan.arms[a], Luck{plan.seed, 0}, plan.weeks(), plan.months()).values);
    EXPECT_NE(together.arms[2].values, together.arms[0].values);
}

TEST(Ensemble, WhatIsFinishedIsNotLivedAgain) {
    std::vector<Cell> cells(6);
    cells[1] = marked(100);
    cells[4] = marked(400);
    std::mutex telling;
    std::multiset<int> asked;
    const CellWork work = [&](int replication) {
        const std::lock_guard lock{telling};
        asked.insert(replication);
        return marked(replication);
    };
    std::vector<int> told;
    run_cells(cells, 2, work, {go_on, [&](int finished) { told.push_back(finished); }});
    EXPECT_EQ(asked, (std::multiset{0, 2, 3, 5}));
    EXPECT_EQ(told, (std::vector{3, 4, 5, 6}));
    EXPECT_EQ(cells[1].changes.front().compared, 100);
    for (const int lived_now : {0, 2, 3, 5})
        EXPECT_EQ(cells[static_cast<std::size_t>(lived_now)].changes.front().compared, lived_now);
}

TEST(Ensemble, CellsBeginInOrder) {
    std::vector<Cell> cells(20);
    std::vector<int> begun;
    run_cells(cells, 1,
              [&](int replication) {
                  begun.push_back(replication);
                  return marked(replication);
              },
              {go_on, {}});
    EXPECT_EQ(begun.size(), 20U);
    EXPECT_TRUE(std::ranges::is_sorted(begun));
}

TEST(Ensemble, AFaultStopsTheRunAndKeepsWhatIsFinished) {
    std::vector<Cell> cells(50);
    const CellWork work = [](int replication) {
        if (replication == 3) throw CellFailed{"replication 3, scenario 'base', week 12: a contract broke"};
        return marked(replication);
    };
    try {
        run_cells(cells, 1, work, {go_on, {}});
        FAIL() << "the fault was not told";
    } catch (const CellFailed& fault) {
        EXPECT_STREQ(fault.what(), "replication 3, scenario 'base', week 12: a contract broke");
    }
    for (std::size_t r = 0; r < cells.size(); ++r) EXPECT_EQ(cells[r].finished, r < 3) << r;
}

TEST(Ensemble, AFaultInOneCellLeavesTheBlocksOfAnotherWhole) {
    constexpr std::size_t size = 64 * block_size;
    std::atomic<bool> running{false};
    std::atomic<bool> broken{false};
    std::atomic<std::int64_t> seen{0};
    std::vector<Cell> cells(2);
    const CellWork work = [&](int replication) {
        if (replication == 1) {
            while (!running) std::this_thread::yield();
            broken = true;
            throw CellFailed{"broken"};
        }
        running = true;
        while (!broken) std::this_thread::yield();
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
        for_blocks(size, [&](std::size_t, std::size_t begin, std::size_t end) {
            seen += static_cast<std::int64_t>(end - begin);
        });
        return marked(replication);
    };
    EXPECT_THROW(run_cells(cells, 2, work, {go_on, {}}), CellFailed);
    EXPECT_TRUE(cells[0].finished);
    EXPECT_EQ(seen, static_cast<std::int64_t>(size));
}

/// What for_blocks does while it waits must not be another cell: memory would grow with the number of cells.
TEST(Ensemble, NoCellBeginsInsideAnother) {
    constexpr int threads = 4;
    static thread_local int depth = 0;
    std::atomic<int> deepest{0};
    std::vector<Cell> cells(40);
    const CellWork work = [&](int replication) {
        ++depth;
        int known = deepest.load();
        while (depth > known && !deepest.compare_exchange_weak(known, depth)) {
        }
        for_blocks(32 * block_size, [](std::size_t, std::size_t, std::size_t) {
            std::this_thread::sleep_for(std::chrono::microseconds{200});
        });
        --depth;
        return marked(replication);
    };
    run_cells(cells, threads, work, {go_on, {}});
    EXPECT_EQ(deepest, 1);
}

/// One cell and four threads: the blocks of its weeks are shared.
TEST(Ensemble, FewCellsShareTheirWeeks) {
    std::mutex telling;
    std::set<std::thread::id> helpers;
    std::vector<Cell> cells(1);
    const CellWork work = [&](int replication) {
        for_blocks(64 * block_size, [&](std::size_t, std::size_t, std::size_t) {
            std::this_thread::sleep_for(std::chrono::milliseconds{2});
            const std::lock_guard lock{telling};
            helpers.insert(std::this_thread::get_id());
        });
        return marked(replication);
    };
    run_cells(cells, 4, work, {go_on, {}});
    EXPECT_GT(helpers.size(), 1U);
}

TEST(Ensemble, StopsAtOnceAndKeepsWhatIsFinished) {
    Plan plan = small_plan();
    plan.threads = 1;
    plan.replications = 4;
    std::atomic<bool> stop{false};
    std::vector<Cell> cells;
    run_ensemble(plan, cells, {stop, [&](int finished) { stop = finished == 2; }});
    ASSERT_EQ(cells.size(), 4U);
    EXPECT_TRUE(cells[0].finished && cells[1].finished);
    EXPECT_FALSE(cells[2].finished || cells[3].finished);
    EXPECT_TRUE(cells[2].arms.empty());
    EXPECT_TRUE(cells[0].arms.front().persons.empty());
}

TEST(Ensemble, ComparesTheSamePeople) {
    const std::vector<PersonTotal> base{{{1}, 10, 100'000}, {{2}, 10, 100'000}, {{4}, 0, 0}, {{5}, 52, 0}};
    const std::vector<PersonTotal> other{{{1}, 14, 100'000}, {{2}, 6, 159'999}, {{3}, 52, 900'000}, {{5}, 49, 60'000}};
    const PersonChange change = compare_persons(base, other, 12);
    EXPECT_EQ(change.compared, 3);
    EXPECT_EQ(change.gained_work, 1);
    EXPECT_EQ(change.lost_work, 1);
    EXPECT_EQ(change.gained_income, 1);
    EXPECT_EQ(change.lost_income, 0);
}

TEST(Plan, HasAMonthForEveryWeek) {
    Plan plan = small_plan();
    EXPECT_EQ(plan.months(), 12U);
    plan.arms.front().run.first_day = {2026, 1, 15};
    EXPECT_EQ(plan.months(), 13U);
}

}  // namespace
}  // namespace meedoen
