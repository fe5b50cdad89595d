#include "engine/settlement.hpp"

#include <algorithm>
#include <tuple>

namespace meedoen {
namespace {

bool is_listed(Task task) {
    return task == Task::meeting || task == Task::crisis || task == Task::call || task == Task::review;
}

bool same(const HoursAsked& a, const HoursAsked& b) {
    return std::tie(a.slot, a.worker, a.task, a.organisation, a.since, a.side) ==
           std::tie(b.slot, b.worker, b.task, b.organisation, b.since, b.side);
}

bool comes_first(const HoursAsked& a, const HoursAsked& b) {
    return std::tie(a.worker, a.task, a.since, a.key, a.organisation, a.side) <
           std::tie(b.worker, b.task, b.since, b.key, b.organisation, b.side);
}

}  // namespace

void settle_hours(Hours& hours, const World& world) {
    std::sort(hours.asked.begin(), hours.asked.end(), comes_first);
    const std::size_t posts = world.staff.organisation.size();
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
    for (const HoursAsked& grant : hours.granted) {
        if (!is_listed(grant.task)) continue;
        const auto found =
            std::find_if(hours.open.begin(), hours.open.end(), [&](const HoursAsked& o) { return same(o, grant); });
        if (found != hours.open.end()) hours.open.erase(found);
    }
    // A meeting is held or not: what did not fit this week is not caught up.
    std::erase_if(hours.open, [](const HoursAsked& o) { return o.task == Task::meeting; });
}

}  // namespace meedoen
