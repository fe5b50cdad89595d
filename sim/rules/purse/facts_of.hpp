// What each rule asks, taken from the household and from what was worked out before it in the same month.
#pragma once

#include <array>
#include <span>

#include "rules/income/beslagvrije_voet.hpp"
#include "rules/income/bijstand_means.hpp"
#include "rules/income/huurtoeslag.hpp"
#include "rules/income/iack.hpp"
#include "rules/income/kinderopvangtoeslag.hpp"
#include "rules/income/local_scheme.hpp"
#include "rules/income/loonkostensubsidie.hpp"
#include "rules/income/studiefinanciering.hpp"
#include "rules/income/toeslagenwet.hpp"
#include "rules/income/wage_tax.hpp"
#include "rules/income/wajong.hpp"
#include "rules/income/wia.hpp"
#include "rules/income/zorgtoeslag.hpp"
#include "rules/purse/household_purse.hpp"

namespace meedoen {

/// The wage that is paid: nothing where the ground of the work gives none (dagbesteding, vrijwilligerswerk,
/// proefplaatsing), with loondispensatie the part of the loonwaarde.
CentsPerMonth paid_wage_of(const PersonFacts& person);

/// Months of WW in all: as told, or by the years worked; zero when neither is known.
Count ww_months_of(const PersonFacts& person, const WwLaw& law);

/// Whether all months of WW have been received.
bool has_run_out(const PersonFacts& person, const WwLaw& law);

/// What is withheld on in a month, other jobs than the first apart.
TaxableMonth taxable_month_of(const HouseholdPurse& purse, const PersonFacts& person, std::size_t p);

/// Benefits of the UWV less the tax over them, a month.
std::int64_t net_benefit_of(const HouseholdPurse& purse, std::size_t p);

/// Who has a Wajong has the credit.
Jonggehandicaptenkorting jonggehandicaptenkorting_of(const PersonFacts& person);

/// What the UWV pays one adult, and what it reckons with.
struct UwvMonth {
    Component component{Component::ww};
    CentsPerMonth amount{};
    CentsPerMonth capped{};       // maandloon as far as it counts
    CentsPerMonth grondslag{};    // of the Wajong
    CentsPerMonth inkomenseis{};  // of the WIA
};
UwvMonth uwv_month_of(const PersonFacts& person, CentsPerMonth income, const Law& law);

WiaClaim wia_claim_of(const PersonFacts& person, CentsPerMonth income, const Law& law);
WajongFacts wajong_facts_of(const PersonFacts& person, CentsPerMonth income, const Law& law);
ToeslagenwetFacts toeslagenwet_facts_of(const HouseholdFacts& household, const HouseholdPurse& purse, std::size_t p,
                                        const Law& law);
IackFacts iack_facts_of(const HouseholdFacts& household, const HouseholdPurse& purse, std::size_t p);
ZorgtoeslagPartner zorgtoeslag_partner_of(const HouseholdFacts& household);
HuurtoeslagFacts huurtoeslag_facts_of(const HouseholdFacts& household, CentsPerYear income);

/// Of a student; pay for a stage is not asked.
StudiefinancieringFacts studiefinanciering_facts_of(const PersonFacts& person);
StudietoeslagFacts studietoeslag_facts_of(const PersonFacts& person);

LoonkostensubsidieFacts loonkostensubsidie_facts_of(const PersonFacts& person);
/// The scheme of the gemeente that the household names; it names one.
LocalSchemeLaw local_scheme_chosen(const HouseholdFacts& household, const Law& law);
LocalSchemeFacts local_scheme_facts_of(const HouseholdFacts& household, const HouseholdPurse& purse, const Law& law);
BeslagvrijeVoetFacts beslagvrije_voet_facts_of(const HouseholdFacts& household, const HouseholdPurse& purse);

/// Whether the wage is subsidised: in beschut werk it always is.
bool is_subsidised(const PersonFacts& person);

bool any_in_care(const HouseholdFacts& household);

/// The children in care in a row, and what their care costs a month.
class CaredFor {
public:
    explicit CaredFor(const HouseholdFacts& household);
    std::span<const CareOfChild> span() const { return {children_.data(), count_}; }
    std::int64_t costs() const { return costs_; }

private:
    std::array<CareOfChild, most_children> children_{};
    std::size_t count_{0};
    std::int64_t costs_{0};
};

/// Whether every adult works or the household is on a route to work.
ParentsActive parents_active(const HouseholdFacts& household, const HouseholdPurse& purse);

/// The ages of the children in a row.
class ChildAges {
public:
    explicit ChildAges(const HouseholdFacts& household);
    std::span<const Years> span() const { return {ages_.data(), count_}; }
    /// A child too old for everything when there is none.
    Years youngest() const;

private:
    std::array<Years, most_children> ages_{};
    std::size_t count_;
};

}  // namespace meedoen
