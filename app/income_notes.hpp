// What is told beneath an answer of `meedoen income`.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "income_assumptions.hpp"
#include "income_request.hpp"

namespace meedoen {

/// The assumptions behind purses of one household; and when the rules are those of another year than the amounts.
std::vector<BothLanguages> notes_on(const IncomeRequest& asked, const HouseholdFacts& household,
                                    std::span<const HouseholdPurse> purses);

/// A line for each.
std::string notes_text(const std::vector<BothLanguages>& notes, Language language);

}  // namespace meedoen
