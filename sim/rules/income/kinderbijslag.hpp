// Kinderbijslag: Algemene Kinderbijslagwet art. 7 (below 18), 11 (first day of the quarter) and 12 (amounts). In force
// 2024 to 2026. Whole cents for a quarter and a child, so nothing is rounded; not taxed, and income does not matter.
// It is paid after the quarter. A month is a third of it to the nearest cent, only to put it beside monthly amounts.
// Left out: twice the amount for a child with intensive care or living away (art. 7 lid 6, 7a lid 1), the extra amount
// of a year (art. 7a lid 2), the conditions at 16 and 17 (art. 7 lid 2), children abroad (art. 12 lid 2), sharing by
// parents who live apart.
#pragma once

#include <span>

#include "base/quantities.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// Of a quarter of a year; ages of the children on its first day.
Cents kinderbijslag_of_quarter(std::span<const Years> children, const KinderbijslagLaw& law);

CentsPerMonth kinderbijslag_of_month(std::span<const Years> children, const KinderbijslagLaw& law);

}  // namespace meedoen
