// Phase 2, life: needs drift to a person's own level, leefgebieden pull at each other, shocks come, routes relieve.
#include <algorithm>

#include "base/distributions.hpp"
#include "engine/phases.hpp"

namespace meedoen {
namespace {

NeedVector relieved(NeedVector level, NeedVector kept) {
    for (std::size_t d = 0; d < leefgebieden; ++d) level[d] = std::min(1.0F, level[d] * kept[d]);
    return level;
}

/// One week of each route that runs: relief of needs, a lasting part of it, skills.
void apply_routes(Needs& needs, const World& world, std::size_t i) {
    for (const Enrolment& enrolment : world.enrolments.side[i]) {
        if (enrolment.state != EnrolmentState::running) continue;
        const RouteEffect& effect = world.places.effect[static_cast<std::size_t>(enrolment.route)];
        needs.level[i] = relieved(needs.level[i], effect.kept);
        needs.own[i] = relieved(needs.own[i], effect.own_kept);
        needs.skills[i] += effect.skills * (1.0F - needs.skills[i]);
    }
    needs.sum[i] = sum_of(needs.level[i]);
}

struct Pull {
    float drift;
    float coupling;
    float while_working;
    float while_active;
};

/// One week of drift; works on copies, so that the compiler may take four needs at a time.
NeedVector drifted(NeedVector level, NeedVector own, const Pull& pull, float at_work, float at_activities) {
    const float raised = pull.coupling * (sum_of(level) - sum_of(own)) * (1.0F / static_cast<float>(leefgebieden));
    for (float& target : own) target += raised;
    own[at(Leefgebied::werk)] *= at_work;
    own[at(Leefgebied::activiteiten)] *= at_activities;
    for (std::size_t d = 0; d < leefgebieden; ++d) {
        const float moved = level[d] + pull.drift * (own[d] - level[d]);
        level[d] = std::min(1.0F, std::max(0.0F, moved));
    }
    return level;
}

void drift(Needs& needs, const World& world, const Pull& pull, std::size_t i) {
    const Doing doing = world.enrolments.doing[i];
    const bool working = world.jobs.working[i] != 0;
    const bool active = doing.runs(RouteKind::work) || doing.runs(RouteKind::activity);
    const NeedVector level = drifted(needs.level[i], needs.own[i], pull, working ? pull.while_working : 1.0F,
                                     working  ? pull.while_working
                                     : active ? pull.while_active
                                              : 1.0F);
    needs.level[i] = level;
    needs.sum[i] = sum_of(level);
}

void shock(Needs& needs, const World& world, const WeekContext& context, std::size_t i, Emit& emit) {
    const Scenario& s = context.scenario;
    const ResidentKey key = world.person.key[i];
    const std::uint16_t which = needs.shocks[i]++;
    std::array<double, leefgebieden> weights{};
    for (std::size_t d = 0; d < leefgebieden; ++d) weights[d] = s.needs[d].shock_weight.value;
    const std::size_t domain = pick(context.uniform(key, Purpose::shock_domain, 0, which), weights);
    const double size = lognormal(context.uniform(key, Purpose::shock_size, 0, which), s.life.shock_size.value,
                                  s.life.shock_sigma.value);
    needs.level[i][domain] = std::min(1.0F, needs.level[i][domain] + static_cast<float>(size));
    needs.shock_clock[i] =
        static_cast<float>(unit_exponential(context.uniform(key, Purpose::shock_clock, 0, which + 1U)));
    needs.sum[i] = sum_of(needs.level[i]);
    emit.event(i, EventKind::shock, 0, domain, static_cast<std::int32_t>(std::min(size, 10.0) * 1000.0));
    if (size < s.life.crisis_size.value) return;
    for (std::size_t o = 0; o < organisations; ++o) {
        const CaseFile& file = world.files.file[i][o];
        if (file.state != FileState::open || file.worker < 0) continue;
        emit.requests.hours.push_back({key, static_cast<std::int32_t>(i), file.worker, Task::crisis,
                                       static_cast<Organisation>(o), context.now(), 0, s.regie.crisis.value});
        return;
    }
}

}  // namespace

void run_life(Needs& needs, const World& world, const WeekContext& context) {
    const Life& life = context.scenario.life;
    const Pull pull{static_cast<float>(share_in_a_turn(life.drift.value)), static_cast<float>(life.coupling.value),
                    static_cast<float>(life.need_while_working.value),
                    static_cast<float>(life.need_while_active.value)};
    for_residents(world, context, [&](std::size_t i, Emit& emit) {
        if (world.enrolments.doing[i].runs_any()) apply_routes(needs, world, i);
        if (context.is_turn(world.person, i)) drift(needs, world, pull, i);
        if (strikes(needs.shock_clock[i], static_cast<double>(needs.shock_hazard[i])))
            shock(needs, world, context, i, emit);
    });
}

}  // namespace meedoen
