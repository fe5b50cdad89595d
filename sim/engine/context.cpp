#include "engine/context.hpp"

#include <algorithm>

namespace meedoen {
namespace {

void hand_over(const WeekContext& context) {
    if (context.sink == nullptr) return;
    (*context.sink)(context.emit.events);
    context.emit.events.clear();
}

}  // namespace

void in_blocks(const WeekContext& context, std::size_t size, const EmittingWork& work) {
    constexpr std::size_t at_once = 16;  // bounds what is emitted and not yet gathered
    if (is_one_block(size)) return work(0, size, context.emit);
    const std::size_t blocks = block_count(size);
    std::vector<Emit>& room = context.room.blocks;
    room.resize(at_once);
    for (std::size_t first = 0; first < blocks; first += at_once) {
        const std::size_t parts = std::min(at_once, blocks - first);
        for_parts(parts, [&](std::size_t part) {
            const std::size_t begin = (first + part) * block_size;
            work(begin, std::min(size, begin + block_size), room[part]);
        });
        for (std::size_t part = 0; part < parts; ++part) gather(context.emit, room[part]);
        hand_over(context);
    }
}

}  // namespace meedoen
