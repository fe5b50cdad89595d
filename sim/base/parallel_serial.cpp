#include <algorithm>

#include "base/parallel.hpp"

namespace meedoen {

void for_blocks(std::size_t size, const BlockWork& work) {
    for (std::size_t b = 0; b < block_count(size); ++b) work(b, b * block_size, std::min(size, (b + 1) * block_size));
}

}  // namespace meedoen
