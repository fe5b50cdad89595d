// Beslagvrije voet: Wetboek van Burgerlijke Rechtsvordering art. 475da (height), 475db (less other income), 475dc (most
// of the income). In force 2024 to 2026. Cents a month of net income, holiday allowance included; to the nearest cent
// at the end (no rounding is prescribed).
//   95% of the norm + zorgtoeslag, huurtoeslag and kindgebonden budget that have fallen at this income, at most the
//   maximum of lid 1; then less income that is not attached; then at most 95% of the income
// The letters of lid 2 were not read; taken as below, the maxima of lid 1 follow from lid 8 (see the amounts):
//   zorg   normpremie above x (C - drempelinkomen) / 12, at most the standaardpremie of each adult / 12 less art. 23
//   lid 2
//          of the Participatiewet
//   huur   until 2025 normhuur at C less J; in 2026 27% or 22% x (C - ijkpunt) / 12, at most the highest rent less J
//   kind   fall of the kindgebonden budget x (C - drempelinkomen) / 12, the limit of couples for couples
// First form. Left out: no address (47.5%), dwellings above the rent limit and owners (lid 5 to 7), institutions (art.
// 475e), several attachments at once, attachment of toeslagen, the fixed 95% of the norm that bijstand itself applies
// (art. 475dc lid 2), the preferred creditors who may go below it.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/law.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

/// A debtor in a month. `taxable` is the yearly income of both partners before tax; `income` is what is attached.
struct BeslagvrijeVoetFacts {
    Household household{};
    Count children{};
    CentsPerYear taxable{};
    CentsPerMonth income{};
    CentsPerMonth other_income{};   // own, not attached
    CentsPerMonth spouse_income{};  // of the partner, not attached
};

CentsPerMonth beslagvrije_voet_of(const BeslagvrijeVoetFacts& facts, const Law& law);

/// What goes to creditors: the attached income above the beslagvrije voet.
CentsPerMonth attached_of(const BeslagvrijeVoetFacts& facts, const Law& law);

/// Yearly incomes from which huurtoeslag, zorgtoeslag and kindgebonden budget are made up for, in this order; the last
/// equals the second where there are no children.
std::array<CentsPerYear, 3> beslagvrije_voet_breakpoints(const BeslagvrijeVoetFacts& facts, const Law& law);

}  // namespace meedoen
