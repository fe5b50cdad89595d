// A household over months in sequence, as it is paid: each month of a path with what belongs to it, and what the months
// together say.
#pragma once

#include <optional>
#include <vector>

#include "rules/purse/household_purse.hpp"

namespace meedoen {

/// A month of a calendar year.
struct CalendarMonth {
    int year{};
    int month{};  // from 0, January

    bool operator==(const CalendarMonth&) const = default;
};
CalendarMonth next_month(CalendarMonth at);

struct PaidMonth {
    CalendarMonth at;
    HouseholdFacts facts;
    HouseholdPurse purse;
    HouseholdPurse built_up;    // without holiday allowance and settlements of other months
    CentsPerYear estimate{};    // on which the toeslagen of this month were advanced
    Cents owed_tax{};           // after this month
    Cents owed_toeslagen{};     // after this month
    CentsPerMonth minimum{};    // what there is to live on is measured by it
    std::int64_t to_live_on{};  // means_of_living

    Cents owed() const { return owed_tax + owed_toeslagen; }
    /// Cents short of the social minimum; nothing when less than a euro, which rounding alone can make.
    std::int64_t short_by() const;
    bool is_below() const { return short_by() > 0; }
};

struct PathQuestion {
    HouseholdFacts household;
    std::optional<HouseholdFacts> before;  // until the first month; else the household itself
    CalendarMonth first;
    int months{};  // at least one
};

struct PaidPath {
    bool changed{};    // another household before the first month
    PaidMonth before;  // the month before the first
    std::vector<PaidMonth> months;
    int first_open_year{};  // the years before it are settled when the months are over

    const PaidMonth& previous(std::size_t k) const { return k == 0 ? before : months[k - 1]; }
};

/// Time passes as in rules/purse/later, by the months as they were lived. An estimate for the toeslagen that the
/// household gives goes before one that the household before it gives.
PaidPath paid_path(const PathQuestion& question, const Law& law);

/// The first of the months with the least, and with the most, in hand.
std::size_t lowest_month(const PaidPath& path);
std::size_t highest_month(const PaidPath& path);

/// Months below the social minimum.
std::vector<std::size_t> months_below(const PaidPath& path);

}  // namespace meedoen
