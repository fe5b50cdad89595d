// Phase 1, arrivals: who leaves the world, who enters it. New residents come by cause, the same in every scenario.
#include <algorithm>

#include "engine/phases.hpp"
#include "world/facts.hpp"
#include "world/population.hpp"

namespace meedoen {
namespace {

enum class Leaving : std::uint8_t { aow, elsewhere, settled, no_need };

/// The model follows people with several support needs. One need, or the need for work beside it, keeps nobody without
/// benefit in the model: many live from a partner's income or their own means.
bool has_several_support_needs(const World& world, const Departures& d, std::size_t i) {
    const auto level = static_cast<float>(d.need_that_counts.value);
    return needs_above(world, i, level) - (world.needs.level[i][at(Leefgebied::werk)] > level ? 1 : 0) >= 2;
}

/// In work without benefit or case: followed for a while, and only until the work is lasting when there is no more than
/// one support need.
bool has_settled(const World& world, const Scenario& scenario, std::size_t i, int week) {
    if (world.jobs.working[i] == 0 || world.claim.benefit[i] != Benefit::none || !world.files.standing[i].none())
        return false;
    const Departures& d = scenario.departures;
    const int weeks = week - world.jobs.started[i];
    return weeks >= d.followed_after_work.value ||
           (weeks >= scenario.work.lasting.value && !has_several_support_needs(world, d, i));
}

bool is_quiet(const World& world, const Departures& d, std::size_t i) {
    return world.claim.benefit[i] == Benefit::none &&
           (world.claim.state[i] == ClaimState::nothing || world.claim.state[i] == ClaimState::no_right) &&
           world.jobs.working[i] == 0 && world.files.standing[i].none() && !has_several_support_needs(world, d, i);
}

void leave(const World& world, const WeekContext& context, std::size_t i, Leaving why, Emit& emit) {
    if (world.claim.benefit[i] != Benefit::none)
        emit.event(i, EventKind::benefit_ended, at(world.claim.benefit[i]),
                   at(why == Leaving::aow ? BenefitEnd::aow : BenefitEnd::other),
                   std::max(0, context.week - world.claim.since[i]));
    emit.event(i, EventKind::departed, 0, at(why), context.week - world.person.arrived[i]);
}

void see_who_leaves(World& world, const WeekContext& context, std::size_t i, Emit& emit) {
    const Departures& d = context.scenario.departures;
    if (world.person.leaves[i] <= context.week)
        return leave(world, context, i, world.person.aow_first[i] != 0 ? Leaving::aow : Leaving::elsewhere, emit);
    if (!context.is_turn(world.person, i) || world.claim.benefit[i] != Benefit::none) return;
    WeekNumber& quiet = world.person.quiet_since[i];
    if (!is_quiet(world, d, i))
        quiet = never;
    else if (quiet == never)
        quiet = context.now();
    if (has_settled(world, context.scenario, i, context.week))
        leave(world, context, i, Leaving::settled, emit);
    else if (quiet != never && quiet + d.followed_without_need.value <= context.week)
        leave(world, context, i, Leaving::no_need, emit);
}

void departures(World& world, const WeekContext& context) {
    const std::vector<Event>& events = context.emit.events;
    std::size_t e = events.size();
    const auto wakes = [now = context.now(), leaves = world.person.leaves.data(), turn = context.turn,
                        turns = world.person.turn.data(), benefit = world.claim.benefit.data()](std::size_t i) {
        const std::uint8_t goes = leaves[i] <= now;
        const std::uint8_t is_seen = turns[i] == turn;
        const std::uint8_t no_benefit = benefit[i] == Benefit::none;
        return static_cast<std::uint8_t>(goes | (is_seen & no_benefit));
    };
    for_residents_where(world, context, wakes,
                        [&](std::size_t i, Emit& emit) { see_who_leaves(world, context, i, emit); });
    for (; e < events.size(); ++e)
        if (events[e].kind == EventKind::departed) free_row(world, events[e].subject);
}

/// Who comes with a benefit of UWV or with bijstand has a case there from the start.
void first_case(const WeekContext& context, std::int32_t slot, Benefit benefit) {
    if (benefit == Benefit::none) return;
    const Organisation where = benefit == Benefit::bijstand ? Organisation::werk_en_inkomen : Organisation::uwv;
    context.emit.requests.intakes.push_back({slot, where, false});
}

using Slots = std::vector<std::int32_t>;

/// Makes newcomers, several at once where they are many, in rows that were taken one after the other.
void make(World& world, const WeekContext& context, ArrivalCause cause, Slots& slots) {
    constexpr std::size_t at_once = 256;
    const auto admission = [&](std::size_t n) {
        return admission_of(context.scenario, cause, context.week, static_cast<std::int32_t>(n));
    };
    for (std::size_t n = 0; n < slots.size(); ++n) slots[n] = row_for(world, context.scenario, admission(n));
    for_parts((slots.size() + at_once - 1) / at_once, [&](std::size_t part) {
        const std::size_t end = std::min(slots.size(), (part + 1) * at_once);
        for (std::size_t n = part * at_once; n < end; ++n)
            fill_row(world, slots[n], context.scenario, context.luck, admission(n));
    });
}

/// Puts everybody who comes by this cause in a row.
Slots enter(World& world, const WeekContext& context, ArrivalCause cause) {
    Slots slots(static_cast<std::size_t>(arrivals_of(context.scenario, context.luck, cause, context.week)));
    if (context.people == nullptr || !context.people->knows(context.week))
        make(world, context, cause, slots);
    else
        for (std::size_t n = 0; n < slots.size(); ++n)
            slots[n] = context.people->place(world, cause, context.week, static_cast<std::int32_t>(n));
    return slots;
}

void arrivals_of_cause(World& world, const WeekContext& context, ArrivalCause cause) {
    for (const std::int32_t slot : enter(world, context, cause)) {
        context.emit.event(static_cast<std::size_t>(slot), EventKind::arrived, 0, at(cause), 0);
        first_case(context, slot, world.claim.benefit[static_cast<std::size_t>(slot)]);
    }
}

}  // namespace

void run_arrivals(World& world, const WeekContext& context) {
    SlotBook& slots = world.slots;
    for (const std::int32_t slot : slots.freed_this_week) slots.free_like(slot).push_back(slot);
    slots.freed_this_week.clear();
    departures(world, context);
    for (std::size_t cause = 1; cause < arrival_causes; ++cause)
        arrivals_of_cause(world, context, static_cast<ArrivalCause>(cause));
}

}  // namespace meedoen
