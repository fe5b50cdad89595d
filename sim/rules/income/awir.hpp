// What all toeslagen share: Algemene wet inkomensafhankelijke regelingen art. 14. In force 2024 to 2026.
//   the year goes to the nearest euro (lid 4); less than `paid_from`, 24 euros, is not awarded (lid 5)
// A month is a twelfth of the awarded year down to a whole euro: no article was read for that, the published monthly
// amounts follow from it. The huurtoeslag rounds its month by itself (rules/income/huurtoeslag).
#pragma once

#include "base/quantities.hpp"
#include "rules/income/portion.hpp"

namespace meedoen {

/// The year that is awarded; below zero is nothing.
constexpr CentsPerYear awarded_year(MicroCents year, CentsPerYear paid_from) {
    const CentsPerYear rounded{nearest_euro(year)};
    return rounded < paid_from ? CentsPerYear{0} : rounded;
}

/// The month of an awarded year.
constexpr CentsPerMonth month_of_awarded(CentsPerYear year) { return CentsPerMonth{year.value / 1200 * 100}; }

/// The least year that is still awarded: half a euro below `paid_from` rounds up to it.
constexpr MicroCents least_awarded(CentsPerYear paid_from) { return micro_cents(paid_from.value - 50); }

}  // namespace meedoen
