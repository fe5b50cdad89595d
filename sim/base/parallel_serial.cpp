#include <algorithm>

#include "base/parallel.hpp"

namespace meedoen {

void for_parts(std::size_t parts, const std::function<void(std::size_t part)>& work) {
    for (std::size_t part = 0; part < parts; ++part) work(part);
}

void for_blocks(std::size_t size, const BlockWork& work) {
    for (std::size_t b = 0; b < block_count(size); ++b) work(b, b * block_size, std::min(size, (b + 1) * block_size));
}

}  // namespace meedoen
