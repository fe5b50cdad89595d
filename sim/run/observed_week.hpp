// One week under the eyes of an observer: what is too much to keep is counted while it is still in the cache.
#pragma once

#include "engine/week.hpp"
#include "observe/observer.hpp"

namespace meedoen {

/// Lives the next week and counts it; what is counted is the same as by `Observer::observe` after the week.
inline void live_observed_week(Simulation& simulation, Observer& observer, const PhaseWatch& watch = {}) {
    observer.open_week(simulation.week());
    simulation.live_week(watch, [&](std::span<const Event> events) { observer.hear(simulation.world(), events); });
    observer.hear(simulation.world(), simulation.events());
    observer.close_week(simulation.world());
}

}  // namespace meedoen
