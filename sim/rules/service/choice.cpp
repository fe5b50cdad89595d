#include "rules/service/choice.hpp"

#include <algorithm>

namespace meedoen {
namespace {

/// Seen needs weighed by what the route relieves: 0 when it touches nothing that was seen.
double fit_of(const Route& route, const Facts& seen) {
    double fit = 0.0;
    double total = 0.0;
    for (std::size_t d = 0; d < leefgebieden; ++d) {
        const double relief = std::max(0.0, route.relief[d].value);
        fit += relief * static_cast<double>(seen[at(Fact::seen_zingeving) + d]);
        total += relief;
    }
    return total > 0.0 ? fit / total : 0.0;
}

double remit_of(RouteKind kind, const OrganisationParameters& organisation, double vision) {
    if (kind == RouteKind::work) return organisation.remit_work.value + vision;
    if (kind == RouteKind::care) return organisation.remit_care.value - vision;
    return 0.0;
}

}  // namespace

double utility_of(const Route& route, const Facts& seen, const ChoiceFacts& facts, const Planning& planning,
                  const OrganisationParameters& organisation) {
    const auto kind = static_cast<RouteKind>(route.kind.value);
    const double too_much =
        std::max(0.0, route.asks_hours_per_day.value - static_cast<double>(seen[at(Fact::seen_belastbaarheid)]));
    const double load = std::max(0.0, facts.worker_load - 1.0);
    double utility = planning.fit.value * fit_of(route, seen) + remit_of(kind, organisation, facts.worker_vision);
    if (kind == RouteKind::work) utility += planning.work_outlook.value;
    if (kind == facts.wish) utility += planning.wish.value;
    utility -= planning.fit.value * too_much / 8.0;
    utility -= planning.effort.value * route.effort.value * (1.0 + planning.effort_by_load.value * load);
    if (facts.own_payer_pays)
        utility -=
            planning.price.value * static_cast<double>(route.price_per_week.value) * route.weeks.value / 100'000.0;
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
