// The calendar of a run. Week 0 starts on the run's first day; a week belongs to the month of its first day. The
// baseline starts on Thursday 1 January 2026, so this is the ISO rule (a week belongs to the month of its Thursday).
#pragma once

#include <array>
#include <compare>
#include <cstdint>

namespace meedoen {

/// A civil date and its number of days since 1970-01-01 (proleptic Gregorian).
struct Date {
    std::int32_t year{1970};
    std::int32_t month{1};
    std::int32_t day{1};

    constexpr auto operator<=>(const Date&) const = default;
};

/// Days since 1970-01-01, after Hinnant's days_from_civil.
constexpr std::int32_t day_number(Date d) {
    const std::int32_t y = d.month <= 2 ? d.year - 1 : d.year;
    const std::int32_t era = (y >= 0 ? y : y - 399) / 400;
    const std::int32_t year_of_era = y - era * 400;
    const std::int32_t day_of_year = (153 * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;
    return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719468;
}

constexpr Date date_of(std::int32_t days) {
    const std::int32_t z = days + 719468;
    const std::int32_t era = (z >= 0 ? z : z - 146096) / 146097;
    const std::int32_t day_of_era = z - era * 146097;
    const std::int32_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const std::int32_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const std::int32_t shifted = (5 * day_of_year + 2) / 153;
    const std::int32_t month = shifted < 10 ? shifted + 3 : shifted - 9;
    const std::int32_t day = day_of_year - (153 * shifted + 2) / 5 + 1;
    return Date{year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

static_assert(day_number(Date{1970, 1, 1}) == 0);
static_assert(day_number(Date{2026, 1, 1}) == 20454);
static_assert(date_of(20454) == Date{2026, 1, 1});

/// The weeks and months of one run.
class Calendar {
public:
    constexpr explicit Calendar(Date first_day) : first_day_{day_number(first_day)}, first_{first_day} {}

    constexpr std::int32_t first_day_of(std::int32_t week) const { return first_day_ + 7 * week; }

    /// Months since the month of the first day; the month of a week is the month of the week's first day.
    constexpr std::int32_t month_of(std::int32_t week) const {
        const Date d = date_of(first_day_of(week));
        return (d.year - first_.year) * 12 + d.month - first_.month;
    }

    constexpr bool is_last_week_of_month(std::int32_t week) const { return month_of(week) != month_of(week + 1); }

    /// The number of weeks whose first day falls in the first `years` years.
    constexpr std::int32_t weeks_in_years(std::int32_t years) const {
        const std::int32_t end = day_number(Date{first_.year + years, first_.month, first_.day});
        return (end - first_day_ + 6) / 7;
    }

    constexpr Date date(std::int32_t week) const { return date_of(first_day_of(week)); }

private:
    std::int32_t first_day_;
    Date first_;
};

/// The ages of people on one day, by comparing days: `Ages{today}.of(birth_day)` is `age_on(birth_day, today)`.
class Ages {
public:
    constexpr explicit Ages(std::int32_t today) : today_{today} {
        const Date d = date_of(today);
        for (std::int32_t years = 0; years < most; ++years) {
            const std::int32_t last = day_number(Date{d.year - years, d.month, d.day});
            const bool there_was_no_29_february = date_of(last).month != d.month;
            last_birth_day_[static_cast<std::size_t>(years)] = last - (there_was_no_29_february ? 1 : 0);
        }
    }

    /// Of somebody born on a day (days since 1970-01-01) not after today and less than 120 years ago.
    constexpr std::int32_t of(std::int32_t birth_day) const {
        const std::int32_t guess = (today_ - birth_day) * 4 / 1461;  // at most one off, and never too high by more
        const std::int32_t later = guess + 1;
        if (birth_day <= last_birth_day_[static_cast<std::size_t>(later)]) return later;
        return birth_day <= last_birth_day_[static_cast<std::size_t>(guess)] ? guess : guess - 1;
    }

private:
    static constexpr std::int32_t most = 122;
    std::int32_t today_;
    std::array<std::int32_t, most> last_birth_day_{};  // who has had so many birthdays was born on this day or before
};

/// Whole years between a day of birth and a day (both in days since 1970-01-01).
constexpr std::int32_t age_on(std::int32_t birth_day, std::int32_t day) {
    const Date b = date_of(birth_day);
    const Date d = date_of(day);
    const bool before_birthday = d.month < b.month || (d.month == b.month && d.day < b.day);
    return d.year - b.year - (before_birthday ? 1 : 0);
}

}  // namespace meedoen
