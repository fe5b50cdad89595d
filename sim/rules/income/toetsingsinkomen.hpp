// The income by which toeslagen are measured: Awir art. 7 (whose), 8 (what); Wet op de huurtoeslag art. 7 (housemates
// count too). In force 2024 to 2026. Cents a year, each person's income down to whole euros.
//   of one person: wage + taxed benefits + gross bijstand; of a household: applicant and partner, and for the
//   huurtoeslag everybody who lives there
// Bijstand is paid net and its tax borne by the gemeente (Participatiewet art. 19 lid 4). Its gross amount is here the
// one whose tax, without arbeidskorting and on top of other income, leaves the net amount: an approximation, because
// gemeenten gross up by tables of their own. It lies within 4 euros of the inverse of the unrounded tax; a gemeente
// that grosses up without the algemene heffingskorting would come out up to 4,900 euros a year higher.
//
// Left out: box 2 and 3, deductions and own homes, income of children in the huurtoeslag that is left out of account,
// income from abroad, a partner for part of the year (the caller), allowances that are not taxed: kinderbijslag,
// toeslagen, studiefinanciering.
#pragma once

#include <cstdint>
#include <span>

#include "base/quantities.hpp"
#include "rules/income/wage_tax.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// The toeslag for which income is asked.
enum class Toeslag : std::uint8_t { zorgtoeslag, huurtoeslag, kindgebonden_budget, kinderopvangtoeslag };

/// Who somebody is to the applicant.
enum class HouseholdRole : std::uint8_t { applicant, partner, housemate };

/// A person's year: wage and taxed benefits gross, bijstand net.
struct PersonYear {
    CentsPerYear work{};
    CentsPerYear benefit{};
    CentsPerYear net_bijstand{};
    Jonggehandicaptenkorting jonggehandicaptenkorting{};
    HouseholdRole role{};
};

/// Whether this person's income counts.
bool counts_for(Toeslag toeslag, HouseholdRole role);

/// The income of one person.
CentsPerYear toetsingsinkomen_of(const PersonYear& person, const WageTaxLaw& law);

/// The income of the household for a toeslag.
CentsPerYear toetsingsinkomen_of(std::span<const PersonYear> household, Toeslag toeslag, const WageTaxLaw& law);

/// The least gross bijstand of which tax leaves `net`, on top of `other` income: tax_of_year inverted exactly. A couple
/// that shares one bijstand has half of it each.
CentsPerYear gross_of_bijstand(CentsPerYear net, const TaxableYear& other, const WageTaxLaw& law);

}  // namespace meedoen
