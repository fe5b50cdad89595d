// The simulation of one arm of one replication, week by week. The engine does not know who watches.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "engine/context.hpp"

namespace meedoen {

using PhaseWatch = std::function<void(std::string_view phase)>;

class Simulation {
public:
    /// `scenario` must outlive the simulation.
    Simulation(const Scenario& scenario, Luck luck);
    Simulation(Scenario&&, Luck) = delete;  // it would read what is gone

    Channels& channels() { return channels_; }

    /// Builds the first population, staff and cases. Call once, after any tape was set on the channels.
    void start();

    /// The same, with the people of a scenario that differs in levers only; they must outlive the simulation.
    void start(const People& people);

    /// Lives one week; afterwards `events()` holds what happened in it.
    /// `watch` is told the name of each phase before it runs; it can change nothing.
    /// In a large world a `sink`, where given, takes what is too much to keep: the events of the income phase, in which
    /// nearly everybody has some, and those before it in that week, in their order. `events()` then holds the rest.
    void live_week(const PhaseWatch& watch = {}, const EventSink& sink = {});

    int week() const { return week_; }
    const World& world() const { return world_; }
    const std::vector<Event>& events() const { return emit_.events; }

private:
    WeekContext context();

    const Scenario& scenario_;
    Luck luck_;
    Calendar calendar_;
    Channels channels_;
    World world_;
    Emit emit_;
    Room room_;
    const People* people_{};
    int week_{0};
};

}  // namespace meedoen
