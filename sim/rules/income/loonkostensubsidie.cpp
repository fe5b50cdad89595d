#include "rules/income/loonkostensubsidie.hpp"

#include <algorithm>
#include <cmath>

#include "rules/income/portion.hpp"

namespace meedoen {
namespace {

/// A month with its holiday allowance, in parts of a cent.
MicroCents with_holiday(CentsPerMonth amount, const MinimumWageLaw& minimum_wage) {
    return micro_cents(amount.value) + portion(amount.value, minimum_wage.vakantiebijslag);
}

/// A part of an amount in parts of a cent, exact while both are less than 10^12.
MicroCents part_of(MicroCents amount, Share share) {
    const std::int64_t parts = millionths(share);
    const std::int64_t cents = amount.value / 1'000'000;
    return {cents * parts + amount.value % 1'000'000 * parts / 1'000'000};
}

/// The subsidy of a full month, in parts of a cent.
MicroCents full_subsidy(MicroCents minimum, MicroCents wage_value, const LoonkostensubsidieLaw& law) {
    const MicroCents gap = minimum - wage_value;
    return {std::clamp<std::int64_t>(gap.value, 0, part_of(minimum, law.most_share).value)};
}

}  // namespace

CentsPerMonth full_subsidy_of(CentsPerMonth minimum, CentsPerMonth wage_value, const LoonkostensubsidieLaw& law) {
    return CentsPerMonth{nearest_cent(full_subsidy(micro_cents(minimum.value), micro_cents(wage_value.value), law))};
}

LoonkostensubsidieMonth loonkostensubsidie_of(const LoonkostensubsidieFacts& facts, const LoonkostensubsidieLaw& law,
                                              const MinimumWageLaw& minimum_wage) {
    const CentsPerMonth least = monthly_minimum_wage(facts.age, minimum_wage);
    const MicroCents minimum = with_holiday(least, minimum_wage);
    MicroCents subsidy;
    if (facts.loonwaarde > Share{0.0}) {
        const MicroCents wage = with_holiday(std::max(least, facts.full_wage), minimum_wage);
        subsidy = full_subsidy(minimum, part_of(wage, facts.loonwaarde), law);
    } else if (facts.months_before < law.flat_months) {
        subsidy = part_of(minimum, law.flat_share);
    }
    // minutes, so that hours are whole numbers
    const std::int64_t minutes = std::llround(facts.hours.value * 60.0);
    const std::int64_t full = std::llround(law.full_hours.value * 60.0);
    const MicroCents by_hours{subsidy.value * minutes / full};
    return {CentsPerMonth{nearest_cent(by_hours)}, CentsPerMonth{nearest_cent(part_of(by_hours, law.employers_costs))}};
}

}  // namespace meedoen
