#include "rules/income/toeslagenwet.hpp"

#include <algorithm>

#include "rules/income/day.hpp"
#include "rules/income/minimum_wage.hpp"
#include "rules/income/portion.hpp"

namespace meedoen {
namespace {

constexpr Years adult{21};

CentsPerMonth minimumloon_of(const ToeslagenwetFacts& facts, const Law& law) {
    const bool couple = facts.household == ToeslagenwetHousehold::couple;
    return monthly_minimum_wage(couple ? std::max(adult, facts.age) : facts.age, law.minimum_wage);
}

/// Art. 3: a couple with a younger partner and no young child.
bool shut_out(const ToeslagenwetFacts& facts, const ToeslagenwetLaw& law) {
    return facts.partner == ToeslagenwetPartner::born_after_1971 && facts.youngest_child >= law.child_below_age;
}

CentsPerDay norm_alone(Years age, const ToeslagenwetLaw& law) {
    if (age >= adult) return law.norm_single;
    if (age == Years{20}) return law.norm_single_20;
    return age == Years{19} ? law.norm_single_19 : law.norm_single_18;
}

/// Part of the minimumloon below which the base limits: by the norm that holds.
Share base_below(const ToeslagenwetFacts& facts, const ToeslagenwetLaw& law) {
    if (facts.household == ToeslagenwetHousehold::couple) return law.base_below_couple;
    const bool alone = facts.household == ToeslagenwetHousehold::alone || facts.age < adult;
    return alone ? law.base_below_single : law.base_below_kostendeler;
}

/// Art. 8a: what a base limits the toeslag to; no limit when the base is high enough.
MicroCents most_on_base(const ToeslagenwetFacts& facts, const Law& law) {
    const ToeslagenwetLaw& own = law.toeslagenwet;
    const Share below = base_below(facts, own);
    const MicroCents base = micro_cents(facts.base.value);
    const bool limits = base.value < portion(minimumloon_of(facts, law).value, below).value;
    return limits ? base - micro_cents(facts.benefit.value) : month_of(own.norm_couple);
}

/// What is left free before its limit.
MicroCents freed_unlimited(CentsPerMonth work, CentsPerMonth minimumloon, const ToeslagenwetLaw& law) {
    const MicroCents first = portion(minimumloon.value, law.freed_share_of_minimum_wage);
    const MicroCents above = micro_cents(work.value) - first;
    if (above.value <= 0) return micro_cents(work.value);
    return {first.value + above.value / 1'000'000 * millionths(law.freed_share_above) +
            above.value % 1'000'000 * millionths(law.freed_share_above) / 1'000'000};
}

}  // namespace

CentsPerDay toeslagenwet_norm_of(const ToeslagenwetFacts& facts, const ToeslagenwetLaw& law) {
    if (facts.age < law.right_from_age) return CentsPerDay{0};
    switch (facts.household) {
        case ToeslagenwetHousehold::couple:
            return shut_out(facts, law) ? CentsPerDay{0} : law.norm_couple;
        case ToeslagenwetHousehold::kostendeler:
            return facts.age < adult ? norm_alone(facts.age, law) : law.norm_kostendeler;
        case ToeslagenwetHousehold::with_parents:
            return facts.age < adult ? CentsPerDay{0} : law.norm_kostendeler;
        case ToeslagenwetHousehold::alone:
            break;
    }
    return norm_alone(facts.age, law);
}

CentsPerMonth toeslagenwet_freed_of(const ToeslagenwetFacts& facts, const Law& law) {
    const ToeslagenwetLaw& own = law.toeslagenwet;
    if (facts.months_with_work >= own.freed_months) return CentsPerMonth{0};
    const CentsPerMonth minimumloon = minimumloon_of(facts, law);
    const MicroCents most = portion(minimumloon.value, own.freed_most);
    const MicroCents freed = freed_unlimited(facts.work, minimumloon, own);
    return CentsPerMonth{nearest_cent({std::min(freed.value, most.value)})};
}

CentsPerMonth toeslagenwet_of(const ToeslagenwetFacts& facts, const Law& law) {
    const CentsPerDay norm = toeslagenwet_norm_of(facts, law.toeslagenwet);
    if (norm == CentsPerDay{0}) return CentsPerMonth{0};
    const CentsPerMonth counted = facts.benefit + facts.other_income + facts.work - toeslagenwet_freed_of(facts, law);
    const MicroCents missing = month_of(norm) - micro_cents(counted.value);
    return CentsPerMonth{nearest_cent({std::min(missing.value, most_on_base(facts, law).value)})};
}

std::array<CentsPerMonth, 2> toeslagenwet_breakpoints(const ToeslagenwetFacts& facts, const Law& law) {
    const ToeslagenwetLaw& own = law.toeslagenwet;
    const std::int64_t minimumloon = minimumloon_of(facts, law).value;
    const std::int64_t first = portion(minimumloon, own.freed_share_of_minimum_wage).value;
    const std::int64_t rest = portion(minimumloon, own.freed_most).value - first;
    const std::int64_t most = first + rest / millionths(own.freed_share_above) * 1'000'000;
    return {CentsPerMonth{nearest_cent({first})}, CentsPerMonth{nearest_cent({most})}};
}

}  // namespace meedoen
