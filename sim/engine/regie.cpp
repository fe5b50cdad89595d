// Phase 7, regie: hours are spent in a stated order of priority. What does not fit, waits or lapses. An owner adds a
// calendar and hours, nothing else.
#include <algorithm>

#include "base/distributions.hpp"
#include "engine/phases.hpp"
#include "engine/settlement.hpp"
#include "rules/service/intake.hpp"
#include "world/facts.hpp"

namespace meedoen {
namespace {

class Calls {
public:
    Calls(Regie& regie, Hours& hours, const World& world, const WeekContext& context)
        : regie_{regie}, hours_{hours}, world_{world}, context_{context}, rules_{context.scenario.regie} {}

    void name_owners() {
        for (const OwnerNamed& named : context_.emit.requests.owners) {
            const auto i = static_cast<std::size_t>(named.slot);
            if (world_.person.present[i] == 0 || regie_.owner[i] >= 0) continue;
            if (world_.files.file[i][at(named.organisation)].state != FileState::open) continue;
            regie_.owner[i] = static_cast<std::int8_t>(at(named.organisation));
            regie_.owner_since[i] = context_.now();
            regie_.next_contact[i][at(named.organisation)] = context_.now();
            regie_.due[i] = context_.now();
            context_.emit.event(i, EventKind::owner_named, at(named.organisation), named.by_table ? 1 : 0, 0);
        }
        context_.emit.requests.owners.clear();
    }

    /// What waits longer than its time lapses: a call that nobody made closes the route.
    void take_requests() {
        std::vector<HoursAsked>& posted = context_.emit.requests.hours;
        hours_.open.insert(hours_.open.end(), posted.begin(), posted.end());
        posted.clear();
        std::erase_if(hours_.open, [&](const HoursAsked& ask) {
            if (world_.person.present[static_cast<std::size_t>(ask.slot)] == 0) return true;
            const bool lapsed = ask.task == Task::call && ask.since + rules_.call_lapses.value < context_.week;
            if (lapsed)
                context_.emit.requests.route_ends.push_back(
                    {ask.slot, static_cast<Side>(ask.side), EndCause::nobody_called, ask.ordinal});
            return lapsed || (ask.task == Task::crisis && ask.since + rules_.call_lapses.value < context_.week);
        });
        for (std::size_t k = 0; k < hours_.open.size(); ++k) hours_.open[k].listed = static_cast<std::int32_t>(k);
    }

    /// Everything one resident asks this week: intakes that wait, contacts that are due. Most weeks that is nothing.
    void ask(std::size_t i, Emit& emit) {
        if (has_to_ask(i)) {
            for (std::size_t o = 0; o < organisations; ++o) ask_one(i, o, emit);
            regie_.known[i] = world_.files.standing[i];
            regie_.due[i] = earliest(regie_.next_contact[i]);
        }
        if (context_.week - regie_.seen_last[i] > rules_.out_of_sight.value) watch_sight(i, emit);
    }

    /// Who asks something or is not seen for long: for a processor that takes many at once.
    auto wakes() const {
        return [now = context_.now(), seen_since = static_cast<WeekNumber>(context_.week - rules_.out_of_sight.value),
                standing = world_.files.standing.data(), known = regie_.known.data(), due = regie_.due.data(),
                out_of_sight = regie_.out_of_sight.data(), working = world_.jobs.working.data(),
                seen_last = regie_.seen_last.data()](std::size_t i) -> std::uint8_t {
            const std::uint8_t changed = standing[i].bits != known[i].bits;
            const std::uint8_t waits = (standing[i].bits & Standing::waiting_bits) != 0;
            const std::uint8_t is_due = due[i] <= now;
            const std::uint8_t unseen = seen_last[i] < seen_since;
            const std::uint8_t visible = out_of_sight[i] == 0;
            const std::uint8_t jobless = working[i] == 0;
            return changed | waits | is_due | (unseen & visible & jobless);
        };
    }

    void grant(const HoursAsked& ask, Emit& emit) {
        const auto i = static_cast<std::size_t>(ask.slot);
        emit.event(i, EventKind::hours_granted, at(ask.organisation), at(ask.task), ask.minutes);
        if (ask.task == Task::contact || ask.task == Task::start || ask.task == Task::crisis) contact(i, ask, emit);
        if (ask.task == Task::call) call(i, ask, emit);
        if (ask.task == Task::review) {
            emit.requests.route_ends.push_back(
                {ask.slot, static_cast<Side>(ask.side), EndCause::reviewed, ask.ordinal});
            emit.requests.plans.push_back({ask.slot, ask.organisation, false});
        }
    }

private:
    bool has_to_ask(std::size_t i) const {
        const Standing standing = world_.files.standing[i];
        const auto changed = static_cast<unsigned>(!(standing == regie_.known[i]));
        const auto waits = static_cast<unsigned>(standing.any_waiting());
        return (changed | waits | static_cast<unsigned>(regie_.due[i] <= context_.week)) != 0U;
    }

