// The same household some months later, when nothing changes but time: birthdays, months of benefit and vrijlating, the
// end of WW, a housemate who begins to share costs. The law stays that of the first month.
#pragma once

#include "scenario/household.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// One month later.
HouseholdFacts month_later(HouseholdFacts household, const Law& law);

}  // namespace meedoen
