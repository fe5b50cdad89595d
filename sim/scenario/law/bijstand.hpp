// The bijstand: norms and the first vrijlating. Monthly amounts are net and contain their holiday allowance
// (Participatiewet art. 19 lid 3). The amounts stand in scenarios/law/bijstand.toml; what else counts or is left free
// stands in bijstand_means.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Participatiewet art. 19 to 24a and 31.
struct BijstandLaw {
    CentsPerMonth norm_single{};
    CentsPerMonth norm_couple{};
    CentsPerMonth norm_single_young{};
    CentsPerMonth norm_couple_young{};
    CentsPerMonth norm_couple_young_children{};
    CentsPerMonth norm_mixed{};
    CentsPerMonth norm_mixed_children{};
    CentsPerMonth young_partner_children{};
    CentsPerMonth young_supplement{};
    Share kostendelers_fixed{};
    Share kostendelers_each{};
    Years kostendeler_from_age{};
    CentsPerMonth institution_single{};
    CentsPerMonth institution_couple{};
    CentsPerMonth institution_added_single{};
    CentsPerMonth institution_added_couple{};
    Share share_partner_without_right{};
    YesNo added_partner_without_right{};
    Years right_from_age{};
    Years norm_from_age{};
    Share vakantietoeslag{};
    Share vrijlating_share{};
    CentsPerMonth vrijlating_cap{};
    Count vrijlating_months{};
    Years vrijlating_from_age{};
};
inline constexpr std::array bijstand_fields{
    field<&BijstandLaw::norm_single>("norm_single", 0, 1e6, "norm from 21, alone or single parent, art. 21 a; net"),
    field<&BijstandLaw::norm_couple>("norm_couple", 0, 1e6, "norm from 21, gehuwden, art. 21 b; net"),
    field<&BijstandLaw::norm_single_young>("norm_single_young", 0, 1e6,
                                           "norm at 18 to 20, alone or single parent, art. 20; net"),
    field<&BijstandLaw::norm_couple_young>("norm_couple_young", 0, 1e6,
                                           "norm at 18 to 20, gehuwden without children, art. 20 lid 1 b; net"),
    field<&BijstandLaw::norm_couple_young_children>("norm_couple_young_children", 0, 1e6,
                                                    "norm at 18 to 20, gehuwden with children, art. 20 lid 2 b; net"),
    field<&BijstandLaw::norm_mixed>("norm_mixed", 0, 1e6,
                                    "norm of gehuwden, one below 21, without children, art. 20 lid 1 c; net"),
    field<&BijstandLaw::norm_mixed_children>("norm_mixed_children", 0, 1e6,
                                             "norm of gehuwden, one below 21, with children, art. 20 lid 2 c; net"),
    field<&BijstandLaw::young_partner_children>(
        "young_partner_children", 0, 1e6,
        "part of the one below 21 beside kostendelers, with children, art. 22a lid 3 a; net"),
    field<&BijstandLaw::young_supplement>("young_supplement", 0, 1e6,
                                          "more at 18 to 20 when parents cannot pay, art. 20 lid 3; net"),
    field<&BijstandLaw::kostendelers_fixed>("kostendelers_fixed", 0, 1,
                                            "part of the norm of gehuwden that kostendelers share, art. 22a"),
    field<&BijstandLaw::kostendelers_each>("kostendelers_each", 0, 1,
                                           "part of that norm for each of those who share, art. 22a"),
    field<&BijstandLaw::kostendeler_from_age>("kostendeler_from_age", 0, 120,
                                              "age from which somebody in the dwelling shares costs, art. 19a"),
    field<&BijstandLaw::institution_single>("institution_single", 0, 1e6, "norm in an institution, alone, art. 23"),
    field<&BijstandLaw::institution_couple>("institution_couple", 0, 1e6, "norm in an institution, gehuwden, art. 23"),
    field<&BijstandLaw::institution_added_single>("institution_added_single", 0, 1e5,
                                                  "more in an institution, alone, art. 23 lid 2"),
    field<&BijstandLaw::institution_added_couple>("institution_added_couple", 0, 1e5,
                                                  "more in an institution, gehuwden, art. 23 lid 2"),
    field<&BijstandLaw::share_partner_without_right>("share_partner_without_right", 0, 1,
                                                     "part of the norm when the partner has no right, art. 24"),
    field<&BijstandLaw::added_partner_without_right>(
        "added_partner_without_right", 0, 1,
        "whether a parent whose partner has no right gets more, a twelfth of the amount without partner, art. 24a"),
    field<&BijstandLaw::right_from_age>("right_from_age", 0, 120, "age from which there is a right of one's own"),
    field<&BijstandLaw::norm_from_age>("norm_from_age", 0, 120, "age from which the full norm holds"),
    field<&BijstandLaw::vakantietoeslag>("vakantietoeslag", 0, 0.5,
                                         "part of the bijstand that is holiday allowance, art. 19 lid 3"),
    field<&BijstandLaw::vrijlating_share>("vrijlating_share", 0, 1, "part of earnings left free, art. 31 lid 2 n"),
    field<&BijstandLaw::vrijlating_cap>("vrijlating_cap", 0, 1e6, "most that is left free in a month, art. 31 lid 2 n"),
    field<&BijstandLaw::vrijlating_months>("vrijlating_months", 0, 1200, "months in which earnings are left free"),
    field<&BijstandLaw::vrijlating_from_age>("vrijlating_from_age", 0, 120,
                                             "age from which earnings are left free, art. 31 lid 5"),
};

}  // namespace meedoen
