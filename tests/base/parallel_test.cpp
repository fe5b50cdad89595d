#include "base/parallel.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <vector>

namespace meedoen {
namespace {

TEST(Parallel, EveryIndexIsVisitedExactlyOnce) {
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, block_size - 1, block_size, block_size + 1,
                                   7 * block_size, 8 * block_size, 8 * block_size + 1, 100 * block_size - 3}) {
        std::vector<std::atomic<int>> visits(size);
        for_blocks(size, [&](std::size_t, std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) ++visits[i];
        });
        for (std::size_t i = 0; i < size; ++i) ASSERT_EQ(visits[i].load(), 1) << i << " of " << size;
    }
}

TEST(Parallel, BlocksAreTheSameWhoeverDoesThem) {
    constexpr std::size_t size = 50 * block_size + 17;
    std::vector<std::atomic<int>> calls(block_count(size));
    std::atomic<int> wrong{0};
    for_blocks(size, [&](std::size_t block, std::size_t begin, std::size_t end) {
        const std::size_t expected_end = block + 1 == block_count(size) ? size : begin + block_size;
        if (begin != block * block_size || end != expected_end) ++wrong;
        ++calls[block];
    });
    EXPECT_EQ(wrong.load(), 0);
    for (const auto& count : calls) EXPECT_EQ(count.load(), 1);
}

TEST(Parallel, BlockCount) {
    EXPECT_EQ(block_count(0), 0U);
    EXPECT_EQ(block_count(1), 1U);
    EXPECT_EQ(block_count(block_size), 1U);
    EXPECT_EQ(block_count(block_size + 1), 2U);
}

}  // namespace
}  // namespace meedoen
