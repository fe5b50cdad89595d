// Where the purse of a household changes its formula: what each rule reports of itself, as values of the amounts behind
// the purse. A curve looks for the wages at which these are reached; it never searches for a cliff.
#pragma once

#include <cstdint>
#include <vector>

#include "rules/purse/household_purse.hpp"

namespace meedoen {

/// The amount `basis` of a person, or of the household, at which the formula of a component changes.
struct Threshold {
    Component component{};
    std::int64_t reached{};  // what the amount is now
    std::int64_t value{};    // where the formula changes
    bool in_steps{};  // a net wage, which falls at each step of the tax table: a value can be passed several times
};

/// In the same order for the same household at any wage of its adults, so that two lists can be compared one by one.
std::vector<Threshold> thresholds_of(const HouseholdFacts& household, const HouseholdPurse& purse, const Law& law);

}  // namespace meedoen
