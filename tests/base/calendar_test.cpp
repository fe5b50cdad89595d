#include "base/calendar.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <vector>

namespace meedoen {
namespace {

std::chrono::year_month_day standard(Date d) {
    return std::chrono::year{d.year} / std::chrono::month{static_cast<unsigned>(d.month)} /
           std::chrono::day{static_cast<unsigned>(d.day)};
}

std::int32_t standard_days(Date d) {
    return static_cast<std::int32_t>(std::chrono::sys_days{standard(d)}.time_since_epoch().count());
}

const std::vector<Date> first_days{{2026, 1, 1}, {2024, 1, 1}, {2024, 2, 29}, {2025, 12, 31}, {2026, 1, 30}};

TEST(Calendar, EveryDayFrom1970To2100) {
    const std::int32_t last = standard_days(Date{2100, 12, 31});
    for (std::int32_t day = 0; day <= last; ++day) {
        const Date d = date_of(day);
        ASSERT_TRUE(standard(d).ok()) << day;
        ASSERT_EQ(standard_days(d), day);
        ASSERT_EQ(day_number(d), day);
    }
}

TEST(Calendar, DaysBeforeTheEpochAndFarAway) {
    for (const Date d :
         {Date{1969, 12, 31}, Date{1900, 2, 28}, Date{1900, 3, 1}, Date{1600, 2, 29}, Date{2400, 2, 29}}) {
        EXPECT_EQ(day_number(d), standard_days(d));
        EXPECT_EQ(date_of(day_number(d)), d);
    }
}

TEST(Calendar, TheMonthOfAWeekIsTheMonthOfItsFirstDay) {
    for (const Date& first : first_days) {
        const Calendar calendar{first};
        for (std::int32_t week = 0; week < 52 * 80; ++week) {
            const std::chrono::year_month_day day{std::chrono::sys_days{standard(first)} + std::chrono::days{7 * week}};
            const auto months = (static_cast<int>(day.year()) - first.year) * 12 +
                                static_cast<int>(static_cast<unsigned>(day.month())) - first.month;
            ASSERT_EQ(standard(calendar.date(week)), day);
            ASSERT_EQ(calendar.month_of(week), months);
        }
    }
}

TEST(Calendar, LastWeeksCloseEveryMonthOnce) {
    for (const Date& first : first_days) {
        const Calendar calendar{first};
        std::int32_t month = 0;
        std::int32_t weeks_of_month = 0;
        for (std::int32_t week = 0; week < 52 * 80; ++week) {
            ++weeks_of_month;
            ASSERT_EQ(calendar.month_of(week), month);
            if (!calendar.is_last_week_of_month(week)) continue;
            ASSERT_LE(weeks_of_month, 5);
            ASSERT_TRUE(month == 0 || weeks_of_month >= 4);
            ++month;
            weeks_of_month = 0;
        }
    }
}

TEST(Calendar, WeeksInYearsCountFirstDaysBeforeTheAnniversary) {
    for (const Date& first : first_days) {
        const Calendar calendar{first};
        for (std::int32_t years = 0; years <= 60; ++years) {
            const std::int32_t weeks = calendar.weeks_in_years(years);
            const std::int32_t end = day_number(Date{first.year + years, first.month, first.day});
            EXPECT_GE(calendar.first_day_of(weeks), end);
            EXPECT_TRUE(weeks == 0 || calendar.first_day_of(weeks - 1) < end);
        }
    }
    EXPECT_EQ(Calendar(Date{2026, 1, 1}).weeks_in_years(1), 53);  // Thursdays 1 January and 31 December 2026
    EXPECT_EQ(Calendar(Date{2026, 1, 1}).weeks_in_years(10), 522);
    EXPECT_EQ(Calendar(Date{2026, 1, 1}).weeks_in_years(0), 0);
}

TEST(Calendar, AgeRisesOnTheBirthday) {
    const auto age = [](Date birth, Date day) { return age_on(day_number(birth), day_number(day)); };
    EXPECT_EQ(age({2000, 6, 15}, {2026, 6, 14}), 25);
    EXPECT_EQ(age({2000, 6, 15}, {2026, 6, 15}), 26);
    EXPECT_EQ(age({2000, 6, 15}, {2000, 6, 15}), 0);
    EXPECT_EQ(age({2000, 2, 29}, {2026, 2, 28}), 25);
    EXPECT_EQ(age({2000, 2, 29}, {2026, 3, 1}), 26);
    EXPECT_EQ(age({2000, 2, 29}, {2028, 2, 29}), 28);
    EXPECT_EQ(age({1960, 12, 31}, {2026, 1, 1}), 65);
}

}  // namespace
}  // namespace meedoen
