#include "world/facts.hpp"

namespace meedoen {

Facts facts_of(const World& world, std::size_t i, Organisation organisation, std::int32_t age) {
    Facts facts{};
    const Benefit benefit = world.claim.benefit[i];
    const auto truth = [](bool b) { return b ? 1.0F : 0.0F; };
    facts[at(Fact::age)] = static_cast<float>(age);
    facts[at(Fact::has_bijstand)] = truth(benefit == Benefit::bijstand);
    facts[at(Fact::has_ww)] = truth(benefit == Benefit::ww);
    facts[at(Fact::has_wajong)] = truth(benefit == Benefit::wajong);
    facts[at(Fact::has_wia)] = truth(benefit == Benefit::wia);
    facts[at(Fact::has_job)] = truth(world.jobs.working[i] != 0);
    const CaseFile& file = world.files.file[i][at(organisation)];
    const NeedBytes seen = chosen_by(file.seen_mask, file.seen, {});
    for (std::size_t d = 0; d < leefgebieden; ++d)
        facts[at(Fact::seen_zingeving) + d] = static_cast<float>(seen[d]) / 250.0F;
    facts[at(Fact::seen_belastbaarheid)] = static_cast<float>(file.seen_belastbaarheid) / 10.0F;
    return facts;
}

Rung rung_of(const World& world, std::size_t i) {
    if (world.jobs.working[i] != 0) return world.jobs.support_until[i] != never ? Rung::paid_with_support : Rung::paid;
    const Doing doing = world.enrolments.doing[i];
    if (doing.runs(RouteKind::work)) return Rung::unpaid_work;
    if (doing.runs(RouteKind::activity)) return Rung::organised_activities;
    return world.needs.level[i][at(Leefgebied::sociale_relaties)] < 0.5F ? Rung::contacts_outdoors : Rung::isolated;
}

}  // namespace meedoen
