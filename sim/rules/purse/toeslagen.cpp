#include "rules/purse/toeslagen.hpp"

#include "rules/income/huurtoeslag.hpp"
#include "rules/income/kindgebonden_budget.hpp"
#include "rules/income/zorgtoeslag.hpp"
#include "rules/purse/facts_of.hpp"

namespace meedoen {

Toeslagen toeslagen_of_month(const HouseholdFacts& h, CentsPerYear income, ParentsActive active, const Law& law) {
    Toeslagen month;
    if (h.persons[0].age >= Years{18})
        month.zorgtoeslag = zorgtoeslag_of_month({income, h.assets, zorgtoeslag_partner_of(h)}, law.zorgtoeslag);
    if (h.rent.value > 0) month.huurtoeslag = huurtoeslag_of_month(huurtoeslag_facts_of(h, income), law.huurtoeslag);
    if (h.child_total() == 0) return month;
    const ChildAges ages{h};
    month.kindgebonden_budget =
        kindgebonden_budget_of_month({ages.span(), h.kind(), income, h.assets}, law.kindgebonden_budget);
    if (!any_in_care(h)) return month;
    const CaredFor care{h};
    if (care.costs() > 0)
        month.kinderopvangtoeslag =
            kinderopvangtoeslag_of_month({care.span(), income, active}, law.kinderopvangtoeslag);
    return month;
}

}  // namespace meedoen
