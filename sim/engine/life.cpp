// Phase 2, life: needs drift to a person's own level, leefgebieden pull at each other, shocks come, routes relieve.
#include <algorithm>

#include "base/distributions.hpp"
#include "engine/phases.hpp"

namespace meedoen {
namespace {

NeedVector relieved(NeedVector level, const NeedVector& kept) {
    for (std::size_t d = 0; d < leefgebieden; ++d) level[d] = std::min(1.0F, level[d] * kept[d]);
    return level;
}

/// One turn of each route that runs: relief of needs, a lasting part of it, skills.
void apply_routes(Needs& needs, const World& world, std::size_t i) {
    for (const Enrolment& enrolment : world.enrolments.side[i]) {
        if (enrolment.state != EnrolmentState::running) continue;
        const RouteEffect& effect = world.places.effect[static_cast<std::size_t>(enrolment.route)];
        needs.level[i] = relieved(needs.level[i], effect.kept);
        needs.own[i] = relieved(needs.own[i], effect.own_kept);
        needs.skills[i] += effect.skills * (1.0F - needs.skills[i]);
    }
}

/// What pulls at needs. The levels that needs drift to are multiplied by what somebody does.
struct Pull {
    explicit Pull(const Life& life)
        : drift{static_cast<float>(share_in_a_turn(life.drift.value))},
          coupling{static_cast<float>(life.coupling.value / leefgebieden)} {
        doing_nothing.fill(1.0F);
        active = working = doing_nothing;
        active[at(Leefgebied::activiteiten)] = static_cast<float>(life.need_while_active.value);
        working[at(Leefgebied::activiteiten)] = working[at(Leefgebied::werk)] =
            static_cast<float>(life.need_while_working.value);
    }

    float drift;
    float coupling;  // by the sum of the other needs
    NeedVector doing_nothing;
    NeedVector active;
    NeedVector working;
};

/// One turn of drift; works on copies, so that the compiler may take four needs at a time.
NeedVector drifted(NeedVector level, const NeedVector& own, const Pull& pull, const NeedVector& factor) {
    const float raised = pull.coupling * (sum_of(level) - sum_of(own));
    for (std::size_t d = 0; d < leefgebieden; ++d) {
        const float target = (own[d] + raised) * factor[d];
        const float moved = level[d] + pull.drift * (target - level[d]);
        level[d] = std::min(1.0F, std::max(0.0F, moved));
    }
    return level;
}

void drift(Needs& needs, const World& world, const Pull& pull, std::size_t i) {
    const Doing doing = world.enrolments.doing[i];
    const bool active = doing.runs(RouteKind::work) || doing.runs(RouteKind::activity);
    const NeedVector& factor = world.jobs.working[i] != 0 ? pull.working : active ? pull.active : pull.doing_nothing;
    needs.level[i] = drifted(needs.level[i], needs.own[i], pull, factor);
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
    const Pull pull{context.scenario.life};
    const auto wakes = [turn = context.turn, turns = world.person.turn.data(),
                        clock = needs.shock_clock.data()](std::size_t i) -> std::uint8_t {
        const std::uint8_t drifts = turns[i] == turn;
        const std::uint8_t struck = clock[i] <= 0.0F;
        return drifts | struck;
    };
    const auto lives = [&](std::size_t i, Emit& emit) {
        if (context.is_turn(world.person, i)) {
            if (world.enrolments.doing[i].runs_any()) apply_routes(needs, world, i);
            drift(needs, world, pull, i);
        }
        if (needs.shock_clock[i] <= 0.0F) shock(needs, world, context, i, emit);
    };
    for_residents_where(world, context, wakes, lives, [&](std::size_t begin, std::size_t count) {
        run_down(&needs.shock_clock[begin], &needs.shock_hazard[begin], count);
    });
}

}  // namespace meedoen
