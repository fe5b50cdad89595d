// Months as they are paid, as a table for a terminal, as CSV and as JSON.
#pragma once

#include <string>

#include "compare/number_format.hpp"
#include "income/paid_months.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// Every month with what is in hand, what happens and which parts changed most; below it what the months come to.
/// `columns`: of the terminal.
std::string paid_table(const PaidPath& path, const Law& law, Language language, int columns);

/// A row per month, all amounts in cents.
std::string paid_csv(const PaidPath& path);

/// The month before, the months, and what they come to.
std::string paid_json(const PaidPath& path);

}  // namespace meedoen
