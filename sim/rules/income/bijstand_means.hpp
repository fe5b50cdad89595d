// Means under bijstand: Participatiewet art. 31 lid 2 (what does not count), 32 (income), 34 (assets), 34b
// (bufferbudget). In force 2024 to 2026; art. 34b as art. 34a. Net cents a month; nothing here needs rounding.
// Choices the law leaves open: gifts and premiums above their limit count as income of the month in which they come;
// the college finds every premium of use. Of volunteer's allowance only what is above a limit counts.
// Left out: studiefinanciering (art. 33 lid 2, 3), income in kind, boarders (art. 33 lid 4), pensions at AOW age (lid
// 5), damages, savings from earlier income, the loan on a dwelling worth more (art. 50), debts: assets come net of
// them.
#pragma once

#include <cstdint>

#include "base/quantities.hpp"
#include "scenario/law.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

/// What somebody may have beside wage.
enum class Means : std::uint8_t {
    benefit,  // WW, WIA, Wajong, Ziektewet and the like
    alimony,
    rent_of_lodgers,
    tax_credit_paid,           // voorlopige teruggave of a heffingskorting
    jonggehandicaptenkorting,  // art. 31 lid 2 c
    kinderbijslag,             // b
    toeslagen,                 // d
    childs_wage,               // h
    interest_on_free_assets,   // i
    thanks_to_carer,           // u
    bufferbudget               // art. 34b
};

/// Whether all of it counts as income, at an age. Means that count in part have functions of their own.
YesNo counts_as_income(Means means, Years age, const BijstandMeansLaw& law);

/// Whether somebody belongs to those for whom there can be loonkostensubsidie.
enum class SubsidyGroup : std::uint8_t { outside, inside };

/// A premium that is paid now, after others in the same calendar year.
struct PremiumFacts {
    Cents amount{};
    Cents paid_before{};
    Count times_before{};
    Years age{};
    SubsidyGroup subsidy_group{};
};

/// What of a premium counts (art. 31 lid 2 j and lid 5).
Cents premium_that_counts(const PremiumFacts& facts, const BijstandMeansLaw& law);

/// What of a gift counts after `before` in the same calendar year (art. 31 lid 2 m).
Cents gift_that_counts(Cents gift, Cents before, const BijstandMeansLaw& law);

/// What of the volunteer's allowance of a month counts after `before` in the same calendar year (art. 31 lid 2 k).
CentsPerMonth volunteer_allowance_that_counts(CentsPerMonth allowance, Cents before, Years age,
                                              const BijstandMeansLaw& law);

/// The income of a spouse without a right that counts (art. 32 lid 3): what the couple has above the norm of gehuwden.
/// `own_with_bijstand` is what the other has with the bijstand that would be paid if it did not count.
CentsPerMonth spouse_income_that_counts(CentsPerMonth income, CentsPerMonth own_with_bijstand,
                                        CentsPerMonth norm_couple);

/// Assets less debts, and the value in the own dwelling less its mortgage. `saved` during bijstand does not count.
struct AssetFacts {
    Cents assets{};
    Cents saved{};
    Cents in_home{};
};

/// Assets that stand in the way of bijstand; zero when none do (art. 19 lid 1 b, 34).
Cents assets_that_count(const AssetFacts& facts, Household household, const BijstandMeansLaw& law);

/// What a bufferbudget pays of a shortfall after `used` in the same calendar year, if the college wants to (art. 34b).
Cents bufferbudget_of(Cents shortfall, Cents used, const BijstandMeansLaw& law);

}  // namespace meedoen
