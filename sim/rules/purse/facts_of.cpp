#include "rules/purse/facts_of.hpp"

#include <algorithm>

#include "rules/income/minimum_wage.hpp"
#include "rules/income/portion.hpp"
#include "rules/income/ww.hpp"
#include "rules/income/ziektewet.hpp"

namespace meedoen {
namespace {

WorkForm form_of(const PersonFacts& person) { return static_cast<WorkForm>(person.work_form.value); }

UwvBenefit benefit_of(const PersonFacts& person) { return static_cast<UwvBenefit>(person.uwv_benefit.value); }

Arbeidsvermogen arbeidsvermogen_of(const PersonFacts& person) {
    return static_cast<Arbeidsvermogen>(person.arbeidsvermogen.value);
}

/// An amount with holiday allowance as one without.
CentsPerMonth without_holiday(std::int64_t amount, const Law& law) {
    return CentsPerMonth{
        scaled_to_nearest_cent(amount, 1'000'000, 1'000'000 + millionths(law.minimum_wage.vakantiebijslag))};
}

ZiektewetFacts ziektewet_facts_of(const PersonFacts& person, const Maandloon& maandloon, CentsPerMonth income) {
    ZiektewetFacts facts;
    facts.maandloon = maandloon;
    facts.work = income;
    facts.weeks_before = Weeks{person.months_on_benefit.value * 52 / 12};
    return facts;
}

}  // namespace

bool is_subsidised(const PersonFacts& person) {
    return form_of(person) == WorkForm::loonkostensubsidie || form_of(person) == WorkForm::beschut_werk;
}

StudiefinancieringFacts studiefinanciering_facts_of(const PersonFacts& person) {
    return {person.studiefinanciering.value == 2 ? StudentHome::away : StudentHome::with_parents, person.parents_pay};
}

StudietoeslagFacts studietoeslag_facts_of(const PersonFacts& person) {
    StudietoeslagFacts facts{person.age, CentsPerMonth{0}, StudietoeslagRight::none};
    if (person.studietoeslag.value == 0) return facts;
    facts.right = static_cast<UwvBenefit>(person.uwv_benefit.value) == UwvBenefit::wajong
                      ? StudietoeslagRight::cannot_earn_but_wajong
                      : StudietoeslagRight::cannot_earn;
    return facts;
}

std::int64_t net_benefit_of(const HouseholdPurse& purse, std::size_t p) {
    const std::int64_t all = purse.of(Basis::work, p) + purse.of(Basis::benefit, p) - purse.of(Basis::withheld, p);
    return all - purse.of(Basis::net_wage, p);
}

LoonkostensubsidieFacts loonkostensubsidie_facts_of(const PersonFacts& person) {
    return {person.age, person.hours, CentsPerMonth{0}, person.loonwaarde, Count{0}};
}

LocalSchemeLaw local_scheme_chosen(const HouseholdFacts& h, const Law& law) {
    LocalSchemeLaw scheme = law.local_schemes[static_cast<std::size_t>(h.local_scheme.value) - 1];
    scheme.on = YesNo{1};
    return scheme;
}

LocalSchemeFacts local_scheme_facts_of(const HouseholdFacts& h, const HouseholdPurse& purse, const Law& law) {
    LocalSchemeFacts facts;
    facts.household = h.kind();
    facts.children = h.child_count;
    facts.age = h.adults() == 2 ? std::max(h.persons[0].age, h.persons[1].age) : h.persons[0].age;
    facts.norm = CentsPerMonth{purse.of(SharedBasis::norm)};
    for (std::size_t p = 0; p < h.adults(); ++p)
        facts.income +=
            CentsPerMonth{purse.of(Basis::net_wage, p) + net_benefit_of(purse, p) + purse.of(Basis::settled, p)};
    facts.income += CentsPerMonth{purse.of(Component::bijstand)};
    facts.assets_that_count = assets_that_count({h.assets, Cents{0}, Cents{0}}, h.kind(), law.bijstand_means);
    facts.months_low = h.months_low_income;
    return facts;
}

BeslagvrijeVoetFacts beslagvrije_voet_facts_of(const HouseholdFacts& h, const HouseholdPurse& purse) {
    BeslagvrijeVoetFacts facts;
    facts.household = h.kind();
    facts.children = h.child_count;
    facts.taxable = CentsPerYear{purse.of(SharedBasis::toetsingsinkomen)};
    facts.income =
        CentsPerMonth{purse.of(Basis::net_wage, 0) + net_benefit_of(purse, 0) + purse.of(Component::bijstand)};
    if (h.adults() == 2) facts.spouse_income = CentsPerMonth{purse.of(Basis::net_wage, 1) + net_benefit_of(purse, 1)};
    return facts;
}

bool any_in_care(const HouseholdFacts& h) {
    return std::any_of(h.children.begin(), h.children.begin() + h.child_count.value, [](const ChildFacts& child) {
        return static_cast<CarePlace>(child.care.value) != CarePlace::none;
    });
}

CaredFor::CaredFor(const HouseholdFacts& household) {
    constexpr std::int64_t minutes_an_hour = 60;
    for (std::size_t c = 0; c < household.child_total(); ++c) {
        const ChildFacts& child = household.children[c];
        if (static_cast<CarePlace>(child.care.value) == CarePlace::none) continue;
        children_[count_++] = {static_cast<CareKind>(child.care.value - 1), child.care_minutes, child.care_price};
        costs_ += scaled_to_nearest_cent(child.care_price.value, child.care_minutes.value, minutes_an_hour);
    }
}

ParentsActive parents_active(const HouseholdFacts& h, const HouseholdPurse& purse) {
    bool all = true;
    for (std::size_t p = 0; p < h.adults(); ++p) all = all && purse.of(Basis::uwv_income, p) > 0;
    return all || h.on_route_to_work.value != 0 ? ParentsActive::all : ParentsActive::not_all;
}

CentsPerMonth paid_wage_of(const PersonFacts& person) {
    const CentsPerMonth wage = gross_wage_of(person);
    switch (form_of(person)) {
        case WorkForm::dagbesteding:
        case WorkForm::vrijwilligerswerk:
        case WorkForm::proefplaatsing:
            return CentsPerMonth{0};
        case WorkForm::loondispensatie:
            return CentsPerMonth{nearest_cent(portion(wage.value, person.loonwaarde))};
        case WorkForm::ordinary:
        case WorkForm::loonkostensubsidie:
        case WorkForm::beschut_werk:
            break;
    }
    return wage;
}

WiaClaim wia_claim_of(const PersonFacts& person, CentsPerMonth income, const Law& law) {
    WiaClaim claim;
    claim.maandloon = maandloon_of(person.maandloon, law.ww.maandloon_most);
    claim.maatman = person.maatman.value > 0 ? person.maatman : person.maandloon;
    claim.earning_capacity = person.earning_capacity;
    claim.income = income;
    claim.minimum_wage = with_holiday_allowance(monthly_minimum_wage(law.bijstand.norm_from_age, law.minimum_wage),
                                                law.minimum_wage.vakantiebijslag);
    claim.months_before = person.months_on_benefit;
    claim.phase = wga_phase_of(person.months_on_benefit, person.wga_months);
    claim.arbeidsvermogen = arbeidsvermogen_of(person);
    return claim;
}

WajongFacts wajong_facts_of(const PersonFacts& person, CentsPerMonth income, const Law& law) {
    const CentsPerMonth grondslag =
        with_holiday_allowance(monthly_minimum_wage(person.age, law.minimum_wage), law.wajong.vakantie_uitkering);
    const Share loonwaarde = form_of(person) == WorkForm::loondispensatie ? person.loonwaarde : Share{1.0};
    const CentsPerMonth other = with_holiday_allowance(person.second_job, law.minimum_wage.vakantiebijslag);
    return {grondslag, income, arbeidsvermogen_of(person), loonwaarde, other};
}

Count ww_months_of(const PersonFacts& person, const WwLaw& law) {
    if (person.ww_months.value > 0 || person.work_years.value == 0) return person.ww_months;
    return ww_duration_of({person.work_years, person.work_years_before_2016}, law);
}

bool has_run_out(const PersonFacts& person, const WwLaw& law) {
    const Count months = ww_months_of(person, law);
    return months.value > 0 && person.months_on_benefit >= months;
}

TaxableMonth taxable_month_of(const HouseholdPurse& purse, const PersonFacts& person, std::size_t p) {
    const std::int64_t second = purse.of(Basis::second_job, p);
    return {CentsPerMonth{purse.of(Basis::work, p) - second}, CentsPerMonth{purse.of(Basis::benefit, p)},
            jonggehandicaptenkorting_of(person), CentsPerMonth{second}};
}

Jonggehandicaptenkorting jonggehandicaptenkorting_of(const PersonFacts& person) {
    return benefit_of(person) == UwvBenefit::wajong ? Jonggehandicaptenkorting::yes : Jonggehandicaptenkorting::no;
}

UwvMonth uwv_month_of(const PersonFacts& person, CentsPerMonth income, const Law& law) {
    const Maandloon maandloon = maandloon_of(person.maandloon, law.ww.maandloon_most);
    UwvMonth month;
    switch (benefit_of(person)) {
        case UwvBenefit::none:
            break;
        case UwvBenefit::ww:
            if (has_run_out(person, law.ww)) break;
            month.amount = ww_of(maandloon, income, person.months_on_benefit, law.ww);
            month.capped = maandloon.capped;
            break;
        case UwvBenefit::ziektewet:
            month.component = Component::ziektewet;
            month.amount = ziektewet_of(ziektewet_facts_of(person, maandloon, income), law.ziektewet).to_person;
            month.capped = maandloon.capped;
            break;
        case UwvBenefit::wajong: {
            const WajongFacts facts = wajong_facts_of(person, income, law);
            month.component = Component::wajong;
            month.amount = wajong_of(facts, law.wajong);
            month.grondslag = facts.grondslag;
            break;
        }
        case UwvBenefit::wia: {
            const WiaClaim claim = wia_claim_of(person, income, law);
            month.component = Component::wia;
            month.amount = wia_month_of(claim, law.wia).amount;
            month.capped = maandloon.capped;
            month.inkomenseis = inkomenseis_of(claim, law.wia);
            break;
        }
    }
    return month;
}

ToeslagenwetFacts toeslagenwet_facts_of(const HouseholdFacts& h, const HouseholdPurse& purse, std::size_t p,
                                        const Law& law) {
    const PersonFacts& person = h.persons[p];
    std::int64_t benefit = 0;
    std::int64_t work = 0;
    for (std::size_t a = 0; a < h.adults(); ++a)
        benefit += purse.of(Basis::benefit, a), work += purse.of(Basis::uwv_income, a);
    ToeslagenwetFacts facts;
    facts.benefit = without_holiday(benefit, law);
    facts.work = without_holiday(work, law);
    const bool wajong = benefit_of(person) == UwvBenefit::wajong;
    facts.base = without_holiday(wajong ? purse.of(Basis::grondslag, p) : purse.of(Basis::ww_capped, p), law);
    facts.age = person.age;
    facts.months_with_work = person.months_with_work;
    facts.household = h.kind() == Household::couple ? ToeslagenwetHousehold::couple
                      : h.kostendelers.value > 0    ? ToeslagenwetHousehold::kostendeler
                                                    : ToeslagenwetHousehold::alone;
    const Years partner_at_first = h.persons[1 - p].age - h.persons[1 - p].grown;  // a year of birth does not change
    if (h.kind() == Household::couple && partner_at_first < law.toeslagenwet.partner_free_from_age)
        facts.partner = ToeslagenwetPartner::born_after_1971;
    facts.youngest_child = std::min(Years{18}, ChildAges{h}.youngest());
    return facts;
}

IackFacts iack_facts_of(const HouseholdFacts& h, const HouseholdPurse& purse, std::size_t p) {
    IackFacts facts;
    facts.work = CentsPerYear{purse.of(Basis::work_year, p)};
    facts.youngest_child = ChildAges{h}.youngest();
    if (h.kind() != Household::couple) return facts;
    const std::int64_t own = purse.of(Basis::work_year, p);
    const std::int64_t other = purse.of(Basis::work_year, 1 - p);
    const bool older = h.persons[p].age > h.persons[1 - p].age || (h.persons[p].age == h.persons[1 - p].age && p == 0);
    facts.parent = own < other || (own == other && older) ? IackParent::lower_of_two : IackParent::higher_of_two;
    return facts;
}

ZorgtoeslagPartner zorgtoeslag_partner_of(const HouseholdFacts& h) {
    return h.kind() == Household::couple ? ZorgtoeslagPartner::insured : ZorgtoeslagPartner::none;
}

HuurtoeslagFacts huurtoeslag_facts_of(const HouseholdFacts& h, CentsPerYear income) {
    HuurtoeslagFacts facts;
    facts.income = income;
    facts.assets = h.assets;
    facts.rent = h.rent;
    facts.service_costs = h.service_costs;
    facts.persons = Count{static_cast<std::int32_t>(h.adults() + h.child_total()) + h.kostendelers.value};
    facts.children = h.child_count;
    facts.oldest = h.persons[0].age;
    if (h.kind() == Household::couple) facts.oldest = std::max(facts.oldest, h.persons[1].age);
    facts.partners = YesNo{h.kind() == Household::couple ? 1 : 0};
    return facts;
}

ChildAges::ChildAges(const HouseholdFacts& household) : count_{household.child_total()} {
    for (std::size_t c = 0; c < count_; ++c) ages_[c] = household.children[c].age;
}

Years ChildAges::youngest() const {
    Years youngest{99};
    for (const Years age : span()) youngest = std::min(youngest, age);
    return youngest;
}

}  // namespace meedoen
