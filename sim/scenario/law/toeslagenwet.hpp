// The Toeslagenwet: norms per day. The amounts stand in scenarios/law/toeslagenwet.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Toeslagenwet art. 2, 3, 7, 8, 8a and 10.
struct ToeslagenwetLaw {
    CentsPerDay norm_couple{};
    CentsPerDay norm_single{};
    CentsPerDay norm_single_20{};
    CentsPerDay norm_single_19{};
    CentsPerDay norm_single_18{};
    CentsPerDay norm_kostendeler{};
    Years right_from_age{};
    Years child_below_age{};
    Years partner_free_from_age{};
    Share freed_share_of_minimum_wage{};
    Share freed_share_above{};
    Share freed_most{};
    Count freed_months{};
    Share base_below_couple{};
    Share base_below_single{};
    Share base_below_kostendeler{};
    Share vakantie_uitkering{};
};
inline constexpr std::array toeslagenwet_fields{
    field<&ToeslagenwetLaw::norm_couple>("norm_couple", 0, 1e5, "norm of a couple, art. 2 lid 1; gross"),
    field<&ToeslagenwetLaw::norm_single>("norm_single", 0, 1e5, "norm alone from 21, art. 2 lid 2; gross"),
    field<&ToeslagenwetLaw::norm_single_20>("norm_single_20", 0, 1e5, "norm alone at 20, art. 2 lid 2; gross"),
    field<&ToeslagenwetLaw::norm_single_19>("norm_single_19", 0, 1e5, "norm alone at 19, art. 2 lid 2; gross"),
    field<&ToeslagenwetLaw::norm_single_18>("norm_single_18", 0, 1e5, "norm alone at 18, art. 2 lid 2; gross"),
    field<&ToeslagenwetLaw::norm_kostendeler>("norm_kostendeler", 0, 1e5,
                                              "norm of who shares a home from 21, art. 2 lid 7; gross"),
    field<&ToeslagenwetLaw::right_from_age>("right_from_age", 0, 120, "age from which there is a right, art. 2 lid 5"),
    field<&ToeslagenwetLaw::child_below_age>("child_below_age", 0, 120,
                                             "age of a child below which a younger partner does not matter, art. 3"),
    field<&ToeslagenwetLaw::partner_free_from_age>("partner_free_from_age", 0, 120,
                                                   "age of a partner born before 1972, for whom no child is needed, "
                                                   "art. 3"),
    field<&ToeslagenwetLaw::freed_share_of_minimum_wage>("freed_share_of_minimum_wage", 0, 1,
                                                         "part of the minimum wage that is left free, art. 7"),
    field<&ToeslagenwetLaw::freed_share_above>("freed_share_above", 0, 1, "part left free of income above, art. 7"),
    field<&ToeslagenwetLaw::freed_most>("freed_most", 0, 1, "most that is left free, of the minimum wage, art. 7"),
    field<&ToeslagenwetLaw::freed_months>("freed_months", 0, 1200, "months in which income is left free, art. 7"),
    field<&ToeslagenwetLaw::base_below_couple>("base_below_couple", 0, 1,
                                               "part of the minimum wage below which the base limits, art. 8a; couple"),
    field<&ToeslagenwetLaw::base_below_single>("base_below_single", 0, 1,
                                               "part of the minimum wage below which the base limits, art. 8a; alone"),
    field<&ToeslagenwetLaw::base_below_kostendeler>(
        "base_below_kostendeler", 0, 1, "part of the minimum wage below which the base limits, art. 8a; kostendeler"),
    field<&ToeslagenwetLaw::vakantie_uitkering>("vakantie_uitkering", 0, 0.5,
                                                "holiday allowance over the toeslag, art. 10"),
};

}  // namespace meedoen
