// Phase 3, entry: who claims, who asks for help and where, who is turned away or gives up, whose benefit ends.
#include <algorithm>

#include "base/distributions.hpp"
#include "engine/phases.hpp"

namespace meedoen {
namespace {

class Door {
public:
    Door(Claim& claim, const World& world, const WeekContext& context)
        : claim_{claim}, world_{world}, context_{context}, rules_{context.scenario.entry} {}

    void apply_changes() {
        std::vector<ClaimChange>& changes = context_.emit.requests.claims;
        for_requests(world_, context_, changes, [&](const ClaimChange& change, Emit& emit) { apply(change, emit); });
        changes.clear();
    }

    /// Whose benefit ends, who has no income, who has no case: for a processor that takes many at once.
    auto wakes() const {
        return [now = context_.now(), ends = claim_.ends.data(), benefit = claim_.benefit.data(),
                working = world_.jobs.working.data(),
                standing = world_.files.standing.data()](std::size_t i) -> std::uint8_t {
            const std::uint8_t ended = ends[i] <= now;
            const std::uint8_t no_benefit = benefit[i] == Benefit::none;
            const std::uint8_t jobless = working[i] == 0;
            const std::uint8_t no_case = standing[i].bits == 0;
            return ended | (no_benefit & jobless) | no_case;
        };
    }

    void week(std::size_t i, Emit& emit) {
        if (claim_.ends[i] <= context_.week) ww_ends(i, emit);
        if (claim_.benefit[i] == Benefit::none && world_.jobs.working[i] == 0) claims(i, emit);
        if (world_.files.standing[i].none()) asks(i, emit);
    }

private:
    ResidentKey key(std::size_t i) const { return world_.person.key[i]; }

    void apply(const ClaimChange& change, Emit& emit) {
        const auto i = static_cast<std::size_t>(change.slot);
        if (change.cause == ClaimCause::granted)
            grant(i, emit);
        else if (change.cause == ClaimCause::job_started)
            job_started(i, emit);
        else if (change.cause == ClaimCause::job_lost)
            job_lost(i, change.weeks, emit);
        else if (claim_.benefit[i] == Benefit::bijstand)
            end(i, BenefitEnd::work, emit);
    }

    void start(std::size_t i, Benefit benefit, int weeks_waited, Emit& emit) {
        claim_.benefit[i] = benefit;
        claim_.since[i] = context_.now();
        emit.event(i, EventKind::benefit_started, 0, at(benefit), weeks_waited);
    }

    void end(std::size_t i, BenefitEnd why, Emit& emit) {
        emit.event(i, EventKind::benefit_ended, at(claim_.benefit[i]), at(why),
                   std::max(0, context_.week - claim_.since[i]));
        const Organisation payer =
            claim_.benefit[i] == Benefit::bijstand ? Organisation::werk_en_inkomen : Organisation::uwv;
        emit.requests.files.push_back(
            {static_cast<std::int32_t>(i), payer, FileChange::Kind::close, payer});  // who no longer pays, closes
        claim_.benefit[i] = Benefit::none;
        claim_.since[i] = context_.now();
        claim_.ends[i] = never;
    }

    /// Who found work or another benefit while the intake waited, withdraws.
    void grant(std::size_t i, Emit& emit) {
        if (claim_.state[i] != ClaimState::applied) return;
        claim_.state[i] = ClaimState::nothing;
        if (claim_.benefit[i] == Benefit::none && world_.jobs.working[i] == 0)
            start(i, Benefit::bijstand, context_.week - claim_.since[i], emit);
    }

    void job_started(std::size_t i, Emit& emit) {
        if (claim_.benefit[i] == Benefit::ww) end(i, BenefitEnd::work, emit);
    }

    /// A job that lasted long enough gives a right to WW; after a shorter one some claim bijstand at once.
    void job_lost(std::size_t i, int weeks, Emit& emit) {
        if (claim_.benefit[i] != Benefit::none) return;
        const bool claims_already =
            claim_.state[i] == ClaimState::applied || claim_.state[i] == ClaimState::search_period;
        if (weeks >= context_.scenario.law.ww.weeks_worked.value) {
            start(i, Benefit::ww, 0, emit);
            claim_.ends[i] = static_cast<WeekNumber>(std::min(context_.week + rules_.ww_after_job.value, never - 1));
            claim_.earlier_wage[i] = std::max(claim_.earlier_wage[i], world_.purse.row[i].wage);
            emit.requests.intakes.push_back({static_cast<std::int32_t>(i), Organisation::uwv, false});
        } else if (!claims_already) {
            claim_.state[i] = ClaimState::no_right;
            if (context_.uniform(key(i), Purpose::benefit_end, 1, world_.jobs.jobs[i]) < rules_.claims_after_job.value)
                apply(i, emit);
        }
    }

