#include "rules/income/studiefinanciering.hpp"

#include <algorithm>

#include "rules/income/minimum_wage.hpp"
#include "rules/income/portion.hpp"

namespace meedoen {

CentsPerMonth studiefinanciering_of(const StudiefinancieringFacts& facts, const StudiefinancieringLaw& law) {
    const CentsPerMonth basisbeurs = facts.home == StudentHome::away ? law.basisbeurs_away : law.basisbeurs_at_home;
    return basisbeurs + std::max(CentsPerMonth{0}, law.aanvullende_beurs_most - facts.parents_pay);
}

CentsPerMonth studietoeslag_breakpoint(const StudietoeslagLaw& law) {
    return CentsPerMonth{nearest_cent(portion(law.amount.value, law.stage_free_share))};
}

CentsPerMonth studietoeslag_of(const StudietoeslagFacts& facts, const StudietoeslagLaw& law,
                               const MinimumWageLaw& minimum_wage) {
    if (facts.right != StudietoeslagRight::cannot_earn) return CentsPerMonth{0};
    const Share part = minimum_wage_share_at(facts.age, minimum_wage);
    const CentsPerMonth amount{nearest_cent(portion(law.amount.value, part))};
    const CentsPerMonth taken_off = std::max(CentsPerMonth{0}, facts.stage - studietoeslag_breakpoint(law));
    return std::max(CentsPerMonth{0}, amount - taken_off);
}

}  // namespace meedoen
