// What the intake phase shares with the start of a run: who gets a case, and what an intake sees.
#pragma once

#include <array>
#include <vector>

#include "engine/context.hpp"

namespace meedoen {

/// Hands out new cases: to the professional of an organisation with the fewest cases per available minute; ties go to
/// the lowest post.
class Desks {
public:
    /// Both must outlive it; `cases` is counted up.
    Desks(const Staff& staff, std::vector<std::int32_t>& cases);

    /// To be called when cases or minutes have changed otherwise than by next().
    void open();

    /// Who gets the next case, which is counted; -1 when the organisation has no posts.
    int next(Organisation organisation);

private:
    bool comes_later(std::int32_t a, std::int32_t b) const;

    const Staff& staff_;
    std::vector<std::int32_t>& cases_;
    std::array<std::vector<std::int32_t>, organisations> heaps_;
};

struct IntakeOf {
    const World& world;
    const WeekContext& context;
    std::size_t i;
    Organisation organisation;
};

/// Fills what is seen; `share` is the share of a full intake's time. `file.intakes` numbers the draws.
void see_at_intake(CaseFile& file, const IntakeOf& whose, double share);

}  // namespace meedoen
