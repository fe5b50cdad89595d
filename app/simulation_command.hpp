// What `run` and `compare` share: from files and options to computed, kept and printed results.
#pragma once

#include "arguments.hpp"

namespace meedoen {

/// The exit code.
int simulate(const Arguments& arguments);

}  // namespace meedoen
