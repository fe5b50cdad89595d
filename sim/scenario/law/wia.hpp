// The WIA: shares of the maandloon. The amounts stand in scenarios/law/wia.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Wet werk en inkomen naar arbeidsvermogen art. 51, 52, 61.
struct WiaLaw {
    Share iva_share{};
    Share iva_income_share{};
    Share wga_share_first{};
    Share wga_share_later{};
    Count wga_months_first{};
};
inline constexpr std::array wia_fields{
    field<&WiaLaw::iva_share>("iva_share", 0, 1, "IVA: part of the maandloon, art. 51"),
    field<&WiaLaw::iva_income_share>("iva_income_share", 0, 1, "IVA: part of income that is settled, art. 52"),
    field<&WiaLaw::wga_share_first>("wga_share_first", 0, 1,
                                    "WGA: part of lost maandloon in the first months, art. 61"),
    field<&WiaLaw::wga_share_later>("wga_share_later", 0, 1, "WGA: part of lost maandloon after that, art. 61"),
    field<&WiaLaw::wga_months_first>("wga_months_first", 0, 120, "WGA: number of first months, art. 61"),
};

}  // namespace meedoen
