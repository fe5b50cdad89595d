// The kindgebonden budget. The amounts stand in scenarios/law/kindgebonden_budget.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Wet op het kindgebonden budget art. 1 and 2; Awir art. 14.
struct KindgebondenBudgetLaw {
    CentsPerYear per_child{};
    CentsPerYear extra_from_12{};
    CentsPerYear extra_from_16{};
    CentsPerYear without_partner{};
    CentsPerYear drempelinkomen{};
    CentsPerYear drempelinkomen_couple_extra{};
    Share fall{};
    Cents assets_single{};
    Cents assets_couple{};
    CentsPerYear paid_from{};
};
inline constexpr std::array kindgebonden_budget_fields{
    field<&KindgebondenBudgetLaw::per_child>("per_child", 0, 1e6, "amount for each child, art. 2 lid 2"),
    field<&KindgebondenBudgetLaw::extra_from_12>("extra_from_12", 0, 1e6, "more for a child of 12 to 15, art. 2 lid 4"),
    field<&KindgebondenBudgetLaw::extra_from_16>("extra_from_16", 0, 1e6, "more for a child of 16 or 17, art. 2 lid 5"),
    field<&KindgebondenBudgetLaw::without_partner>("without_partner", 0, 1e6,
                                                   "more for a parent without partner, art. 2 lid 6"),
    field<&KindgebondenBudgetLaw::drempelinkomen>("drempelinkomen", 0, 1e8,
                                                  "income above which it falls, without partner, art. 1 lid 1 d"),
    field<&KindgebondenBudgetLaw::drempelinkomen_couple_extra>("drempelinkomen_couple_extra", 0, 1e8,
                                                               "how much higher that is with partner, art. 2 lid 8"),
    field<&KindgebondenBudgetLaw::fall>("fall", 0, 1, "fall per euro above that income, art. 2 lid 7 and 8"),
    field<&KindgebondenBudgetLaw::assets_single>("assets_single", 0, 1e8, "most assets without partner, art. 1 lid 4"),
    field<&KindgebondenBudgetLaw::assets_couple>("assets_couple", 0, 1e8,
                                                 "most assets of partners together, art. 1 lid 4"),
    field<&KindgebondenBudgetLaw::paid_from>("paid_from", 0, 1e5,
                                             "a smaller amount of a year is not awarded, Awir art. 14"),
};

}  // namespace meedoen
