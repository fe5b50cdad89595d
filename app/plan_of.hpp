// From scenario files and options to a plan, with every problem of all files told at once.
#pragma once

#include "arguments.hpp"
#include "run/ensemble.hpp"
#include "run_options.hpp"

namespace meedoen {

/// Only to be used when `issues` has no error.
Plan plan_of(const Arguments& arguments, const RunOptions& options, Issues& issues);

}  // namespace meedoen
