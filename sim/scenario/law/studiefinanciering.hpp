// Studiefinanciering in hbo and university. The amounts stand in scenarios/law/studiefinanciering.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Wet studiefinanciering 2000 art. 3.18.
struct StudiefinancieringLaw {
    CentsPerMonth basisbeurs_away{};
    CentsPerMonth basisbeurs_at_home{};
    CentsPerMonth aanvullende_beurs_most{};
};
inline constexpr std::array studiefinanciering_fields{
    field<&StudiefinancieringLaw::basisbeurs_away>("basisbeurs_away", 0, 1e5,
                                                   "basisbeurs of who lives away from parents"),
    field<&StudiefinancieringLaw::basisbeurs_at_home>("basisbeurs_at_home", 0, 1e5,
                                                      "basisbeurs of who lives with parents"),
    field<&StudiefinancieringLaw::aanvullende_beurs_most>("aanvullende_beurs_most", 0, 2e5,
                                                          "aanvullende beurs, at most"),
};

}  // namespace meedoen
