#include "rules/service/sequence.hpp"

namespace meedoen {

bool placed_later(Sequence sequence, RouteKind kind, const SequenceFacts& facts, double treatment_until) {
    if (sequence == Sequence::work_first) return kind != RouteKind::work && !facts.work_side_done;
    if (sequence == Sequence::treatment_first)
        return kind == RouteKind::work && facts.most_seen_care_need > treatment_until;
    return false;
}

bool both_sides_at_once(Sequence sequence) { return sequence == Sequence::both; }

}  // namespace meedoen
