#include "rules/income/yearly_settlement.hpp"

#include <algorithm>

namespace meedoen {
namespace {

constexpr std::size_t may = 4;

/// The part of a yearly amount that comes with a month when it is spread: whole cents that add up to the amount.
CentsPerMonth spread_over(CentsPerYear amount, std::size_t month) {
    const auto i = static_cast<std::int64_t>(month);
    return CentsPerMonth{amount.value * (i + 1) / 12 - amount.value * i / 12};
}

CentsPerYear credits_of(const TaxableYear& year, const WageTaxLaw& law) {
    CentsPerYear credits =
        algemene_heffingskorting_of(year.work + year.benefit, law) + arbeidskorting_of(year.work, law) + year.iack;
    if (year.jonggehandicaptenkorting == Jonggehandicaptenkorting::yes) credits += law.jonggehandicaptenkorting;
    return credits;
}

}  // namespace

TaxableYear taxable_year_of(const TaxedYear& year) {
    TaxableYear sum{year.holiday_over_work, year.holiday_over_benefit, Jonggehandicaptenkorting::no, year.iack};
    for (const TaxableMonth& month : year.months) {
        sum.work += CentsPerYear{month.work.value};
        sum.benefit += CentsPerYear{month.benefit.value};
        if (month.jonggehandicaptenkorting == Jonggehandicaptenkorting::yes)
            sum.jonggehandicaptenkorting = Jonggehandicaptenkorting::yes;
    }
    return sum;
}

CentsPerYear withheld_from_holiday_pay(const TaxableMonth& month, const TaxableYear& holiday, const WageTaxLaw& law) {
    const TaxableYear without{CentsPerYear{12 * month.work.value}, CentsPerYear{12 * month.benefit.value},
                              month.jonggehandicaptenkorting, CentsPerYear{0}};
    TaxableYear with = without;
    with.work += holiday.work;
    with.benefit += holiday.benefit;
    return std::max(CentsPerYear{0}, tax_of_year(with, law) - tax_of_year(without, law));
}

CentsPerYear withheld_in(const TaxedYear& year, const WageTaxLaw& law) {
    CentsPerYear sum{0};
    for (std::size_t i = 0; i < year.months.size(); ++i) {
        TaxableMonth month = year.months[i];
        if (year.holiday_pay == HolidayPay::averaged) {
            month.work += spread_over(year.holiday_over_work, i);
            month.benefit += spread_over(year.holiday_over_benefit, i);
        }
        sum += CentsPerYear{tax_withheld(month, law).value};
    }
    if (year.holiday_pay == HolidayPay::averaged) return sum;
    const TaxableYear holiday{year.holiday_over_work, year.holiday_over_benefit, {}, {}};
    return sum + withheld_from_holiday_pay(year.months[may], holiday, law);
}

YearlySettlement settlement_of(const TaxedYear& year, const WageTaxLaw& law) {
    const TaxableYear whole = taxable_year_of(year);
    const CentsPerYear withheld = withheld_in(year, law);
    const CentsPerYear tax = tax_of_year(whole, law);
    const CentsPerYear unused = credits_of(whole, law) - tax_before_credits(whole.work + whole.benefit, law);
    return {withheld, tax, withheld - tax, std::max(CentsPerYear{0}, unused)};
}

}  // namespace meedoen
