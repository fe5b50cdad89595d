// What each rule asks, taken from the household and from what was worked out before it in the same month.
#pragma once

#include <array>
#include <span>

#include "rules/income/bijstand.hpp"
#include "rules/income/huurtoeslag.hpp"
#include "rules/income/iack.hpp"
#include "rules/income/toeslagenwet.hpp"
#include "rules/income/wajong.hpp"
#include "rules/income/wia.hpp"
#include "rules/income/zorgtoeslag.hpp"
#include "rules/purse/household_purse.hpp"

namespace meedoen {

/// The wage that is paid: nothing where the ground of the work gives none (dagbesteding, vrijwilligerswerk,
/// proefplaatsing), with loondispensatie the part of the loonwaarde.
CentsPerMonth paid_wage_of(const PersonFacts& person);

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
BijstandFacts bijstand_facts_of(const HouseholdFacts& household, const HouseholdPurse& purse, const Law& law);
ZorgtoeslagPartner zorgtoeslag_partner_of(const HouseholdFacts& household);
HuurtoeslagFacts huurtoeslag_facts_of(const HouseholdFacts& household, CentsPerYear income);

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
