#include "rules/service/choice.hpp"

#include <algorithm>

namespace meedoen {
namespace {

double remit_of(RouteKind kind, const OrganisationParameters& organisation, double vision) {
    if (kind == RouteKind::work) return organisation.remit_work.value + vision;
    if (kind == RouteKind::care) return organisation.remit_care.value - vision;
    return 0.0;
}

}  // namespace

RouteWeights weights_of(const Route& route, const Planning& planning) {
    RouteWeights weights{
        static_cast<RouteKind>(route.kind.value),
        {},
        route.asks_hours_per_day.value,
        planning.effort.value * route.effort.value,
        planning.price.value * static_cast<double>(route.price_per_week.value) * route.weeks.value / 100'000.0};
    double total = 0.0;
    for (const Score& relief : route.relief) total += std::max(0.0, relief.value);
    if (total <= 0.0) return weights;
    for (std::size_t d = 0; d < leefgebieden; ++d)
        weights.fit[d] = planning.fit.value * std::max(0.0, route.relief[d].value) / total;
    return weights;
}

double utility_of(const RouteWeights& route, const Facts& seen, const ChoiceFacts& facts, const Planning& planning,
                  const OrganisationParameters& organisation) {
    const double too_much =
        std::max(0.0, route.asks_hours_per_day - static_cast<double>(seen[at(Fact::seen_belastbaarheid)]));
    const double load = std::max(0.0, facts.worker_load - 1.0);
    double utility = remit_of(route.kind, organisation, facts.worker_vision);
    for (std::size_t d = 0; d < leefgebieden; ++d)
        utility += route.fit[d] * static_cast<double>(seen[at(Fact::seen_zingeving) + d]);
    if (route.kind == RouteKind::work) utility += planning.work_outlook.value + planning.income.value * facts.income;
    if (route.kind == facts.wish) utility += planning.wish.value;
    utility -= planning.fit.value * too_much / 8.0;
    utility -= route.effort * (1.0 + planning.effort_by_load.value * load);
    if (facts.own_payer_pays) utility -= route.price;
    if (facts.placed_later) utility -= planning.sequence.value;
    return utility;
}

bool is_own_payer(Organisation organisation, Payer payer) {
    switch (organisation) {
        case Organisation::sociaal_team:
            return payer == Payer::gemeente_wmo;
        case Organisation::werk_en_inkomen:
            return payer == Payer::gemeente_reintegratie || payer == Payer::gemeente_buig;
        case Organisation::uwv:
            return payer == Payer::uwv;
    }
    return false;
}

}  // namespace meedoen
