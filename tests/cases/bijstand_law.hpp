// The law of the bijstand on a date, read once: its own amounts and those of the kindgebonden budget that art. 24a
// uses.
#pragma once

#include <map>

#include "law_on.hpp"

namespace meedoen::cases {

inline constexpr Date january_2024{2024, 1, 1};
inline constexpr Date july_2024{2024, 7, 1};
inline constexpr Date january_2025{2025, 1, 1};
inline constexpr Date july_2025{2025, 7, 1};
inline constexpr Date january_2026{2026, 1, 1};
inline constexpr Date july_2026{2026, 7, 1};

inline const Law& bijstand_law_on(Date date) {
    static std::map<Date, Law> laws;
    const auto [place, is_new] = laws.try_emplace(date);
    Law& law = place->second;
    if (is_new) {
        fill(law.bijstand, bijstand_fields, "bijstand", date);
        fill(law.bijstand_means, bijstand_means_fields, "bijstand_means", date);
        fill(law.kindgebonden_budget, kindgebonden_budget_fields, "kindgebonden_budget", date);
    }
    return law;
}

}  // namespace meedoen::cases
