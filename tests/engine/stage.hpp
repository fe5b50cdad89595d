// A stage for single phases: a world made by hand, and the context that a phase gets. Whoever stands on it has no
// need, no case, no job and no clock that is about to strike, until a test says so.
#pragma once

#include <utility>
#include <vector>

#include "engine/phases.hpp"
#include "engine/small_town.hpp"
#include "engine/staff.hpp"
#include "engine/start.hpp"
#include "world/population.hpp"

namespace meedoen {

/// What somebody does, from the enrolments on both sides.
inline std::uint8_t doing_bits(const std::array<Enrolment, sides>& enrolments, const std::vector<Route>& routes) {
    unsigned bits = 0;
    for (const Enrolment& e : enrolments) {
        if (e.state == EnrolmentState::waiting) bits |= Doing::waiting_bit;
        if (e.state == EnrolmentState::running) bits |= 1U << routes[static_cast<std::size_t>(e.route)].kind.value;
    }
    return static_cast<std::uint8_t>(bits);
}

class Stage {
public:
    explicit Stage(Scenario given, Luck drawn = {1, 0})
        : scenario{std::move(given)}, luck{drawn}, calendar{scenario.run.first_day}, channels{scenario} {
        world.places.waiting.resize(scenario.routes.size());
        world.places.running.assign(scenario.routes.size(), 0);
        world.places.places.assign(scenario.routes.size(), 1000);
        RouteEffect nothing{};
        nothing.kept.fill(1.0F);
        nothing.own_kept.fill(1.0F);
        world.places.effect.assign(scenario.routes.size(), nothing);
        add_rows(world, 8);
    }
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    WeekContext context() { return {scenario, luck, calendar, channels, emit, room, week}; }

    /// A single of about 40 with this benefit, at ease; returns the row. Keys rise in the order of calls; slow changes
    /// are taken in the weeks 0, 4, 8, ...
    std::size_t somebody(Benefit benefit = Benefit::none);

    /// A professional with this many minutes a week; returns the post.
    std::int16_t post(Organisation organisation, int minutes);

    /// An open case with a worker, in which everything was asked and is seen as it is.
    void open_case(std::size_t i, Organisation organisation, std::int16_t worker);

    /// Lets somebody be in a route since this week.
    void in_route(std::size_t i, std::size_t route);

    /// Brings in line what follows from other columns.
    void settle(std::size_t i);

    /// All twelve phases; a test holds this to the order of Simulation.
    void live_week();

    std::vector<Event> events(EventKind kind) const {
        std::vector<Event> found;
        for (const Event& event : emit.events)
            if (event.kind == kind) found.push_back(event);
        return found;
    }
    Requests& requests() { return emit.requests; }
    std::size_t route(std::string_view name) const {
        for (std::size_t r = 0; r < scenario.routes.size(); ++r)
            if (scenario.routes[r].name == name) return r;
        throw std::runtime_error("no such route");
    }

    Scenario scenario;
    Luck luck;
    Calendar calendar;
    Channels channels;
    World world;
    Emit emit;
    Room room;
    int week{0};

private:
    std::uint32_t residents_{0};
};

inline std::size_t Stage::somebody(Benefit benefit) {
    constexpr float far_off = 1e6F;
    const ResidentKey key = resident_key(static_cast<int>(ArrivalCause::first_population), -1, residents_++);
    const auto i = static_cast<std::size_t>(admit(
        world, scenario, luck, {key, ArrivalCause::first_population, benefit, benefit, Years{40}, Years{40}, -1}));
    world.person.leaves[i] = never;
    world.person.turn[i] = 0;
    world.person.household[i] = Household::single;
    world.person.home[i] = {};
    world.person.lvb[i] = 0;
    world.needs.level[i].fill(0.0F);
    world.needs.own[i].fill(0.0F);
    world.needs.shock_clock[i] = far_off;
    world.needs.belastbaarheid[i] = 8.0F;
    world.needs.skills[i] = 0.5F;
    world.needs.facade[i] = 0.0F;
    world.mind.stress[i] = 0.5F;
    world.mind.motivation[i] = world.mind.own_motivation[i] = 0.5F;
    world.mind.trust[i] = 0.5F;
    world.claim.since[i] = -52;
    world.claim.ends[i] = never;
    world.claim.claim_clock[i] = world.claim.ask_clock[i] = far_off;
    world.jobs.clock[i] = far_off;
    settle(i);
    return i;
}

inline std::int16_t Stage::post(Organisation organisation, int minutes) {
    Staff& staff = world.staff;
    std::int32_t number = 0;
    for (const Organisation other : staff.organisation) number += other == organisation ? 1 : 0;
    staff.organisation.push_back(organisation);
    staff.number.push_back(number);
    staff.minutes.push_back(minutes);
    staff.empty_until.push_back(-1);
    staff.holder.push_back(0);
    staff.turnover_clock.push_back(1e6F);
    staff.income_aware.push_back(0);
    staff.vision.push_back(0.0F);
    staff.load.push_back(0.5F);
    world.files.cases.push_back(0);
    world.hours.asked_minutes.push_back(0);
    return static_cast<std::int16_t>(staff.organisation.size() - 1);
}

inline void Stage::open_case(std::size_t i, Organisation organisation, std::int16_t worker) {
    CaseFile& file = world.files.file[i][at(organisation)];
    file.state = FileState::open;
    file.worker = worker;
    file.since = static_cast<WeekNumber>(week);
    file.seen_mask = 0xFF;
    for (std::size_t d = 0; d < leefgebieden; ++d)
        file.seen[d] = static_cast<std::uint8_t>(world.needs.level[i][d] * 250.0F + 0.5F);
    file.seen_belastbaarheid = static_cast<std::uint8_t>(world.needs.belastbaarheid[i] * 10.0F + 0.5F);
    ++world.files.cases[static_cast<std::size_t>(worker)];
    settle(i);
}

inline void Stage::in_route(std::size_t i, std::size_t route) {
    const Route& r = scenario.routes[route];
    const bool work = static_cast<RouteKind>(r.kind.value) == RouteKind::work;
    Enrolment& e = world.enrolments.side[i][at(work ? Side::work : Side::care)];
    e.route = static_cast<std::int8_t>(route);
    if (e.state != EnrolmentState::running) ++world.places.running[route];
    e.state = EnrolmentState::running;
    e.ordinal = 1;
    e.since = static_cast<WeekNumber>(week);
    e.ends = static_cast<WeekNumber>(week + r.weeks.value);
    e.no_show_clock = e.drop_out_clock = 1e6F;
    settle(i);
}

inline void Stage::settle(std::size_t i) {
    world.files.standing[i] = standing_of(world.files.file[i]);
    world.enrolments.doing[i] = {doing_bits(world.enrolments.side[i], scenario.routes)};
}

inline void Stage::live_week() {
    emit.events.clear();
    const WeekContext now = context();
    run_arrivals(world, now);
    run_life(world.needs, world, now);
    run_entry(world.claim, world, now);
    run_intake(world.files, world, now);
    run_casusoverleg(world.table, world, now);
    run_planning(world.plans, world, now);
    run_regie(world.regie, world.hours, world, now);
    run_routes(world.enrolments, world.places, world, now);
    run_work(world.jobs, world, now);
    run_income(world.purse, world, now);
    run_wellbeing(world.mind, world, now);
    run_staff(world.staff, world, now);
    ++week;
}

}  // namespace meedoen
