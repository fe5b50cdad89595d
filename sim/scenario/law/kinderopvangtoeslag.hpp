// The kinderopvangtoeslag: hourly prices and the table of incomes with the parts of the cost that are paid. The amounts
// stand in scenarios/law/kinderopvangtoeslag.toml.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <utility>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

inline constexpr std::size_t care_rows = 51;

/// Wet kinderopvang art. 1.7 to 1.9; Besluit kinderopvangtoeslag, table of bijlage I: up to an income of `until` the
/// parts for a first and for a later child; above the last row those of the last.
struct KinderopvangtoeslagLaw {
    CentsPerHour price_dagopvang{};
    CentsPerHour price_buitenschools{};
    CentsPerHour price_gastouder{};
    Count hours_most{};
    CentsPerYear paid_from{};
    std::array<CentsPerYear, care_rows> until{};
    std::array<Share, care_rows> first{};
    std::array<Share, care_rows> later{};
};

namespace detail {

/// "until_01" and so on.
using RowNames = std::array<std::array<char, 8>, care_rows>;
constexpr RowNames row_names(std::string_view column) {
    RowNames names{};
    for (std::size_t k = 0; k < care_rows; ++k) {
        std::copy(column.begin(), column.end(), names[k].begin());
        names[k][5] = '_';
        names[k][6] = static_cast<char>('0' + (k + 1) / 10);
        names[k][7] = static_cast<char>('0' + (k + 1) % 10);
    }
    return names;
}
inline constexpr RowNames until_names = row_names("until");
inline constexpr RowNames first_names = row_names("first");
inline constexpr RowNames later_names = row_names("later");

constexpr std::string_view text_of(const std::array<char, 8>& name) { return {name.data(), name.size()}; }

using CareField = Field<KinderopvangtoeslagLaw>;
inline constexpr std::array care_prices{
    field<&KinderopvangtoeslagLaw::price_dagopvang>("price_dagopvang", 0, 10000,
                                                    "highest hourly price of dagopvang that counts"),
    field<&KinderopvangtoeslagLaw::price_buitenschools>("price_buitenschools", 0, 10000,
                                                        "highest hourly price of buitenschoolse opvang that counts"),
    field<&KinderopvangtoeslagLaw::price_gastouder>("price_gastouder", 0, 10000,
                                                    "highest hourly price of gastouderopvang that counts"),
    field<&KinderopvangtoeslagLaw::hours_most>("hours_most", 0, 744, "hours a month of one child that count, at most"),
    field<&KinderopvangtoeslagLaw::paid_from>("paid_from", 0, 1e5,
                                              "a smaller amount of a year is not awarded, Awir art. 14"),
};

template <std::size_t... Row>
constexpr auto care_fields(std::index_sequence<Row...>) {
    std::array<CareField, care_prices.size() + 3 * care_rows> fields{};
    auto at = std::copy(care_prices.begin(), care_prices.end(), fields.begin());
    ((*at++ = element_field<&KinderopvangtoeslagLaw::until, Row>(text_of(until_names[Row]), 0, 1e9,
                                                                 "income up to which this row holds")),
     ...);
    ((*at++ = element_field<&KinderopvangtoeslagLaw::first, Row>(text_of(first_names[Row]), 0, 1,
                                                                 "part of the cost of a first child")),
     ...);
    ((*at++ = element_field<&KinderopvangtoeslagLaw::later, Row>(text_of(later_names[Row]), 0, 1,
                                                                 "part of the cost of a later child")),
     ...);
    return fields;
}

}  // namespace detail

inline constexpr auto kinderopvangtoeslag_fields = detail::care_fields(std::make_index_sequence<care_rows>{});

}  // namespace meedoen
