#include "rules/income/kinderopvangtoeslag.hpp"

#include <algorithm>

#include "rules/income/awir.hpp"
#include "rules/income/portion.hpp"

namespace meedoen {
namespace {

/// The parts at the seven points of the line.
std::array<Share, 7> shares_of(ChildInCare child, const KinderopvangtoeslagLaw& law) {
    if (child == ChildInCare::first)
        return {law.share_most,    law.share_first_1, law.share_first_2,    law.share_first_3,
                law.share_first_4, law.share_first_5, law.share_first_floor};
    return {law.share_most,    law.share_later_1, law.share_later_2,    law.share_later_3,
            law.share_later_4, law.share_later_5, law.share_later_floor};
}

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
    const std::int64_t first_share = care_share_at(facts.income, ChildInCare::first, law);
    const std::int64_t later_share = care_share_at(facts.income, ChildInCare::later, law);
    std::int64_t sixtieths = 0;
    for (auto child = facts.children.begin(); child != facts.children.end(); ++child)
        sixtieths += counted_cost(*child, law) * (child == first ? first_share : later_share);
    return {sixtieths / 5};  // twelve months of a sixtieth each
}

}  // namespace

std::array<CentsPerYear, 7> kinderopvangtoeslag_breakpoints(ChildInCare child, const KinderopvangtoeslagLaw& law) {
    const std::int64_t from = law.share_most_until.value;
    const std::int64_t to = (child == ChildInCare::first ? law.first_floor_from : law.later_floor_from).value;
    std::array<CentsPerYear, 7> points{};
    for (std::int64_t i = 0; i < 7; ++i) points[static_cast<std::size_t>(i)] = CentsPerYear{from + (to - from) * i / 6};
    return points;
}

std::int64_t care_share_at(CentsPerYear income, ChildInCare child, const KinderopvangtoeslagLaw& law) {
    const std::array<CentsPerYear, 7> points = kinderopvangtoeslag_breakpoints(child, law);
    const std::array<Share, 7> shares = shares_of(child, law);
    if (income <= points.front()) return millionths(shares.front());
    if (income >= points.back()) return millionths(shares.back());
    std::size_t i = 1;
    while (income > points[i]) ++i;
    const std::int64_t before = millionths(shares[i - 1]);
    const std::int64_t width = (points[i] - points[i - 1]).value;
    return before + (millionths(shares[i]) - before) * (income - points[i - 1]).value / width;
}

CentsPerYear kinderopvangtoeslag_of_year(const KinderopvangtoeslagFacts& facts, const KinderopvangtoeslagLaw& law) {
    return awarded_year(unrounded_year(facts, law), law.paid_from);
}

CentsPerMonth kinderopvangtoeslag_of_month(const KinderopvangtoeslagFacts& facts, const KinderopvangtoeslagLaw& law) {
    return month_of_awarded(kinderopvangtoeslag_of_year(facts, law));
}

}  // namespace meedoen
