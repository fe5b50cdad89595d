// The comparison for machines: full numbers and what was shown of them.
#pragma once

#include <string>

#include "report/comparison.hpp"

namespace meedoen {

inline constexpr int comparison_schema_version = 1;

/// One line per outcome and arm (the base's own level first) after a line of names. Comma separated, decimal point,
/// quotes where needed (RFC 4180), UTF-8; empty means not known. std::invalid_argument for a comparison without its
/// values.
std::string comparison_csv(const Comparison& comparison);

/// One object with the same, and the settings; `null` means not known. Ends in a line feed.
std::string comparison_json(const Comparison& comparison);

}  // namespace meedoen
