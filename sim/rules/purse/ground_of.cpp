#include "rules/purse/ground_of.hpp"

#include <optional>

namespace meedoen {
namespace {

Benefit benefit_of(const HouseholdFacts& household, const PersonFacts& person) {
    switch (static_cast<UwvBenefit>(person.uwv_benefit.value)) {
        case UwvBenefit::ww:
            return Benefit::ww;
        case UwvBenefit::wajong:
            return Benefit::wajong;
        case UwvBenefit::wia:
        case UwvBenefit::ziektewet:
            return Benefit::wia;
        case UwvBenefit::none:
            break;
    }
    return household.bijstand.value != 0 ? Benefit::bijstand : Benefit::none;
}

std::optional<Arrangement> arrangement_of(const PersonFacts& person) {
    switch (static_cast<WorkForm>(person.work_form.value)) {
        case WorkForm::loonkostensubsidie:
            return Arrangement::loonkostensubsidie;
        case WorkForm::loondispensatie:
            return Arrangement::loondispensatie;
        case WorkForm::beschut_werk:
            return Arrangement::beschut_werk;
        case WorkForm::dagbesteding:
            return Arrangement::dagbesteding;
        case WorkForm::vrijwilligerswerk:
            if (person.volunteer_allowance.value > 0) return Arrangement::volunteer_allowance;
            break;
        case WorkForm::proefplaatsing:
            return Arrangement::proefplaatsing;
        case WorkForm::ordinary:
            break;
    }
    return std::nullopt;
}

}  // namespace

Refusal refusal_of(const HouseholdFacts& household, std::size_t p, const Law& law) {
    const PersonFacts& person = household.persons[p];
    const std::optional<Arrangement> arrangement = arrangement_of(person);
    if (!arrangement) return Refusal::none;
    GroundFacts facts;
    facts.benefit = benefit_of(household, person);
    facts.age = person.age;
    facts.finding = facts.requested = YesNo{1};
    return refusal_of(*arrangement, facts, law);
}

}  // namespace meedoen
