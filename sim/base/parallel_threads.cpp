#include <oneapi/tbb/parallel_for.h>

#include <algorithm>

#include "base/parallel.hpp"
#include "base/seen_order.hpp"

namespace meedoen {

void for_blocks(std::size_t size, const BlockWork& work) {
    const std::size_t blocks = block_count(size);
    const auto one = [&](std::size_t b) { work(b, b * block_size, std::min(size, (b + 1) * block_size)); };
    constexpr std::size_t worth_sharing = 8;  // below this, handing out tasks costs more than it gives
    if (blocks < worth_sharing) {
        for (std::size_t b = 0; b < blocks; ++b) one(b);
    } else {
        SeenOrder order{one};
        oneapi::tbb::parallel_for(std::size_t{0}, blocks, order.body());
    }
}

}  // namespace meedoen
