// What a level of cooperation is made of: who sees what, who decides, what it costs. The seven levels are conceptual
// (Boon et al. 2004) and carry no effect of their own: each only switches the channels below.
#pragma once

namespace meedoen {

struct CooperationPractice {
    bool facts_merged{};  // from level 3 (collaboratief): what each has seen is shared, as far as law and caution allow
    bool owner_named{};   // from level 4 (gecoordineerd): one organisation holds the regie of a case that was discussed
    bool decided_jointly{};     // from level 6 (interdisciplinair): the table plans care and work in one go
    double handover_arrives{};  // share of lost handovers that this level saves, 0 to 1
    bool one_intake{};          // level 7 (integratief): a file of a partner is taken over instead of a second intake
};

CooperationPractice practice_of(int level);

/// Minutes that one case at the table costs each organisation.
double meeting_minutes(int level, double minutes_at_level_one, double rise_per_level);

}  // namespace meedoen
