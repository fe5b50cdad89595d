// Cases of the kindgebonden budget of 2024, 2025 and 2026. Published ones are held against in published_test.cpp.
#include "rules/income/kindgebonden_budget.hpp"

#include <gtest/gtest.h>

#include <array>
#include <vector>

#include "law_2026.hpp"

namespace meedoen::cases {
namespace {

using enum Household;

KindgebondenBudgetLaw law_of(int year) {
    KindgebondenBudgetLaw law;
    fill(law, kindgebonden_budget_fields, "kindgebonden_budget", Date{year, 1, 1});
    return law;
}

struct BudgetCase {
    int year;
    Household household;
    std::vector<int> ages;
    std::int64_t income_euros;
    std::int64_t assets_euros;
    std::int64_t year_euros;
    std::int64_t month_euros;
    const char* steps;
};

void expect_all(const std::vector<BudgetCase>& cases) {
    for (const BudgetCase& c : cases) {
        const KindgebondenBudgetLaw law = law_of(c.year);
        std::vector<Years> ages;
        for (const int age : c.ages) ages.emplace_back(age);
        const KindgebondenBudgetFacts facts{ages, c.household, CentsPerYear{100 * c.income_euros},
                                            Cents{100 * c.assets_euros}};
        EXPECT_EQ(kindgebonden_budget_of_year(facts, law).value, 100 * c.year_euros) << c.year << ": " << c.steps;
        EXPECT_EQ(kindgebonden_budget_of_month(facts, law).value, 100 * c.month_euros) << c.year << ": " << c.steps;
        std::array<KindgebondenBudgetFacts, 12> months;
        months.fill(facts);
        EXPECT_EQ(kindgebonden_budget_of_months(months, law).value, 100 * c.year_euros) << c.year << ": " << c.steps;
    }
}

TEST(KindgebondenBudget, WorkedCases) {
    expect_all({
        {2026, single_parent, {4, 8}, 21000, 0, 8576, 714, "2 x 2,580 + 3,416; income below 29,736"},
        {2026, single_parent, {13}, 35000, 0, 6320, 526, "2,580 + 724 + 3,416 = 6,720 - 7.6% x 5,264 = 6,319.94"},
        {2026, couple, {5, 12, 16}, 45000, 0, 8983, 748, "7,740 + 724 + 964 = 9,428 - 7.6% x 5,859 = 8,982.72"},
        {2025, single_parent, {10}, 32000, 0, 5645, 470, "2,511 + 3,389 = 5,900 - 7.1% x 3,594 = 5,644.83"},
        {2024, couple, {3, 6}, 42000, 0, 4457, 371, "2 x 2,436 = 4,872 - 6.75% x 6,151 = 4,456.81"},
        {2025, couple, {7, 10}, 65000, 150000, 3073, 256, "no top with a partner; 5,022 - 7.1% x 27,455 = 3,072.70"},
        {2025, couple, {7}, 85000, 0, 0, 0, "2,511 - 7.1% x 47,455 is below zero"},
        {2026, single_parent, {4, 8}, 21328, 0, 8576, 714, "bijstand all year: as the first"},
        {2025, couple, {5, 13}, 28426, 0, 5725, 477, "one earner: 2 x 2,511 + 703; income below 37,545"},
    });
}

TEST(KindgebondenBudget, EdgesOfAgeIncomeAndAssets) {
    expect_all({
        {2026, couple, {11}, 0, 0, 2580, 215, "below 12"},
        {2026, couple, {12}, 0, 0, 3304, 275, "art. 2 lid 4: + 724 from 12"},
        {2026, couple, {15}, 0, 0, 3304, 275, "to 15"},
        {2026, couple, {16}, 0, 0, 3544, 295, "art. 2 lid 5: + 964 at 16"},
        {2026, couple, {17}, 0, 0, 3544, 295, "and 17"},
        {2026, single_parent, {18}, 0, 0, 0, 0, "art. 2 lid 1: over after the month of 18, the top too"},
        {2026, single_parent, {17, 18}, 0, 0, 6960, 580, "3,544 + 3,416 for the youngest alone"},
        {2026, single, {5}, 0, 0, 5996, 499, "without partner is without partner"},
        {2025, couple, {7}, 40002, 0, 2337, 194, "2,511 - 7.1% x (40,002 - 37,545) = 2,336.55; with 9,138 it is 2,336"},
        {2026, couple, {5}, 39141, 0, 2580, 215, "at the drempelinkomen nothing is above it"},
        {2026, couple, {5}, 39148, 0, 2579, 214, "7.6% x 7 = 0.53: 2,579.47"},
        {2026, single_parent, {5}, 0, 146011, 5996, 499, "art. 1 lid 4: exactly the limit is not more"},
        {2026, single_parent, {5}, 0, 146012, 0, 0, "a euro more"},
        {2026, couple, {5}, 0, 184633, 2580, 215, "partners together"},
        {2024, couple, {5}, 0, 177302, 0, 0, "limit of 2024"},
        {2025, couple, {5}, 0, 179429, 2511, 209, "limit of 2025"},
    });
}

/// Twelve months of a parent without partner on a low income; the child has `before` up to a month, then `after`.
CentsPerYear year_with_birthday(std::span<const Years> before, int months_before, std::span<const Years> after) {
    std::array<KindgebondenBudgetFacts, 12> months;
    for (std::size_t m = 0; m < months.size(); ++m)
        months[m] = {static_cast<int>(m) < months_before ? before : after, single_parent, CentsPerYear{2000000}, {}};
    return kindgebonden_budget_of_months(months, law_of(2026));
}

TEST(KindgebondenBudget, EveryMonthByItself) {
    constexpr std::array eleven{Years{11}}, twelve{Years{12}}, newborn{Years{0}}, last{Years{17}}, grown{Years{18}};
    EXPECT_EQ(year_with_birthday(eleven, 6, twelve).value, 635800);  // 12 on 15 June: 5,996 + 6/12 x 724
    EXPECT_EQ(year_with_birthday({}, 3, newborn).value, 449700);     // born on 10 March: 9/12 x 5,996
    EXPECT_EQ(year_with_birthday(last, 5, grown).value, 290000);     // 18 on 20 May: 5/12 x (2,580 + 964 + 3,416)
}

TEST(KindgebondenBudget, Breakpoints) {
    constexpr std::array children{Years{4}, Years{8}};
    for (const int year : {2024, 2025, 2026}) {
        const KindgebondenBudgetLaw law = law_of(year);
        for (const Household household : {single_parent, couple}) {
            KindgebondenBudgetFacts facts{children, household, {}, {}};
            const auto [begin, end] = kindgebonden_budget_breakpoints(facts, law);
            const CentsPerYear full = kindgebonden_budget_of_year(facts, law);
            facts.income = begin;
            EXPECT_EQ(kindgebonden_budget_of_year(facts, law), full) << year;
            facts.income = begin + CentsPerYear{2000};  // a fall of at least 1.35
            EXPECT_LT(kindgebonden_budget_of_year(facts, law), full) << year;
            facts.income = end - CentsPerYear{100};
            EXPECT_EQ(kindgebonden_budget_of_year(facts, law).value, 2400) << year;
            facts.income = end;
            EXPECT_EQ(kindgebonden_budget_of_year(facts, law).value, 0) << year;
        }
    }
    const auto two = kindgebonden_budget_breakpoints({children, single_parent, {}, {}}, law_of(2026));
    EXPECT_EQ(two[0].value, 2973600);
    EXPECT_EQ(two[1].value, 14226900);  // 8,576 - 7.6% x 112,533 = 23.49, which is below 24 in whole euros
    const auto none = kindgebonden_budget_breakpoints({{}, couple, {}, {}}, law_of(2026));
    EXPECT_EQ(none[0], none[1]);
}

}  // namespace
}  // namespace meedoen::cases
