// Coming, not coming, breaking off. Needs and stress make people miss appointments [seed 5.37; Duwtje 2021: one in ten
// at an intake to one in two in programmes]; what asks more than somebody can carry is broken off [seed 5.74].
#pragma once

#include "scenario/choice.hpp"

namespace meedoen {

/// Hazard per week of not coming to what was agreed.
double no_show_hazard(double stress, const Attendance& attendance);

struct FitFacts {
    double asks_hours_per_day{};
    double belastbaarheid{};
    double motivation{};
};

/// Hazard per week of breaking off a running route.
double drop_out_hazard(const FitFacts& facts, const Attendance& attendance);

}  // namespace meedoen
