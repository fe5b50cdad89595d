// A plan small enough for tests: a town of 2,000 inhabitants, base and one question.
#pragma once

#include "run/ensemble.hpp"
#include "scenario/load_or_throw.hpp"

namespace meedoen::testing_run {

inline Scenario scenario_for_test(const std::string& file, const std::string& inhabitants = "2000") {
    const std::string root = std::string{MEEDOEN_SOURCE_DIR} + "/scenarios/";
    const std::string few = "{ value = " + inhabitants + ", kind = \"choice\", source = \"place-types\" }";
    return load_or_throw({root + file, "", root, {{"place.inhabitants", few}}});
}

inline Plan small_plan() {
    return {{scenario_for_test("base.toml"), scenario_for_test("questions/lagere-caseload-wi.toml")}, 1, 3, 7, 2};
}

inline std::vector<Cell> lived(const Plan& plan) {
    const std::atomic<bool> stop{false};
    std::vector<Cell> cells;
    run_ensemble(plan, cells, {stop, {}});
    return cells;
}

/// Nothing but what is kept of a cell: counts, waits, changes.
inline bool same(const Cell& a, const Cell& b) {
    const auto same_arm = [](const Counts& x, const Counts& y) {
        return x.months == y.months && x.values == y.values && x.queues == y.queues && x.waits == y.waits;
    };
    const auto same_change = [](const PersonChange& x, const PersonChange& y) {
        return x.compared == y.compared && x.gained_work == y.gained_work && x.lost_work == y.lost_work &&
               x.gained_income == y.gained_income && x.lost_income == y.lost_income;
    };
    return a.finished == b.finished && std::ranges::equal(a.arms, b.arms, same_arm) &&
           std::ranges::equal(a.changes, b.changes, same_change);
}

inline bool same(const std::vector<Cell>& a, const std::vector<Cell>& b) {
    return std::ranges::equal(a, b, [](const Cell& x, const Cell& y) { return same(x, y); });
}

}  // namespace meedoen::testing_run
