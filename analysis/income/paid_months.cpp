#include "income/paid_months.hpp"

#include <algorithm>

#include "rules/purse/later.hpp"
#include "rules/purse/path.hpp"

namespace meedoen {
namespace {

constexpr int months_a_year = 12;
constexpr std::int64_t a_euro = 100;

CalendarMonth month_before(CalendarMonth at) {
    return at.month == 0 ? CalendarMonth{at.year - 1, months_a_year - 1} : CalendarMonth{at.year, at.month - 1};
}

/// The month that a path has just had.
PaidMonth last_of(const Path& path, const HouseholdFacts& household, CalendarMonth at) {
    PaidMonth month;
    month.at = at;
    month.facts = household;
    month.purse = path.last();
    month.built_up = path.built_up();
    month.estimate = CentsPerYear{month.purse.of(SharedBasis::toetsingsinkomen)};
    month.owed_tax = path.owed_tax();
    month.owed_toeslagen = path.owed_toeslagen();
    month.minimum = path.minimum();
    month.to_live_on = means_of_living(month.purse);
    return month;
}

bool has_less(const PaidMonth& a, const PaidMonth& b) { return a.purse.net() < b.purse.net(); }

}  // namespace

CalendarMonth next_month(CalendarMonth at) {
    return at.month + 1 == months_a_year ? CalendarMonth{at.year + 1, 0} : CalendarMonth{at.year, at.month + 1};
}

std::int64_t PaidMonth::short_by() const {
    const std::int64_t missing = minimum.value - to_live_on;
    return missing >= a_euro ? missing : 0;
}

PaidPath paid_path(const PathQuestion& question, const Law& law) {
    HouseholdFacts before = question.before.value_or(question.household);
    if (question.household.estimated_income.value > 0) before.estimated_income = question.household.estimated_income;
    PaidPath path;
    path.changed = question.before.has_value();
    Path lived{before, question.first.month, HolidayPay::in_may, law};
    path.before = last_of(lived, before, month_before(question.first));
    HouseholdFacts household = question.household;
    CalendarMonth at = question.first;
    for (int k = 0; k < question.months; ++k) {
        lived.next(household);
        path.months.push_back(last_of(lived, household, at));
        household = month_later(household, lived.built_up(), law);
        at = next_month(at);
    }
    const CalendarMonth last = path.months.back().at;
    path.first_open_year = last.month + 1 >= law.payment.settled_in.value ? last.year : last.year - 1;
    return path;
}

std::size_t lowest_month(const PaidPath& path) {
    return static_cast<std::size_t>(std::min_element(path.months.begin(), path.months.end(), has_less) -
                                    path.months.begin());
}

std::size_t highest_month(const PaidPath& path) {
    return static_cast<std::size_t>(std::max_element(path.months.begin(), path.months.end(), has_less) -
                                    path.months.begin());
}

std::vector<std::size_t> months_below(const PaidPath& path) {
    std::vector<std::size_t> below;
    for (std::size_t k = 0; k < path.months.size(); ++k)
        if (path.months[k].is_below()) below.push_back(k);
    return below;
}

}  // namespace meedoen
