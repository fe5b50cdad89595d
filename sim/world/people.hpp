// Everybody who is there at the start and everybody who comes, worked out once for scenarios that differ in levers
// only: making somebody takes longer than a year of the weeks that follow.
#pragma once

#include <vector>

#include "world/population.hpp"
#include "world/world.hpp"

namespace meedoen {

/// How many newcomers a year is expected to bring.
double newcomers_a_year(const Scenario& scenario);

class People {
public:
    /// Newcomers are worked out beforehand where that takes little room: up to so many.
    static constexpr double most_newcomers = 50'000;

    /// The first population, and who comes before week `weeks`; later ones are not known here.
    People(const Scenario& scenario, const Luck& luck, int weeks);

    const World& first_population() const { return first_; }

    /// Whether newcomers of this week are known.
    bool knows(int week) const { return week < weeks_; }

    /// Puts newcomer number `n` of this cause and week in a free row; returns its slot. Same row as `admit` would make.
    std::int32_t place(World& world, ArrivalCause cause, int week, std::int32_t n) const;

private:
    World first_;
    World newcomers_;
    std::vector<std::int32_t> row_;    // of newcomer number k
    std::vector<std::int32_t> begin_;  // per week and cause: the first k
    int weeks_;
};

}  // namespace meedoen
