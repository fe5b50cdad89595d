#include "report/findings.hpp"

#include <algorithm>
#include <limits>
#include <stdexcept>

#include "compare/simultaneous.hpp"
#include "report/units.hpp"

namespace meedoen {
namespace {

void demand_shape(const Comparison& comparison) {
    if (comparison.arm_names.empty()) throw std::invalid_argument{"a comparison needs a base"};
    std::size_t runs = 0;  // of the first column
    for (const OutcomeRow& row : comparison.rows) {
        const auto& arms = row.by_arm_and_replication;
        if (arms.size() != comparison.arm_names.size())
            throw std::invalid_argument{row.name + ": one column of runs per arm is needed"};
        if (runs == 0) runs = arms.front().size();
        if (!std::ranges::all_of(arms, [runs](const auto& arm) { return arm.size() == runs; }))
            throw std::invalid_argument{row.name + ": all arms and outcomes need the same runs"};
    }
}

Difference difference_of(const OutcomeRow& row, std::size_t arm) {
    const double finest = unit_of(row.unit).finest;
    const auto& values = row.by_arm_and_replication;
    const Paired paired = paired_difference(values.front(), values[arm]);
    const Verdict verdict = verdict_of(paired, row.smallest_worthwhile, finest);
    return {paired, rounded(paired, finest), verdict, std::nullopt, Verdict::not_known};
}

RowFindings row_findings(const OutcomeRow& row) {
    const Level base = level_of(row.by_arm_and_replication.front());
    RowFindings found{.base = base, .base_shown = rounded(base, unit_of(row.unit).finest), .differences = {}};
    for (std::size_t arm = 1; arm < row.by_arm_and_replication.size(); ++arm)
        found.differences.push_back(difference_of(row, arm));
    return found;
}

/// Gives the headline differences the intervals that hold for all of them together.
void widen_headlines(const Comparison& comparison, Findings& findings) {
    std::vector<PrimaryPair> primary;
    for (const OutcomeRow& row : comparison.rows)
        for (std::size_t arm = 1; row.headline && arm < row.by_arm_and_replication.size(); ++arm)
            primary.push_back({row.name, row.by_arm_and_replication.front(), row.by_arm_and_replication[arm]});
    const std::vector<PrimaryDifference> together = simultaneous_differences(primary);
    findings.headline_comparisons = together.size();
    std::size_t next = 0;
    for (std::size_t r = 0; r < comparison.rows.size(); ++r) {
        const OutcomeRow& row = comparison.rows[r];
        if (!row.headline) continue;
        for (Difference& difference : findings.rows[r].differences) {
            const Paired& wide = together[next++].paired;
            difference.simultaneous = wide;
            difference.simultaneous_verdict = verdict_of(wide, row.smallest_worthwhile, unit_of(row.unit).finest);
            const Verdict verdict = difference.simultaneous_verdict;
            findings.headline_clear += verdict == Verdict::more || verdict == Verdict::less ? 1 : 0;
        }
    }
}

/// Differences without chance count as worth more than any number of runs, those without any variation not at all.
std::optional<double> median_worth(const Comparison& comparison, const Findings& findings) {
    std::vector<double> worths;
    for (std::size_t r = 0; r < comparison.rows.size(); ++r)
        for (const Difference& difference : findings.rows[r].differences) {
            const Paired& paired = difference.paired;
            if (!paired.precision || (findings.headline_comparisons > 0 && !comparison.rows[r].headline)) continue;
            if (paired.runs_saved && !paired.correlation && paired.precision->standard_error <= 0.0) continue;
            worths.push_back(paired.runs_saved ? paired.n + *paired.runs_saved
                                               : std::numeric_limits<double>::infinity());
        }
    if (worths.empty()) return std::nullopt;
    std::ranges::sort(worths);
    const double median = worths[(worths.size() - 1) / 2];
    return median < std::numeric_limits<double>::infinity() ? std::optional{median} : std::nullopt;
}

}  // namespace

Findings findings_of(const Comparison& comparison) {
    demand_shape(comparison);
    Findings findings;
    for (const OutcomeRow& row : comparison.rows) findings.rows.push_back(row_findings(row));
    findings.runs = findings.rows.empty() ? comparison.replications : findings.rows.front().base.n;
    widen_headlines(comparison, findings);
    findings.worth_in_independent_runs = median_worth(comparison, findings);
    return findings;
}

}  // namespace meedoen
