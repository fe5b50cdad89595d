// What stands above and below the table: what was computed, how to read it, what to beware of.
#pragma once

#include <string>
#include <vector>

#include "compare/number_format.hpp"
#include "report/comparison.hpp"
#include "report/findings.hpp"
#include "report/table.hpp"

namespace meedoen {

/// One paragraph each, not wrapped.
std::vector<std::string> notes_above(const Comparison& comparison, const Findings& findings, Language language);

/// The last one says what the pairing of runs was worth.
std::vector<std::string> notes_below(const Comparison& comparison, const Findings& findings, Language language,
                                     Rows rows);

}  // namespace meedoen
