#include "rules/purse/later.hpp"

#include <algorithm>

#include "rules/income/minimum_wage.hpp"
#include "rules/income/vrijlating.hpp"
#include "rules/purse/bijstand_facts.hpp"
#include "rules/purse/facts_of.hpp"

namespace meedoen {
namespace {

/// Months to the birthday count down to it; the next one is a year off.
void grow_older(Years& age, Count& months_to_birthday) {
    if (months_to_birthday.value == 0) return;
    if (--months_to_birthday.value > 0) return;
    ++age.value;
    months_to_birthday.value = 12;
}

void use_vrijlating(PersonFacts& person, Vrijlating which) {
    if (which == Vrijlating::n) ++person.months_n.value;
    if (which == Vrijlating::r) ++person.months_r.value;
    if (which == Vrijlating::z) ++person.months_z.value;
    if (which == Vrijlating::article_34a) ++person.months_34a.value;
}

void receive_benefit(PersonFacts& person, bool with_toeslag, const Law& law) {
    if (static_cast<UwvBenefit>(person.uwv_benefit.value) == UwvBenefit::none) return;
    ++person.months_on_benefit.value;
    if (with_toeslag && (paid_wage_of(person) + person.second_job).value > 0) ++person.months_with_work.value;
    const bool ww = static_cast<UwvBenefit>(person.uwv_benefit.value) == UwvBenefit::ww;
    if (ww && has_run_out(person, law.ww)) person.uwv_benefit = Choice{static_cast<std::int32_t>(UwvBenefit::none)};
}

void live_month(HouseholdFacts& h, const HouseholdPurse& purse, const Law& law) {
    for (std::size_t p = 0; p < h.adults(); ++p) {
        const VrijlatingFacts earnings = vrijlating_facts_of(h, purse, p);
        if (purse.of(Component::bijstand) > 0 && earnings.earnings.value > 0)
            use_vrijlating(h.persons[p], vrijlating_that_applies(earnings, law.bijstand, law.bijstand_means));
        receive_benefit(h.persons[p], purse.of(Component::toeslagenwet) > 0, law);
    }
}

}  // namespace

HouseholdFacts month_later(HouseholdFacts h, const Law& law) {
    const HouseholdPurse alike = purse_of(h, law);
    return month_later(h, alike, law);
}

HouseholdFacts month_later(HouseholdFacts h, const HouseholdPurse& built_up, const Law& law) {
    live_month(h, built_up, law);
    for (PersonFacts& person : h.persons) {
        const Years before = person.age;
        grow_older(person.age, person.months_to_birthday);
        person.grown += person.age - before;
        // A wage that was the minimum of a younger age rises with it.
        if (person.hourly_wage.value > 0)
            person.hourly_wage = std::max(person.hourly_wage, hourly_minimum_wage(person.age, law.minimum_wage));
    }
    std::int32_t left = 0;
    for (std::size_t c = 0; c < h.child_total(); ++c) {
        ChildFacts child = h.children[c];
        grow_older(child.age, child.months_to_birthday);
        if (child.age < Years{18}) h.children[static_cast<std::size_t>(left++)] = child;
    }
    h.child_count = Count{left};
    if (h.kind() == Household::single_parent && left == 0)
        h.household = Choice{static_cast<std::int32_t>(Household::single)};
    if (h.kostendeler_in.value > 0 && --h.kostendeler_in.value == 0) ++h.kostendelers.value;
    return h;
}

}  // namespace meedoen
