// The law of a day, as scenarios/law gives it: what a date may be, and loading each law once.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "base/issues.hpp"
#include "scenario/scenario.hpp"

namespace meedoen {

/// A day as `2026-01-01`, also for the month `2026-01`; nothing, with an issue, for another text or for a day of which
/// no law is known. `key` and `where` say whose it is.
std::optional<std::string> law_day(const std::string& text, const std::string& key, const Position& where,
                                   Issues& issues);

/// The scenario whose law is that of a day. `root`: the folder of scenarios with a trailing '/'.
Scenario scenario_on(const std::string& root, const std::string& day, Issues& issues);

/// Scenarios by the day of their law, each loaded when it is first asked for.
class LawByDate {
public:
    explicit LawByDate(std::string root) : root_{std::move(root)} {}

    /// nullptr, with an issue, when it cannot be loaded.
    const Scenario* on(const std::string& day, Issues& issues);

private:
    std::string root_;
    std::map<std::string, Scenario> loaded_;
};

}  // namespace meedoen
