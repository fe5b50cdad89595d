// Which state of the sources the program was built from. The definition is written by commit.cmake at each build.
#pragma once

#include <string_view>

namespace meedoen {

/// First 12 digits of the commit, with "-dirty" when files were changed after it; "unknown" for sources without a
/// history.
extern const std::string_view program_commit;

}  // namespace meedoen
