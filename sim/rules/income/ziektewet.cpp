#include "rules/income/ziektewet.hpp"

#include <algorithm>

#include "rules/income/portion.hpp"

namespace meedoen {

ZiektewetMonth ziektewet_of(const ZiektewetFacts& facts, const ZiektewetLaw& law) {
    if (facts.weeks_before >= law.weeks_most) return {};
    const Share share = facts.cause == IllnessCause::pregnancy ? law.share_in_full : law.share;
    const CentsPerMonth lost = facts.maandloon.capped - income_that_counts(facts.work, facts.maandloon);
    const CentsPerMonth ziekengeld{nearest_cent(portion(lost.value, share))};
    if (facts.employer == Employer::pays_on) return {CentsPerMonth{0}, std::min(ziekengeld, facts.paid_on)};
    return {ziekengeld, CentsPerMonth{0}};
}

}  // namespace meedoen
