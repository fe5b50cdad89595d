// Phase 8, routes: waiting lists with places. No waiting time is drawn, it results from places. Attendance, drop-out,
// effects, the end. Lock-in can only come from selection, a review that nobody holds, and provider pull.
#include <algorithm>
#include <optional>

#include "base/distributions.hpp"
#include "engine/phases.hpp"
#include "rules/behaviour/attendance.hpp"

namespace meedoen {
namespace {

Side side_of(const Route& route) {
    return static_cast<RouteKind>(route.kind.value) == RouteKind::work ? Side::work : Side::care;
}

enum class Closing : std::uint8_t { at_once, not_reached, nobody_called };

class Providers {
public:
    Providers(Enrolments& enrolments, Places& places, const World& world, const WeekContext& context)
        : enrolments_{enrolments}, places_{places}, world_{world}, context_{context} {}

    void apply_ends() {
        std::vector<RouteEnd>& ends = context_.emit.requests.route_ends;
        for_requests(world_, context_, ends, [&](const RouteEnd& end, Emit& emit) { apply(end, emit); });
        ends.clear();
    }

    /// Who left the world leaves a place.
    void forget_departed() {
        for (const std::int32_t slot : world_.slots.freed_this_week)
            for (const Enrolment& e : enrolments_.side[static_cast<std::size_t>(slot)])
                if (e.state == EnrolmentState::running) vacate(e);
    }

    void enrol_all() {
        for (const Enrol& enrol : context_.emit.requests.enrolments) {
            if (world_.person.present[static_cast<std::size_t>(enrol.slot)] != 0) this->enrol(enrol);
        }
        context_.emit.requests.enrolments.clear();
    }

    void week(std::size_t i, Emit& emit) {
        for (std::size_t side = 0; side < sides; ++side) {
            Enrolment& e = enrolments_.side[i][side];
            if (e.state == EnrolmentState::running) run(i, e, static_cast<Side>(side), emit);
        }
    }

    void fill_places() {
        const std::size_t routes = places_.waiting.size();
        if (is_one_block(world_.size()))
            for (std::size_t r = 0; r < routes; ++r) line_up(r);
        else
            for_parts(routes, [&](std::size_t r) { line_up(r); });
        std::vector<Starting> starting;
        for (std::size_t r = 0; r < routes; ++r) call_in(r, starting);
        for_requests(world_, context_, starting, [&](const Starting& s, Emit& emit) { start(s, emit); });
    }

private:
    struct Starting {
        std::int32_t slot;
        std::uint8_t side;
    };

    /// Longest waiting first, then by key; who came in earlier weeks stands in order already.
    void line_up(std::size_t r) {
        std::vector<Waiting>& queue = places_.waiting[r];
        std::erase_if(queue, [&](const Waiting& w) { return is_gone(w, r); });
        const auto new_ones =
            std::find_if(queue.begin(), queue.end(), [&](const Waiting& w) { return w.since == context_.now(); });
        std::sort(new_ones, queue.end(), [&](const Waiting& a, const Waiting& b) {
            return world_.person.key[static_cast<std::size_t>(a.slot)] <
                   world_.person.key[static_cast<std::size_t>(b.slot)];
        });
    }

    /// The free places of a route go to the first in line.
    void call_in(std::size_t r, std::vector<Starting>& starting) {
        std::vector<Waiting>& queue = places_.waiting[r];
        const std::int32_t free = std::max(0, places_.places[r] - places_.running[r]);
        const auto last = queue.begin() + std::min(std::ssize(queue), static_cast<std::ptrdiff_t>(free));
        for (auto w = queue.begin(); w != last; ++w) starting.push_back({w->slot, w->side});
        places_.running[r] += static_cast<std::int32_t>(last - queue.begin());
        queue.erase(queue.begin(), last);
    }

    void apply(const RouteEnd& end, Emit& emit) {
        const auto i = static_cast<std::size_t>(end.slot);
        Enrolment& e = enrolments_.side[i][at(end.side)];
        if (e.state == EnrolmentState::none || e.ordinal != end.ordinal) return;
        if (end.cause == EndCause::kept)
            e.call_asked = 0;
        else if (end.cause == EndCause::hired)
            finish(i, e, emit);
        else if (end.cause == EndCause::reviewed)
            review(i, e, emit);
        else
            close(i, e, end.cause == EndCause::not_reached ? Closing::not_reached : Closing::nobody_called, emit);
    }

    void vacate(const Enrolment& e) { add_shared(places_.running[static_cast<std::size_t>(e.route)], -1); }

    /// The one way in which an enrolment ends.
    void end(std::size_t i, Enrolment& e) {
        if (e.state == EnrolmentState::running) vacate(e);
        e.state = EnrolmentState::none;
        note(i);
    }