    void ask_one(std::size_t i, std::size_t o, Emit& emit) {
        const CaseFile& file = world_.files.file[i][o];
        WeekNumber& next = regie_.next_contact[i][o];
        if (file.state == FileState::none) {
            next = never;
            if (regie_.owner[i] == static_cast<std::int8_t>(o)) regie_.owner[i] = -1;
        } else if (file.state == FileState::waiting) {
            ask_intake(i, o, file, emit);
        } else if (next == never) {
            first_contact(i, o);
        } else if (next <= context_.week) {
            ask_contact(i, o, file, emit);
        }
    }

    RegieStage stage_of(std::size_t i, std::size_t o) const {
        if (regie_.owner[i] != static_cast<std::int8_t>(o)) return RegieStage::none;
        const int weeks = context_.channels.intensive_weeks(world_.person.key[i], context_.week);
        const bool starts =
            regie_.owner_since[i] + weeks > context_.week && needs_seen(i, o) >= rules_.severe_from.value;
        return starts ? RegieStage::starting : RegieStage::held;
    }

    Allotment allotment(std::size_t i, std::size_t o) const {
        return context_.channels.allotment(world_.person.key[i], static_cast<Organisation>(o), stage_of(i, o),
                                           context_.week);
    }

    int needs_seen(std::size_t i, std::size_t o) const {
        const CaseFile& file = world_.files.file[i][o];
        const double counts = 250.0 * context_.scenario.departures.need_that_counts.value;
        int count = 0;
        for (std::size_t d = 0; d < leefgebieden; ++d)
            count += (file.seen_mask & (1U << d)) != 0U && file.seen[d] > counts ? 1 : 0;
        return count;
    }

    void ask_intake(std::size_t i, std::size_t o, const CaseFile& file, Emit& emit) {
        if (file.worker < 0) return;
        const double load = static_cast<double>(world_.staff.load[static_cast<std::size_t>(file.worker)]);
        const double share = share_of_time(load, rules_.hours_stretched.value);
        const auto minutes = static_cast<std::int32_t>(share * context_.scenario.organisation[o].intake.value + 0.5);
        const Task task = file.for_claim != 0 ? Task::deadline : Task::intake;
        emit.requests.hours.push_back({world_.person.key[i], static_cast<std::int32_t>(i), file.worker, task,
                                       static_cast<Organisation>(o), file.since, 0, minutes});
    }

    void first_contact(std::size_t i, std::size_t o) {
        met(i, o);
        plan_next(i, o);
    }

    void met(std::size_t i, std::size_t o) {
        regie_.last_contact[i][o] = context_.now();
        regie_.seen_last[i] = context_.now();
    }

    /// Who has room left sees the own cases sooner.
    void plan_next(std::size_t i, std::size_t o) {
        Allotment allotted = allotment(i, o);
        const std::int16_t worker = world_.files.file[i][o].worker;
        if (worker >= 0)
            allotted.hours_per_year *= room_for_cases(
                static_cast<double>(world_.staff.load[static_cast<std::size_t>(worker)]), rules_.hours_widened.value);
        const int weeks = weeks_between_contacts(allotted, context_.scenario.organisation[o].contact.value);
        regie_.next_contact[i][o] = static_cast<WeekNumber>(context_.week + weeks);
        regie_.due[i] = earliest(regie_.next_contact[i]);
    }

    void ask_contact(std::size_t i, std::size_t o, const CaseFile& file, Emit& emit) {
        if (file.worker < 0) return;
        const Allotment allotted = allotment(i, o);
        const auto minutes =
            static_cast<std::int32_t>(contact_minutes(allotted, context_.scenario.organisation[o].contact.value));
        const Task task = allotted.start_hours_per_week > 0.0 ? Task::start : Task::contact;
        emit.requests.hours.push_back({world_.person.key[i], static_cast<std::int32_t>(i), file.worker, task,
                                       static_cast<Organisation>(o), regie_.next_contact[i][o], 0, minutes});
    }

    /// Nobody has been in touch for long: out of sight, when there is need and no work.
    void watch_sight(std::size_t i, Emit& emit) {
        if (regie_.out_of_sight[i] != 0 || world_.jobs.working[i] != 0) return;
        if (needs_above(world_, i, static_cast<float>(context_.scenario.departures.need_that_counts.value)) == 0)
            return;
        regie_.out_of_sight[i] = 1;
        emit.event(i, EventKind::out_of_sight, 0, at(world_.claim.benefit[i]), context_.week - regie_.seen_last[i]);
    }

