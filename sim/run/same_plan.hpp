// Whether a results file may be gone on with.
#pragma once

#include "run/results.hpp"

namespace meedoen {

/// Throws OtherPlan unless the file is what results_of() makes for this plan, more or fewer replications apart.
void require_same_plan(const ResultsFile& results, const Plan& plan);

}  // namespace meedoen
