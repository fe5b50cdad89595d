#include <oneapi/tbb/parallel_for.h>

#include <algorithm>

#include "base/parallel.hpp"
#include "base/seen_order.hpp"

namespace meedoen {

void for_parts(std::size_t parts, const std::function<void(std::size_t part)>& work) {
    if (parts < worth_sharing) {
        for (std::size_t part = 0; part < parts; ++part) work(part);
    } else {
        SeenOrder order{work};
        oneapi::tbb::parallel_for(std::size_t{0}, parts, order.body());
    }
}

void for_blocks(std::size_t size, const BlockWork& work) {
    for_parts(block_count(size), [&](std::size_t b) { work(b, b * block_size, std::min(size, (b + 1) * block_size)); });
}

}  // namespace meedoen
