// The state on the first day: population, staff, running cases and jobs. Made as if the usual intake had been held.
#pragma once

#include "engine/context.hpp"

namespace meedoen {

void start_world(World& world, const WeekContext& context);

/// All but admitting the people: they are there.
void settle_first_population(World& world, const WeekContext& context);

}  // namespace meedoen
