// The bare kernel: what a week of one agent must cost at least. One Philox4x32-10, one table look-up, one column read
// and written, in one thread, agent by agent. The week of the model is told as a ratio to it.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/chance.hpp"

namespace meedoen {

/// Nanoseconds per agent and week of the bare kernel over a population of `agents` during `weeks` weeks.
inline double kernel_nanoseconds(std::size_t agents, int weeks) {
    std::array<double, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) table[i] = 1.0 / static_cast<double>(i + 1);
    std::vector<double> column(agents, 0.5);

    const auto begin = std::chrono::steady_clock::now();
    for (int week = 0; week < weeks; ++week) {
        for (std::size_t agent = 0; agent < agents; ++agent) {
            const Block b = philox({static_cast<std::uint32_t>(agent), 0, 1, static_cast<std::uint32_t>(week)}, {1, 1});
            std::uint32_t word = b[0];
            asm volatile(""
                         : "+r"(word));  // one agent after the other: no vector of several, as in a phase that branches
            column[agent] = 0.5 * (column[agent] + table[word >> 24U]);
        }
    }
    const std::chrono::duration<double, std::nano> spent = std::chrono::steady_clock::now() - begin;

    double sum = 0.0;
    for (const double value : column) sum += value;
    [[maybe_unused]] volatile double kept = sum;  // so that the compiler may not leave the work out
    return spent.count() / (static_cast<double>(agents) * weeks);
}

}  // namespace meedoen
