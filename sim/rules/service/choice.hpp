// How a worker weighs one route: what is seen, the resident's wish, the own assignment, effort, price to the own payer.
// Random utility; the worker's taste is added where the draw is made. What a
// route does to the income counts for who reckons it [5.33]. Left out in this form: the pull of providers [5.194] and
// how far a worker dares to go (mandate).
#pragma once

#include <array>

#include "scenario/choice.hpp"
#include "scenario/facts.hpp"
#include "scenario/route.hpp"
#include "scenario/service.hpp"

namespace meedoen {

struct ChoiceFacts {
    RouteKind wish{};
    double worker_vision{};  // pull to work above 0, to care below 0
    double worker_load{};
    bool own_payer_pays{};
    bool placed_later{};  // by the sequence policy
    double income{};      // of work, in bijstandsnormen a month; zero for who does not reckon it
};

/// What a route weighs in every choice; follows from the scenario.
struct RouteWeights {
    RouteKind kind{};
    std::array<double, leefgebieden> fit{};  // per unit of seen need; 0 where the route relieves nothing
    double asks_hours_per_day{};
    double effort{};
    double price{};
};

RouteWeights weights_of(const Route& route, const Planning& planning);

/// Utility of one route for one resident as seen by one worker, before taste.
double utility_of(const RouteWeights& route, const Facts& seen, const ChoiceFacts& facts, const Planning& planning,
                  const OrganisationParameters& organisation);

/// The payer whose money a worker of this organisation minds.
bool is_own_payer(Organisation organisation, Payer payer);

}  // namespace meedoen
