#include "world/world.hpp"

#include <tuple>

namespace meedoen {
namespace {

/// Calls `f` with every column of residents.
template <class F>
void each_column(World& w, const F& f) {
    Person& p = w.person;
    std::apply([&](auto&... c) { (f(c), ...); },
               std::tie(p.present, p.key, p.birth_day, p.arrived, p.leaves, p.quiet_since, p.cause, p.household, p.lvb,
                        p.aow_first, p.turn));
    Needs& n = w.needs;
    std::apply([&](auto&... c) { (f(c), ...); }, std::tie(n.level, n.own, n.shock_hazard, n.shock_clock, n.shocks,
                                                          n.belastbaarheid, n.skills, n.facade, n.sum));
    Mind& m = w.mind;
    std::apply([&](auto&... c) { (f(c), ...); }, std::tie(m.stress, m.motivation, m.trust, m.own_motivation, m.wish));
    Claim& c = w.claim;
    std::apply([&](auto&... col) { (f(col), ...); },
               std::tie(c.benefit, c.since, c.ends, c.state, c.search_until, c.earlier_wage, c.claim_clock, c.ask_clock,
                        c.ask_hazard, c.claims, c.asks));
    f(w.files.file);
    f(w.files.standing);
    f(w.table.waits);
    Regie& r = w.regie;
    std::apply([&](auto&... col) { (f(col), ...); }, std::tie(r.owner, r.owner_since, r.last_contact, r.next_contact,
                                                              r.out_of_sight, r.known, r.due, r.seen_last));
    Plans& pl = w.plans;
    std::apply([&](auto&... col) { (f(col), ...); },
               std::tie(pl.decisions, pl.decided, pl.failed_route, pl.failed_week));
    f(w.enrolments.side);
    f(w.enrolments.doing);
    Jobs& j = w.jobs;
    std::apply([&](auto&... col) { (f(col), ...); },
               std::tie(j.working, j.asking, j.hours, j.wage, j.started, j.ends, j.support_until, j.offer_clock,
                        j.loss_clock, j.match, j.jobs, j.searches, j.offer_hazard, j.loss_hazard, j.searched_as));
    Purse& pu = w.purse;
    std::apply([&](auto&... col) { (f(col), ...); },
               std::tie(pu.net, pu.last_gross_wage, pu.above_norm, pu.freed_left));
}

}  // namespace

void add_rows(World& world, std::size_t count) {
    const std::size_t before = world.size();
    each_column(world, [&](auto& column) {
        column.reserve(before + count);  // resize alone would double the room
        column.resize(before + count);
    });
    for (std::size_t i = before + count; i-- > before;)
        world.slots.free_like(static_cast<std::int32_t>(i)).push_back(static_cast<std::int32_t>(i));
}

std::size_t bytes_per_row() {
    World world;
    std::size_t bytes = 0;
    each_column(world, [&](auto& column) { bytes += sizeof(column[0]); });
    return bytes;
}

void free_row(World& world, std::int32_t slot) {
    world.person.present[static_cast<std::size_t>(slot)] = 0;
    world.slots.freed_this_week.push_back(slot);
}

std::int32_t take_row(World& world, std::uint8_t turn) {
    std::vector<std::int32_t>& free = world.slots.free[turn];
    if (free.empty()) add_rows(world, world.size() / 16 + 16);
    const std::int32_t slot = free.back();
    free.pop_back();
    return slot;
}

}  // namespace meedoen
