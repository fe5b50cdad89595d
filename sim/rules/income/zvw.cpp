#include "rules/income/zvw.hpp"

#include <algorithm>

#include "rules/income/portion.hpp"

namespace meedoen {

CentsPerYear zvw_base_of(CentsPerYear income, const ZvwLaw& law) {
    return std::clamp(income, CentsPerYear{0}, law.income_most);
}

CentsPerYear zvw_of_year(CentsPerYear income, const ZvwLaw& law) {
    return CentsPerYear{nearest_cent(portion(zvw_base_of(income, law).value, law.employer_share))};
}

CentsPerMonth zvw_of_month(CentsPerMonth income, const ZvwLaw& law) {
    const CentsPerYear base = zvw_base_of(CentsPerYear{12 * income.value}, law);
    return CentsPerMonth{nearest_cent({portion(base.value, law.employer_share).value / 12})};
}

CentsPerYear zvw_breakpoint(const ZvwLaw& law) { return law.income_most; }

}  // namespace meedoen
