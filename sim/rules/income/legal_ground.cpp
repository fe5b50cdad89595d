#include "rules/income/legal_ground.hpp"

namespace meedoen {
namespace {

bool is_yes(YesNo answer) { return answer == YesNo{1}; }

Refusal of_loonkostensubsidie(const GroundFacts& facts, const Law& law) {
    const bool of_gemeente = facts.benefit == Benefit::none || facts.benefit == Benefit::bijstand;
    if (!of_gemeente && !is_yes(facts.in_beschut_werk)) return Refusal::other_benefit;
    if (facts.wsw_job == WswJob::yes) return Refusal::wsw_job;
    if (!is_yes(facts.finding)) return Refusal::no_finding;
    return facts.months_in_job >= law.loonkostensubsidie.flat_months ? Refusal::too_late : Refusal::none;
}

Refusal of_loondispensatie(const GroundFacts& facts) {
    if (facts.benefit != Benefit::wajong) return Refusal::other_benefit;
    if (facts.wsw_job == WswJob::yes) return Refusal::wsw_job;
    if (!is_yes(facts.finding)) return Refusal::no_finding;
    return is_yes(facts.requested) ? Refusal::none : Refusal::not_requested;
}

Refusal of_beschut_werk(const GroundFacts& facts) {
    if (facts.wsw_job == WswJob::yes) return Refusal::wsw_job;
    if (!is_yes(facts.finding)) return Refusal::no_finding;
    return is_yes(facts.places_left) ? Refusal::none : Refusal::no_place;
}

Refusal of_dagbesteding(const GroundFacts& facts) {
    if (is_yes(facts.wlz)) return Refusal::wlz;
    return is_yes(facts.finding) ? Refusal::none : Refusal::no_finding;
}

Refusal of_volunteer_allowance(const GroundFacts& facts, const Law& law) {
    const bool counts = facts.benefit == Benefit::bijstand && facts.age < law.bijstand_means.freed_from_age;
    return counts ? Refusal::too_young : Refusal::none;
}

Refusal of_proefplaatsing(const GroundFacts& facts) {
    if (facts.benefit == Benefit::none) return Refusal::no_benefit;
    return is_yes(facts.requested) ? Refusal::none : Refusal::not_requested;
}

}  // namespace

Refusal refusal_of(Arrangement arrangement, const GroundFacts& facts, const Law& law) {
    switch (arrangement) {
        case Arrangement::loonkostensubsidie:
            return of_loonkostensubsidie(facts, law);
        case Arrangement::loondispensatie:
            return of_loondispensatie(facts);
        case Arrangement::beschut_werk:
            return of_beschut_werk(facts);
        case Arrangement::dagbesteding:
            return of_dagbesteding(facts);
        case Arrangement::volunteer_allowance:
            return of_volunteer_allowance(facts, law);
        case Arrangement::proefplaatsing:
            break;
    }
    return of_proefplaatsing(facts);
}

}  // namespace meedoen
