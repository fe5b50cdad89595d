// Ids that know what they index. A slot is a place in memory and may be used again; a key is who somebody is.
#pragma once

#include <compare>
#include <cstdint>

namespace meedoen {

template <class Tag>
struct Id {
    std::int32_t index{-1};

    constexpr auto operator<=>(const Id&) const = default;
    constexpr bool exists() const { return index >= 0; }
    constexpr std::size_t at() const { return static_cast<std::size_t>(index); }
};

struct ResidentTag;
struct ProfessionalTag;
struct RouteTag;
/// The place of a resident in the columns of the world. It says nothing about who the resident is.
using Slot = Id<ResidentTag>;
using ProfessionalId = Id<ProfessionalTag>;
using RouteId = Id<RouteTag>;

/// Who a resident is, the same in every scenario: cause of arrival, week of arrival, number in that week.
struct ResidentKey {
    std::uint64_t value{};

    constexpr auto operator<=>(const ResidentKey&) const = default;
};

/// The first population arrives in "week" -1, stored as 0; a week w of the run is stored as w + 1.
constexpr ResidentKey resident_key(int cause, int week, std::uint32_t number) {
    return ResidentKey{(static_cast<std::uint64_t>(week + 1) << 40U) | (static_cast<std::uint64_t>(cause) << 32U) |
                       number};
}

/// One of `count` equal shares, by key alone: cause and week are folded in, since few come by one cause in one week.
constexpr std::uint32_t share_of(ResidentKey key, std::uint32_t count) {
    return static_cast<std::uint32_t>(((key.value >> 40U) + (key.value >> 32U) + key.value) % count);
}

}  // namespace meedoen
