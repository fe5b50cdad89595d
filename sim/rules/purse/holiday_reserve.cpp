#include "rules/purse/holiday_reserve.hpp"

#include <utility>

#include "rules/income/portion.hpp"
#include "rules/income/yearly_settlement.hpp"
#include "rules/purse/facts_of.hpp"

namespace meedoen {
namespace {

constexpr std::array uwv_components{Component::ww, Component::ziektewet, Component::wajong, Component::wia,
                                    Component::toeslagenwet};

std::int64_t& part(HouseholdPurse& purse, Component c) { return purse.part[static_cast<std::size_t>(c)]; }

std::int64_t& basis(HouseholdPurse& purse, Basis b, std::size_t p) {
    return purse.basis[p][static_cast<std::size_t>(b)];
}

void withhold(HouseholdPurse& purse, std::size_t p, std::int64_t tax) {
    std::int64_t& withheld = basis(purse, Basis::withheld, p);
    part(purse, Component::wage_tax) -= tax - withheld;
    withheld = tax;
}

TaxableMonth taxable(const HouseholdPurse& purse, const HouseholdFacts& h, std::size_t p) {
    return taxable_month_of(purse, h.persons[p], p);
}

}  // namespace

std::int64_t holiday_within(std::int64_t amount, Share share) {
    return amount - scaled_to_nearest_cent(amount, 1'000'000, 1'000'000 + millionths(share));
}

CentsPerMonth HolidayReserve::keep_and_pay(const HouseholdFacts& h, const Carried& before, const Law& law,
                                           HouseholdPurse& purse) {
    const std::int64_t whole = purse.net();
    keep_benefits(purse, law.minimum_wage.vakantiebijslag);
    for (std::size_t p = 0; p < h.adults(); ++p) keep_wage(h, p, before.payments[p], law, purse);
    const std::int64_t kept = whole - purse.net();
    if (before.month + 1 == law.payment.holiday_month.value) {
        for (const Component c : uwv_components) part(purse, c) += std::exchange(part_[static_cast<std::size_t>(c)], 0);
        for (std::size_t p = 0; p < h.adults(); ++p) pay_uwv_and_wage(h, p, law, purse);
    }
    std::int64_t& of_bijstand = part_[static_cast<std::size_t>(Component::bijstand)];
    const std::int64_t built_up = nearest_cent(portion(purse.of(Component::bijstand), law.bijstand.vakantietoeslag));
    part(purse, Component::bijstand) -= built_up;
    of_bijstand += built_up;
    if (before.month + 1 == law.payment.holiday_month_bijstand.value)
        part(purse, Component::bijstand) += std::exchange(of_bijstand, 0);
    return CentsPerMonth{kept + built_up};
}

void HolidayReserve::keep_benefits(HouseholdPurse& purse, Share share) {
    for (const Component c : uwv_components) {
        const std::int64_t built_up = holiday_within(purse.of(c), share);
        part(purse, c) -= built_up;
        part_[static_cast<std::size_t>(c)] += built_up;
    }
}

/// Of one adult: wage, and the tax of a month without holiday allowance.
void HolidayReserve::keep_wage(const HouseholdFacts& h, std::size_t p, Count payments, const Law& law,
                               HouseholdPurse& purse) {
    const Share share = law.minimum_wage.vakantiebijslag;
    const std::int64_t of_wage = holiday_within(purse.of(Basis::work, p) + purse.of(Basis::own_premium, p), share);
    const std::int64_t of_benefit = holiday_within(purse.of(Basis::benefit, p), share);
    if (of_wage == 0 && of_benefit == 0) return;
    part(purse, Component::holiday_allowance) -= of_wage;
    basis(purse, Basis::work, p) -= of_wage;
    basis(purse, Basis::benefit, p) -= of_benefit;
    const std::int64_t of_second_job = holiday_within(purse.of(Basis::second_job, p), share);
    basis(purse, Basis::second_job, p) -= of_second_job;
    wage_[p] += of_wage;
    second_job_[p] += of_second_job;
    benefit_[p] += of_benefit;
    withhold(purse, p, tax_withheld(taxable(purse, h, p), payments, law.wage_tax).value);
}

void HolidayReserve::pay_uwv_and_wage(const HouseholdFacts& h, std::size_t p, const Law& law, HouseholdPurse& purse) {
    const std::int64_t wage = std::exchange(wage_[p], 0);
    const std::int64_t second_job = std::exchange(second_job_[p], 0);
    const std::int64_t benefit = std::exchange(benefit_[p], 0);
    const TaxableMonth month = taxable(purse, h, p);
    const TaxableYear paid{CentsPerYear{wage - second_job}, CentsPerYear{benefit}, {}, {}};
    withhold(purse, p,
             purse.of(Basis::withheld, p) + withheld_from_holiday_pay(month, paid, law.wage_tax).value +
                 withheld_without_credits_from(CentsPerYear{second_job}, month.second_job, law.wage_tax).value);
    part(purse, Component::holiday_allowance) += wage;
    basis(purse, Basis::work, p) += wage;
    basis(purse, Basis::second_job, p) += second_job;
    basis(purse, Basis::benefit, p) += benefit;
}

}  // namespace meedoen
