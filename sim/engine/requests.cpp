#include "engine/requests.hpp"

namespace meedoen {
namespace {

template <class List>
void move_list(List& to, List& from) {
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
