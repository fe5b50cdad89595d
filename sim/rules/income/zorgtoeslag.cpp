#include "rules/income/zorgtoeslag.hpp"

#include <algorithm>

#include "rules/income/portion.hpp"

namespace meedoen {
namespace {

/// The difference of art. 2 lid 1 (and lid 4) at an income, not yet rounded; below zero when there is no right.
MicroCents unrounded(CentsPerYear income, ZorgtoeslagPartner partner, const ZorgtoeslagLaw& law) {
    const bool alone = partner == ZorgtoeslagPartner::none;
    const std::int64_t above = std::max<std::int64_t>(0, income.value - law.drempelinkomen.value);
    const MicroCents normpremie =
        portion(law.drempelinkomen.value, alone ? law.normpremie_single : law.normpremie_couple) +
        portion(above, law.normpremie_above);
    const MicroCents year = micro_cents((alone ? 1 : 2) * law.standaardpremie.value) - normpremie;
    return partner == ZorgtoeslagPartner::not_insured ? MicroCents{year.value / 2} : year;
}

CentsPerYear awarded(MicroCents year, const ZorgtoeslagLaw& law) {
    const CentsPerYear rounded{nearest_euro(year)};
    return rounded < law.paid_from ? CentsPerYear{0} : rounded;
}

}  // namespace

CentsPerYear zorgtoeslag_of_year(const ZorgtoeslagFacts& facts, const ZorgtoeslagLaw& law) {
    const bool alone = facts.partner == ZorgtoeslagPartner::none;
    if (facts.assets > (alone ? law.assets_single : law.assets_couple)) return CentsPerYear{0};
    return awarded(unrounded(facts.income, facts.partner, law), law);
}

CentsPerMonth zorgtoeslag_of_month(const ZorgtoeslagFacts& facts, const ZorgtoeslagLaw& law) {
    return CentsPerMonth{zorgtoeslag_of_year(facts, law).value / 1200 * 100};
}

std::array<CentsPerYear, 2> zorgtoeslag_breakpoints(ZorgtoeslagPartner partner, const ZorgtoeslagLaw& law) {
    const std::int64_t fall = millionths(law.normpremie_above) / (partner == ZorgtoeslagPartner::not_insured ? 2 : 1);
    const MicroCents most = unrounded(law.drempelinkomen, partner, law);
    if (fall <= 0 || awarded(most, law) == CentsPerYear{0}) return {law.drempelinkomen, law.drempelinkomen};
    // half a euro below the least that is awarded still rounds up to it
    const MicroCents room = most - micro_cents(law.paid_from.value - 50);
    CentsPerYear end{(law.drempelinkomen.value + room.value / fall) / 100 * 100};
    while (awarded(unrounded(end, partner, law), law) > CentsPerYear{0}) end += CentsPerYear{100};
    return {law.drempelinkomen, end};
}

}  // namespace meedoen
