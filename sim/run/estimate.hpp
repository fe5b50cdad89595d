// What a plan asks of the machine, reckoned before it runs. The constants were measured (tests/run/estimate_test.cpp
// holds the estimate against real runs).
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "run/ensemble.hpp"

namespace meedoen {

/// One of the things that take memory.
struct Need {
    std::string what;  // "2 worlds of 5,720 residents"
    std::uint64_t bytes{};
};

struct Estimate {
    std::uint64_t memory{};   // bytes at the worst moment: saving on the way. Without saving about half of it
    std::uint64_t disk{};     // bytes of the results file
    std::vector<Need> terms;  // of memory, largest first
};

/// Rows that one world of this scenario takes at its largest: the first population and who came in the last year and
/// a quarter; as many have left by then.
std::uint64_t most_residents(const Scenario& scenario, int years);

Estimate estimate_of(const Plan& plan);

/// Bytes that this process may still take: what the system has available, or less when its control group leaves less.
/// `root` stands before /proc and /sys. The largest number when nothing can be read.
std::uint64_t available_memory(const std::string& root = "");

/// Empty when the plan fits in `available` bytes of memory. Else one sentence: what it needs, the largest terms, and
/// the largest number of replications that would fit.
std::string why_too_large(const Plan& plan, std::uint64_t available);

}  // namespace meedoen
