// `meedoen income --as-paid`: the months in sequence, as text, as data and drawn.
#pragma once

#include <string>

#include "income_request.hpp"

namespace meedoen {

/// The table, or CSV or JSON when that was asked for.
std::string paid_answer(const IncomeRequest& asked);

std::string paid_drawing(const IncomeRequest& asked);
std::string paid_page_of(const IncomeRequest& asked);

}  // namespace meedoen
