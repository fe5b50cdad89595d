// `meedoen income --batch`: households as lines of JSON in, purses as lines of JSON out, in order.
#pragma once

#include <string>

#include "scenario/law.hpp"

namespace meedoen {

/// Reads the standard input to its end; the exit code.
int income_batch(const Law& law);

/// The JSON Schema of a line of input, and of a line of output.
std::string income_schema();

}  // namespace meedoen
