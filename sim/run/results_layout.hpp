// What stands in a results file of a plan, apart from the numbers: attributes, coordinates, names and units of columns.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "output/results_file.hpp"
#include "run/ensemble.hpp"

namespace meedoen {

/// Names of what a person may gain or lose, in the order of PersonChange.
struct ChangeColumn {
    std::string_view name;
    std::string_view meaning_nl;
    std::string_view meaning_en;
    std::int64_t PersonChange::*member;
};
inline constexpr std::size_t change_columns = 5;
const std::array<ChangeColumn, change_columns>& change_table();

/// Everything but the values, for the replications that are listed. Variables stand in the order of the table of
/// outcomes, then `waits`, then those of change_table().
ResultsFile empty_results(const Plan& plan, const std::vector<std::int32_t>& replications);

/// Names of all queues in the file: intakes of the organisations, then the routes of all arms, sorted.
std::vector<std::string> queue_names(const Plan& plan);

/// The place in queue_names() of every queue that this arm counts.
std::vector<std::size_t> queues_of(const Scenario& arm, const std::vector<std::string>& names);

}  // namespace meedoen
