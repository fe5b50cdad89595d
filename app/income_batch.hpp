// `meedoen income --batch`: households as lines of JSON in, purses as lines of JSON out, in order.
#pragma once

#include <string>

#include "income_request.hpp"

namespace meedoen {

/// Reads the standard input to its end; the exit code. A line may name a date of its own; else the law that was asked
/// for holds.
int income_batch(const IncomeRequest& asked);

/// The JSON Schema of a line of input, and of a line of output.
std::string income_schema();

}  // namespace meedoen
