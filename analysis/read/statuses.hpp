// What kind of knowledge stands behind a comparison: published, deduction or assumption, from strong to weak.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "output/results_file.hpp"

namespace meedoen {

/// The weaker of two; an empty one says nothing.
std::string weaker(std::string_view a, std::string_view b);

/// What stands behind a difference in one parameter: of a lever its own status (scenario/levers.hpp); of any other
/// number deduction, or assumption when that number is one.
std::string status_of_difference(std::string_view address, std::string_view kind);

/// Per arm the weakest of the parameters in which it differs from the base; empty when there are none.
std::vector<std::string> arm_statuses(const ResultsFile& results);

}  // namespace meedoen
