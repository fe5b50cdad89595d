// The contribution of clients under the Wmo. The amounts stand in scenarios/law/wmo.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Wet maatschappelijke ondersteuning 2015 art. 2.1.4a; Uitvoeringsbesluit Wmo 2015 art. 3.8.
struct WmoLaw {
    CentsPerMonth eigen_bijdrage{};
    Years due_from_age{};
    Share nil_below_share{};
};
inline constexpr std::array wmo_fields{
    field<&WmoLaw::eigen_bijdrage>("eigen_bijdrage", 0, 1e6, "contribution of a household, art. 2.1.4a lid 4"),
    field<&WmoLaw::due_from_age>("due_from_age", 0, 120, "age from which it is due, Uitvoeringsbesluit art. 3.8 lid 3"),
    field<&WmoLaw::nil_below_share>("nil_below_share", 0, 5,
                                    "income as part of the bijstandsnorm up to which the gemeente asks nothing"),
};

}  // namespace meedoen