    /// Keeps `doing` what follows from the two sides.
    void note(std::size_t i) {
        unsigned bits = 0;
        for (const Enrolment& e : enrolments_.side[i]) {
            if (e.state == EnrolmentState::waiting) bits |= Doing::waiting_bit;
            if (e.state == EnrolmentState::running) bits |= 1U << route_of(e).kind.value;
        }
        enrolments_.doing[i] = {static_cast<std::uint8_t>(bits)};
    }

    const Route& route(std::size_t r) const { return context_.scenario.routes[r]; }
    const Route& route_of(const Enrolment& e) const { return route(static_cast<std::size_t>(e.route)); }

    void enrol(const Enrol& enrol) {
        const auto i = static_cast<std::size_t>(enrol.slot);
        const Route& r = route(static_cast<std::size_t>(enrol.route));
        Enrolment& e = enrolments_.side[i][at(side_of(r))];
        if (e.state != EnrolmentState::none) return;
        const ResidentKey key = world_.person.key[i];
        if (static_cast<std::size_t>(r.executed_by.value) != at(enrol.by) &&
            context_.uniform(key, Purpose::handover, r.number.value, world_.plans.decisions[i]) <
                context_.channels.handover_lost(key, context_.week)) {
            context_.emit.event(i, EventKind::handover_lost, at(enrol.by), static_cast<std::size_t>(enrol.route), 0);
            return;
        }
        const std::uint8_t ordinal = static_cast<std::uint8_t>(e.ordinal + 1);
        e = Enrolment{};
        e.route = enrol.route;
        e.state = EnrolmentState::waiting;
        e.ordinal = ordinal;
        e.since = context_.now();
        note(i);
        places_.waiting[static_cast<std::size_t>(enrol.route)].push_back(
            {enrol.slot, context_.now(), static_cast<std::uint8_t>(at(side_of(r)))});
        context_.emit.event(i, EventKind::waiting, static_cast<std::size_t>(r.executed_by.value),
                            static_cast<std::size_t>(enrol.route), 0);
    }

    bool is_gone(const Waiting& w, std::size_t r) const {
        const auto i = static_cast<std::size_t>(w.slot);
        const Enrolment& e = enrolments_.side[i][w.side];
        return world_.person.present[i] == 0 || e.state != EnrolmentState::waiting ||
               e.route != static_cast<std::int8_t>(r) || e.since != w.since;
    }

    double clock(std::size_t i, const Enrolment& e, Purpose purpose, std::uint32_t which) const {
        const int side = static_cast<int>(at(side_of(route_of(e))));
        return unit_exponential(context_.uniform(world_.person.key[i], purpose, side,
                                                 static_cast<std::uint32_t>(e.ordinal) * 256U + which));
    }

    void start(const Starting& s, Emit& emit) {
        const auto i = static_cast<std::size_t>(s.slot);
        Enrolment& e = enrolments_.side[i][s.side];
        const Route& r = route_of(e);
        const int waited = context_.week - e.since;
        e.state = EnrolmentState::running;
        e.since = context_.now();
        e.ends = static_cast<WeekNumber>(context_.week + r.weeks.value);
        note(i);
        e.no_show_clock = static_cast<float>(clock(i, e, Purpose::no_show_clock, 0));
        e.drop_out_clock = static_cast<float>(clock(i, e, Purpose::drop_out_clock, 0));
        reckon_hazards(i, e);
        emit.event(i, EventKind::started, static_cast<std::size_t>(r.executed_by.value),
                   static_cast<std::size_t>(e.route), waited);
    }

    void reckon_hazards(std::size_t i, Enrolment& e) const {
        const Attendance& attendance = context_.scenario.attendance;
        const FitFacts fit{route_of(e).asks_hours_per_day.value, static_cast<double>(world_.needs.belastbaarheid[i]),
                           static_cast<double>(world_.mind.motivation[i])};
        e.drop_out_hazard = static_cast<float>(drop_out_hazard(fit, attendance));
        e.no_show_hazard = static_cast<float>(no_show_hazard(static_cast<double>(world_.mind.stress[i]), attendance));
    }

    /// Two clocks run; the first to strike wins, and in one week breaking off goes before not coming.
    void run(std::size_t i, Enrolment& e, Side side, Emit& emit) {
        const Route& r = route_of(e);
        if (r.price_per_week.value > 0)
            emit.event(i, EventKind::paid, 0, static_cast<std::size_t>(r.payer.value),
                       static_cast<std::int32_t>(r.price_per_week.value));
        if (context_.is_turn(world_.person, i)) reckon_hazards(i, e);
        if (strikes(e.drop_out_clock, e.drop_out_hazard)) return drop_out(i, e, emit);
        if (e.call_asked == 0 && strikes(e.no_show_clock, e.no_show_hazard) && no_show(i, e, side, emit)) return;
        if (e.ends <= context_.week) at_end(i, e, side, emit);
    }

