// What bijstand asks, taken from the household and from what was worked out before it in the same month: whose right it
// is, the earnings of each adult, and what else counts as means (Participatiewet art. 31 and 32).
#pragma once

#include "rules/income/bijstand.hpp"
#include "rules/purse/household_purse.hpp"

namespace meedoen {

/// Whether bijstand is claimed by somebody who has a right to it.
bool claims_bijstand(const HouseholdFacts& household);

BijstandFacts bijstand_facts_of(const HouseholdFacts& household, const HouseholdPurse& purse, const Law& law);
VrijlatingFacts vrijlating_facts_of(const HouseholdFacts& household, const HouseholdPurse& purse, std::size_t p);

/// What of the bijstand of the household belongs to an adult: half of it, or all when the other of a couple has no
/// right.
std::int64_t part_of_bijstand(const HouseholdFacts& household, std::size_t p, std::int64_t bijstand,
                              const BijstandLaw& law);

/// The norm, also of who claims nothing.
CentsPerMonth bijstandsnorm_in(const HouseholdFacts& household, const Law& law);

/// Gifts, premiums and volunteer's allowances, as far as bijstand counts them.
CentsPerMonth means_beside_work_and_benefit(const HouseholdFacts& household, const Law& law);

/// Of a year of such months, what of the settlement of tax is means: a twelfth of what comes back, but for a credit
/// that does not count (art. 31 lid 1 and lid 2 c). Tax that is still due takes nothing off.
CentsPerMonth settlement_that_counts(const HouseholdPurse& purse, const PersonFacts& person, std::size_t p,
                                     const Law& law);

}  // namespace meedoen
