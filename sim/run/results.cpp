#include "run/results.hpp"

#include <algorithm>
#include <type_traits>

#include "run/results_layout.hpp"
#include "run/same_plan.hpp"

namespace meedoen {
namespace {

using Values = std::vector<std::int64_t>;

void append(Values& to, const Values& from, std::size_t start, std::size_t count) {
    const auto first = from.begin() + static_cast<std::ptrdiff_t>(start);
    to.insert(to.end(), first, first + static_cast<std::ptrdiff_t>(count));
}

/// The variables of a file in the order of empty_results().
template <class Column>
struct ColumnsOf {
    std::span<Column> outcome;
    Column& waits;
    std::span<Column> change;

    explicit ColumnsOf(std::span<Column> all)
        : outcome{all.first(outcomes().size())},
          waits{all[outcome.size()]},
          change{all.subspan(outcome.size() + 1, change_columns)} {}
};
using Columns = ColumnsOf<Variable>;
using ReadColumns = ColumnsOf<const Variable>;

/// How many values one arm of one cell has.
struct Sizes {
    std::size_t outcome;
    std::size_t queues;

    explicit Sizes(const Plan& plan) : outcome{stratum_count * plan.months()}, queues{queue_names(plan).size()} {}
};

void reserve(Columns columns, const Sizes& sizes, std::size_t arms_and_runs) {
    for (Variable& variable : columns.outcome) variable.values.reserve(sizes.outcome * arms_and_runs);
    columns.waits.values.reserve(sizes.queues * wait_bins * arms_and_runs);
}

void append_arm(Columns columns, const Sizes& sizes, const Counts& counts, const std::vector<std::size_t>& queues) {
    for (std::size_t o = 0; o < columns.outcome.size(); ++o)
        append(columns.outcome[o].values, counts.values, o * sizes.outcome, sizes.outcome);
    Values waits(sizes.queues * wait_bins, no_value);
    for (std::size_t q = 0; q < queues.size(); ++q)
        std::copy_n(counts.waits.begin() + static_cast<std::ptrdiff_t>(q * wait_bins), wait_bins,
                    waits.begin() + static_cast<std::ptrdiff_t>(queues[q] * wait_bins));
    append(columns.waits.values, waits, 0, waits.size());
}

/// Cells is a vector of cells, constant or not; when not, each arm's memory is given back once it is copied.
template <class Cells>
ResultsFile gathered(const Plan& plan, Cells& cells, const Texts& provenance) {
    std::vector<std::int32_t> runs;
    for (std::size_t r = 0; r < cells.size(); ++r)
        if (cells[r].finished) runs.push_back(static_cast<std::int32_t>(r));
    ResultsFile results = empty_results(plan, runs);
    results.provenance = provenance;
    const Sizes sizes{plan};
    const std::vector<std::string> names = queue_names(plan);
    Columns columns{results.variables};
    reserve(columns, sizes, plan.arms.size() * runs.size());
    for (std::size_t a = 0; a < plan.arms.size(); ++a) {
        const std::vector<std::size_t> queues = queues_of(plan.arms[a], names);
        for (const std::int32_t run : runs) {
            auto& cell = cells[static_cast<std::size_t>(run)];
            append_arm(columns, sizes, cell.arms[a], queues);
            for (std::size_t c = 0; c < change_columns; ++c)
                columns.change[c].values.push_back(cell.changes[a].*change_table()[c].member);
            if constexpr (!std::is_const_v<Cells>) cell.arms[a] = {};
        }
    }
    return results;
}

const std::vector<std::int32_t>& runs_in(const ResultsFile& results) {
    return std::get<std::vector<std::int32_t>>(
        std::ranges::find(results.coordinates, "replication", &Labels::name)->values);
}

/// One arm of one cell, as it stands at `place` of all arms and runs.
Counts arm_at(ReadColumns columns, const Plan& plan, std::size_t place, const std::vector<std::size_t>& queues) {
    const Sizes sizes{plan};
    Counts counts;
    counts.months = plan.months();
    counts.values.reserve(columns.outcome.size() * sizes.outcome);
    for (const Variable& variable : columns.outcome)
        append(counts.values, variable.values, place * sizes.outcome, sizes.outcome);
    counts.queues = queues.size();
    for (const std::size_t queue : queues)
        append(counts.waits, columns.waits.values, (place * sizes.queues + queue) * wait_bins, wait_bins);
    return counts;
}

}  // namespace

ResultsFile results_of(const Plan& plan, const std::vector<Cell>& cells, const Texts& provenance) {
    return gathered(plan, cells, provenance);
}

ResultsFile results_of(const Plan& plan, std::vector<Cell>&& cells, const Texts& provenance) {
    return gathered(plan, cells, provenance);
}

std::vector<Cell> cells_of(const ResultsFile& results, const Plan& plan) {
    require_same_plan(results, plan);
    std::vector<Cell> cells(static_cast<std::size_t>(plan.replications));
    const ReadColumns columns{results.variables};
    const std::vector<std::int32_t>& runs = runs_in(results);
    const std::vector<std::string> names = queue_names(plan);
    for (std::size_t a = 0; a < plan.arms.size(); ++a) {
        const std::vector<std::size_t> queues = queues_of(plan.arms[a], names);
        for (std::size_t r = 0; r < runs.size(); ++r) {
            Cell& cell = cells[static_cast<std::size_t>(runs[r])];
            const std::size_t place = a * runs.size() + r;
            cell.arms.push_back(arm_at(columns, plan, place, queues));
            PersonChange change;
            for (std::size_t c = 0; c < change_columns; ++c)
                change.*change_table()[c].member = columns.change[c].values[place];
            cell.changes.push_back(change);
            cell.finished = true;
        }
    }
    return cells;
}

}  // namespace meedoen
