// The settlement of hours: all have asked, now each professional's minutes are given by one stated rule: task in order
// of priority, then longest waiting, then the resident's key. An ask that does not fit is passed over and waits.
#pragma once

#include <vector>

#include "world/world.hpp"

namespace meedoen {

/// Asked is what stands open and what is `posted`; fills asked, granted, asked_minutes and used_minutes, and takes what
/// was granted out of `hours.open`.
void settle_hours(Hours& hours, const std::vector<HoursAsked>& posted, const World& world);

}  // namespace meedoen
