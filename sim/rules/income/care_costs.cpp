#include "rules/income/care_costs.hpp"

#include <algorithm>

#include "rules/income/portion.hpp"

namespace meedoen {

CentsPerMonth wmo_eigen_bijdrage_of(const WmoFacts& facts, const WmoLaw& law) {
    const bool young_couple = facts.household == Household::couple && facts.youngest == AowAge::not_reached;
    if (facts.age < law.due_from_age || young_couple) return CentsPerMonth{0};
    const CentsPerMonth limit{nearest_cent(portion(facts.norm.value, law.nil_below_share))};
    const bool low = law.nil_below_share > Share{0.0} && facts.income <= limit;
    return low ? CentsPerMonth{0} : law.eigen_bijdrage;
}

Cents own_risk_of(Cents costs, Cents before, Years age, const HealthInsuranceLaw& law) {
    if (age < law.from_age) return Cents{0};
    const std::int64_t paid = std::min(before.value, law.own_risk.value);
    return Cents{std::clamp<std::int64_t>(costs.value, 0, law.own_risk.value - paid)};
}

CentsPerMonth health_premium_of(Years age, const HealthInsuranceLaw& law) {
    return age < law.from_age ? CentsPerMonth{0} : law.premium;
}

}  // namespace meedoen
