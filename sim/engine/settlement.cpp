#include "engine/settlement.hpp"

#include <algorithm>
#include <tuple>

namespace meedoen {
namespace {

/// Among the asks of one worker.
bool comes_first(const HoursAsked& a, const HoursAsked& b) {
    const int ra = (static_cast<int>(a.task) << 16) + a.since;
    const int rb = (static_cast<int>(b.task) << 16) + b.since;
    if (ra != rb) return ra < rb;
    return std::tie(a.key, a.organisation, a.side) < std::tie(b.key, b.organisation, b.side);
}

/// Sorts by worker, then by the rule: first a heap for each worker, then each heap by itself.
void sort_by_worker(Hours& hours, std::size_t posts) {
    std::vector<std::int32_t>& ends = hours.last_of_worker;
    ends.assign(posts + 1, 0);
    for (const HoursAsked& ask : hours.asked) ++ends[static_cast<std::size_t>(ask.worker) + 1];
    for (std::size_t p = 0; p < posts; ++p) ends[p + 1] += ends[p];
    hours.sorted.resize(hours.asked.size());
    for (const HoursAsked& ask : hours.asked)
        hours.sorted[static_cast<std::size_t>(ends[static_cast<std::size_t>(ask.worker)]++)] = ask;
    hours.asked.swap(hours.sorted);
    std::int32_t begin = 0;
    for (std::size_t p = 0; p < posts; ++p) {
        std::sort(hours.asked.begin() + begin, hours.asked.begin() + ends[p], comes_first);
        begin = ends[p];
    }
}

}  // namespace

void settle_hours(Hours& hours, const World& world) {
    const std::size_t posts = world.staff.organisation.size();
    sort_by_worker(hours, posts);
    hours.asked_minutes.assign(posts, 0);
    hours.used_minutes.assign(posts, 0);
    hours.granted.clear();
    for (const HoursAsked& ask : hours.asked) {
        const auto p = static_cast<std::size_t>(ask.worker);
        hours.asked_minutes[p] += ask.minutes;
        if (hours.used_minutes[p] + ask.minutes > world.staff.minutes[p]) continue;
        hours.used_minutes[p] += ask.minutes;
        hours.granted.push_back(ask);
    }
    for (const HoursAsked& grant : hours.granted)
        if (grant.listed >= 0) hours.open[static_cast<std::size_t>(grant.listed)].minutes = 0;
    std::erase_if(hours.open, [](const HoursAsked& o) { return o.minutes == 0; });
    // A meeting is held or not: what did not fit this week is not caught up.
    std::erase_if(hours.open, [](const HoursAsked& o) { return o.task == Task::meeting; });
}

}  // namespace meedoen
