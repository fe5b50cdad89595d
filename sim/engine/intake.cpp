// Phase 4, intake: the case file of each organisation. What is asked is seen; what is not asked stays unseen. Intakes
// are held in the week after their hours were granted.
#include "engine/intake.hpp"

#include <algorithm>
#include <tuple>

#include "engine/phases.hpp"
#include "rules/service/intake.hpp"

namespace meedoen {
namespace {

std::uint8_t as_seen(float need) { return static_cast<std::uint8_t>(need * 250.0F + 0.5F); }

class Files {
public:
    Files(CaseFiles& files, const World& world, const WeekContext& context)
        : files_{files}, world_{world}, context_{context}, desks_{world.staff, files.cases} {}

    /// The cases of who left the world count no longer.
    void forget_departed() {
        for (const std::int32_t slot : world_.slots.freed_this_week)
            for (CaseFile& file : files_.file[static_cast<std::size_t>(slot)]) release(file);
    }

    void apply_changes() {
        std::vector<FileChange>& changes = context_.emit.requests.files;
        for_requests(world_, context_, changes, [&](const FileChange& change, Emit& emit) { apply(change, emit); });
        changes.clear();
    }

    /// Workers left: what they had not written down is lost.
    void lose_notes() {
        std::vector<NotesLost>& notes = context_.emit.requests.notes;
        if (notes.empty()) return;
        std::vector<std::int32_t> left(world_.staff.organisation.size(), -1);  // by worker: the holder who left
        for (const NotesLost& lost : notes) left[static_cast<std::size_t>(lost.worker)] = lost.holder;
        for_residents(world_, context_, [&](std::size_t i, Emit&) {
            if (files_.standing[i].none()) return;
            for (CaseFile& file : files_.file[i])
                if (file.worker >= 0 && left[static_cast<std::size_t>(file.worker)] >= 0)
                    forget(i, file, left[static_cast<std::size_t>(file.worker)]);
        });
        notes.clear();
    }

    void hold_granted() {
        for_requests(world_, context_, world_.hours.granted, [&](const HoursAsked& grant, Emit& emit) {
            if (grant.task != Task::intake && grant.task != Task::deadline) return;
            const auto i = static_cast<std::size_t>(grant.slot);
            CaseFile& file = files_.file[i][at(grant.organisation)];
            if (file.state == FileState::waiting) hold(i, grant, file, emit);
        });
    }

    void take_asks() {
        std::vector<IntakeAsk>& asks = context_.emit.requests.intakes;
        std::sort(asks.begin(), asks.end(), [&](const IntakeAsk& a, const IntakeAsk& b) {
            const ResidentKey ka = world_.person.key[static_cast<std::size_t>(a.slot)];
            const ResidentKey kb = world_.person.key[static_cast<std::size_t>(b.slot)];
            return std::tie(ka, a.organisation, a.for_claim) < std::tie(kb, b.organisation, b.for_claim);
        });
        if (!asks.empty()) desks_.open();
        for (const IntakeAsk& ask : asks) {
            const auto i = static_cast<std::size_t>(ask.slot);
            CaseFile& file = files_.file[i][at(ask.organisation)];
            if (world_.person.present[i] == 0) continue;
            if (file.state == FileState::open)
                already_open(ask);
            else if (file.state == FileState::waiting)
                file.for_claim = ask.for_claim || file.for_claim != 0 ? 1 : 0;
            else
                wait(i, ask, file);
        }
        asks.clear();
    }

private:
    void apply(const FileChange& change, Emit& emit) {
        CaseFile& file = files_.file[static_cast<std::size_t>(change.slot)][at(change.organisation)];
        if (change.kind == FileChange::Kind::close)
            close(change, file, emit);
        else if (file.state != FileState::open)
            return;
        else if (change.kind == FileChange::Kind::refresh)
            refresh(static_cast<std::size_t>(change.slot), file);
        else
            learn(change, file, emit);
    }

    void forget(std::size_t i, CaseFile& file, std::int32_t holder) {
        const auto worker = static_cast<std::size_t>(file.worker);
        const auto post = static_cast<std::uint32_t>(world_.staff.number[worker]);
        const int organisation = static_cast<int>(at(world_.staff.organisation[worker]));
        for (std::size_t d = 0; d < leefgebieden; ++d) {
            const double u =
                context_.uniform(world_.person.key[i], Purpose::notes_kept, static_cast<int>(d) + 8 * organisation,
                                 (static_cast<std::uint32_t>(holder) << 16U) | post);
            if (u >= context_.scenario.staff.written_down.value)
                file.seen_mask = static_cast<std::uint8_t>(file.seen_mask & ~(1U << d));
        }
    }

