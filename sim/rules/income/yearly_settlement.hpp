// The settlement of a year: income tax over the whole year (Wet IB 2001 art. 2.10, chapter 8) against what twelve
// months withheld (Wet LB 1964 art. 20 to 23). In force in calendar years 2024 to 2026. Cents a year.
//   correction = withheld - tax of the year; above zero it is paid back, below zero it has to be paid
// It pays back when credits were left unused in months with little wage, and pays out the IACK, which no month counts.
// Credits above the tax of the year stay unused (art. 8.8); the jonggehandicaptenkorting holds for the whole year when
// there was a right in any month (art. 8.16a).
//
// Holiday pay is either spread, a twelfth with every month, or paid in May. Then it is taxed at what it adds to the tax
// of twelve such months of May: a named simplification of the special rate (Wet LB art. 26), which goes by the wage of
// the year before.
// Left out: two payers in one month that do not know of each other (tax_withheld takes both together), the amounts
// below which no assessment is made (art. 9.4), provisional assessments, the credit of a partner without income.
#pragma once

#include <cstdint>
#include <span>

#include "base/quantities.hpp"
#include "rules/income/wage_tax.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// When holiday pay is paid.
enum class HolidayPay : std::uint8_t { averaged, in_may };

/// Twelve months without holiday pay, January first, and the holiday pay over wage and over benefits beside them.
struct TaxedYear {
    std::span<const TaxableMonth, 12> months;
    CentsPerYear holiday_over_work{};
    CentsPerYear holiday_over_benefit{};
    HolidayPay holiday_pay{};
    CentsPerYear iack{};  ///< as rules/income/iack gives it
};

struct YearlySettlement {
    CentsPerYear withheld{};
    CentsPerYear tax{};
    CentsPerYear correction{};      // paid back; below zero: to be paid
    CentsPerYear unused_credits{};  // what the credits were more than the tax
};

YearlySettlement settlement_of(const TaxedYear& year, const WageTaxLaw& law);

/// All that was earned and received in the year, as the tax of the year sees it.
TaxableYear taxable_year_of(const TaxedYear& year);

/// What the twelve months withhold, holiday pay included.
CentsPerYear withheld_in(const TaxedYear& year, const WageTaxLaw& law);

/// What is withheld from holiday pay that comes with a month.
CentsPerYear withheld_from_holiday_pay(const TaxableMonth& month, const TaxableYear& holiday, const WageTaxLaw& law);

}  // namespace meedoen
