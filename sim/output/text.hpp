// What may stand in a results file as a text or as a name.
#pragma once

#include <string_view>

namespace meedoen {

/// Valid UTF-8 (no overlong forms, no surrogates) without zero bytes.
bool is_text(std::string_view text);

/// A letter, then letters, digits and `_ . -` (ASCII), at most 120 bytes: good in HDF5, netCDF, Python and R.
bool is_name(std::string_view name);

}  // namespace meedoen
