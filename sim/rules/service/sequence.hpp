// The order of steps: work first, treatment first, both at once, or left to the worker. A policy only puts a penalty on
// what it places later; what is chosen stays a choice.
#pragma once

#include "scenario/vocabulary.hpp"

namespace meedoen {

struct SequenceFacts {
    double most_seen_care_need{};  // highest seen need of wonen, financien, psychische gezondheid
    bool work_side_done{};         // a route to work runs or has been tried
};

/// Whether the policy places routes of this kind later for this resident.
bool placed_later(Sequence sequence, RouteKind kind, const SequenceFacts& facts, double treatment_until);

/// Whether care and work are planned in one decision.
bool both_sides_at_once(Sequence sequence);

}  // namespace meedoen