    void close(const FileChange& change, CaseFile& file, Emit& emit) {
        if (file.state == FileState::none) return;
        const WeekNumber opened = file.state == FileState::open ? file.since : never;
        emit.event(static_cast<std::size_t>(change.slot), EventKind::case_closed, at(change.organisation), 0,
                   context_.week - opened);
        release(file);
        stands(static_cast<std::size_t>(change.slot));
    }

    void release(CaseFile& file) {
        if (file.state != FileState::none && file.worker >= 0)
            add_shared(files_.cases[static_cast<std::size_t>(file.worker)], -1);
        file.state = FileState::none;
        file.worker = -1;
    }

    void stands(std::size_t i) { files_.standing[i] = standing_of(files_.file[i]); }

    /// A contact: what was once asked is seen as it is now.
    void refresh(std::size_t i, CaseFile& file) {
        const NeedVector& level = world_.needs.level[i];
        NeedBytes now{};
        for (std::size_t d = 0; d < leefgebieden; ++d) now[d] = as_seen(level[d]);
        file.seen = chosen_by(file.seen_mask, now, file.seen);
        const float truth = world_.needs.belastbaarheid[i];
        const float seen = static_cast<float>(file.seen_belastbaarheid) / 10.0F;
        file.seen_belastbaarheid = static_cast<std::uint8_t>(
            (seen + static_cast<float>(context_.scenario.regie.learns_capacity.value) * (truth - seen)) * 10.0F + 0.5F);
    }

    void learn(const FileChange& change, CaseFile& file, Emit& emit) {
        const auto i = static_cast<std::size_t>(change.slot);
        const CaseFile& from = files_.file[i][at(change.from)];
        const Casusoverleg& table = context_.scenario.casusoverleg;
        const double share = table.facts_lawful.value * (1.0 - table.facts_caution.value);
        const bool lawful_pair =
            change.organisation != Organisation::sociaal_team && change.from != Organisation::sociaal_team;
        int learned = 0;
        for (std::size_t d = 0; d < leefgebieden; ++d) {
            const unsigned bit = 1U << d;
            if ((from.seen_mask & bit) == 0U || (file.seen_mask & bit) != 0U) continue;
            const double u = context_.uniform(world_.person.key[i], Purpose::advice_followed,
                                              static_cast<int>(d + 8 * at(change.organisation)),
                                              static_cast<std::uint32_t>(context_.week));
            if (u >= (lawful_pair ? 1.0 - table.facts_caution.value : share)) continue;
            file.seen_mask = static_cast<std::uint8_t>(file.seen_mask | bit);
            file.seen[d] = from.seen[d];
            ++learned;
        }
        emit.event(i, EventKind::facts_merged, at(change.organisation), 0, learned);
    }

    void hold(std::size_t i, const HoursAsked& grant, CaseFile& file, Emit& emit) {
        const OrganisationParameters& rules = context_.scenario.organisation[at(grant.organisation)];
        const double share = static_cast<double>(grant.minutes) / rules.intake.value;
        ++file.intakes;
        see_at_intake(file, {world_, context_, i, grant.organisation}, share);
        emit.event(i, EventKind::intake_held, at(grant.organisation),
                   static_cast<std::size_t>(__builtin_popcount(file.seen_mask)), context_.week - file.since);
        told_before(i, grant.organisation, emit);
        file.state = FileState::open;
        file.since = context_.now();
        stands(i);
        if (file.for_claim != 0) emit.requests.claims.push_back({grant.slot, ClaimCause::granted, 0});
        file.for_claim = 0;
        emit.requests.plans.push_back({grant.slot, grant.organisation, false});
        take_regie(i, grant, file, emit);
    }

    /// The same story again at another desk.
    void told_before(std::size_t i, Organisation here, Emit& emit) {
        for (std::size_t o = 0; o < organisations; ++o) {
            if (o == at(here) || files_.file[i][o].state != FileState::open) continue;
            emit.event(i, EventKind::double_intake, at(here), 0, 0);
            emit.requests.mind.push_back({static_cast<std::int32_t>(i),
                                          static_cast<float>(context_.scenario.wellbeing.stress_by_double_intake.value),
                                          0.0F, 0.0F});
            return;
        }
    }

    void take_regie(std::size_t i, const HoursAsked& grant, const CaseFile& file, Emit& emit) {
        int severe = 0;
        for (std::size_t d = 0; d < leefgebieden; ++d)
            severe +=
                (file.seen_mask & (1U << d)) != 0U &&
                        file.seen[d] > as_seen(static_cast<float>(context_.scenario.departures.need_that_counts.value))
                    ? 1
                    : 0;
        if (severe < context_.scenario.regie.severe_from.value || world_.regie.owner[i] >= 0) return;
        if (context_.uniform(world_.person.key[i], Purpose::owner_taken, static_cast<int>(at(grant.organisation)),
                             file.intakes) < context_.scenario.regie.regie_taken.value)
            emit.requests.owners.push_back({grant.slot, grant.organisation, false});
    }

