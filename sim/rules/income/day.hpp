// A month of days: the UWV reckons most benefits per day and pays 21.75 days a month (WW art. 1b, WIA art. 13, Wajong
// art. 1a:4, Toeslagenwet art. 1). The month of a day amount is exact in millionths of a cent.
#pragma once

#include "base/quantities.hpp"
#include "rules/income/portion.hpp"

namespace meedoen {

constexpr MicroCents month_of(CentsPerDay day) { return {day.value * 21'750'000}; }

constexpr CentsPerMonth month_to_nearest_cent(CentsPerDay day) { return CentsPerMonth{nearest_cent(month_of(day))}; }

}  // namespace meedoen
