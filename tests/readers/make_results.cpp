// Makes a small results file for the readers: make_results FILE.h5
// Prints what they must find: a line `name sum` per variable, over all values that are not missing, sorted by name.
#include <algorithm>
#include <atomic>
#include <iostream>
#include <map>
#include <string>

#include "run/results.hpp"
#include "run/small_plan.hpp"

namespace {

using namespace meedoen;
using testing_run::scenario_for_test;

/// The first arm lacks a route, so that some waits are missing.
Plan small_plan() {
    Plan plan{{scenario_for_test("base.toml"), scenario_for_test("questions/werk-eerst.toml")}, 1, 3, 1, 2};
    plan.arms.front().routes.pop_back();
    return plan;
}

void write(const std::string& path) {
    const Plan plan = small_plan();
    const std::atomic<bool> stop{false};
    std::vector<Cell> cells;
    run_ensemble(plan, cells, {stop, {}});
    cells[1] = {};
    const ResultsFile results = results_of(plan, cells, {{"command", "make_results"}, {"threads", "2"}});
    write_results(path, results);
    std::map<std::string, std::int64_t> sums;
    for (const Variable& variable : results.variables)
        for (const std::int64_t value : variable.values)
            sums[variable.name] += value == (variable.wide ? no_value_wide : no_value) ? 0 : value;
    for (const auto& [name, sum] : sums) std::cout << name << " " << sum << "\n";
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::cerr << "usage: make_results FILE.h5\n";
        return 2;
    }
    try {
        write(arguments[1]);
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << "\n";
        return 1;
    }
    return 0;
}
