// The settlement of hours: all have asked, now each professional's minutes are given by one stated rule: task in order
// of priority, then longest waiting, then the resident's key. An ask that does not fit is passed over and waits.
#pragma once

#include "world/world.hpp"

namespace meedoen {

/// Reads `hours.asked`; fills granted, asked_minutes, used_minutes, and takes what was granted out of `hours.open`.
void settle_hours(Hours& hours, const World& world);

}  // namespace meedoen
