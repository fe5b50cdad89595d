#include "rules/income/kindgebonden_budget.hpp"

#include <algorithm>
#include <cstdint>

#include "rules/income/awir.hpp"
#include "rules/income/portion.hpp"

namespace meedoen {
namespace {

CentsPerYear for_child(Years age, const KindgebondenBudgetLaw& law) {
    if (age > Years{17}) return CentsPerYear{0};
    if (age > Years{15}) return law.per_child + law.extra_from_16;
    return age > Years{11} ? law.per_child + law.extra_from_12 : law.per_child;
}

/// The sum of art. 2 lid 2, 4, 5 and 6, before anything falls; without a child there is no right (lid 1).
CentsPerYear full_budget(const KindgebondenBudgetFacts& facts, const KindgebondenBudgetLaw& law) {
    CentsPerYear sum{0};
    for (const Years age : facts.children) sum += for_child(age, law);
    if (sum > CentsPerYear{0} && facts.household != Household::couple) sum += law.without_partner;
    return sum;
}

CentsPerYear falls_from(Household household, const KindgebondenBudgetLaw& law) {
    return household == Household::couple ? law.drempelinkomen + law.drempelinkomen_couple_extra : law.drempelinkomen;
}

/// Twelve times the month, not yet rounded; never below zero.
MicroCents unrounded(const KindgebondenBudgetFacts& facts, const KindgebondenBudgetLaw& law) {
    const Cents most = facts.household == Household::couple ? law.assets_couple : law.assets_single;
    if (facts.assets > most) return {};
    const std::int64_t above = facts.income.value - falls_from(facts.household, law).value;
    const MicroCents full = micro_cents(full_budget(facts, law).value);
    const MicroCents left = full - portion(std::max<std::int64_t>(0, above), law.fall);
    return left.value < 0 ? MicroCents{} : left;
}

}  // namespace

CentsPerYear kindgebonden_budget_of_year(const KindgebondenBudgetFacts& facts, const KindgebondenBudgetLaw& law) {
    return awarded_year(unrounded(facts, law), law.paid_from);
}

CentsPerMonth kindgebonden_budget_of_month(const KindgebondenBudgetFacts& facts, const KindgebondenBudgetLaw& law) {
    return month_of_awarded(kindgebonden_budget_of_year(facts, law));
}

CentsPerYear kindgebonden_budget_of_months(std::span<const KindgebondenBudgetFacts, 12> months,
                                           const KindgebondenBudgetLaw& law) {
    MicroCents sum{};
    for (const KindgebondenBudgetFacts& month : months) sum = sum + unrounded(month, law);
    return awarded_year({sum.value / 12}, law.paid_from);
}

std::array<CentsPerYear, 2> kindgebonden_budget_breakpoints(const KindgebondenBudgetFacts& facts,
                                                            const KindgebondenBudgetLaw& law) {
    const CentsPerYear begin = falls_from(facts.household, law);
    const KindgebondenBudgetFacts same{facts.children, facts.household, begin, Cents{0}};
    const std::int64_t fall = millionths(law.fall);
    if (fall <= 0 || kindgebonden_budget_of_year(same, law) == CentsPerYear{0}) return {begin, begin};
    const MicroCents room = unrounded(same, law) - least_awarded(law.paid_from);
    KindgebondenBudgetFacts end = same;
    end.income = CentsPerYear{(begin.value + room.value / fall) / 100 * 100};
    while (kindgebonden_budget_of_year(end, law) > CentsPerYear{0}) end.income += CentsPerYear{100};
    return {begin, end.income};
}

}  // namespace meedoen
