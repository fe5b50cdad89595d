// The table of strata: into which groups every outcome is broken down. A resident belongs to one stratum of each
// breakdown, by what holds at that moment; what has no resident counts in `all` only.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "world/world.hpp"

namespace meedoen {

struct Stratum {
    std::string_view name;
    std::string_view meaning_nl;
    std::string_view meaning_en;
};

std::span<const Stratum> strata();

inline constexpr std::size_t stratum_count = 11;
inline constexpr std::size_t breakdowns = 4;  // all, benefit, age, needs

/// The strata of one resident, one per breakdown; `day` in days since 1970-01-01 (ages in years of 365.25 days).
std::array<std::uint8_t, breakdowns> strata_of(const World& world, const Scenario& scenario, std::size_t i,
                                               std::int32_t day);

}  // namespace meedoen
