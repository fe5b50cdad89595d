// Phase 11, wellbeing: stress, motivation and trust move to their levels; what happened this week pushes them.
#include <algorithm>

#include "engine/phases.hpp"
#include "rules/behaviour/mind.hpp"

namespace meedoen {
namespace {

void apply_changes(Mind& mind, const World& world, const WeekContext& context) {
    const auto within = [](float x) { return std::clamp(x, 0.0F, 1.0F); };
    std::vector<MindChange>& changes = context.emit.requests.mind;
    for_requests(world, context, changes, [&](const MindChange& change, Emit&) {
        const auto i = static_cast<std::size_t>(change.slot);
        mind.stress[i] = within(mind.stress[i] + change.stress);
        mind.motivation[i] = within(mind.motivation[i] + change.motivation);
        mind.trust[i] = within(mind.trust[i] + change.trust);
    });
    changes.clear();
}

StressFacts stress_facts(const World& world, const Wellbeing& rules, std::size_t i) {
    const NeedVector& level = world.needs.level[i];
    const Benefit benefit = world.claim.benefit[i];
    const bool obliged = (benefit == Benefit::bijstand || benefit == Benefit::ww) && world.jobs.working[i] == 0;
    const bool unmet = obliged && static_cast<double>(world.needs.belastbaarheid[i]) < rules.obligation_from.value;
    return {static_cast<double>(sum_of(level)) / leefgebieden, static_cast<double>(level[at(Leefgebied::financien)]),
            unmet};
}

MotivationFacts motivation_facts(const Mind& mind, const World& world, std::size_t i) {
    const Doing doing = world.enrolments.doing[i];
    return {static_cast<double>(mind.own_motivation[i]), world.jobs.working[i] != 0 || doing.runs_any(), doing.waits()};
}

}  // namespace

void run_wellbeing(Mind& mind, const World& world, const WeekContext& context) {
    apply_changes(mind, world, context);
    const Wellbeing& rules = context.scenario.wellbeing;
    const auto pace = static_cast<float>(share_in_a_turn(rules.relaxation.value));
    const auto own_trust = static_cast<float>(context.scenario.traits.trust.value);
    for_turn(world, context, [&](std::size_t i, Emit&) {
        const auto stress = static_cast<float>(stress_level(stress_facts(world, rules, i), rules));
        const auto motivation = static_cast<float>(motivation_level(motivation_facts(mind, world, i), rules));
        mind.stress[i] += pace * (stress - mind.stress[i]);
        mind.motivation[i] += pace * (motivation - mind.motivation[i]);
        mind.trust[i] += pace * (own_trust - mind.trust[i]);
    });
}

}  // namespace meedoen
