#include "observe/strata.hpp"

namespace meedoen {
namespace {

constexpr std::array table{
    Stratum{"all", "iedereen", "everybody"},
    Stratum{"no_benefit", "zonder uitkering", "without benefit"},
    Stratum{"bijstand", "met bijstand", "on bijstand"},
    Stratum{"ww", "met WW", "on WW"},
    Stratum{"wajong", "met Wajong", "on Wajong"},
    Stratum{"wia", "met WIA", "on WIA"},
    Stratum{"under_27", "jonger dan 27", "younger than 27"},
    Stratum{"from_27_to_44", "27 tot en met 44 jaar", "27 to 44 years"},
    Stratum{"from_45", "45 jaar en ouder", "45 years and older"},
    Stratum{"at_most_one_need", "hoogstens één ondersteuningsbehoefte", "at most one support need"},
    Stratum{"several_needs", "twee of meer ondersteuningsbehoeften", "two or more support needs"},
};
static_assert(table.size() == stratum_count);
constexpr std::uint8_t first_benefit = 1;
constexpr std::uint8_t first_age = 6;
constexpr std::uint8_t first_needs = 9;

}  // namespace

std::span<const Stratum> strata() { return table; }

GroupRule::GroupRule(const Scenario& scenario, std::int32_t day)
    : need_that_counts_{static_cast<float>(scenario.departures.need_that_counts.value)},
      born_after_for_27_{day - static_cast<std::int32_t>(27 * 365.25) - 1},
      born_after_for_45_{day - static_cast<std::int32_t>(45 * 365.25) - 1} {}

std::array<std::uint8_t, breakdowns> strata_of(Group group) {
    if (group == 0) return {};
    const std::size_t place = group - std::size_t{1};
    return {0, static_cast<std::uint8_t>(first_benefit + place / (age_groups * need_groups)),
            static_cast<std::uint8_t>(first_age + place / need_groups % age_groups),
            static_cast<std::uint8_t>(first_needs + place % need_groups)};
}

void add_groups(const std::array<std::int64_t, group_count>& by_group, std::array<std::int64_t, stratum_count>& sums) {
    sums[0] += by_group[0];
    for (std::size_t g = 1; g < group_count; ++g)
        for (const std::uint8_t s : strata_of(static_cast<Group>(g))) sums[s] += by_group[g];
}

}  // namespace meedoen
