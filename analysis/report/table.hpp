// The comparison as a table for a terminal: the base in numbers, every other arm as its paired difference, rounded to
// the range, with the range below it.
#pragma once

#include <cstdint>
#include <string>

#include "compare/number_format.hpp"
#include "report/comparison.hpp"

namespace meedoen {

enum class Colour : std::uint8_t { off, on };  // on: bold and grey as well; what they say stands in words too

enum class Rows : std::uint8_t { chosen, all };  // chosen: without the rows that are details

inline constexpr int narrowest_table = 32;

/// No line is wider than `width` columns (at least narrowest_table). Five arms fit in 80; more arms follow in blocks,
/// each with the base again. std::invalid_argument for a comparison without its values.
std::string comparison_table(const Comparison& comparison, Language language, int width, Colour colour,
                             Rows rows = Rows::all);

}  // namespace meedoen
