#include "rules/behaviour/mind.hpp"

#include <algorithm>

namespace meedoen {

double stress_level(const StressFacts& facts, const Wellbeing& wellbeing) {
    const double level = wellbeing.stress_by_need.value * facts.mean_need +
                         wellbeing.stress_by_money.value * facts.need_financien +
                         (facts.obligation_unmet ? wellbeing.stress_by_obligation.value : 0.0);
    return std::clamp(level, 0.0, 1.0);
}

double motivation_level(const MotivationFacts& facts, const Wellbeing& wellbeing) {
    const double level = facts.own + (facts.progress ? wellbeing.motivation_by_progress.value : 0.0) -
                         (facts.waiting ? wellbeing.motivation_by_waiting.value : 0.0);
    return std::clamp(level, 0.0, 1.0);
}

}  // namespace meedoen