    void ww_ends(std::size_t i, Emit& emit) {
        const std::uint32_t which = claim_.claims[i];
        end(i, BenefitEnd::time, emit);
        if (world_.jobs.working[i] != 0) return;
        claim_.state[i] = ClaimState::no_right;
        if (context_.uniform(key(i), Purpose::benefit_end, 0, which) < rules_.claims_after_ww.value) apply(i, emit);
    }

    /// Claims by oneself, slowly, because many who have a right do not claim; the search period first for the young.
    void claims(std::size_t i, Emit& emit) {
        if (claim_.state[i] == ClaimState::search_period && claim_.search_until[i] <= context_.week)
            search_period_over(i, emit);
        if (claim_.state[i] != ClaimState::nothing) return;
        if (!strikes(claim_.claim_clock[i], static_cast<float>(rules_.claims.value))) return;
        const std::uint32_t which = ++claim_.claims[i];
        claim_.claim_clock[i] =
            static_cast<float>(unit_exponential(context_.uniform(key(i), Purpose::help_seeking_clock, 1, which)));
        if (context_.uniform(key(i), Purpose::search_wait, 1, which) < rules_.turned_away.value)
            emit.event(i, EventKind::turned_away, at(Organisation::werk_en_inkomen), 0, 0);
        else
            apply(i, emit);
    }

    void apply(std::size_t i, Emit& emit) {
        const int age = context_.ages.of(world_.person.birth_day[i]);
        if (age < context_.scenario.law.bijstand.right_from_age.value) return;
        claim_.since[i] = context_.now();
        if (age < rules_.search_period_below.value && rules_.search_period.value > 0) {
            claim_.state[i] = ClaimState::search_period;
            claim_.search_until[i] = static_cast<WeekNumber>(context_.week + rules_.search_period.value);
            emit.event(i, EventKind::search_period, at(Organisation::werk_en_inkomen), 0, rules_.search_period.value);
            return;
        }
        claim_.state[i] = ClaimState::applied;
        emit.requests.intakes.push_back({static_cast<std::int32_t>(i), Organisation::werk_en_inkomen, true});
    }

    void search_period_over(std::size_t i, Emit& emit) {
        if (context_.uniform(key(i), Purpose::search_wait, 0, claim_.claims[i]) < rules_.returns_after_search.value) {
            claim_.state[i] = ClaimState::applied;
            emit.requests.intakes.push_back({static_cast<std::int32_t>(i), Organisation::werk_en_inkomen, true});
        } else {
            claim_.state[i] = ClaimState::nothing;
            emit.event(i, EventKind::gave_up, at(Organisation::werk_en_inkomen), 0, 0);
        }
    }

    /// Reckoned in the resident's turn.
    double ask_hazard(std::size_t i) const {
        float most = 0.0F;
        for (const float need : world_.needs.level[i]) most = std::max(most, need);
        const double above = std::max(0.0, static_cast<double>(most) - rules_.asks_from.value);
        return rules_.asks.value * above / (1.0 - rules_.asks_from.value + 1e-9) *
               static_cast<double>(world_.mind.trust[i]);
    }

    void asks(std::size_t i, Emit& emit) {
        if (claim_.ask_hazard[i] < 0.0F || context_.is_turn(world_.person, i))
            claim_.ask_hazard[i] = static_cast<float>(ask_hazard(i));
        if (claim_.ask_hazard[i] <= 0.0F) return;
        if (!strikes(claim_.ask_clock[i], claim_.ask_hazard[i])) return;
        const std::uint32_t which = ++claim_.asks[i];
        claim_.ask_clock[i] =
            static_cast<float>(unit_exponential(context_.uniform(key(i), Purpose::help_seeking_clock, 0, which)));
        std::array<double, organisations> shares{};
        for (std::size_t o = 0; o < organisations; ++o) shares[o] = rules_.entry_point[o].value;
        const auto where =
            static_cast<Organisation>(pick(context_.uniform(key(i), Purpose::entry_point, 0, which), shares));
        emit.event(i, EventKind::asked, at(where), 0, 0);
        emit.requests.intakes.push_back({static_cast<std::int32_t>(i), where, false});
    }

    Claim& claim_;
    const World& world_;
    const WeekContext& context_;
    const Entry& rules_;
};

}  // namespace

void run_entry(Claim& claim, const World& world, const WeekContext& context) {
    Door door{claim, world, context};
    door.apply_changes();
    for_residents_where(world, context, door.wakes(), [&](std::size_t i, Emit& emit) { door.week(i, emit); });
}

}  // namespace meedoen
