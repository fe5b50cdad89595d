#include "rules/income/wage_tax.hpp"

#include <algorithm>

#include "rules/income/portion.hpp"

namespace meedoen {

namespace {

/// The tax of the part of `income` that lies between two borders, down to whole euros.
std::int64_t tax_between(std::int64_t income, std::int64_t from, std::int64_t to, Share rate) {
    const std::int64_t part = std::clamp(income, from, to) - from;
    return whole_euro_down(portion(part, rate));
}

/// The row of the monthly table in which a wage falls, as a year of such months.
CentsPerYear table_year(CentsPerMonth month, const WageTaxLaw& law) {
    const std::int64_t step = law.table_step.value;
    return CentsPerYear{month.value / step * step * 12};
}

/// The income at which a credit that falls by `fall` per euro above `from` is used up.
CentsPerYear used_up_at(CentsPerYear from, CentsPerYear credit, Share fall) {
    return from + CentsPerYear{(credit.value * 1'000'000 + millionths(fall) - 1) / millionths(fall)};
}

}  // namespace

CentsPerYear tax_before_credits(CentsPerYear income, const WageTaxLaw& law) {
    const std::int64_t second = law.bracket_2_from.value;
    const std::int64_t third = law.bracket_3_from.value;
    return CentsPerYear{tax_between(income.value, 0, second, law.rate_1) +
                        tax_between(income.value, second, third, law.rate_2) +
                        tax_between(income.value, third, std::max(third, income.value), law.rate_3)};
}

CentsPerYear algemene_heffingskorting_of(CentsPerYear income, const WageTaxLaw& law) {
    const std::int64_t above = std::max<std::int64_t>(0, income.value - law.algemene_heffingskorting_falls_from.value);
    return CentsPerYear{whole_euro_up(micro_cents(law.algemene_heffingskorting.value) -
                                      portion(above, law.algemene_heffingskorting_fall))};
}

CentsPerYear arbeidskorting_of(CentsPerYear work, const WageTaxLaw& law) {
    const auto above = [&](CentsPerYear from) { return work.value - from.value; };
    // every part of the rise ends at the amount with which the next begins
    const auto at_most = [](CentsPerYear most, MicroCents credit) {
        return std::min(most, CentsPerYear{whole_euro_up(credit)});
    };
    if (work > law.arbeidskorting_falls_from)
        return CentsPerYear{whole_euro_up(micro_cents(law.arbeidskorting.value) -
                                          portion(above(law.arbeidskorting_falls_from), law.arbeidskorting_fall))};
    if (work > law.arbeidskorting_3_from)
        return at_most(law.arbeidskorting, micro_cents(law.arbeidskorting_3_base.value) +
                                               portion(above(law.arbeidskorting_3_from), law.arbeidskorting_rise_3));
    if (work > law.arbeidskorting_2_from)
        return at_most(law.arbeidskorting_3_base,
                       micro_cents(law.arbeidskorting_2_base.value) +
                           portion(above(law.arbeidskorting_2_from), law.arbeidskorting_rise_2));
    return at_most(law.arbeidskorting_2_base, portion(work.value, law.arbeidskorting_rise_1));
}

TaxOfYear tax_in_steps(const TaxableYear& year, const WageTaxLaw& law) {
    const CentsPerYear income = year.work + year.benefit;
    TaxOfYear steps{tax_before_credits(income, law), algemene_heffingskorting_of(income, law),
                    arbeidskorting_of(year.work, law), CentsPerYear{0}};
    CentsPerYear credits = steps.algemene_heffingskorting + steps.arbeidskorting + year.iack;
    if (year.jonggehandicaptenkorting == Jonggehandicaptenkorting::yes) credits += law.jonggehandicaptenkorting;
    steps.tax = std::max(CentsPerYear{0}, steps.before_credits - credits);
    return steps;
}

CentsPerYear tax_of_year(const TaxableYear& year, const WageTaxLaw& law) { return tax_in_steps(year, law).tax; }

CentsPerMonth withheld_without_credits(CentsPerMonth wage, const WageTaxLaw& law) {
    return CentsPerMonth{scaled_to_nearest_cent(tax_before_credits(table_year(wage, law), law).value, 1, 12)};
}

CentsPerYear withheld_without_credits_from(CentsPerYear once, CentsPerMonth wage, const WageTaxLaw& law) {
    const CentsPerYear year{12 * wage.value};
    return tax_before_credits(year + once, law) - tax_before_credits(year, law);
}

CentsPerMonth tax_withheld(const TaxableMonth& month, const WageTaxLaw& law) {
    const CentsPerYear income = table_year(month.work + month.benefit, law);
    const CentsPerYear work = table_year(month.work, law);
    const CentsPerYear tax = tax_of_year({work, income - work, month.jonggehandicaptenkorting}, law);
    const CentsPerMonth of_first{scaled_to_nearest_cent(tax.value, 1, 12)};
    return month.second_job.value == 0 ? of_first : of_first + withheld_without_credits(month.second_job, law);
}

CentsPerMonth tax_withheld(const TaxableMonth& month, Count payments, const WageTaxLaw& law) {
    if (payments.value == 0) return tax_withheld(month, law);
    TaxableMonth whole = month;
    whole.second_job = CentsPerMonth{0};
    whole.work = CentsPerMonth{scaled_to_nearest_cent(month.work.value, 13, 12 * std::int64_t{payments.value})};
    TaxableMonth work_alone = whole;
    work_alone.benefit = CentsPerMonth{0};
    const CentsPerMonth on_work = tax_withheld(work_alone, law);
    const CentsPerMonth on_benefit = tax_withheld(whole, law) - on_work;
    const CentsPerMonth on_second = withheld_without_credits(month.second_job, law);
    return CentsPerMonth{scaled_to_nearest_cent(on_work.value, 12, 13) * payments.value} + on_benefit + on_second;
}

std::array<CentsPerYear, 4> income_breakpoints(const WageTaxLaw& law) {
    const CentsPerYear from = law.algemene_heffingskorting_falls_from;
    return {from, law.bracket_2_from, law.bracket_3_from,
            used_up_at(from, law.algemene_heffingskorting, law.algemene_heffingskorting_fall)};
}

std::array<CentsPerYear, 4> work_breakpoints(const WageTaxLaw& law) {
    const CentsPerYear from = law.arbeidskorting_falls_from;
    return {law.arbeidskorting_2_from, law.arbeidskorting_3_from, from,
            used_up_at(from, law.arbeidskorting, law.arbeidskorting_fall)};
}

}  // namespace meedoen
