#include "rules/income/bijstand.hpp"

#include <algorithm>

#include "rules/income/portion.hpp"

namespace meedoen {

CentsPerMonth bijstandsnorm_of(Household household, Years age, const BijstandLaw& law) {
    if (age < law.right_from_age) return CentsPerMonth{0};
    const bool couple = household == Household::couple;
    if (age < law.norm_from_age) return couple ? law.norm_couple_young : law.norm_single_young;
    return couple ? law.norm_couple : law.norm_single;
}

CentsPerMonth vrijlating_of(const BijstandEarnings& earnings, const BijstandLaw& law) {
    if (earnings.age < law.vrijlating_from_age || earnings.vrijlating_months_left <= Count{0}) return CentsPerMonth{0};
    const CentsPerMonth share{nearest_cent(portion(earnings.net_wage.value, law.vrijlating_share))};
    return std::min(share, law.vrijlating_cap);
}

BijstandMonth bijstand_of(CentsPerMonth norm, const BijstandEarnings& earnings, const BijstandLaw& law) {
    const CentsPerMonth freed = vrijlating_of(earnings, law);
    const CentsPerMonth set_off = std::min(norm, earnings.net_wage - freed);
    const CentsPerMonth bijstand = norm - set_off;
    const CentsPerMonth holiday{nearest_cent(portion(bijstand.value, law.vakantietoeslag))};
    return {bijstand, holiday, set_off, bijstand > CentsPerMonth{0} ? freed : CentsPerMonth{0}};
}

}  // namespace meedoen
