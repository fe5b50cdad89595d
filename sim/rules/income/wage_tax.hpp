// Tax on wage and benefits below AOW age, national insurance included: Wet IB 2001 art. 2.10 (brackets), 8.10
// (algemene heffingskorting), 8.11 (arbeidskorting), 8.16a (jonggehandicaptenkorting); Wet LB 1964 art. 20 to 23 for
// what is withheld. In force in calendar years 2024 to 2026. Rounding as in the calculation rules of the white monthly
// table: the tax of each bracket down and each credit up to whole euros a year, the month a twelfth of the year to the
// nearest cent, wages taken in steps of 4.50 a month.
// A benefit counts as income and not as work, so it earns no arbeidskorting. Credits never pay out.
// Who has wage and benefit in one month is taxed on both together, as the settlement after the year does; what the two
// payers withhold before that settlement is left out. The IACK (rules/income/iack) counts in a year, never in a month.
// Also left out: the special rate on holiday pay and other irregular wage, partners who both have income, the Zvw levy
// (on top of, never out of, wage and benefit), box 2 and 3.
#pragma once

#include <array>
#include <cstdint>

#include "base/quantities.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// Whether the credit of who has a right to Wajong holds.
enum class Jonggehandicaptenkorting : std::uint8_t { no, yes };

struct TaxableYear {
    CentsPerYear work{};
    CentsPerYear benefit{};
    Jonggehandicaptenkorting jonggehandicaptenkorting{};
    CentsPerYear iack{};  ///< as rules/income/iack gives it
};

struct TaxableMonth {
    CentsPerMonth work{};
    CentsPerMonth benefit{};
    Jonggehandicaptenkorting jonggehandicaptenkorting{};
    CentsPerMonth second_job{};  ///< not in `work`; withheld on without credits, Wet LB 1964 art. 23
};

CentsPerYear tax_before_credits(CentsPerYear income, const WageTaxLaw& law);
CentsPerYear algemene_heffingskorting_of(CentsPerYear income, const WageTaxLaw& law);
CentsPerYear arbeidskorting_of(CentsPerYear work, const WageTaxLaw& law);

/// How the tax of a year comes about, in whole euros.
struct TaxOfYear {
    CentsPerYear before_credits{};
    CentsPerYear algemene_heffingskorting{};
    CentsPerYear arbeidskorting{};
    CentsPerYear tax{};
};

TaxOfYear tax_in_steps(const TaxableYear& year, const WageTaxLaw& law);

/// The tax of a year of work and benefits, in whole euros.
CentsPerYear tax_of_year(const TaxableYear& year, const WageTaxLaw& law);

/// What is withheld from the wage of a month where no credits are taken into account.
CentsPerMonth withheld_without_credits(CentsPerMonth wage, const WageTaxLaw& law);

/// The same from a payment once a year, on top of twelve such months.
CentsPerYear withheld_without_credits_from(CentsPerYear once, CentsPerMonth wage, const WageTaxLaw& law);

/// What is withheld from a month, as if the year had twelve of it.
CentsPerMonth tax_withheld(const TaxableMonth& month, const WageTaxLaw& law);

/// The same when the work is paid every four weeks, `payments` times in this month: each payment as 12/13 of a month,
/// the benefit on top of it. Without payments the work is paid by the month.
CentsPerMonth tax_withheld(const TaxableMonth& month, Count payments, const WageTaxLaw& law);

/// Incomes where brackets and algemene heffingskorting change: it falls, second bracket, third, and it is used up.
std::array<CentsPerYear, 4> income_breakpoints(const WageTaxLaw& law);

/// Incomes from work where the arbeidskorting changes: its second and third part, its fall, and where it is used up.
std::array<CentsPerYear, 4> work_breakpoints(const WageTaxLaw& law);

}  // namespace meedoen
