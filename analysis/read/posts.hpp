// Posts that a scenario adds or takes away. What they cost is in no account, so it is said in words.
#pragma once

#include <string>
#include <vector>

#include "compare/number_format.hpp"
#include "output/results_file.hpp"
#include "report/comparison.hpp"

namespace meedoen {

/// Per arm a sentence about the posts in which it differs from the base; empty when it has the same. The
/// comparison gives the titles.
std::vector<std::string> remarks_about_posts(const ResultsFile& results, const Comparison& comparison,
                                             Language language);

}  // namespace meedoen
