// The huurtoeslag. The amounts stand in scenarios/law/huurtoeslag.toml. Until 2025 the own part of the rent rises with
// income by two factors and nothing is taken off afterwards; from 2026 the factors are zero and a part of the income
// above the ijkpunt is taken off. One table holds both forms, so one rule reckons every year.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Wet op de huurtoeslag art. 5, 13, 16 to 21 and its Besluit; Awir art. 14.
struct HuurtoeslagLaw {
    CentsPerMonth maximum_rent{};
    CentsPerMonth maximum_rent_young{};
    Years young_below{};
    YesNo maximum_ends_right{};
    CentsPerMonth service_costs{};
    CentsPerMonth kwaliteitskortingsgrens{};
    CentsPerMonth aftoppingsgrens_small{};
    CentsPerMonth aftoppingsgrens_large{};
    Share share_to_aftoppingsgrens{};
    Share share_above{};
    YesNo share_above_for_all{};
    CentsPerMonth added_to_normhuur{};
    CentsPerYear ijkpunt_one{};
    CentsPerMonth normhuur_one{};
    Share factor_a_one{};
    Share factor_b_one{};
    CentsPerYear ijkpunt_more{};
    CentsPerMonth normhuur_more{};
    Share factor_a_more{};
    Share factor_b_more{};
    CentsPerYear ijkpunt_one_aow{};
    CentsPerMonth normhuur_one_aow{};
    Share factor_a_one_aow{};
    Share factor_b_one_aow{};
    CentsPerYear ijkpunt_more_aow{};
    CentsPerMonth normhuur_more_aow{};
    Share factor_a_more_aow{};
    Share factor_b_more_aow{};
    Share afbouw_one{};
    Share afbouw_more{};
    Cents assets_single{};
    Cents assets_couple{};
    CentsPerYear paid_from{};
};
inline constexpr std::array huurtoeslag_fields{
    field<&HuurtoeslagLaw::maximum_rent>("maximum_rent", 0, 1e6, "highest rent that counts, art. 13"),
    field<&HuurtoeslagLaw::maximum_rent_young>("maximum_rent_young", 0, 1e6, "the same for the young, art. 13"),
    field<&HuurtoeslagLaw::young_below>("young_below", 0, 120, "age below which somebody is young, art. 13"),
    field<&HuurtoeslagLaw::maximum_ends_right>("maximum_ends_right", 0, 1,
                                               "whether a higher rent ends the right or is cut, art. 13"),
    field<&HuurtoeslagLaw::service_costs>("service_costs", 0, 1e5, "most service costs that count as rent, art. 5"),
    field<&HuurtoeslagLaw::kwaliteitskortingsgrens>("kwaliteitskortingsgrens", 0, 1e6,
                                                    "rent up to which all counts, art. 20 lid 1"),
    field<&HuurtoeslagLaw::aftoppingsgrens_small>("aftoppingsgrens_small", 0, 1e6,
                                                  "second limit, one or two persons, art. 20 lid 2"),
    field<&HuurtoeslagLaw::aftoppingsgrens_large>("aftoppingsgrens_large", 0, 1e6,
                                                  "second limit, three or more persons, art. 20 lid 2"),
    field<&HuurtoeslagLaw::share_to_aftoppingsgrens>("share_to_aftoppingsgrens", 0, 1,
                                                     "part paid between the two limits, art. 21"),
    field<&HuurtoeslagLaw::share_above>("share_above", 0, 1, "part paid above the second limit, art. 21"),
    field<&HuurtoeslagLaw::share_above_for_all>("share_above_for_all", 0, 1,
                                                "whether everybody gets that part, art. 21"),
    field<&HuurtoeslagLaw::added_to_normhuur>("added_to_normhuur", -1e5, 1e5,
                                              "normhuur to basishuur, art. 16 and 27, Besluit"),
    field<&HuurtoeslagLaw::ijkpunt_one>("ijkpunt_one", 0, 1e8,
                                        "income up to which the own part is lowest, one person, art. 17"),
    field<&HuurtoeslagLaw::normhuur_one>("normhuur_one", 0, 1e6, "normhuur at that income, one person, art. 17"),
    field<&HuurtoeslagLaw::factor_a_one>("factor_a_one", -1, 1,
                                         "normhuur in euros per squared euro of income, one person, art. 19"),
    field<&HuurtoeslagLaw::factor_b_one>("factor_b_one", -1, 1,
                                         "normhuur in euros per euro of income, one person, art. 19"),
    field<&HuurtoeslagLaw::ijkpunt_more>("ijkpunt_more", 0, 1e8,
                                         "income up to which the own part is lowest, more persons, art. 17"),
    field<&HuurtoeslagLaw::normhuur_more>("normhuur_more", 0, 1e6, "normhuur at that income, more persons, art. 17"),
    field<&HuurtoeslagLaw::factor_a_more>("factor_a_more", -1, 1,
                                          "normhuur in euros per squared euro of income, more persons, art. 19"),
    field<&HuurtoeslagLaw::factor_b_more>("factor_b_more", -1, 1,
                                          "normhuur in euros per euro of income, more persons, art. 19"),
    field<&HuurtoeslagLaw::ijkpunt_one_aow>(
        "ijkpunt_one_aow", 0, 1e8, "income up to which the own part is lowest, one person of AOW age, art. 17"),
    field<&HuurtoeslagLaw::normhuur_one_aow>("normhuur_one_aow", 0, 1e6,
                                             "normhuur at that income, one person of AOW age, art. 17"),
    field<&HuurtoeslagLaw::factor_a_one_aow>(
        "factor_a_one_aow", -1, 1, "normhuur in euros per squared euro of income, one person of AOW age, art. 19"),
    field<&HuurtoeslagLaw::factor_b_one_aow>("factor_b_one_aow", -1, 1,
                                             "normhuur in euros per euro of income, one person of AOW age, art. 19"),
    field<&HuurtoeslagLaw::ijkpunt_more_aow>(
        "ijkpunt_more_aow", 0, 1e8, "income up to which the own part is lowest, more persons, one of AOW age, art. 17"),
    field<&HuurtoeslagLaw::normhuur_more_aow>("normhuur_more_aow", 0, 1e6,
                                              "normhuur at that income, more persons, one of AOW age, art. 17"),
    field<&HuurtoeslagLaw::factor_a_more_aow>(
        "factor_a_more_aow", -1, 1,
        "normhuur in euros per squared euro of income, more persons, one of AOW age, art. 19"),
    field<&HuurtoeslagLaw::factor_b_more_aow>(
        "factor_b_more_aow", -1, 1, "normhuur in euros per euro of income, more persons, one of AOW age, art. 19"),
    field<&HuurtoeslagLaw::afbouw_one>("afbouw_one", 0, 1,
                                       "taken off a year per euro above the ijkpunt, one person, art. 21"),
    field<&HuurtoeslagLaw::afbouw_more>("afbouw_more", 0, 1,
                                        "taken off a year per euro above the ijkpunt, more persons, art. 21"),
    field<&HuurtoeslagLaw::assets_single>("assets_single", 0, 1e8, "most assets without partner"),
    field<&HuurtoeslagLaw::assets_couple>("assets_couple", 0, 1e8, "most assets of partners together"),
    field<&HuurtoeslagLaw::paid_from>("paid_from", 0, 1e5, "a smaller amount of a year is not awarded, Awir art. 14"),
};

}  // namespace meedoen