    void contact(std::size_t i, const HoursAsked& ask, Emit& emit) {
        const std::size_t o = at(ask.organisation);
        const bool owner = regie_.owner[i] == static_cast<std::int8_t>(o);
        emit.event(i, EventKind::contact_held, o, owner ? 1 : 0, context_.week - regie_.last_contact[i][o]);
        if (regie_.out_of_sight[i] != 0) emit.event(i, EventKind::back_in_sight, o, 0, 0);
        regie_.out_of_sight[i] = 0;
        met(i, o);
        plan_next(i, o);
        emit.requests.mind.push_back(
            {ask.slot, 0.0F, 0.0F, static_cast<float>(context_.scenario.wellbeing.trust_by_contact.value)});
        emit.requests.files.push_back({ask.slot, ask.organisation, FileChange::Kind::refresh, ask.organisation});
        if (is_done(i, o))
            emit.requests.files.push_back({ask.slot, ask.organisation, FileChange::Kind::close, ask.organisation});
        else if (world_.plans.decided[i] + context_.scenario.planning.pause.value <= context_.week)
            emit.requests.plans.push_back({ask.slot, ask.organisation, false});
    }

    /// A case is closed when its organisation pays no benefit and little need is seen, or work has lasted.
    bool is_done(std::size_t i, std::size_t o) const {
        const Benefit benefit = world_.claim.benefit[i];
        const bool pays = o == at(Organisation::werk_en_inkomen)
                              ? benefit == Benefit::bijstand
                              : o == at(Organisation::uwv) && benefit != Benefit::none && benefit != Benefit::bijstand;
        if (pays) return false;
        for (const Enrolment& e : world_.enrolments.side[i])
            if (e.state != EnrolmentState::none) return false;
        if (world_.jobs.working[i] != 0 &&
            world_.jobs.started[i] + context_.scenario.work.lasting.value <= context_.week)
            return true;
        const CaseFile& file = world_.files.file[i][o];
        for (std::size_t d = 0; d < leefgebieden; ++d)
            if ((file.seen_mask & (1U << d)) != 0U && file.seen[d] / 250.0 > rules_.close_below.value) return false;
        return true;
    }

    void call(std::size_t i, const HoursAsked& ask, Emit& emit) {
        const ResidentKey key = world_.person.key[i];
        const Enrolment& enrolment = world_.enrolments.side[i][ask.side];
        const auto which = static_cast<std::uint32_t>(enrolment.ordinal) * 256U + enrolment.missed;
        const bool reached = context_.uniform(key, Purpose::call_answered, ask.side, which) <
                             context_.channels.follow_up(key, context_.week).answered;
        emit.event(i, EventKind::called, at(ask.organisation), reached ? 1 : 0, 0);
        emit.requests.route_ends.push_back(
            {ask.slot, static_cast<Side>(ask.side), reached ? EndCause::kept : EndCause::not_reached, ask.ordinal});
        if (reached) met(i, at(ask.organisation));
    }

    Regie& regie_;
    Hours& hours_;
    const World& world_;
    const WeekContext& context_;
    const RegieParameters& rules_;
};

void report_asked(const Hours& hours, const WeekContext& context) {
    std::array<std::array<std::int32_t, tasks>, organisations> minutes{};
    for (const HoursAsked& ask : hours.asked) minutes[at(ask.organisation)][at(ask.task)] += ask.minutes;
    for (std::size_t o = 0; o < organisations; ++o)
        for (std::size_t t = 0; t < tasks; ++t)
            if (minutes[o][t] > 0)
                context.emit.events.push_back({-1, static_cast<std::int16_t>(o), EventKind::hours_asked,
                                               static_cast<std::uint8_t>(t), minutes[o][t]});
}

}  // namespace

void run_regie(Regie& regie, Hours& hours, const World& world, const WeekContext& context) {
    Calls calls{regie, hours, world, context};
    calls.name_owners();
    calls.take_requests();
    for_residents_where(world, context, calls.wakes(), [&](std::size_t i, Emit& emit) { calls.ask(i, emit); });
    std::vector<HoursAsked>& asked = context.emit.requests.hours;
    settle_hours(hours, asked, world);
    asked.clear();
    report_asked(hours, context);
    for_requests(world, context, hours.granted, [&](const HoursAsked& ask, Emit& emit) { calls.grant(ask, emit); });
}

}  // namespace meedoen
