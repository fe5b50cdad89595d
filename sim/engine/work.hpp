// What the work phase shares with the start of a run: how a job is written into a row.
#pragma once

#include "engine/context.hpp"

namespace meedoen {

/// Gives a resident a job with terms drawn for this resident's next job. Posts no request and no event.
void give_job(Jobs& jobs, const World& world, const WeekContext& context, std::size_t i);

}  // namespace meedoen
