// Addresses that files use against those that exist: what is missing, what does not exist, what was meant.
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "scenario/registry.hpp"
#include "scenario/settings.hpp"

namespace meedoen {

/// Keys of [run], which are settings of a run and not parameters of the model.
inline constexpr std::array<std::string_view, 5> run_keys{"years", "replications", "first_day", "law_date",
                                                          "law_frozen"};

/// Tells every value that no file gives; a table of which nothing is given is told once.
void report_missing(const Settings& settings, std::span<const ParameterRow> rows, Issues& issues);

/// Tells every setting that no row knows; a table that does not exist is told once.
void report_unknown(const Settings& settings, std::span<const ParameterRow> rows, Issues& issues);

}  // namespace meedoen
