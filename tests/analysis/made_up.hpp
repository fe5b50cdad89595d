// A made-up comparison, small enough to work out by hand.
#pragma once

#include <utility>
#include <vector>

#include "report/comparison.hpp"

namespace meedoen {

using Columns = std::vector<std::vector<double>>;

inline OutcomeRow made_up_row(std::string unit, Columns columns) {
    OutcomeRow row;
    row.name = "outcome";
    row.label_nl = "mensen met betaald werk";
    row.label_en = "people in paid work";
    row.unit = std::move(unit);
    row.status = "published";
    row.headline = true;
    row.by_arm_and_replication = std::move(columns);
    return row;
}

inline Comparison made_up_comparison(std::vector<OutcomeRow> rows) {
    Comparison comparison;
    comparison.arm_names = {"base", "meer-jobcoaching"};
    comparison.titles_nl = {"Zoals nu", "Meer jobcoaching"};
    comparison.titles_en = {"As it is", "More job coaching"};
    comparison.place = "Rekenstad";
    comparison.years = 5;
    comparison.rule_year = 2026;
    comparison.rows = std::move(rows);
    return comparison;
}

/// Mean difference 30, standard error 10 / sqrt(12): the 95% interval is 30 - 9.19 to 30 + 9.19 (t = 3.1824).
inline OutcomeRow thirty_more(std::string unit) {
    return made_up_row(std::move(unit), {{100, 110, 120, 130}, {125, 145, 145, 165}});
}

}  // namespace meedoen
