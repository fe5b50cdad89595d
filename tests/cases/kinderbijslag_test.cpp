// Cases of the kinderbijslag from January 2024 to December 2026.
#include "rules/income/kinderbijslag.hpp"

#include <gtest/gtest.h>

#include <array>
#include <vector>

#include "law_2026.hpp"

namespace meedoen::cases {
namespace {

KinderbijslagLaw law_of(int year, int month) {
    KinderbijslagLaw law;
    fill(law, kinderbijslag_fields, "kinderbijslag", Date{year, month, 1});
    return law;
}

struct QuarterCase {
    int year;
    int month;
    std::vector<int> ages;
    std::int64_t quarter;
    std::int64_t month_cents;
    const char* steps;
};

void expect_all(const std::vector<QuarterCase>& cases) {
    for (const QuarterCase& c : cases) {
        std::vector<Years> ages;
        for (const int age : c.ages) ages.emplace_back(age);
        EXPECT_EQ(kinderbijslag_of_quarter(ages, law_of(c.year, c.month)).value, c.quarter) << c.steps;
        EXPECT_EQ(kinderbijslag_of_month(ages, law_of(c.year, c.month)).value, c.month_cents) << c.steps;
    }
}

TEST(Kinderbijslag, WorkedCases) {
    expect_all({
        {2026, 1, {4, 9, 13}, 107490, 35830, "295.07 + 358.30 + 421.53 = 1,074.90"},
        {2025, 1, {2, 17}, 69566, 23189, "286.45 + 409.21 = 695.66"},
        {2024, 7, {11, 18}, 34205, 11402, "342.05; no right at 18"},
        {2026, 1, {5, 6, 11, 12}, 143320, 47773, "295.07 + 2 x 358.30 + 421.53: edges at 6 and 12"},
        {2026, 1, {4, 8}, 65337, 21779, "295.07 + 358.30"},
        {2025, 1, {5, 13}, 69566, 23189, "286.45 + 409.21"},
    });
}

TEST(Kinderbijslag, EveryHalfYear) {
    expect_all({
        {2024, 1, {0, 6, 12}, 101814, 33938, "art. 12 lid 3: 279.49 + 339.38 + 399.27"},
        {2024, 4, {0}, 27949, 9316, "the second quarter as the first"},
        {2024, 7, {0, 6, 12}, 102615, 34205, "281.69 + 342.05 + 402.41"},
        {2025, 1, {0, 6, 12}, 104349, 34783, "286.45 + 347.83 + 409.21"},
        {2025, 7, {0, 6, 12}, 106185, 35395, "291.49 + 353.95 + 416.41"},
        {2026, 1, {0, 6, 12}, 107490, 35830, "295.07 + 358.30 + 421.53"},
        {2026, 7, {0, 6, 12}, 108704, 36235, "298.40 + 362.35 + 426.29"},
        {2026, 10, {17, 17}, 85258, 28419, "2 x 426.29"},
        {2026, 10, {}, 0, 0, "no child"},
    });
}

// Two children of 6 to 11 in 2024: the law pays the lower amount in the first half of the year, 2,725.72 in all, where
// a published household (published/cases.csv) has four quarters at the amount of July.
TEST(Kinderbijslag, YearOfTwoAmounts) {
    constexpr std::array children{Years{7}, Years{9}};
    const std::int64_t first = kinderbijslag_of_quarter(children, law_of(2024, 1)).value;
    const std::int64_t second = kinderbijslag_of_quarter(children, law_of(2024, 7)).value;
    EXPECT_EQ(2 * first + 2 * second, 272572);
}

// art. 12: the youngest get 70%, those of 6 to 11 85% of the basic amount, which is that of the eldest; within a cent.
TEST(Kinderbijslag, PartsOfTheBasicAmount) {
    for (const int year : {2024, 2025, 2026}) {
        for (const int month : {1, 7}) {
            const KinderbijslagLaw law = law_of(year, month);
            const double basic = static_cast<double>(law.from_12.value);
            EXPECT_NEAR(static_cast<double>(law.below_6.value), 0.70 * basic, 1.0) << year << '-' << month;
            EXPECT_NEAR(static_cast<double>(law.from_6.value), 0.85 * basic, 1.0) << year << '-' << month;
        }
    }
}

}  // namespace
}  // namespace meedoen::cases
