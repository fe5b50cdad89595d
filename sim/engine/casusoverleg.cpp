// Phase 5, casusoverleg: the table. Meets every so many weeks with a limited agenda; who is discussed first is a stated
// rule: most organisations claiming the case, then longest waiting, then the resident's key.
#include <algorithm>

#include "engine/phases.hpp"

namespace meedoen {
namespace {

bool comes_first(const Submitted& a, const Submitted& b, const World& world) {
    if (a.claims != b.claims) return a.claims > b.claims;
    if (a.since != b.since) return a.since < b.since;
    return world.person.key[static_cast<std::size_t>(a.slot)] < world.person.key[static_cast<std::size_t>(b.slot)];
}

void take_submissions(Table& table, const World& world, const WeekContext& context) {
    for (const Submission& s : context.emit.requests.submissions) {
        const auto i = static_cast<std::size_t>(s.slot);
        if (table.waits[i] != 0 || world.person.present[i] == 0) continue;
        table.waits[i] = 1;
        table.submitted.push_back({s.slot, context.now(), s.claims, static_cast<std::uint8_t>(at(s.organisation))});
        context.emit.event(i, EventKind::submitted, at(s.organisation), s.claims, 0);
    }
    context.emit.requests.submissions.clear();
    std::erase_if(table.submitted,
                  [&](const Submitted& s) { return world.person.present[static_cast<std::size_t>(s.slot)] == 0; });
}

/// Everybody who knows something learns what the others know, as far as law and caution allow.
void merge_facts(const World& world, const WeekContext& context, std::int32_t slot) {
    const auto& files = world.files.file[static_cast<std::size_t>(slot)];
    for (std::size_t to = 0; to < organisations; ++to)
        for (std::size_t from = 0; from < organisations; ++from)
            if (to != from && files[to].state == FileState::open && files[from].state == FileState::open)
                context.emit.requests.files.push_back(
                    {slot, static_cast<Organisation>(to), FileChange::Kind::learn, static_cast<Organisation>(from)});
}

/// The post of an organisation whose turn it is this week; -1 when it has none.
std::int16_t post_by_turn(const Staff& staff, std::size_t organisation, int week) {
    const auto of_organisation = [&](Organisation o) { return at(o) == organisation; };
    const auto posts = std::count_if(staff.organisation.begin(), staff.organisation.end(), of_organisation);
    if (posts == 0) return -1;
    const auto first = std::find_if(staff.organisation.begin(), staff.organisation.end(), of_organisation);
    return static_cast<std::int16_t>(first - staff.organisation.begin() + week % posts);
}

/// Minutes at the table, booked on the worker of the case or, without one, on a post by turn.
void book_minutes(const World& world, const WeekContext& context, std::int32_t slot) {
    const auto i = static_cast<std::size_t>(slot);
    const auto minutes = static_cast<std::int32_t>(context.channels.minutes_at_table(context.week) + 0.5);
    for (std::size_t o = 0; o < organisations; ++o) {
        const std::int16_t own = world.files.file[i][o].worker;
        const std::int16_t worker = own >= 0 ? own : post_by_turn(world.staff, o, context.week);
        if (worker >= 0)
            context.emit.requests.hours.push_back({world.person.key[i], slot, worker, Task::meeting,
                                                   static_cast<Organisation>(o), context.now(), 0, minutes});
    }
}

void discuss(const Submitted& s, const World& world, const WeekContext& context) {
    const auto i = static_cast<std::size_t>(s.slot);
    const ResidentKey key = world.person.key[i];
    const auto organisation = static_cast<Organisation>(s.organisation);
    context.emit.event(i, EventKind::discussed, s.organisation, 0, context.week - s.since);
    book_minutes(world, context, s.slot);
    if (context.channels.facts_merged(key, context.week)) merge_facts(world, context, s.slot);
    if (context.channels.owner_named(key, context.week))
        context.emit.requests.owners.push_back({s.slot, organisation, true});
    const bool joint = context.channels.decided_jointly(key, context.week);
    const bool followed =
        joint || context.uniform(key, Purpose::advice_followed, 250, static_cast<std::uint32_t>(context.week)) <
                     context.scenario.casusoverleg.advice_followed.value;
    if (followed) context.emit.requests.plans.push_back({s.slot, organisation, joint});
}

}  // namespace

void run_casusoverleg(Table& table, const World& world, const WeekContext& context) {
    take_submissions(table, world, context);
    if (!context.channels.meeting_held(context.week)) return;
    std::sort(table.submitted.begin(), table.submitted.end(),
              [&](const Submitted& a, const Submitted& b) { return comes_first(a, b, world); });
    const std::size_t cases =
        std::min(table.submitted.size(), static_cast<std::size_t>(context.channels.agenda(context.week)));
    for (std::size_t c = 0; c < cases; ++c) {
        discuss(table.submitted[c], world, context);
        table.waits[static_cast<std::size_t>(table.submitted[c].slot)] = 0;
    }
    table.submitted.erase(table.submitted.begin(), table.submitted.begin() + static_cast<std::ptrdiff_t>(cases));
    context.emit.events.push_back({-1, -1, EventKind::meeting_held, 0, static_cast<std::int32_t>(cases)});
}

}  // namespace meedoen
