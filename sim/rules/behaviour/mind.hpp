// Stress and motivation as levels that people move towards. Unemployment, debts and obligations that cannot be met
// raise stress (Paul & Moser 2009; seed 5.36, 5.117); progress keeps motivation, waiting wears it down (seed L6, V04).
// All weights are assumptions whose range includes zero.
#pragma once

#include <algorithm>

#include "scenario/choice.hpp"

namespace meedoen {

struct StressFacts {
    double mean_need{};
    double need_financien{};
    bool obligation_unmet{};
};

/// The level stress moves to, 0 to 1.
constexpr double stress_level(const StressFacts& facts, const Wellbeing& wellbeing) {
    const double level = wellbeing.stress_by_need.value * facts.mean_need +
                         wellbeing.stress_by_money.value * facts.need_financien +
                         (facts.obligation_unmet ? wellbeing.stress_by_obligation.value : 0.0);
    return std::clamp(level, 0.0, 1.0);
}

struct MotivationFacts {
    double own{};
    bool progress{};
    bool waiting{};
};

/// The level motivation moves to, 0 to 1.
constexpr double motivation_level(const MotivationFacts& facts, const Wellbeing& wellbeing) {
    const double level = facts.own + (facts.progress ? wellbeing.motivation_by_progress.value : 0.0) -
                         (facts.waiting ? wellbeing.motivation_by_waiting.value : 0.0);
    return std::clamp(level, 0.0, 1.0);
}

}  // namespace meedoen
