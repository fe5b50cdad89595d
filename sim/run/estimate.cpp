#include "run/estimate.hpp"

#include <algorithm>
#include <cmath>

#include "output/errors.hpp"
#include "run/results_layout.hpp"
#include "world/people.hpp"

namespace meedoen {
namespace {

// Measured on 64-bit Linux with GCC 12, HDF5 1.10.8; see the tests.
constexpr double years_of_arrivals_present = 1.25;
constexpr std::uint64_t program = 10'000'000;        // code, libraries, scenarios
constexpr std::uint64_t while_writing = 25'000'000;  // HDF5 and the compressed file
constexpr std::uint64_t events_per_row = 110;        // bytes: events and requests of the busiest week
constexpr std::uint64_t observed_per_row = 12;       // net income and weeks in work
constexpr std::uint64_t per_person_ever = 2 * sizeof(PersonTotal);
constexpr double columns_per_count = 2.0;        // the columns, and once more while the file is read back
constexpr std::uint64_t file_per_column = 1560;  // bytes of headers
constexpr double file_per_wait = 0.27;           // bytes, compressed

double first_residents(const Scenario& scenario) {
    double total = 0.0;
    for (const std::int32_t size : first_population_size(scenario)) total += size;
    return total;
}

std::uint64_t whole(double x) { return static_cast<std::uint64_t>(x + 0.5); }

std::uint64_t world_bytes(const Scenario& scenario, int years) {
    const std::uint64_t rows = most_residents(scenario, years);
    const std::uint64_t ever = whole(first_residents(scenario) + newcomers_a_year(scenario) * years);
    return rows * (bytes_per_row() + observed_per_row + events_per_row) + ever * per_person_ever;
}

/// Those who are worked out once for all arms.
std::uint64_t people_bytes(const Plan& plan) {
    const Scenario& scenario = plan.arms.front();
    const double newcomers = plan.weeks_of_newcomers_known() > 0 ? newcomers_a_year(scenario) * plan.years : 0.0;
    return whole(first_residents(scenario) + newcomers) * bytes_per_row();
}

/// Values of one arm of one replication.
std::uint64_t outcome_values(const Plan& plan) { return outcomes().size() * stratum_count * plan.months(); }
std::uint64_t wait_values(const Plan& plan) { return queue_names(plan).size() * wait_bins; }

std::uint64_t arms_and_runs(const Plan& plan) {
    return plan.arms.size() * static_cast<std::uint64_t>(std::max(0, plan.replications));
}

/// Larger towns have larger numbers, which compress less.
double file_bytes_per_value(const Scenario& scenario) {
    return std::max(0.3, 0.29 * std::log10(std::max(1.0, first_residents(scenario))) - 0.10);
}

std::uint64_t file_bytes(const Plan& plan) {
    const ResultsFile empty = empty_results(plan, {});
    double bytes = static_cast<double>(file_per_column * (empty.variables.size() + empty.coordinates.size()));
    for (const Labels& labels : empty.coordinates)
        if (const auto* words = std::get_if<std::vector<std::string>>(&labels.values))
            for (const std::string& word : *words) bytes += static_cast<double>(word.size());
    const double per_arm = static_cast<double>(outcome_values(plan)) * file_bytes_per_value(plan.arms.front()) +
                           static_cast<double>(wait_values(plan)) * file_per_wait;
    return whole(bytes + per_arm * static_cast<double>(arms_and_runs(plan)));
}

std::string grouped(std::uint64_t number) {
    std::string text = std::to_string(number);
    for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, ",");
    return text;
}

std::string counted(std::uint64_t number, const std::string& noun) {
    return grouped(number) + " " + noun + (number == 1 ? "" : "s");
}

Need worlds_of(const Plan& plan) {
    const auto at_once = static_cast<std::uint64_t>(std::clamp(plan.threads, 1, std::max(1, plan.replications)));
    std::uint64_t largest = 0;
    std::uint64_t rows = 0;
    for (const Scenario& arm : plan.arms) {
        largest = std::max(largest, world_bytes(arm, plan.years));
        rows = std::max(rows, most_residents(arm, plan.years));
    }
    return {counted(at_once, "world") + " of " + grouped(rows) + " residents",
            at_once * (largest + people_bytes(plan))};
}

Need counts_of(const Plan& plan) {
    return {"counts of " + counted(plan.arms.size(), "scenario") + " in " +
                counted(static_cast<std::uint64_t>(std::max(0, plan.replications)), "replication"),
            arms_and_runs(plan) * (outcome_values(plan) + wait_values(plan)) * sizeof(std::int64_t)};
}

int most_replications(const Plan& plan, std::uint64_t available) {
    int fits = 0;
    int too_many = plan.replications;
    Plan smaller = plan;
    while (too_many - fits > 1) {
        smaller.replications = fits + (too_many - fits) / 2;
        (estimate_of(smaller).memory <= available ? fits : too_many) = smaller.replications;
    }
    return fits;
}

}  // namespace

std::uint64_t most_residents(const Scenario& scenario, int years) {
    return whole(first_residents(scenario) +
                 newcomers_a_year(scenario) * std::min<double>(years, years_of_arrivals_present));
}

/// At the last time that what is finished is saved on the way: the worlds live, the cells are kept.
Estimate estimate_of(const Plan& plan) {
    const Need worlds = worlds_of(plan);
    const Need counts = counts_of(plan);
    const Need columns{"the results file while it is written",
                       whole(static_cast<double>(counts.bytes) * columns_per_count) + while_writing};
    Estimate estimate;
    estimate.memory = program + worlds.bytes + counts.bytes + columns.bytes;
    estimate.disk = file_bytes(plan);
    estimate.terms = {worlds, counts, columns};
    std::ranges::sort(estimate.terms, std::ranges::greater{}, &Need::bytes);
    return estimate;
}

std::string why_too_large(const Plan& plan, std::uint64_t available) {
    const Estimate estimate = estimate_of(plan);
    if (estimate.memory <= available) return "";
    std::string text = "this plan needs about " + size_text(estimate.memory) + " of memory and " +
                       size_text(available) + " is available";
    for (std::size_t t = 0; t < 2; ++t)
        text += (t == 0 ? ": " : ", ") + size_text(estimate.terms[t].bytes) + " for " + estimate.terms[t].what;
    const int fits = most_replications(plan, available);
    if (fits > 0) return text + "; at most " + counted(static_cast<std::uint64_t>(fits), "replication") + " would fit";
    return text + "; not even one replication would fit, choose a smaller place";
}

}  // namespace meedoen
