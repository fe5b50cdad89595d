// The table of strata: into which groups every outcome is broken down. A resident belongs to one stratum of each
// breakdown, by what holds at that moment; what has no resident counts in `all` only.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

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

/// A group is one combination of benefit, age and needs; every resident is in one, and what has no resident is in
/// group 0. Counting by group takes one addition where counting by stratum takes four.
using Group = std::uint8_t;
inline constexpr std::size_t group_count = 1 + benefits * 3 * 2;

/// How residents are grouped on one day (days since 1970-01-01; years of 365.25 days).
class GroupRule {
public:
    GroupRule(const Scenario& scenario, std::int32_t day);
    /// Fills `groups` for the rows from `begin` to `end`.
    void group_rows(const World& world, std::size_t begin, std::size_t end, std::vector<Group>& groups) const;

private:
    float need_that_counts_;
    std::int32_t born_after_for_27_;  // who was born later is younger than 27
    std::int32_t born_after_for_45_;
};

/// The strata of a group, one per breakdown; group 0 is in `all` only, repeated.
std::array<std::uint8_t, breakdowns> strata_of(Group group);

/// Adds what was counted by group to every stratum that the group belongs to, once.
void add_groups(const std::array<std::int64_t, group_count>& by_group, std::array<std::int64_t, stratum_count>& sums);

}  // namespace meedoen
