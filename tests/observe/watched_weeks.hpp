// Weeks under the eyes of an observer, as the program lives them.
#pragma once

#include "engine/week.hpp"
#include "observe/observer.hpp"

namespace meedoen {

/// The first `weeks` weeks of a simulation that has started.
inline void live_watched(Simulation& simulation, Observer& observer, int weeks) {
    for (int week = 0; week < weeks; ++week) {
        simulation.live_week();
        observer.observe(simulation.world(), simulation.events(), week);
    }
}

}  // namespace meedoen
