// Months as they are paid as a drawing: a bar a month for what is in hand, and the social minimum as a line.
#pragma once

#include <string>

#include "income/paid_months.hpp"
#include "income/texts.hpp"

namespace meedoen {

struct PaidChart {
    std::string id;           // letters, digits and hyphens: begins every id in the drawing
    BothLanguages household;  // whose income, as in the title of the drawing
    const PaidPath& path;
    Language language{};
};

/// The lower part of a bar is what the line is measured by. std::invalid_argument without months.
std::string paid_svg(const PaidChart& chart);

}  // namespace meedoen
