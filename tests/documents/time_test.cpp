// Weeks and months, and what a cell is.
#include <array>
#include <cstdio>
#include <map>

#include "base/calendar.hpp"
#include "page.hpp"
#include "run/ensemble.hpp"
#include "scenario_of.hpp"

namespace meedoen::documents {
namespace {

std::string page(const std::string& heading) { return section(contents_of("sim/CONTRACTS.md"), heading); }

std::string iso(Date d) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", d.year, d.month, d.day);
    return text.data();
}

TEST(Time, WeeksAndTheirMonths) {
    const Calendar calendar{Date{2026, 1, 1}};
    for (const Row& row : table(page("## Weeks and months"), 0)) {
        const int week = std::stoi(row.at(0));
        EXPECT_EQ(iso(calendar.date(week)), row.at(1)) << week;
        EXPECT_EQ(std::to_string(calendar.month_of(week)), row.at(2)) << week;
        EXPECT_EQ(calendar.is_last_week_of_month(week) ? "yes" : "no", row.at(3)) << week;
    }
}

TEST(Time, WeeksAndMonthsOfARun) {
    Plan plan{{base()}, 0, 1, 1, 1};
    for (const Row& row : table(page("## Weeks and months"), 1)) {
        plan.years = std::stoi(row.at(0));
        EXPECT_EQ(std::to_string(plan.weeks()), row.at(1)) << plan.years;
        EXPECT_EQ(std::to_string(plan.months()), row.at(2)) << plan.years;
        EXPECT_EQ(plan.calendar().month_of(plan.weeks() - 1), static_cast<int>(plan.months()) - 1);
    }
}

std::int64_t constant(const std::string& name) {
    for (const Row& row : table(page("## Cells")))
        if (row.at(0) == name) return std::stoll(row.at(1));
    throw std::runtime_error{"no constant " + name};
}

PersonChange change_of(std::int32_t weeks, std::int64_t cents, std::size_t months) {
    return compare_persons({{ResidentKey{1}, 0, 0}}, {{ResidentKey{1}, weeks, cents}}, months);
}

TEST(Cells, GainsCountFromTheConstants) {
    const auto weeks = static_cast<std::int32_t>(constant("weeks of work over the run that count as gained or lost"));
    EXPECT_EQ(change_of(weeks, 0, 12).gained_work, 1);
    EXPECT_EQ(change_of(weeks - 1, 0, 12).gained_work, 0);
    EXPECT_EQ(change_of(-weeks, 0, 12).lost_work, 1);
    const std::int64_t cents = 100 * 12 * constant("euros a month over the run that count as gained or lost");
    EXPECT_EQ(change_of(0, cents, 12).gained_income, 1);
    EXPECT_EQ(change_of(0, cents - 1, 12).gained_income, 0);
    EXPECT_EQ(change_of(0, -cents, 12).lost_income, 1);
    EXPECT_EQ(static_cast<std::int64_t>(wait_bins) - 1, constant("weeks told apart in waits"));
}

Plan small_plan(int replications) {
    Plan plan{{base(), base()}, 1, replications, 7, 1};
    for (Scenario& arm : plan.arms) arm.place.inhabitants.value = 1000;
    return plan;
}

TEST(Cells, ACellHasAllArmsAndTheSamePeople) {
    const std::atomic<bool> stop{false};
    const Cell cell = run_cell(small_plan(1), 0, stop);
    ASSERT_TRUE(cell.finished);
    ASSERT_EQ(cell.arms.size(), 2U);
    EXPECT_EQ(cell.arms[0].values, cell.arms[1].values) << "two equal scenarios with the same luck";
    ASSERT_EQ(cell.changes.size(), 2U);
    EXPECT_GT(cell.changes[1].compared, 0);
    EXPECT_EQ(cell.changes[1].gained_work + cell.changes[1].lost_work, 0);
}

TEST(Cells, AReplicationDoesNotDependOnHowManyThereAre) {
    const std::atomic<bool> stop{false};
    const Cell of_two = run_cell(small_plan(2), 1, stop);
    const Cell of_five = run_cell(small_plan(5), 1, stop);
    EXPECT_EQ(of_two.arms[0].values, of_five.arms[0].values);
    const Cell other = run_cell(small_plan(2), 0, stop);
    EXPECT_NE(of_two.arms[0].values, other.arms[0].values);
}

TEST(Cells, AStoppedCellHoldsNothing) {
    const std::atomic<bool> stop{true};
    const Cell cell = run_cell(small_plan(1), 0, stop);
    EXPECT_FALSE(cell.finished);
    EXPECT_TRUE(cell.arms.empty());
}

}  // namespace
}  // namespace meedoen::documents
