#include "rules/income/kinderopvangtoeslag.hpp"

#include <algorithm>

#include "rules/income/awir.hpp"
#include "rules/income/portion.hpp"

namespace meedoen {
namespace {

constexpr std::int64_t euro = 100;

CentsPerHour highest_price(CareKind kind, const KinderopvangtoeslagLaw& law) {
    if (kind == CareKind::dagopvang) return law.price_dagopvang;
    return kind == CareKind::buitenschools ? law.price_buitenschools : law.price_gastouder;
}

/// Cents of a month that count, times sixty: minutes by a price an hour.
std::int64_t counted_cost(const CareOfChild& care, const KinderopvangtoeslagLaw& law) {
    const std::int64_t minutes = std::min<std::int64_t>(care.month.value, 60 * law.hours_most.value);
    return minutes * std::min(care.price, highest_price(care.kind, law)).value;
}

/// Whether `a` comes before `b` as first child.
bool comes_first(const CareOfChild& a, const CareOfChild& b, const KinderopvangtoeslagLaw& law) {
    if (a.month != b.month) return a.month > b.month;
    return counted_cost(a, law) < counted_cost(b, law);
}

MicroCents unrounded_year(const KinderopvangtoeslagFacts& facts, const KinderopvangtoeslagLaw& law) {
    if (facts.parents == ParentsActive::not_all || facts.children.empty()) return {};
    const auto first =
        std::min_element(facts.children.begin(), facts.children.end(),
                         [&](const CareOfChild& a, const CareOfChild& b) { return comes_first(a, b, law); });
    const std::int64_t first_share = millionths(care_share_at(facts.income, ChildInCare::first, law));
    const std::int64_t later_share = millionths(care_share_at(facts.income, ChildInCare::later, law));
    std::int64_t sixtieths = 0;
    for (auto child = facts.children.begin(); child != facts.children.end(); ++child)
        sixtieths += counted_cost(*child, law) * (child == first ? first_share : later_share);
    return {sixtieths / 5};  // twelve months of a sixtieth each
}

}  // namespace

std::array<CentsPerYear, care_rows> kinderopvangtoeslag_breakpoints(const KinderopvangtoeslagLaw& law) {
    std::array<CentsPerYear, care_rows> points = law.until;
    for (CentsPerYear& point : points) point += CentsPerYear{euro};
    return points;
}

Share care_share_at(CentsPerYear income, ChildInCare child, const KinderopvangtoeslagLaw& law) {
    const auto row = std::find_if(law.until.begin(), law.until.end() - 1,
                                  [&](CentsPerYear until) { return income < until + CentsPerYear{euro}; });
    const auto k = static_cast<std::size_t>(row - law.until.begin());
    return child == ChildInCare::first ? law.first[k] : law.later[k];
}

CentsPerYear kinderopvangtoeslag_of_year(const KinderopvangtoeslagFacts& facts, const KinderopvangtoeslagLaw& law) {
    return awarded_year(unrounded_year(facts, law), law.paid_from);
}

CentsPerMonth kinderopvangtoeslag_of_month(const KinderopvangtoeslagFacts& facts, const KinderopvangtoeslagLaw& law) {
    return month_of_awarded(kinderopvangtoeslag_of_year(facts, law));
}

}  // namespace meedoen
