// The comparison on the standard output, in the form that was asked for.
#pragma once

#include "report/comparison.hpp"
#include "run_options.hpp"

namespace meedoen {

void present(const Comparison& comparison, const RunOptions& options);

}  // namespace meedoen
