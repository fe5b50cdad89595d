// Addresses that files use against those that exist: what is missing, what does not exist, what was meant.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

#include "scenario/registry.hpp"
#include "scenario/settings.hpp"

namespace meedoen {

/// Keys of [run], which are settings of a run and not parameters of the model.
inline constexpr std::array<std::string_view, 5> run_keys{"years", "replications", "first_day", "law_date",
                                                          "law_frozen"};

/// Of the unknown settings the first so many get a suggestion: as many as are shown (base/issues).
inline constexpr std::size_t most_with_suggestion = 40;

/// Tells every value that no file gives and every setting that no row knows. Told once: a table of which nothing is
/// given, a table that does not exist, and a table whose keys all stand in another because its own head is lost.
void check_addresses(const Settings& settings, std::span<const ParameterRow> rows, Issues& issues);

}  // namespace meedoen
