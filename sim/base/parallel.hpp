// The seam of parallel work inside one week: blocks of a fixed size, in one thread or several. What is computed does
// not depend on which. The build chooses parallel_threads.cpp (oneTBB) or parallel_serial.cpp (a browser).
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

namespace meedoen {

/// Fixed for good: blocks decide the order in which events are gathered.
inline constexpr std::size_t block_size = 4096;

constexpr std::size_t block_count(std::size_t size) { return (size + block_size - 1) / block_size; }

/// What is done with one block: its number, its first index, one past its last index.
using BlockWork = std::function<void(std::size_t block, std::size_t begin, std::size_t end)>;

/// Calls `work` once for every block of [0, size).
void for_blocks(std::size_t size, const BlockWork& work);

/// Fewer parts than this are done one after the other: handing out tasks would cost more than it gives.
inline constexpr std::size_t worth_sharing = 8;

/// Calls `work` once for every part of [0, parts).
void for_parts(std::size_t parts, const std::function<void(std::size_t part)>& work);

/// Adds to a count that several threads add to at once; the sum does not depend on their order.
inline void add_shared(std::int32_t& count, std::int32_t change) {
    __atomic_fetch_add(&count, change, __ATOMIC_RELAXED);
}

}  // namespace meedoen
