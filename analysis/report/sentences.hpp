// The headline of a comparison in whole sentences, ready to be pasted in a memo: rounded, with the range; per scenario
// what can be told of the headline outcomes, then what is too small. Dutch at level B1.
#pragma once

#include <string>

#include "compare/number_format.hpp"
#include "report/comparison.hpp"

namespace meedoen {

/// One sentence per line; the first line says that this is a model. std::invalid_argument for a comparison without its
/// values, or a template with an unknown placeholder.
std::string headline_sentences(const Comparison& comparison, Language language);

}  // namespace meedoen
