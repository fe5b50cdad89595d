// Facts one may ask of a resident: what conditions of routes use, and what outcomes count.
#pragma once

#include "scenario/facts.hpp"
#include "world/world.hpp"

namespace meedoen {

/// The facts of one resident as one organisation sees them; age in whole years.
Facts facts_of(const World& world, std::size_t i, Organisation organisation, std::int32_t age);

/// The rung on the participation ladder, derived from needs, routes and job: the highest that holds.
Rung rung_of(const World& world, std::size_t i);

/// How many needs lie above `level`, in truth.
inline int needs_above(const NeedVector& needs, float level) {
    int count = 0;
    for (std::size_t d = 0; d < leefgebieden; ++d) count += needs[d] > level ? 1 : 0;
    return count;
}
inline int needs_above(const World& world, std::size_t i, float level) {
    return needs_above(world.needs.level[i], level);
}

}  // namespace meedoen
