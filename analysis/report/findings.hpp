// What a comparison says, in numbers: computed once, so that the sentences, the table, CSV and JSON cannot disagree.
#pragma once

#include <optional>
#include <vector>

#include "compare/paired.hpp"
#include "compare/rounded.hpp"
#include "report/comparison.hpp"

namespace meedoen {

/// One outcome in one arm against the base.
struct Difference {
    Paired paired{};
    Rounded shown{};
    Verdict verdict{};
    std::optional<Paired> simultaneous{};  // headline outcomes only: interval that holds for all of them together
    Verdict simultaneous_verdict{};        // of that interval
};

struct RowFindings {
    Level base{};
    Rounded base_shown{};
    std::vector<Difference> differences{};  // arm 1, arm 2, ...
};

struct Findings {
    int runs{};                          // gathered in every arm
    std::vector<RowFindings> rows{};     // as in the comparison
    std::size_t headline_comparisons{};  // headline outcomes times arms
    std::size_t headline_clear{};        // of these, clear when all are looked at together
    /// As many independent runs per arm as the paired runs are worth: the median over the headline comparisons (over
    /// all when there are none). Absent: not known, or no number would do.
    std::optional<double> worth_in_independent_runs{};
};

/// std::invalid_argument when a row does not have one column per arm, or columns differ in their number of runs.
Findings findings_of(const Comparison& comparison);

}  // namespace meedoen
