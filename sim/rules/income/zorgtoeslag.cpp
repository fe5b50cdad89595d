#include "rules/income/zorgtoeslag.hpp"

#include <algorithm>

#include "rules/income/awir.hpp"
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

}  // namespace

CentsPerYear zorgtoeslag_of_year(const ZorgtoeslagFacts& facts, const ZorgtoeslagLaw& law) {
    const bool alone = facts.partner == ZorgtoeslagPartner::none;
    if (facts.assets > (alone ? law.assets_single : law.assets_couple)) return CentsPerYear{0};
    return awarded_year(unrounded(facts.income, facts.partner, law), law.paid_from);
}

CentsPerMonth zorgtoeslag_of_month(const ZorgtoeslagFacts& facts, const ZorgtoeslagLaw& law) {
    return month_of_awarded(zorgtoeslag_of_year(facts, law));
}

std::array<CentsPerYear, 2> zorgtoeslag_breakpoints(ZorgtoeslagPartner partner, const ZorgtoeslagLaw& law) {
    const std::int64_t fall = millionths(law.normpremie_above) / (partner == ZorgtoeslagPartner::not_insured ? 2 : 1);
    const MicroCents most = unrounded(law.drempelinkomen, partner, law);
    if (fall <= 0 || awarded_year(most, law.paid_from) == CentsPerYear{0})
        return {law.drempelinkomen, law.drempelinkomen};
    const MicroCents room = most - least_awarded(law.paid_from);
    CentsPerYear end{(law.drempelinkomen.value + room.value / fall) / 100 * 100};
    while (awarded_year(unrounded(end, partner, law), law.paid_from) > CentsPerYear{0}) end += CentsPerYear{100};
    return {law.drempelinkomen, end};
}

}  // namespace meedoen
