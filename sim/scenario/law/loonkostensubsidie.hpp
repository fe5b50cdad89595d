// The loonkostensubsidie. The amounts stand in scenarios/law/loonkostensubsidie.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Participatiewet art. 10d.
struct LoonkostensubsidieLaw {
    Share most_share{};
    Share flat_share{};
    Count flat_months{};
    HoursPerWeek full_hours{};
    Share employers_costs{};
};
inline constexpr std::array loonkostensubsidie_fields{
    field<&LoonkostensubsidieLaw::most_share>("most_share", 0, 1,
                                              "most of the minimum wage that is paid, art. 10d lid 4"),
    field<&LoonkostensubsidieLaw::flat_share>("flat_share", 0, 1,
                                              "part of the minimum wage without a loonwaarde, art. 10d lid 5"),
    field<&LoonkostensubsidieLaw::flat_months>("flat_months", 0, 120, "months of that, art. 10d lid 5"),
    field<&LoonkostensubsidieLaw::full_hours>("full_hours", 1, 60,
                                              "hours a week to which the minimum wage belongs, art. 10d lid 4"),
    field<&LoonkostensubsidieLaw::employers_costs>("employers_costs", 0, 1,
                                                   "paid on top for employer's costs, art. 10d lid 4"),
};

}  // namespace meedoen
