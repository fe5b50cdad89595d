#include "rules/income/wajong.hpp"

#include <algorithm>

#include "rules/income/portion.hpp"

namespace meedoen {

namespace {

CentsPerMonth with_loondispensatie(const WajongFacts& facts, const WajongLaw& law) {
    const Share loonwaarde = std::max(facts.loonwaarde, law.loonwaarde_least);
    const std::int64_t function_wage = scaled_to_nearest_cent(facts.wage.value, 1'000'000, millionths(loonwaarde));
    const std::int64_t settled =
        nearest_cent(portion(facts.grondslag.value, law.share_with_arbeidsvermogen) - micro_cents(facts.wage.value) +
                     portion(function_wage, law.loonwaarde_least));
    return CentsPerMonth{std::max(settled, function_wage - facts.wage.value)};
}

}  // namespace

CentsPerMonth wajong_of(const WajongFacts& facts, const WajongLaw& law) {
    const std::int64_t gap = facts.grondslag.value - facts.wage.value;
    if (facts.arbeidsvermogen == Arbeidsvermogen::lastingly_none)
        return CentsPerMonth{nearest_cent(portion(gap, law.share_without_arbeidsvermogen))};
    if (facts.loonwaarde < Share{1.0}) return with_loondispensatie(facts, law);
    return CentsPerMonth{nearest_cent(portion(gap, law.share_with_arbeidsvermogen))};
}

}  // namespace meedoen
