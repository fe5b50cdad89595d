// Cases of the minimum wage of 2024 to 2026; on 1 January 2026: 14.71 an hour and 2,294.40 a month from 21 years.
#include "rules/income/minimum_wage.hpp"

#include <gtest/gtest.h>

#include <array>

#include "law_2026.hpp"
#include "law_on.hpp"

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

MinimumWageLaw wage_law_on(Date date) { return scheme_on<MinimumWageLaw>(date, "minimum_wage", minimum_wage_fields); }

struct PublishedHalfYear {
    int year;
    unsigned month;
    std::int64_t month_amount;
    std::array<std::int64_t, 7> hourly;  ///< from 21 years, then 20 down to 15
};

// The amounts an hour by age that were published with each half year, to the cent.
TEST(MinimumWage, PublishedHalfYears) {
    constexpr PublishedHalfYear halves[]{
        {2024, 1, 206940, {1327, 1062, 796, 664, 524, 458, 398}},  // salariscompleet.nl
        {2024, 7, 213360, {1368, 1094, 821, 684, 540, 472, 410}},  // 4-vision.nl
        {2025, 1, 219180, {1406, 1125, 844, 703, 555, 485, 422}},  // admaxi.nl
        {2025, 7, 224580, {1440, 1152, 864, 720, 569, 497, 432}},  // admintrend.nl
    };
    for (const PublishedHalfYear& half : halves) {
        const MinimumWageLaw law =
            wage_law_on({static_cast<std::int16_t>(half.year), static_cast<std::uint8_t>(half.month), std::uint8_t{1}});
        EXPECT_EQ(law.monthly.value, half.month_amount) << half.year << "-" << half.month;
        for (int i = 0; i < 7; ++i)
            EXPECT_EQ(hourly_minimum_wage(Years{21 - i}, law).value, half.hourly[static_cast<std::size_t>(i)])
                << half.year << "-" << half.month << ", age " << 21 - i;
    }
}

struct PaidMonth {
    Date date;
    int age;
    double hours;
    std::int64_t hourly;
    std::int64_t month;
    std::int64_t with_allowance;
    const char* steps;
};

TEST(MinimumWage, PaidMonths) {
    const PaidMonth months[]{
        {{2026, 1, 1}, 30, 36, 1471, 229476, 247834, "14.71 x 156 = 2,294.76; x 1.08 = 2,478.34"},
        {{2026, 1, 1}, 19, 24, 883, 91832, 99179, "60% = 8.826 -> 8.83; x 104 = 918.32; x 1.08 = 991.79"},
        {{2026, 1, 1}, 17, 10, 581, 25177, 27191, "39.5% = 5.81; x 43.333 = 251.77; x 1.08 = 271.91"},
        {{2025, 7, 1}, 20, 32, 1152, 159744, 172524, "80% x 14.40 = 11.52; x 138.667 = 1,597.44; x 1.08 = 1,725.24"},
        {{2026, 7, 1}, 45, 20, 1499, 129913, 140306, "14.99 x 86.667 = 1,299.13; x 1.08 = 1,403.06"},
    };
    for (const PaidMonth& m : months) {
        const MinimumWageLaw law = wage_law_on(m.date);
        const CentsPerHour hourly = hourly_minimum_wage(Years{m.age}, law);
        EXPECT_EQ(hourly.value, m.hourly) << m.steps;
        const CentsPerMonth month = month_wage_of(hourly, HoursPerWeek{m.hours});
        EXPECT_EQ(month.value, m.month) << m.steps;
        EXPECT_EQ(with_holiday_allowance(month, law.vakantiebijslag).value, m.with_allowance) << m.steps;
    }
}

}  // namespace
}  // namespace meedoen::cases
