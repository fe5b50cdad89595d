// What an intake sees. Time makes the difference: half the minutes see less than half the chance of a full talk would
// suggest only where little was asked anyway. What is not asked stays unseen [seed 5.61, 5.63].
#pragma once

#include "scenario/service.hpp"

namespace meedoen {

/// Chance that a leefgebied is seen when `share_of_time` of a full intake could be spent: 1 - (1 - depth)^share.
double chance_seen(double depth, double share_of_time);

/// Share of its full time that an intake gets under this load (asked over available).
double share_of_time(double load, double shortest);

/// What somebody seems able to carry: the truth and the part of the façade that the talk did not look through.
double seen_belastbaarheid(double truth, double facade, double depth, double share);

}  // namespace meedoen
