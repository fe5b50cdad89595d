#include "rules/income/wajong.hpp"

#include <algorithm>

#include "rules/income/day.hpp"
#include "rules/income/minimum_wage.hpp"
#include "rules/income/portion.hpp"

namespace meedoen {

namespace {

CentsPerMonth with_loondispensatie(const WajongFacts& facts, const WajongLaw& law) {
    const Share loonwaarde = std::max(facts.loonwaarde, law.loonwaarde_least);
    const std::int64_t dispensed = (facts.wage - facts.other_wage).value;
    const std::int64_t function_wage = scaled_to_nearest_cent(dispensed, 1'000'000, millionths(loonwaarde));
    const std::int64_t settled =
        nearest_cent(portion(facts.grondslag.value - facts.other_wage.value, law.share_with_arbeidsvermogen) -
                     micro_cents(dispensed) + portion(function_wage, law.loonwaarde_least));
    return CentsPerMonth{std::max(settled, function_wage - dispensed)};
}

std::int64_t function_wage_of(const WajongClaim& claim, const WajongLaw& law) {
    const Share loonwaarde = std::max(claim.loonwaarde, law.loonwaarde_least);
    return scaled_to_nearest_cent(claim.dispensed_wage.value, 1'000'000, millionths(loonwaarde));
}

/// A part of a month's grondslag, exact: the shares of the Wajong have two decimals.
MicroCents part_of(MicroCents grondslag, Share share) { return {grondslag.value / 10'000 * millionths(share) / 100}; }

/// Art. 2:40 and 3:8 for wage with and without loondispensatie together.
MicroCents with_dispensed_wage(const WajongClaim& claim, const WajongLaw& law) {
    const std::int64_t function_wage = function_wage_of(claim, law);
    const MicroCents settled = part_of(month_of(claim.grondslag), law.share_with_arbeidsvermogen) -
                               micro_cents(claim.dispensed_wage.value) + portion(function_wage, law.loonwaarde_least) -
                               portion(claim.other_wage.value, law.share_with_arbeidsvermogen);
    const MicroCents filled_up = micro_cents(function_wage - claim.dispensed_wage.value);
    return {std::max(settled.value, filled_up.value)};
}

}  // namespace

CentsPerMonth wajong_of(const WajongFacts& facts, const WajongLaw& law) {
    const std::int64_t gap = facts.grondslag.value - facts.wage.value;
    if (facts.arbeidsvermogen == Arbeidsvermogen::lastingly_none)
        return CentsPerMonth{nearest_cent(portion(gap, law.share_without_arbeidsvermogen))};
    if (facts.loonwaarde < Share{1.0}) return with_loondispensatie(facts, law);
    return CentsPerMonth{nearest_cent(portion(gap, law.share_with_arbeidsvermogen))};
}

CentsPerMonth wajong_month_of(const WajongClaim& claim, const WajongLaw& law) {
    const bool able = claim.arbeidsvermogen != Arbeidsvermogen::lastingly_none;
    if (able && claim.regime == WajongRegime::from_2015) return CentsPerMonth{0};
    if (able && claim.loonwaarde < Share{1.0}) return CentsPerMonth{nearest_cent(with_dispensed_wage(claim, law))};
    const Share share = able ? law.share_with_arbeidsvermogen : law.share_without_arbeidsvermogen;
    const std::int64_t wage = (claim.dispensed_wage + claim.other_wage).value;
    return CentsPerMonth{nearest_cent(part_of(month_of(claim.grondslag), share) - portion(wage, share))};
}

CentsPerDay wajong_grondslag_of(Years age, const MinimumWageLaw& law) {
    return CentsPerDay{scaled_to_nearest_cent(monthly_minimum_wage(age, law).value, 100, 2175)};
}

bool wajong_is_reviewed(const WajongClaim& claim, CentsPerMonth maatman, Count months_above, const WajongLaw& law) {
    const std::int64_t wage = (claim.dispensed_wage + claim.other_wage).value;
    return claim.arbeidsvermogen == Arbeidsvermogen::lastingly_none && months_above >= law.review_after_months &&
           micro_cents(wage).value > portion(maatman.value, law.review_above).value;
}

CentsPerMonth wage_with_loondispensatie(CentsPerMonth function_wage, Share loonwaarde) {
    return CentsPerMonth{nearest_cent(portion(function_wage.value, loonwaarde))};
}

std::array<CentsPerMonth, 2> wajong_breakpoints(const WajongClaim& claim, const WajongLaw& law) {
    const CentsPerMonth grondslag = month_to_nearest_cent(claim.grondslag);
    return {wage_with_loondispensatie(grondslag, std::max(claim.loonwaarde, law.loonwaarde_least)), grondslag};
}

}  // namespace meedoen
