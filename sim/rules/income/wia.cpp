#include "rules/income/wia.hpp"

#include "rules/income/portion.hpp"

namespace meedoen {

CentsPerMonth wia_of(const WiaFacts& facts, const WiaLaw& law) {
    const CentsPerMonth counted = income_that_counts(facts.income, facts.maandloon);
    if (facts.arbeidsvermogen == Arbeidsvermogen::lastingly_none)
        return CentsPerMonth{nearest_cent(portion(facts.maandloon.capped.value, law.iva_share) -
                                          portion(counted.value, law.iva_income_share))};
    const Share share = facts.months_before < law.wga_months_first ? law.wga_share_first : law.wga_share_later;
    return CentsPerMonth{nearest_cent(portion(facts.maandloon.capped.value - counted.value, share))};
}

}  // namespace meedoen
