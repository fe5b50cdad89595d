// The same household some months later, when nothing changes but time: birthdays, months of benefit and vrijlating, the
// end of WW, a housemate who begins to share costs. The law stays that of the first month.
#pragma once

#include "rules/purse/household_purse.hpp"
#include "scenario/household.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// One month later, when the month was one of twelve alike.
HouseholdFacts month_later(HouseholdFacts household, const Law& law);

/// The same after a month of a path, as it was built up: a month of vrijlating is used when a wage was set off in it, a
/// month of work beside a toeslag when there was one.
HouseholdFacts month_later(HouseholdFacts household, const HouseholdPurse& built_up, const Law& law);

}  // namespace meedoen
