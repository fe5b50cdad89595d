// The version of the program, as CMakeLists.txt names it (tests/run compares the two).
#pragma once

#include <string_view>

namespace meedoen {

inline constexpr std::string_view program_version = "0.1.0";

}  // namespace meedoen
