// The bijstand. Monthly amounts are net and contain their holiday allowance (Participatiewet art. 19 lid 3). The
// amounts stand in scenarios/law/bijstand.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Participatiewet art. 19 to 21 and 31.
struct BijstandLaw {
    CentsPerMonth norm_single{};
    CentsPerMonth norm_couple{};
    CentsPerMonth norm_single_young{};
    CentsPerMonth norm_couple_young{};
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
