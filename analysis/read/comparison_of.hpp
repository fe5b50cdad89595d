// From a results file to the comparison that a policymaker sees. Which rows there are stands in comparison_rows.cpp.
#pragma once

#include <stdexcept>

#include "compare/number_format.hpp"
#include "output/results_file.hpp"
#include "read/statuses.hpp"
#include "report/comparison.hpp"

namespace meedoen {

/// Not one replication in the file is finished: one sentence.
struct NothingFinished : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// `language` is that of the warnings; the rows carry both. Throws DamagedFile, in one sentence, when the results lack
/// a column or are of another layout, NothingFinished when there is nothing to compare.
Comparison comparison_of(const ResultsFile& results, Language language = Language::nl);

}  // namespace meedoen
