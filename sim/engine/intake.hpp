// What the intake phase shares with the start of a run: who gets a case, and what an intake sees.
#pragma once

#include <vector>

#include "engine/context.hpp"

namespace meedoen {

/// The professional of an organisation with the fewest cases per available minute; ties go to the lowest post. -1:
/// none.
int least_burdened(const Staff& staff, const std::vector<std::int32_t>& cases, Organisation organisation);

struct IntakeOf {
    const World& world;
    const WeekContext& context;
    std::size_t i;
    Organisation organisation;
};

/// Fills what is seen; `share` is the share of a full intake's time. `file.intakes` numbers the draws.
void see_at_intake(CaseFile& file, const IntakeOf& whose, double share);

}  // namespace meedoen
