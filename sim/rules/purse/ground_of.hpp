// Whether somebody in a household may work in the form that is given: legal_ground, asked of the facts of the purse.
#pragma once

#include <cstddef>

#include "rules/income/legal_ground.hpp"
#include "scenario/household.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// As if it was asked for in time and found to be needed, and the gemeente has a place.
Refusal refusal_of(const HouseholdFacts& household, std::size_t person, const Law& law);

}  // namespace meedoen