    void drop_out(std::size_t i, Enrolment& e, Emit& emit) {
        const auto fall = static_cast<float>(context_.scenario.wellbeing.motivation_by_failure.value);
        emit.event(i, EventKind::dropped_out, static_cast<std::size_t>(route_of(e).executed_by.value),
                   static_cast<std::size_t>(e.route), context_.week - e.since);
        emit.requests.mind.push_back({static_cast<std::int32_t>(i), 0.0F, -fall, -fall});
        emit.requests.failures.push_back({static_cast<std::int32_t>(i), e.route});
        end(i, e);
    }

    /// True when the route was closed at once.
    bool no_show(std::size_t i, Enrolment& e, Side side, Emit& emit) {
        ++e.missed;
        e.no_show_clock = static_cast<float>(clock(i, e, Purpose::no_show_clock, e.missed));
        const auto organisation = static_cast<Organisation>(route_of(e).executed_by.value);
        emit.event(i, EventKind::no_show, at(organisation), static_cast<std::size_t>(e.route), 0);
        const FollowUp follow_up = context_.channels.follow_up(world_.person.key[i], context_.week);
        const std::optional<Organisation> who = caller(i, organisation);
        if (follow_up.minutes <= 0 || !who) {
            close(i, e, follow_up.minutes <= 0 ? Closing::at_once : Closing::nobody_called, emit);
            return true;
        }
        e.call_asked = 1;
        emit.requests.hours.push_back({world_.person.key[i], static_cast<std::int32_t>(i),
                                       world_.files.file[i][at(*who)].worker, Task::call, *who, context_.now(),
                                       static_cast<std::uint8_t>(at(side)), follow_up.minutes, e.ordinal});
        return false;
    }

    /// The worker of the organisation that leads the route, else of the holder of the regie, else of any open case.
    std::optional<Organisation> caller(std::size_t i, Organisation leads) const {
        const auto can = [&](std::size_t o) {
            return world_.files.file[i][o].state == FileState::open && world_.files.file[i][o].worker >= 0;
        };
        if (can(at(leads))) return leads;
        const std::int8_t owner = world_.regie.owner[i];
        if (owner >= 0 && can(static_cast<std::size_t>(owner))) return static_cast<Organisation>(owner);
        for (std::size_t o = 0; o < organisations; ++o)
            if (can(o)) return static_cast<Organisation>(o);
        return std::nullopt;
    }

    void close(std::size_t i, Enrolment& e, Closing how, Emit& emit) {
        const auto fall = static_cast<float>(context_.scenario.wellbeing.trust_by_closing.value);
        emit.event(i, EventKind::closed_after_no_show, static_cast<std::size_t>(route_of(e).executed_by.value),
                   static_cast<std::size_t>(e.route), static_cast<std::int32_t>(how));
        emit.requests.mind.push_back({static_cast<std::int32_t>(i), 0.0F, 0.0F, -fall});
        emit.requests.failures.push_back({static_cast<std::int32_t>(i), e.route});
        end(i, e);
    }

    /// What ends by review goes on until somebody reviews it; where nobody has a case, nobody will.
    void at_end(std::size_t i, Enrolment& e, Side side, Emit& emit) {
        const Route& r = route_of(e);
        if (r.ends_by_review.value == 0) return finish(i, e, emit);
        e.ends = static_cast<WeekNumber>(context_.week + r.weeks.value);
        const std::optional<Organisation> who = caller(i, static_cast<Organisation>(r.executed_by.value));
        if (!who || e.review_asked != 0) return;
        e.review_asked = 1;
        emit.requests.hours.push_back({world_.person.key[i], static_cast<std::int32_t>(i),
                                       world_.files.file[i][at(*who)].worker, Task::review, *who, context_.now(),
                                       static_cast<std::uint8_t>(at(side)), context_.scenario.regie.review.value,
                                       e.ordinal});
    }

    void finish(std::size_t i, Enrolment& e, Emit& emit) {
        const EventKind how = e.state == EnrolmentState::running ? EventKind::completed : EventKind::left_queue;
        emit.event(i, how, static_cast<std::size_t>(route_of(e).executed_by.value), static_cast<std::size_t>(e.route),
                   context_.week - e.since);
        end(i, e);
    }

    void review(std::size_t i, Enrolment& e, Emit& emit) {
        if (e.state != EnrolmentState::running) return;
        emit.event(i, EventKind::reviewed, static_cast<std::size_t>(route_of(e).executed_by.value),
                   static_cast<std::size_t>(e.route), context_.week - e.since);
        finish(i, e, emit);
    }

    Enrolments& enrolments_;
    Places& places_;
    const World& world_;
    const WeekContext& context_;
};

}  // namespace

void run_routes(Enrolments& enrolments, Places& places, const World& world, const WeekContext& context) {
    Providers providers{enrolments, places, world, context};
    providers.forget_departed();
    providers.apply_ends();
    providers.enrol_all();
    for_residents_where(
        world, context,
        [doing = enrolments.doing.data()](std::size_t i) -> std::uint8_t { return doing[i].runs_any(); },
        [&](std::size_t i, Emit& emit) { providers.week(i, emit); });
    providers.fill_places();
}

}  // namespace meedoen
