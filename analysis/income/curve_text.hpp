// A curve as a table for a terminal, as JSON and as CSV: one row per step of the axis, and what stands out.
#pragma once

#include <string>

#include "compare/number_format.hpp"
#include "income/wage_axis.hpp"
#include "rules/purse/curve.hpp"

namespace meedoen {

std::string curve_table(const Curve& curve, const WageAxis& axis, std::size_t rows, Language language);
std::string curve_csv(const Curve& curve, const WageAxis& axis);
std::string curve_json(const Curve& curve, const WageAxis& axis);

}  // namespace meedoen
