// The kinderbijslag. The amounts stand in scenarios/law/kinderbijslag.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Algemene Kinderbijslagwet art. 12 lid 3: amounts for a quarter of a year.
struct KinderbijslagLaw {
    Cents below_6{};
    Cents from_6{};
    Cents from_12{};
};
inline constexpr std::array kinderbijslag_fields{
    field<&KinderbijslagLaw::below_6>("below_6", 0, 1e6, "for a quarter and a child below 6, art. 12 lid 3 a"),
    field<&KinderbijslagLaw::from_6>("from_6", 0, 1e6, "for a quarter and a child of 6 to 11, art. 12 lid 3 b"),
    field<&KinderbijslagLaw::from_12>("from_12", 0, 1e6, "for a quarter and a child of 12 to 17, art. 12 lid 3 c"),
};

}  // namespace meedoen
