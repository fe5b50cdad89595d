// From a results file to the comparison that a policymaker sees: which outcomes, in which words, rounded to what is
// worth telling. The rows stand in comparison_rows.cpp.
#pragma once

#include <string>
#include <vector>

#include "output/results_file.hpp"
#include "report/comparison.hpp"

namespace meedoen {

/// Throws DamagedFile, in one sentence, when the results lack a column or are of another layout.
Comparison comparison_of(const ResultsFile& results);

/// Per arm what kind of knowledge stands behind its difference with the base: published, deduction or assumption; the
/// weakest of the levers and numbers in which it differs. Empty for an arm that differs in nothing, as the base.
std::vector<std::string> arm_statuses(const ResultsFile& results);

}  // namespace meedoen
