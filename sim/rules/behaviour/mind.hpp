// Stress and motivation as levels that people move towards. Unemployment, debts and obligations that cannot be met
// raise stress (Paul & Moser 2009; seed 5.36, 5.117); progress keeps motivation, waiting wears it down (seed L6, V04).
// All weights are assumptions whose range includes zero.
#pragma once

#include "scenario/choice.hpp"

namespace meedoen {

struct StressFacts {
    double mean_need{};
    double need_financien{};
    bool obligation_unmet{};
};

/// The level stress moves to, 0 to 1.
double stress_level(const StressFacts& facts, const Wellbeing& wellbeing);

struct MotivationFacts {
    double own{};
    bool progress{};
    bool waiting{};
};

/// The level motivation moves to, 0 to 1.
double motivation_level(const MotivationFacts& facts, const Wellbeing& wellbeing);

}  // namespace meedoen
