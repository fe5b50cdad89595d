#include "world/world.hpp"

#include <tuple>
#include <utility>

namespace meedoen {
namespace {

/// Every column of residents, as a tuple of references.
template <class SomeWorld>
auto columns_of(SomeWorld& w) {
    auto& [present, key, birth_day, arrived, leaves, quiet_since, cause, household, home, lvb, aow_first, turn] =
        w.person;
    auto& n = w.needs;
    auto& m = w.mind;
    auto& c = w.claim;
    auto& r = w.regie;
    auto& p = w.plans;
    auto& j = w.jobs;
    return std::tuple_cat(
        std::tie(present, key, birth_day, arrived, leaves, quiet_since, cause, household, home, lvb, aow_first, turn),
        std::tie(n.level, n.own, n.shock_hazard, n.shock_clock, n.shocks, n.belastbaarheid, n.skills, n.facade),
        std::tie(m.stress, m.motivation, m.trust, m.own_motivation, m.wish),
        std::tie(c.benefit, c.since, c.ends, c.state, c.search_until, c.earlier_wage, c.claim_clock, c.ask_clock,
                 c.ask_hazard, c.claims, c.asks),
        std::tie(w.files.file, w.files.standing, w.table.waits),
        std::tie(r.owner, r.owner_since, r.last_contact, r.next_contact, r.out_of_sight, r.known, r.due, r.seen_last),
        std::tie(p.decisions, p.decided, p.failed_route, p.failed_week),
        std::tie(w.enrolments.side, w.enrolments.doing),
        std::tie(j.working, j.asking, j.hours, j.wage, j.started, j.ends, j.support_until, j.clock, j.hazard, j.match,
                 j.jobs, j.searches, j.searched_as),
        std::tie(w.purse.row));
}

/// Calls `f` with every column of residents.
template <class F>
void each_column(World& world, const F& f) {
    std::apply([&](auto&... column) { (f(column), ...); }, columns_of(world));
}

template <class From, class To, std::size_t... K>
void copy_cells(const From& from, std::size_t row, const To& to, std::size_t slot, std::index_sequence<K...>) {
    ((std::get<K>(to)[slot] = std::get<K>(from)[row]), ...);
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

void copy_row(const World& from, std::int32_t row, World& to, std::int32_t slot) {
    const auto source = columns_of(from);
    const auto target = columns_of(to);
    copy_cells(source, static_cast<std::size_t>(row), target, static_cast<std::size_t>(slot),
               std::make_index_sequence<std::tuple_size_v<decltype(target)>>{});
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
