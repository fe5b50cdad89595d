// The WIA: shares of the maandloon, of the minimum wage and of the wage of the maatman. The amounts stand in
// scenarios/law/wia.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Wet werk en inkomen naar arbeidsvermogen art. 4, 5, 51, 52, 60 to 62.
struct WiaLaw {
    Share iva_share{};
    Share iva_income_share{};
    Share wga_share_first{};
    Share wga_share_later{};
    Count wga_months_first{};
    Share right_from{};
    Share full_from{};
    Share inkomenseis_share{};
    Share vervolg_from_45{};
    Share vervolg_from_55{};
    Share vervolg_from_65{};
    Share vervolg_share_35{};
    Share vervolg_share_45{};
    Share vervolg_share_55{};
    Share vervolg_share_65{};
    Share vervolg_share_80{};
    Share end_above{};
    Count end_after_months{};
};
inline constexpr std::array wia_fields{
    field<&WiaLaw::iva_share>("iva_share", 0, 1, "IVA: part of the maandloon, art. 51"),
    field<&WiaLaw::iva_income_share>("iva_income_share", 0, 1, "IVA: part of income that is settled, art. 52"),
    field<&WiaLaw::wga_share_first>("wga_share_first", 0, 1,
                                    "WGA: part of lost maandloon in the first months, art. 61"),
    field<&WiaLaw::wga_share_later>("wga_share_later", 0, 1, "WGA: part of lost maandloon after that, art. 61"),
    field<&WiaLaw::wga_months_first>("wga_months_first", 0, 120, "WGA: number of first months, art. 61"),
    field<&WiaLaw::right_from>("right_from", 0, 1, "part disabled from which there is a right, art. 5"),
    field<&WiaLaw::full_from>("full_from", 0, 1, "part disabled from which somebody is fully so, art. 4"),
    field<&WiaLaw::inkomenseis_share>("inkomenseis_share", 0, 1,
                                      "inkomenseis: part of the earning capacity that must be earned, art. 60"),
    field<&WiaLaw::vervolg_from_45>("vervolg_from_45", 0, 1, "part disabled where the second class begins, art. 62"),
    field<&WiaLaw::vervolg_from_55>("vervolg_from_55", 0, 1, "part disabled where the third class begins, art. 62"),
    field<&WiaLaw::vervolg_from_65>("vervolg_from_65", 0, 1, "part disabled where the fourth class begins, art. 62"),
    field<&WiaLaw::vervolg_share_35>("vervolg_share_35", 0, 1, "vervolguitkering in the first class, art. 62"),
    field<&WiaLaw::vervolg_share_45>("vervolg_share_45", 0, 1, "vervolguitkering in the second class, art. 62"),
    field<&WiaLaw::vervolg_share_55>("vervolg_share_55", 0, 1, "vervolguitkering in the third class, art. 62"),
    field<&WiaLaw::vervolg_share_65>("vervolg_share_65", 0, 1, "vervolguitkering in the fourth class, art. 62"),
    field<&WiaLaw::vervolg_share_80>("vervolg_share_80", 0, 1, "vervolguitkering when fully disabled, art. 62"),
    field<&WiaLaw::end_above>("end_above", 0, 1, "part of the maatman wage above which income ends the WGA"),
    field<&WiaLaw::end_after_months>("end_after_months", 0, 120, "months above it after which the WGA ends"),
};

}  // namespace meedoen
