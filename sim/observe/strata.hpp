// The table of strata: into which groups every outcome is broken down. A resident belongs to one stratum of each
// breakdown, by what holds at that moment; what has no resident counts in `all` only.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

#include "world/facts.hpp"
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
inline constexpr unsigned age_groups = 3;
inline constexpr unsigned need_groups = 2;
inline constexpr std::size_t group_count = 1 + benefits * age_groups * need_groups;

/// How residents are grouped on one day (days since 1970-01-01; years of 365.25 days).
class GroupRule {
public:
    GroupRule(const Scenario& scenario, std::int32_t day);
    Group group_of(const World& world, std::size_t i) const {
        return group_of(world.person.birth_day[i], world.claim.benefit[i], world.needs.level[i]);
    }

private:
    Group group_of(std::int32_t birth_day, Benefit benefit, const NeedVector& needs) const {
        const unsigned age_group =
            (birth_day > born_after_for_27_ ? 0U : 1U) + (birth_day > born_after_for_45_ ? 0U : 1U);
        const unsigned several = needs_above(needs, need_that_counts_) >= 2 ? 1U : 0U;
        return static_cast<Group>(1U + (static_cast<unsigned>(benefit) * age_groups + age_group) * need_groups +
                                  several);
    }

    float need_that_counts_;
    std::int32_t born_after_for_27_;  // who was born later is younger than 27
    std::int32_t born_after_for_45_;
};

/// The strata of a group, one per breakdown; group 0 is in `all` only, repeated.
std::array<std::uint8_t, breakdowns> strata_of(Group group);

/// Adds what was counted by group to every stratum that the group belongs to, once.
void add_groups(const std::array<std::int64_t, group_count>& by_group, std::array<std::int64_t, stratum_count>& sums);

}  // namespace meedoen
