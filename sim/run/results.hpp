// From cells to the columns of a results file and back. What is written depends on the plan and on which cells are
// finished, not on threads, on order of work or on what was finished before.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "output/results_file.hpp"
#include "run/ensemble.hpp"

namespace meedoen {

/// Goes up when the layout of the file changes: names, dimensions, units or meaning of what is there.
inline constexpr int results_layout_version = 1;

/// The file belongs to another plan (or another version of the program): one sentence that names what differs.
struct OtherPlan : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The columns of the cells that are finished; the coordinate `replication` lists which. `provenance` (times, host,
/// command line, threads) goes to the group /provenance and nowhere else; empty for a reproducible file.
ResultsFile results_of(const Plan& plan, const std::vector<Cell>& cells, const Texts& provenance);

/// The same, for who needs the cells no longer: their memory is given back while the columns grow.
ResultsFile results_of(const Plan& plan, std::vector<Cell>&& cells, const Texts& provenance);

/// The cells of `plan`, as many as it has replications, those in the file finished. Throws OtherPlan when the file was
/// made by another plan; threads and the number of replications may differ, as long as none of the file gets lost.
std::vector<Cell> cells_of(const ResultsFile& results, const Plan& plan);

/// One parameter of one scenario, as the file holds it; all as text.
struct ParameterText {
    std::string address;  // "levers.regie_hours"
    std::string value;
    std::string unit;
    std::string kind;  // law, published, estimate, assumption or choice
    std::string source;
    std::string low;
    std::string high;

    bool operator==(const ParameterText&) const = default;
};

/// All parameters of the scenario with this place in the file; empty when the file has none.
std::vector<ParameterText> parameters_in(const ResultsFile& results, std::size_t scenario);

}  // namespace meedoen
