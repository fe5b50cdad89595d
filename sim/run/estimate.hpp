// What a plan asks of the machine, reckoned before it runs.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "run/ensemble.hpp"

namespace meedoen {

/// One reason why memory or disk is needed.
struct Need {
    std::string what;  // in English, "12,345 residents in 4 worlds"
    std::uint64_t bytes{};
};

struct Estimate {
    std::uint64_t memory{};   // bytes at the worst moment, the file being written included
    std::uint64_t disk{};     // bytes of the results file
    std::vector<Need> terms;  // of memory, largest first
};

/// Residents of one arm at the end of the run, reckoned from population and arrivals without anybody leaving.
std::uint64_t most_residents(const Scenario& scenario, int years);

Estimate estimate_of(const Plan& plan);

/// Bytes that this process may still take: what the system has available, or less when its control group says so.
std::uint64_t available_memory();

/// Empty when the plan fits in `available` bytes of memory. Else one sentence: what it needs, the largest terms, and
/// the largest number of replications that would fit.
std::string why_too_large(const Plan& plan, std::uint64_t available);

}  // namespace meedoen
