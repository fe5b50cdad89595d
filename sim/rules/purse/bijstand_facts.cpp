#include "rules/purse/bijstand_facts.hpp"

#include <algorithm>

#include "rules/income/aanslag.hpp"
#include "rules/income/portion.hpp"
#include "rules/purse/facts_of.hpp"

namespace meedoen {
namespace {

SubsidisedJob subsidised_job_of(const PersonFacts& person) {
    if (!is_subsidised(person)) return SubsidisedJob::no;
    return person.hours_cannot_grow.value != 0 ? SubsidisedJob::cannot_grow : SubsidisedJob::yes;
}

bool has_right_to_bijstand(const HouseholdFacts& h, std::size_t p, const BijstandLaw& law) {
    return h.persons[p].no_right.value == 0 &&
           h.persons[p].age >= (h.in_institution.value != 0 ? law.norm_from_age : law.right_from_age);
}

/// Of a couple with one right, who has it; else the first.
std::size_t belanghebbende_of(const HouseholdFacts& h, const BijstandLaw& law) {
    return h.adults() == 2 && !has_right_to_bijstand(h, 0, law) && has_right_to_bijstand(h, 1, law) ? 1 : 0;
}

BijstandPartner partner_of(const PersonFacts& person, Stay stay) {
    return {person.age, stay, person.no_right.value != 0 ? Right::no : Right::yes};
}

BijstandHousehold bijstand_household_of(const HouseholdFacts& h, std::size_t belanghebbende, const BijstandLaw& law) {
    const Stay stay = h.in_institution.value != 0 ? Stay::in_institution : Stay::at_home;
    BijstandHousehold household;
    household.household = h.kind();
    household.age = h.persons[belanghebbende].age;
    household.stay = stay;
    if (h.kind() == Household::couple) household.partner = partner_of(h.persons[1 - belanghebbende], stay);
    household.children = h.child_count;
    household.kostendelers = h.kostendelers;
    for (std::size_t p = 0; p < h.adults(); ++p)
        if (h.persons[p].parents_cannot_pay.value != 0 && h.persons[p].age < law.norm_from_age)
            ++household.young_without_parents.value;
    return household;
}

/// What is above a limit for the year, spread over it.
CentsPerMonth a_twelfth(Cents of_year) { return CentsPerMonth{scaled_to_nearest_cent(of_year.value, 1, 12)}; }

CentsPerMonth premium_in_month(const PersonFacts& person, const Law& law) {
    if (person.premium.value == 0) return CentsPerMonth{0};
    const PremiumFacts facts{Cents{person.premium.value}, Cents{0}, Count{0}, person.age,
                             is_subsidised(person) ? SubsidyGroup::inside : SubsidyGroup::outside};
    return a_twelfth(premium_that_counts(facts, law.bijstand_means));
}

/// What is above the limit of a month or of a year of such months, whichever is more.
CentsPerMonth volunteer_allowance_in_month(const PersonFacts& person, const Law& law) {
    const Cents above_year{12 * person.volunteer_allowance.value - law.bijstand_means.volunteer_most_year.value};
    return std::max(
        volunteer_allowance_that_counts(person.volunteer_allowance, Cents{0}, person.age, law.bijstand_means),
        a_twelfth(std::max(Cents{0}, above_year)));
}

CentsPerMonth means_beside_work_of(const PersonFacts& person, const Law& law) {
    return premium_in_month(person, law) + volunteer_allowance_in_month(person, law);
}

/// From 27 this credit is no means (art. 31 lid 2 c and lid 5).
bool has_credit_that_does_not_count(const PersonFacts& person, const Law& law) {
    return jonggehandicaptenkorting_of(person) == Jonggehandicaptenkorting::yes &&
           counts_as_income(Means::jonggehandicaptenkorting, person.age, law.bijstand_means) == YesNo{0};
}

/// Of the tax withheld, what that credit takes off.
CentsPerMonth credit_that_does_not_count(const HouseholdPurse& purse, const PersonFacts& person, std::size_t p,
                                         const Law& law) {
    if (!has_credit_that_does_not_count(person, law)) return CentsPerMonth{0};
    TaxableMonth month = taxable_month_of(purse, person, p);
    const CentsPerMonth with = tax_withheld(month, law.wage_tax);
    month.jonggehandicaptenkorting = Jonggehandicaptenkorting::no;
    return tax_withheld(month, law.wage_tax) - with;
}

CentsPerMonth gifts_in_month(const HouseholdFacts& h, const Law& law) {
    return a_twelfth(gift_that_counts(Cents{12 * h.gifts.value}, Cents{0}, law.bijstand_means));
}

CentsPerMonth other_means_of(const HouseholdFacts& h, const HouseholdPurse& purse, std::size_t p, const Law& law) {
    return CentsPerMonth{net_benefit_of(purse, p)} - credit_that_does_not_count(purse, h.persons[p], p, law) +
           CentsPerMonth{purse.of(Basis::settled, p)} + means_beside_work_of(h.persons[p], law);
}

}  // namespace

bool claims_bijstand(const HouseholdFacts& h) {
    const auto all_without = [&] {
        return h.persons[0].no_right.value != 0 && (h.adults() == 1 || h.persons[1].no_right.value != 0);
    };
    return h.bijstand.value != 0 && !all_without();
}

std::int64_t part_of_bijstand(const HouseholdFacts& h, std::size_t p, std::int64_t bijstand, const BijstandLaw& law) {
    if (h.adults() == 1) return bijstand;
    if (!has_right_to_bijstand(h, p, law)) return 0;
    return has_right_to_bijstand(h, 1 - p, law) ? bijstand / 2 : bijstand;
}

VrijlatingFacts vrijlating_facts_of(const HouseholdFacts& h, const HouseholdPurse& purse, std::size_t p) {
    const PersonFacts& person = h.persons[p];
    VrijlatingFacts facts;
    facts.earnings = CentsPerMonth{purse.of(Basis::set_off_wage, p)};
    facts.age = person.age;
    facts.household = h.kind();
    facts.youngest_child = ChildAges{h}.youngest();
    facts.helps = static_cast<HelpsTowardsWork>(person.vrijlating_helps.value);
    facts.hours_limited = static_cast<HoursLimited>(person.hours_limited.value);
    facts.subsidised_job = subsidised_job_of(person);
    facts.extended = person.extended_34a;
    facts.before = {person.months_n, person.months_r, person.months_z, person.months_34a};
    facts.rules = static_cast<VrijlatingRules>(h.vrijlating_rules.value);
    return facts;
}

CentsPerMonth settlement_that_counts(const HouseholdPurse& purse, const PersonFacts& person, std::size_t p,
                                     const Law& law) {
    CentsPerYear withheld{12 * purse.of(Basis::withheld, p)};
    CentsPerYear tax{purse.of(Basis::tax_year, p)};
    if (has_credit_that_does_not_count(person, law)) {
        withheld += CentsPerYear{12 * credit_that_does_not_count(purse, person, p, law).value};
        tax = tax_of_year({CentsPerYear{purse.of(Basis::work_year, p)}, CentsPerYear{12 * purse.of(Basis::benefit, p)},
                           Jonggehandicaptenkorting::no, CentsPerYear{purse.of(Basis::iack, p)}},
                          law.wage_tax);
    }
    return a_twelfth(Cents{std::max(CentsPerYear{0}, assessed(withheld - tax, law.payment)).value});
}

CentsPerMonth means_beside_work_and_benefit(const HouseholdFacts& h, const Law& law) {
    CentsPerMonth sum = gifts_in_month(h, law);
    for (std::size_t p = 0; p < h.adults(); ++p) sum += means_beside_work_of(h.persons[p], law);
    return sum;
}

CentsPerMonth bijstandsnorm_in(const HouseholdFacts& h, const Law& law) {
    return bijstandsnorm_of(bijstand_household_of(h, belanghebbende_of(h, law.bijstand), law.bijstand), law.bijstand,
                            law.kindgebonden_budget);
}

BijstandFacts bijstand_facts_of(const HouseholdFacts& h, const HouseholdPurse& purse, const Law& law) {
    const std::size_t own = belanghebbende_of(h, law.bijstand);
    BijstandFacts facts;
    facts.household = bijstand_household_of(h, own, law.bijstand);
    facts.own = vrijlating_facts_of(h, purse, own);
    facts.other_income = other_means_of(h, purse, own, law) + gifts_in_month(h, law);
    if (h.adults() == 2 && has_right_to_bijstand(h, 1 - own, law.bijstand)) {
        facts.partner = vrijlating_facts_of(h, purse, 1 - own);
        facts.other_income += other_means_of(h, purse, 1 - own, law);
    } else if (h.adults() == 2) {  // art. 32 lid 3
        facts.spouse_income =
            CentsPerMonth{purse.of(Basis::set_off_wage, 1 - own)} + other_means_of(h, purse, 1 - own, law);
    }
    facts.assets.assets = h.assets;
    facts.maatregel.share = h.maatregel;
    facts.maatregel.months = facts.maatregel.spread_over = Count{h.maatregel.value > 0.0 ? 1 : 0};
    return facts;
}

}  // namespace meedoen
