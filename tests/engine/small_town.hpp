// The world of these tests: the shipped baseline in a small place, read from disk once per program. Tests change
// numbers in a copy of the struct, so that each of them takes a fraction of a second.
#pragma once

#include "scenario/choice_of.hpp"
#include "scenario/load_or_throw.hpp"

namespace meedoen {

/// The baseline in `klein-24k`, as an analyst would run it.
inline const Scenario& shipped_town() {
    static const Scenario loaded = load_or_throw({MEEDOEN_SOURCE_DIR "/scenarios/base.toml", "klein-24k", "", {}});
    return loaded;
}

/// The same town with fewer people: everything that goes by inhabitants goes with it.
inline Scenario small_town(int inhabitants = 3000) {
    Scenario scenario = shipped_town();
    scenario.place.inhabitants = Count{inhabitants};
    return scenario;
}

/// Room for everybody: no one's hours, places, jobs or seat at the table depend on anyone else. One professional per
/// organisation, who never leaves, so that no case can push another to another worker.
inline Scenario town_with_room(int inhabitants = 3000) {
    Scenario scenario = small_town(inhabitants);
    scenario.staff.full_time = HoursPerWeek{0.001};
    scenario.staff.turnover = PerYear{0.0};
    for (FtePerTenThousand& fte : scenario.place.fte) fte = FtePerTenThousand{1000.0};
    for (Route& route : scenario.routes) route.places = PerTenThousand{10000.0};
    scenario.place.vacancies = PerThousandYear{1000.0};
    scenario.levers.casusoverleg_agenda = Count{10000};
    return scenario;
}

/// Nothing happens by itself: nobody comes or goes, no clock can strike, no vacancy opens.
inline Scenario quiet_town(int inhabitants = 3000) {
    Scenario scenario = small_town(inhabitants);
    for (ArrivalFlow& flow : scenario.arrivals) flow.rate = PerThousandYear{0.0};
    scenario.departures.elsewhere = PerYear{0.0};
    scenario.life.shock = PerWeek{0.0};
    scenario.entry.asks = PerWeek{0.0};
    scenario.entry.claims = PerWeek{0.0};
    scenario.attendance.no_show = PerWeek{0.0};
    scenario.attendance.drop_out = PerWeek{0.0};
    scenario.work.offers_per_hour = Score{0.0};
    scenario.work.loss = PerWeek{0.0};
    scenario.work.permanent = Share{1.0};
    scenario.place.vacancies = PerThousandYear{0.0};
    scenario.staff.turnover = PerYear{0.0};
    return scenario;
}

}  // namespace meedoen
