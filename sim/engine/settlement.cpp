#include "engine/settlement.hpp"

#include <algorithm>
#include <tuple>

#include "base/parallel.hpp"

namespace meedoen {
namespace {

/// Among the asks of one worker; not a function, so that sorting takes it up.
constexpr auto comes_first = [](const HoursAsked& a, const HoursAsked& b) {
    const int ra = (static_cast<int>(a.task) << 16) + a.since;
    const int rb = (static_cast<int>(b.task) << 16) + b.since;
    if (ra != rb) return ra < rb;
    if (a.key != b.key) return a.key < b.key;
    return std::tie(a.organisation, a.side) < std::tie(b.organisation, b.side);
};

/// Puts the asks of each worker together in `asked`; afterwards `ends` says where each worker's end.
void sort_by_worker(Hours& hours, const std::vector<HoursAsked>& posted, std::size_t posts) {
    std::vector<std::int32_t>& ends = hours.last_of_worker;
    ends.assign(posts + 1, 0);
    const auto each = [&](const auto& take) {
        for (const HoursAsked& ask : hours.open) take(ask);
        for (const HoursAsked& ask : posted) take(ask);
    };
    each([&](const HoursAsked& ask) { ++ends[static_cast<std::size_t>(ask.worker) + 1]; });
    for (std::size_t p = 0; p < posts; ++p) ends[p + 1] += ends[p];
    hours.asked.resize(hours.open.size() + posted.size());
    each([&](const HoursAsked& ask) {
        hours.asked[static_cast<std::size_t>(ends[static_cast<std::size_t>(ask.worker)]++)] = ask;
    });
}

/// One worker gives minutes in the order of the rule.
void settle(Hours& hours, const World& world, std::size_t post) {
    const auto begin = hours.asked.begin() + (post == 0 ? 0 : hours.last_of_worker[post - 1]);
    const auto end = hours.asked.begin() + hours.last_of_worker[post];
    std::sort(begin, end, comes_first);
    for (auto ask = begin; ask != end; ++ask) {
        hours.asked_minutes[post] += ask->minutes;
        ask->granted = hours.used_minutes[post] + ask->minutes <= world.staff.minutes[post];
        if (ask->granted) hours.used_minutes[post] += ask->minutes;
    }
}

}  // namespace

void settle_hours(Hours& hours, const std::vector<HoursAsked>& posted, const World& world) {
    const std::size_t posts = world.staff.organisation.size();
    sort_by_worker(hours, posted, posts);
    hours.asked_minutes.assign(posts, 0);
    hours.used_minutes.assign(posts, 0);
    constexpr std::size_t posts_at_once = 256;
    for_parts((posts + posts_at_once - 1) / posts_at_once, [&](std::size_t part) {
        const std::size_t last = std::min(posts, (part + 1) * posts_at_once);
        for (std::size_t post = part * posts_at_once; post < last; ++post) settle(hours, world, post);
    });
    hours.granted.clear();
    for (const HoursAsked& ask : hours.asked) {
        if (!ask.granted) continue;
        hours.granted.push_back(ask);
        if (ask.listed >= 0) hours.open[static_cast<std::size_t>(ask.listed)].minutes = 0;
    }
    std::erase_if(hours.open, [](const HoursAsked& o) { return o.minutes == 0; });
    // A meeting is held or not: what did not fit this week is not caught up.
    std::erase_if(hours.open, [](const HoursAsked& o) { return o.task == Task::meeting; });
}

}  // namespace meedoen
