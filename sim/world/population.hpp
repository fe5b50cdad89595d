// Who comes into the world: the first population and new residents, with everything that is theirs by birth or luck.
// Only the resident's key and the scenario's profiles matter, so the same people come in every scenario.
#pragma once

#include "base/calendar.hpp"
#include "base/chance.hpp"
#include "world/world.hpp"

namespace meedoen {

/// Where and when somebody enters.
struct Admission {
    ResidentKey key;
    ArrivalCause cause{};
    Benefit profile{};  // whose profile holds
    Benefit benefit{};  // the benefit somebody enters with
    Years age_low{};
    Years age_high{};
    int week{};  // -1 for the first population
};

/// A free row for somebody who enters, still to be filled.
std::int32_t row_for(World& world, const Scenario& scenario, const Admission& admission);

/// Fills that row; several rows may be filled at once. No case is opened and no job is given here.
void fill_row(World& world, std::int32_t slot, const Scenario& scenario, const Luck& luck, const Admission& admission);

/// Both; returns the slot.
std::int32_t admit(World& world, const Scenario& scenario, const Luck& luck, const Admission& admission);

/// How many come by a cause in a week; nobody comes as first population.
std::int32_t arrivals_of(const Scenario& scenario, const Luck& luck, ArrivalCause cause, int week);

/// Number `n` of them.
Admission admission_of(const Scenario& scenario, ArrivalCause cause, int week, std::int32_t n);

/// How many residents with each benefit the place holds at the start.
std::array<std::int32_t, benefits> first_population_size(const Scenario& scenario);

/// Admits the first population. The order in which rows are filled does not matter for any result.
void admit_first_population(World& world, const Scenario& scenario, const Luck& luck);

}  // namespace meedoen
