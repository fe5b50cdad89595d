// Cases of the minimum wage on 1 January 2026: 14.71 an hour and 2,294.40 a month from 21 years.
#include "rules/income/minimum_wage.hpp"

#include <gtest/gtest.h>

#include "law_2026.hpp"

namespace meedoen::cases {
namespace {

struct AgeCase {
    int age;
    std::int64_t cents_per_hour;
    const char* steps;
};

TEST(MinimumWage, HourlyByAge) {
    // Besluit minimumjeugdloon art. 2, to the nearest cent.
    constexpr AgeCase cases[]{
        {40, 1471, "100%"},
        {21, 1471, "100% from 21"},
        {20, 1177, "80% x 14.71 = 11.768"},
        {19, 883, "60% x 14.71 = 8.826"},
        {18, 736, "50% x 14.71 = 7.355"},
        {17, 581, "39.5% x 14.71 = 5.81045"},
        {16, 507, "34.5% x 14.71 = 5.07495"},
        {15, 441, "30% x 14.71 = 4.413"},
    };
    for (const AgeCase& c : cases)
        EXPECT_EQ(hourly_minimum_wage(Years{c.age}, law_2026().minimum_wage).value, c.cents_per_hour) << c.steps;
}

TEST(MinimumWage, MonthlyByAge) {
    constexpr AgeCase cases[]{
        {30, 229440, "Wml art. 8 lid 1 b"},
        {20, 183552, "80% x 2,294.40"},
        {18, 114720, "50% x 2,294.40"},
    };
    for (const AgeCase& c : cases)
        EXPECT_EQ(monthly_minimum_wage(Years{c.age}, law_2026().minimum_wage).value, c.cents_per_hour) << c.steps;
}

TEST(MinimumWage, HourFollowsFromMonth) {
    // Wml art. 14 lid 10: month / (4 1/3 weeks x 36 hours) = month / 156, up to a whole cent.
    for (const Law* law : {&law_2026(), &law_2026_july()}) {
        const std::int64_t month = law->minimum_wage.monthly.value;
        EXPECT_EQ(law->minimum_wage.hourly.value, (month + 155) / 156);
    }
}

TEST(MinimumWage, MonthOfHours) {
    EXPECT_EQ(month_wage_of(CentsPerHour{1471}, HoursPerWeek{36.0}).value, 229476);  // 14.71 x 156
    EXPECT_EQ(month_wage_of(CentsPerHour{1471}, HoursPerWeek{24.0}).value, 152984);  // 14.71 x 104
    EXPECT_EQ(month_wage_of(CentsPerHour{1471}, HoursPerWeek{20.0}).value, 127487);  // 14.71 x 86.667 = 1,274.867
    EXPECT_EQ(month_wage_of(CentsPerHour{1471}, HoursPerWeek{0.0}).value, 0);
}

TEST(MinimumWage, HolidayAllowance) {
    // Wml art. 15 lid 1: 8%. 2,294.40 x 1.08 = 2,477.952.
    EXPECT_EQ(with_holiday_allowance(CentsPerMonth{229440}, law_2026().minimum_wage.vakantiebijslag).value, 247795);
}

TEST(MinimumWage, HalfAYearLater) {
    // Stcrt. 2026, 16505: 14.99 an hour and 2,337.00 a month from 1 July 2026.
    EXPECT_EQ(hourly_minimum_wage(Years{21}, law_2026_july().minimum_wage).value, 1499);
    EXPECT_EQ(monthly_minimum_wage(Years{21}, law_2026_july().minimum_wage).value, 233700);
}

}  // namespace
}  // namespace meedoen::cases
