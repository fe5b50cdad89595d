// What a household file says of the facts that a part of the purse asks.
#pragma once

#include <string>
#include <vector>

#include "compare/number_format.hpp"
#include "rules/purse/components.hpp"
#include "scenario/household.hpp"

namespace meedoen {

/// A line for the household, each adult and each child of whom the file says something that this part asks, as in the
/// file: fields at the value they have without it are left away.
std::vector<std::string> inputs_of(const HouseholdFacts& household, Component component, Language language);

}  // namespace meedoen
