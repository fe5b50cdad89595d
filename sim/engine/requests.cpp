#include "engine/requests.hpp"

namespace meedoen {
namespace {

template <class List>
void move_list(List& to, List& from) {
    const std::size_t needed = to.size() + from.size();
    if (needed > to.capacity()) to.reserve(needed + needed / 8);  // doubling would take too much of a large world
    to.insert(to.end(), from.begin(), from.end());
    from.clear();
}

}  // namespace

void gather(Emit& to, Emit& from) {
    move_list(to.events, from.events);
    std::apply(
        [&](auto&... target) {
            std::apply([&](auto&... source) { (move_list(target, source), ...); }, from.requests.lists());
        },
        to.requests.lists());
}

}  // namespace meedoen
