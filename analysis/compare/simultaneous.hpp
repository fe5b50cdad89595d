// Many comparisons at once. The primary comparisons are named beforehand; their simultaneous intervals hold all
// together with the stated confidence. The method is Bonferroni: every interval gets 1 - (1 - together) / count.
// (Holm's steps sharpen verdicts, but do not give intervals of one width that a table can show.)
#pragma once

#include <span>
#include <string>
#include <vector>

#include "compare/paired.hpp"

namespace meedoen {

/// A primary comparison: one outcome in one arm against the base. The values stay with the caller.
struct PrimaryPair {
    std::string name{};
    std::span<const double> base{};
    std::span<const double> other{};
};

struct PrimaryDifference {
    std::string name{};
    Paired paired{};
};

/// Confidence of each of `count` intervals so that all hold together. `count` at least 1, else std::invalid_argument.
double simultaneous_confidence(std::size_t count, double together = usual_confidence);

/// In the order of the list.
std::vector<PrimaryDifference> simultaneous_differences(std::span<const PrimaryPair> primary,
                                                        double together = usual_confidence);

}  // namespace meedoen
