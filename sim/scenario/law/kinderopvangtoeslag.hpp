// The kinderopvangtoeslag: hourly prices and the parts of the cost that are paid. The amounts stand in
// scenarios/law/kinderopvangtoeslag.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Wet kinderopvang art. 1.7 to 1.9; Besluit kinderopvangtoeslag. Between the ends of the table of incomes stand five
/// points at equal distances.
struct KinderopvangtoeslagLaw {
    CentsPerHour price_dagopvang{};
    CentsPerHour price_buitenschools{};
    CentsPerHour price_gastouder{};
    Count hours_most{};
    Share share_most{};
    CentsPerYear share_most_until{};
    CentsPerYear first_floor_from{};
    CentsPerYear later_floor_from{};
    Share share_first_1{};
    Share share_first_2{};
    Share share_first_3{};
    Share share_first_4{};
    Share share_first_5{};
    Share share_later_1{};
    Share share_later_2{};
    Share share_later_3{};
    Share share_later_4{};
    Share share_later_5{};
    Share share_first_floor{};
    Share share_later_floor{};
    CentsPerYear paid_from{};
};
inline constexpr std::array kinderopvangtoeslag_fields{
    field<&KinderopvangtoeslagLaw::price_dagopvang>("price_dagopvang", 0, 10000,
                                                    "highest hourly price of dagopvang that counts"),
    field<&KinderopvangtoeslagLaw::price_buitenschools>("price_buitenschools", 0, 10000,
                                                        "highest hourly price of buitenschoolse opvang that counts"),
    field<&KinderopvangtoeslagLaw::price_gastouder>("price_gastouder", 0, 10000,
                                                    "highest hourly price of gastouderopvang that counts"),
    field<&KinderopvangtoeslagLaw::hours_most>("hours_most", 0, 744, "hours a month of one child that count, at most"),
    field<&KinderopvangtoeslagLaw::share_most>("share_most", 0, 1, "highest part of the cost"),
    field<&KinderopvangtoeslagLaw::share_most_until>("share_most_until", 0, 1e8,
                                                     "income up to which that part is paid"),
    field<&KinderopvangtoeslagLaw::first_floor_from>("first_floor_from", 0, 1e9,
                                                     "income from which the first child has the lowest part"),
    field<&KinderopvangtoeslagLaw::later_floor_from>("later_floor_from", 0, 1e9,
                                                     "income from which a later child has the lowest part"),
    field<&KinderopvangtoeslagLaw::share_first_1>("share_first_1", 0, 1,
                                                  "part for the first child after 1 of 6 steps to its floor"),
    field<&KinderopvangtoeslagLaw::share_first_2>("share_first_2", 0, 1,
                                                  "part for the first child after 2 of 6 steps to its floor"),
    field<&KinderopvangtoeslagLaw::share_first_3>("share_first_3", 0, 1,
                                                  "part for the first child after 3 of 6 steps to its floor"),
    field<&KinderopvangtoeslagLaw::share_first_4>("share_first_4", 0, 1,
                                                  "part for the first child after 4 of 6 steps to its floor"),
    field<&KinderopvangtoeslagLaw::share_first_5>("share_first_5", 0, 1,
                                                  "part for the first child after 5 of 6 steps to its floor"),
    field<&KinderopvangtoeslagLaw::share_later_1>("share_later_1", 0, 1,
                                                  "part for a later child after 1 of 6 steps to its floor"),
    field<&KinderopvangtoeslagLaw::share_later_2>("share_later_2", 0, 1,
                                                  "part for a later child after 2 of 6 steps to its floor"),
    field<&KinderopvangtoeslagLaw::share_later_3>("share_later_3", 0, 1,
                                                  "part for a later child after 3 of 6 steps to its floor"),
    field<&KinderopvangtoeslagLaw::share_later_4>("share_later_4", 0, 1,
                                                  "part for a later child after 4 of 6 steps to its floor"),
    field<&KinderopvangtoeslagLaw::share_later_5>("share_later_5", 0, 1,
                                                  "part for a later child after 5 of 6 steps to its floor"),
    field<&KinderopvangtoeslagLaw::share_first_floor>("share_first_floor", 0, 1, "lowest part, first child"),
    field<&KinderopvangtoeslagLaw::share_later_floor>("share_later_floor", 0, 1, "lowest part, later child"),
    field<&KinderopvangtoeslagLaw::paid_from>("paid_from", 0, 1e5,
                                              "a smaller amount of a year is not awarded, Awir art. 14"),
};

}  // namespace meedoen
