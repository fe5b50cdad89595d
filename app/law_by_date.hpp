// The law of a day, as scenarios/law gives it, and what a date may be.
#pragma once

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

}  // namespace meedoen
