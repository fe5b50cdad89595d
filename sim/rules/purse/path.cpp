#include "rules/purse/path.hpp"

#include <algorithm>

#include "rules/income/aanslag.hpp"
#include "rules/income/bijstand_means.hpp"
#include "rules/income/iack.hpp"
#include "rules/income/toetsingsinkomen.hpp"
#include "rules/purse/facts_of.hpp"

namespace meedoen {
namespace {

constexpr int months_a_year = 12;
constexpr int december = 11;

std::int64_t& part(HouseholdPurse& purse, Component c) { return purse.part[static_cast<std::size_t>(c)]; }

/// Of every four weeks: 13 payments a year, two of them in December.
std::array<Count, most_persons> payments_in(int month, const HouseholdFacts& h) {
    std::array<Count, most_persons> payments{};
    for (std::size_t p = 0; p < h.adults(); ++p)
        if (static_cast<PayPeriod>(h.persons[p].paid_every.value) == PayPeriod::four_weeks)
            payments[p] = Count{month == december ? 2 : 1};
    return payments;
}

/// How much more bijstand sets off than the wages of the month itself.
std::int64_t set_off_of_before(const HouseholdPurse& purse) {
    std::int64_t more = 0;
    for (std::size_t p = 0; p < most_persons; ++p)
        more += std::max<std::int64_t>(0, purse.of(Basis::set_off_wage, p) - purse.of(Basis::net_wage, p));
    return more;
}

TaxableYear taxable(const PersonSoFar& person) {
    return {CentsPerYear{person.work}, CentsPerYear{person.benefit}, person.credit, CentsPerYear{0}};
}

CentsPerYear bijstand_of(const PersonSoFar& person) {
    return CentsPerYear{person.bijstand_gross_by_12 / months_a_year};
}

/// Withheld, also by the gemeente over bijstand, less due: above zero what comes back.
CentsPerYear tax_back(const PersonSoFar& person, CentsPerYear iack, const WageTaxLaw& law) {
    TaxableYear all = taxable(person);
    all.benefit += bijstand_of(person);
    all.iack = iack;
    const CentsPerYear withheld{person.withheld - person.back_ahead + person.bijstand_tax_by_12 / months_a_year};
    return withheld - tax_of_year(all, law);
}

/// Whole years until all months are alike. The first year lacks holiday allowance that was built up before it; the
/// advances of the next two rest on its income; what they are too much is settled in the year after each, and paid
/// back.
int months_to_settle_down(const PaymentLaw& law) {
    constexpr int years = 3;
    const int months = years * months_a_year + law.settled_in.value + law.recovery_months.value;
    return (months + months_a_year - 1) / months_a_year * months_a_year;
}

}  // namespace

std::int64_t advances_in(const HouseholdPurse& purse) {
    return purse.of(Component::zorgtoeslag) + purse.of(Component::huurtoeslag) +
           purse.of(Component::kindgebonden_budget) + purse.of(Component::kinderopvangtoeslag);
}

void add_months(YearSoFar& year, const HouseholdFacts& h, const HouseholdPurse& purse, int months) {
    for (std::size_t p = 0; p < h.adults(); ++p) {
        PersonSoFar& person = year.person[p];
        person.work += months * purse.of(Basis::work, p);
        person.benefit += months * purse.of(Basis::benefit, p);
        person.withheld += months * purse.of(Basis::withheld, p);
        person.back_ahead += months * purse.of(Basis::back_ahead, p);
        person.bijstand_gross_by_12 += months * purse.of(Basis::bijstand_gross, p);
        person.bijstand_tax_by_12 += months * purse.of(Basis::bijstand_tax, p);
        if (jonggehandicaptenkorting_of(h.persons[p]) == Jonggehandicaptenkorting::yes)
            person.credit = Jonggehandicaptenkorting::yes;
    }
    year.toeslagen += months * advances_in(purse);
}

CentsPerYear toetsingsinkomen_of(const YearSoFar& year, std::size_t adults) {
    CentsPerYear income{0};
    for (std::size_t p = 0; p < adults; ++p) {
        const PersonSoFar& person = year.person[p];
        income += CentsPerYear{person.work + person.benefit} + bijstand_of(person);
    }
    return income;
}

Settlement settlement_of(const YearSoFar& year, std::span<const MonthsAlike> months, const Law& law) {
    const HouseholdFacts& last = months.back().facts;
    Settlement settlement;
    settlement.toetsingsinkomen = toetsingsinkomen_of(year, last.adults());
    HouseholdPurse whole;  // what the combinatiekorting asks
    for (std::size_t p = 0; p < last.adults(); ++p)
        whole.basis[p][static_cast<std::size_t>(Basis::work_year)] = year.person[p].work;
    for (std::size_t p = 0; p < last.adults(); ++p) {
        const PersonSoFar& person = year.person[p];
        CentsPerYear iack{0};
        if (last.child_total() > 0) iack = iack_of(iack_facts_of(last, whole, p), law.iack);
        const CentsPerYear back = tax_back(person, iack, law.wage_tax);
        settlement.tax += person.back_ahead > 0 ? back : assessed(back, law.payment);
    }
    settlement.toeslagen -= CentsPerYear{year.toeslagen};
    for (const MonthsAlike& alike : months) {
        const Toeslagen right = toeslagen_of_month(alike.facts, settlement.toetsingsinkomen, alike.active, law);
        settlement.toeslagen += CentsPerYear{right.sum().value * alike.months};
    }
    settlement.toeslagen = settled(settlement.toeslagen, law.payment);
    return settlement;
}

Path::Path(const HouseholdFacts& before, int first_month, HolidayPay holiday, const Law& law)
    : law_{law}, holiday_{holiday} {
    const HouseholdPurse alike = purse_of(before, law);
    for (auto& month : earned_)
        for (std::size_t p = 0; p < most_persons; ++p) month[p] = CentsPerMonth{alike.of(Basis::net_wage, p)};
    in_bijstand_ = is_in_bijstand(before, alike);
    estimate_ = CentsPerYear{alike.of(SharedBasis::toetsingsinkomen)};
    for (int k = 0; k < months_to_settle_down(law.payment) + first_month; ++k) next(before);
    if (before.estimated_income.value > 0) estimate_ = before.estimated_income;
}

HouseholdPurse Path::next(const HouseholdFacts& h) {
    const auto delay = std::min(static_cast<std::size_t>(law_.payment.set_off_delay.value), most_delay);
    Carried before;
    before.month = month_;
    before.toetsingsinkomen = estimate_;
    before.payments = payments_in(month_, h);
    if (delay == 0 ||
        !in_bijstand_)  // what was earned before bijstand is not set off (Participatiewet art. 32 lid 1 b)
        before.set_off = SetOff::of_this_month;
    else
        before.set_off_wage = earned_[delay - 1];
    HouseholdPurse purse = as_paid(h, before, purse_of(h, before, law_));
    if (++month_ == months_a_year) end_year();
    return purse;
}

HouseholdPurse Path::as_paid(const HouseholdFacts& h, const Carried& before, HouseholdPurse purse) {
    std::rotate(earned_.begin(), earned_.end() - 1, earned_.end());
    for (std::size_t p = 0; p < most_persons; ++p) earned_[0][p] = CentsPerMonth{purse.of(Basis::net_wage, p)};
    in_bijstand_ = is_in_bijstand(h, purse);
    built_up_ = purse;
    CentsPerMonth kept_back{};
    if (holiday_ == HolidayPay::in_may) {
        const std::int64_t spread = purse.net();
        kept_back = reserve_.keep_and_pay(h, before, law_, purse);
        if (h.attachment.value != 0) attach_anew(h, spread - purse.net(), purse);
    }
    const CentsPerMonth norm{purse.of(SharedBasis::norm)};
    const CentsPerMonth of_norm{holiday_within(norm.value, law_.minimum_wage.vakantiebijslag)};
    minimum_ = norm - std::min(kept_back, of_norm);
    pay_settlement(purse);
    if (h.bufferbudget.value != 0) fill_from_bufferbudget(h, purse);
    remember(h, purse);
    last_ = purse;
    return purse;
}

/// A month with bijstand, or one that would have it if it went on.
bool Path::is_in_bijstand(const HouseholdFacts& h, const HouseholdPurse& purse) const {
    return purse.of(Component::bijstand) > 0 || purse_of(h, law_).of(Component::bijstand) > 0;
}

/// Attachment takes what is paid, so holiday allowance in its month and not before.
void Path::attach_anew(const HouseholdFacts& h, std::int64_t kept, HouseholdPurse& purse) const {
    BeslagvrijeVoetFacts facts = beslagvrije_voet_facts_of(h, built_up_);
    facts.income -= CentsPerMonth{kept};
    part(purse, Component::attachment) = -attached_of(facts, law_).value;
}

void Path::pay_settlement(HouseholdPurse& purse) {
    if (month_ + 1 == law_.payment.settled_in.value && due_) {
        const auto settle = [&](CentsPerYear amount, Component c, Debt& debt) {
            if (amount.value >= 0)
                part(purse, c) += amount.value;
            else
                owe(debt, Cents{-amount.value}, law_.payment.recovery_months);
        };
        settle(due_->tax, Component::tax_settlement, tax_debt_);
        settle(due_->toeslagen, Component::toeslagen_settlement, toeslagen_debt_);
        estimate_ = due_->toetsingsinkomen;
        due_.reset();
    }
    part(purse, Component::tax_settlement) -= pay_off(tax_debt_).value;
    part(purse, Component::toeslagen_settlement) -= pay_off(toeslagen_debt_).value;
}

/// What the month lacks of the norm because a wage of before is set off, as far as the budget of the year goes; for who
/// has bijstand when such months go on.
void Path::fill_from_bufferbudget(const HouseholdFacts& h, HouseholdPurse& purse) {
    const std::int64_t lacks = minimum_.value - means_of_living(purse);
    const Cents shortfall{std::clamp<std::int64_t>(lacks, 0, set_off_of_before(purse))};
    if (shortfall.value == 0 || purse_of(h, law_).of(Component::bijstand) == 0) return;
    const Cents filled = bufferbudget_of(shortfall, bufferbudget_used_, law_.bijstand_means);
    part(purse, Component::bufferbudget) += filled.value;
    bufferbudget_used_ += filled;
}

void Path::remember(const HouseholdFacts& h, const HouseholdPurse& purse) {
    add_months(year_, h, purse, 1);
    add_months(built_up_year_, h, built_up_, 1);
    months_.push_back({h, parents_active(h, purse), 1});
    if (h.reports_changes.value == 0) return;
    YearSoFar whole = built_up_year_;
    add_months(whole, h, built_up_, december - month_);
    estimate_ = toetsingsinkomen_of(whole, h.adults());
}

void Path::end_year() {
    due_ = settlement_of(year_, months_, law_);
    year_ = {};
    built_up_year_ = {};
    bufferbudget_used_ = Cents{0};
    months_.clear();
    month_ = 0;
}

std::int64_t means_of_living(const HouseholdPurse& purse) {
    constexpr std::array counted{Component::wage,
                                 Component::holiday_allowance,
                                 Component::pension_premium,
                                 Component::ww,
                                 Component::ziektewet,
                                 Component::wajong,
                                 Component::wia,
                                 Component::toeslagenwet,
                                 Component::wage_tax,
                                 Component::tax_settlement,
                                 Component::bijstand,
                                 Component::bufferbudget,
                                 Component::studiefinanciering,
                                 Component::studietoeslag,
                                 Component::attachment,
                                 Component::toeslagen_settlement};
    std::int64_t sum = purse.of(SharedBasis::other_means);
    for (const Component c : counted) sum += purse.of(c);
    return sum;
}

}  // namespace meedoen
