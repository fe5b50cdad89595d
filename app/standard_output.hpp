// Results go to the standard output, everything else to the standard error.
#pragma once

#include <string_view>

#include "failures.hpp"

namespace meedoen {

/// Writes all of it and flushes. Throws ReaderLeft when nobody reads any more, OutputError when it cannot be written.
void print(std::string_view text);

}  // namespace meedoen
