// What the staff phase shares with the start of a run.
#pragma once

#include "engine/context.hpp"

namespace meedoen {

/// Fills the posts of the three organisations with their first holders.
void appoint_staff(Staff& staff, const WeekContext& context);

/// Minutes of every post in this week; none while a post is empty.
void set_minutes(Staff& staff, Channels& channels, int week);

}  // namespace meedoen