    void already_open(const IntakeAsk& ask) {
        if (ask.for_claim) context_.emit.requests.claims.push_back({ask.slot, ClaimCause::granted, 0});
    }

    /// A partner's file is taken over where cooperation allows it; else somebody waits for an intake.
    void wait(std::size_t i, const IntakeAsk& ask, CaseFile& file) {
        const int worker = desks_.next(ask.organisation);
        context_.emit.event(i, EventKind::intake_asked, at(ask.organisation), ask.for_claim ? 1 : 0, 0);
        file.state = FileState::waiting;
        file.since = context_.now();
        file.worker = static_cast<std::int16_t>(worker);
        file.for_claim = ask.for_claim ? 1 : 0;
        stands(i);
        if (context_.channels.one_intake(world_.person.key[i], context_.week)) take_over(i, ask, file);
    }

    void take_over(std::size_t i, const IntakeAsk& ask, CaseFile& file) {
        for (std::size_t o = 0; o < organisations; ++o) {
            const CaseFile& partner = files_.file[i][o];
            if (o == at(ask.organisation) || partner.state != FileState::open) continue;
            file.seen_mask = partner.seen_mask;
            file.seen = partner.seen;
            file.seen_belastbaarheid = partner.seen_belastbaarheid;
            file.state = FileState::open;
            file.since = context_.now();
            stands(i);
            if (ask.for_claim) context_.emit.requests.claims.push_back({ask.slot, ClaimCause::granted, 0});
            context_.emit.requests.plans.push_back({ask.slot, ask.organisation, false});
            return;
        }
    }

    CaseFiles& files_;
    const World& world_;
    const WeekContext& context_;
    Desks desks_;
};

}  // namespace

Desks::Desks(const Staff& staff, std::vector<std::int32_t>& cases) : staff_{staff}, cases_{cases} {}

bool Desks::comes_later(std::int32_t a, std::int32_t b) const {
    const auto burden = [&](std::int32_t post) {
        const auto p = static_cast<std::size_t>(post);
        return static_cast<double>(cases_[p] + 1) / std::max(1, staff_.minutes[p]);
    };
    const double ba = burden(a);
    const double bb = burden(b);
    return ba != bb ? ba > bb : a > b;
}

void Desks::open() {
    for (std::vector<std::int32_t>& heap : heaps_) heap.clear();
    for (std::size_t p = 0; p < staff_.organisation.size(); ++p)
        heaps_[at(staff_.organisation[p])].push_back(static_cast<std::int32_t>(p));
    for (std::vector<std::int32_t>& heap : heaps_)
        std::make_heap(heap.begin(), heap.end(), [&](auto a, auto b) { return comes_later(a, b); });
}

int Desks::next(Organisation organisation) {
    std::vector<std::int32_t>& heap = heaps_[at(organisation)];
    if (heap.empty()) return -1;
    const auto later = [&](auto a, auto b) { return comes_later(a, b); };
    std::pop_heap(heap.begin(), heap.end(), later);
    const std::int32_t post = heap.back();
    ++cases_[static_cast<std::size_t>(post)];
    std::push_heap(heap.begin(), heap.end(), later);
    return post;
}

void see_at_intake(CaseFile& file, const IntakeOf& whose, double share) {
    const OrganisationParameters& rules = whose.context.scenario.organisation[at(whose.organisation)];
    const ResidentKey key = whose.world.person.key[whose.i];
    for (std::size_t d = 0; d < leefgebieden; ++d) {
        const double u = whose.context.uniform(key, Purpose::intake_depth,
                                               static_cast<int>(d + 8 * at(whose.organisation)), file.intakes);
        if (u >= chance_seen(rules.depth[d].value, share)) continue;
        file.seen_mask = static_cast<std::uint8_t>(file.seen_mask | (1U << d));
        file.seen[d] = as_seen(whose.world.needs.level[whose.i][d]);
    }
    const double seems = seen_belastbaarheid(static_cast<double>(whose.world.needs.belastbaarheid[whose.i]),
                                             static_cast<double>(whose.world.needs.facade[whose.i]),
                                             rules.depth_belastbaarheid.value, share);
    file.seen_belastbaarheid = static_cast<std::uint8_t>(seems * 10.0 + 0.5);
}

void run_intake(CaseFiles& files, const World& world, const WeekContext& context) {
    Files f{files, world, context};
    f.forget_departed();
    f.apply_changes();
    f.lose_notes();
    f.hold_granted();
    f.take_asks();
}

}  // namespace meedoen
