// What is in hand a month by the ground of the work, at each number of hours: every route that the law gives somebody
// beside each other, and why the others are not there.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compare/number_format.hpp"
#include "rules/income/legal_ground.hpp"
#include "rules/purse/household_purse.hpp"
#include "scenario/household.hpp"
#include "scenario/law.hpp"

namespace meedoen {

struct RouteGrid {
    std::vector<int> hours;                             // a week
    std::vector<WorkForm> forms;                        // with a legal ground
    std::vector<std::vector<std::int64_t>> net;         // cents a month, by hours and form
    std::vector<HouseholdPurse> purses;                 // all those of which `net` is told
    std::vector<WorkForm> without_loonwaarde;           // need a loonwaarde below 1, which is not given
    std::vector<std::pair<WorkForm, Refusal>> without;  // and those that have none
};

/// Why the law gives no ground.
std::string_view reason_of(Refusal refusal, Language language);

/// Of the first adult, at this wage an hour; 0 to 40 hours.
RouteGrid routes_of(const HouseholdFacts& household, CentsPerHour wage, const Law& law);

std::string routes_table(const RouteGrid& grid, Language language);
std::string routes_csv(const RouteGrid& grid);
std::string routes_json(const RouteGrid& grid);

}  // namespace meedoen
