#include "rules/service/cooperation.hpp"

namespace meedoen {

CooperationPractice practice_of(int level) {
    CooperationPractice practice;
    practice.facts_merged = level >= 3;
    practice.owner_named = level >= 4;
    practice.decided_jointly = level >= 6;
    practice.handover_arrives = (level - 1) / 6.0;
    practice.one_intake = level >= 7;
    return practice;
}

double meeting_minutes(int level, double minutes_at_level_one, double rise_per_level) {
    return minutes_at_level_one * (1.0 + rise_per_level * (level - 1));
}

}  // namespace meedoen
