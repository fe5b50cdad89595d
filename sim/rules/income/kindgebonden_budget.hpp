// Kindgebonden budget: Wet op het kindgebonden budget art. 1 (drempelinkomen, assets) and 2 (height); Awir art. 14.
// In force 2024 to 2026. Cents a year.
//   children x amount + more from 12 and from 16 + more without partner - fall x (income above the drempelinkomen)
// Income is the toetsingsinkomen of a calendar year, of partners together. Every month is looked at by itself (art. 2
// lid 11): a twelfth each. The year goes to the nearest euro, below 24 euros nothing is awarded (Awir art. 14); a month
// is a twelfth of the year down to a whole euro, as the published monthly amounts of toeslagen are (no article was
// read). Left out: children for whom no kinderbijslag is paid (the caller leaves them away), children abroad (art. 2
// lid 12 to 14), a partner for part of the year in the limit of assets, toeslagen of parents who share the care (lid 9,
// 10).
#pragma once

#include <array>
#include <span>

#include "base/quantities.hpp"
#include "scenario/law.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

/// One month. Ages of the children on the last day of the month before: so a birthday counts from the month after it,
/// as does a birth, and the month in which a child turns 18 is its last (art. 2 lid 1, 3 and 5).
struct KindgebondenBudgetFacts {
    std::span<const Years> children{};
    Household household{};
    CentsPerYear income{};
    Cents assets{};
};

/// The year when all its months are alike.
CentsPerYear kindgebonden_budget_of_year(const KindgebondenBudgetFacts& facts, const KindgebondenBudgetLaw& law);

/// The month of such a year.
CentsPerMonth kindgebonden_budget_of_month(const KindgebondenBudgetFacts& facts, const KindgebondenBudgetLaw& law);

/// The year from its twelve months.
CentsPerYear kindgebonden_budget_of_months(std::span<const KindgebondenBudgetFacts, 12> months,
                                           const KindgebondenBudgetLaw& law);

/// Incomes where the formula changes, whatever income and assets are: the budget begins to fall, and the first income
/// in whole euros without any. Both the same when there never is any.
std::array<CentsPerYear, 2> kindgebonden_budget_breakpoints(const KindgebondenBudgetFacts& facts,
                                                            const KindgebondenBudgetLaw& law);

}  // namespace meedoen
