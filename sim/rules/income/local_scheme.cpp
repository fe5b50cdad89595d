#include "rules/income/local_scheme.hpp"

#include <algorithm>

#include "rules/income/portion.hpp"

namespace meedoen {
namespace {

CentsPerMonth limit_of(CentsPerMonth norm, Share part, const LocalSchemeLaw& law) {
    return CentsPerMonth{nearest_cent(portion(norm.value, part))} + law.margin;
}

CentsPerYear full_amount(const LocalSchemeFacts& facts, const LocalSchemeLaw& law) {
    const std::int64_t children = std::max(0, facts.children.value);
    CentsPerYear amount = law.single;
    if (facts.household == Household::single_parent) amount = law.single_parent;
    if (facts.household == Household::couple) amount = children > 0 ? law.couple_children : law.couple;
    return CentsPerYear{amount.value + children * law.per_child.value};
}

bool has_right(const LocalSchemeFacts& facts, const LocalSchemeLaw& law) {
    return law.on == YesNo{1} && facts.age >= law.from_age && facts.months_low >= law.months &&
           facts.assets_that_count <= Cents{0} && facts.received_within_a_year == YesNo{0};
}

}  // namespace

bool is_low_income(CentsPerMonth income, CentsPerMonth norm, const LocalSchemeLaw& law) {
    return income <= limit_of(norm, law.limit_before, law);
}

CentsPerYear local_scheme_of(const LocalSchemeFacts& facts, const LocalSchemeLaw& law) {
    if (!has_right(facts, law)) return CentsPerYear{0};
    const CentsPerYear full = full_amount(facts, law);
    const std::int64_t above = (facts.income - limit_of(facts.norm, law.limit_now, law)).value;
    if (above <= 0) return full;
    if (law.taper <= Share{0.0}) return CentsPerYear{0};
    return CentsPerYear{nearest_cent(micro_cents(full.value) - portion(12 * above, law.taper))};
}

std::array<CentsPerMonth, 2> local_scheme_breakpoints(const LocalSchemeFacts& facts, const LocalSchemeLaw& law) {
    if (!has_right(facts, law)) return {};
    const CentsPerMonth limit = limit_of(facts.norm, law.limit_now, law);
    // less than half a cent is nothing
    const std::int64_t half_a_cent = 500'000;
    const std::int64_t full = std::max(half_a_cent, micro_cents(full_amount(facts, law).value).value);
    const std::int64_t taper = 12 * millionths(law.taper);
    const std::int64_t above = taper == 0 ? 0 : (full - half_a_cent) / taper;
    return {limit, limit + CentsPerMonth{above + 1}};
}

}  // namespace meedoen
