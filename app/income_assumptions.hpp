// What an answer of `meedoen income` rests on that no law or study gives.
#pragma once

#include <span>
#include <vector>

#include "income/texts.hpp"
#include "income_request.hpp"
#include "rules/purse/household_purse.hpp"

namespace meedoen {

/// Amounts of the law that are assumptions, of rules that have a part in any of these purses; and when the rules are
/// those of another year than the amounts.
std::vector<BothLanguages> assumptions_in(const IncomeRequest& asked, std::span<const HouseholdPurse> purses);

}  // namespace meedoen
