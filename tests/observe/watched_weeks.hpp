// Weeks under the eyes of an observer, as the program lives them.
#pragma once

#include "run/observed_week.hpp"

namespace meedoen {

/// The first `weeks` weeks of a simulation that has started.
inline void live_watched(Simulation& simulation, Observer& observer, int weeks) {
    for (int week = 0; week < weeks; ++week) live_observed_week(simulation, observer);
}

}  // namespace meedoen
