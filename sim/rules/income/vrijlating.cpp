#include "rules/income/vrijlating.hpp"

#include <algorithm>

#include "rules/income/portion.hpp"

namespace meedoen {
namespace {

/// Part of earnings and the most of it; no cap is zero.
struct Rule {
    Share share{};
    CentsPerMonth cap{};
};

Rule rule_of(Vrijlating vrijlating, const BijstandLaw& law, const BijstandMeansLaw& means) {
    switch (vrijlating) {
        case Vrijlating::n:
            return {law.vrijlating_share, law.vrijlating_cap};
        case Vrijlating::r:
            return {means.single_parent_share, means.single_parent_cap};
        case Vrijlating::y:
            return {means.medical_share, means.medical_cap};
        case Vrijlating::z:
        case Vrijlating::aa:
            return {means.loonkostensubsidie_share, means.loonkostensubsidie_cap};
        case Vrijlating::article_34a:
            return {means.article_34a_share, CentsPerMonth{0}};
        case Vrijlating::none:
            break;
    }
    return {};
}

Vrijlating under_article_34a(const VrijlatingFacts& facts, const BijstandMeansLaw& means) {
    if (facts.hours_limited == HoursLimited::medically) return Vrijlating::article_34a;
    const bool in_time = facts.before.article_34a < means.article_34a_months && facts.helps == HelpsTowardsWork::yes;
    return in_time || facts.extended == YesNo{1} ? Vrijlating::article_34a : Vrijlating::none;
}

bool r_applies(const VrijlatingFacts& facts, const BijstandMeansLaw& means) {
    return facts.household == Household::single_parent && facts.youngest_child < means.youngest_child_below &&
           facts.helps == HelpsTowardsWork::yes && facts.before.r < means.single_parent_months;
}

}  // namespace

Vrijlating vrijlating_that_applies(const VrijlatingFacts& facts, const BijstandLaw& law,
                                   const BijstandMeansLaw& means) {
    if (facts.rules == VrijlatingRules::article_34a) return under_article_34a(facts, means);
    const bool of_age = facts.age >= law.vrijlating_from_age;
    const bool months_over = !of_age || facts.before.n >= law.vrijlating_months;
    if (!months_over && facts.helps == HelpsTowardsWork::yes) return Vrijlating::n;
    if (facts.hours_limited == HoursLimited::medically) return Vrijlating::y;
    if (!months_over) return Vrijlating::none;
    if (facts.subsidised_job != SubsidisedJob::no) {
        if (facts.before.z < means.loonkostensubsidie_months) return Vrijlating::z;
        if (facts.subsidised_job == SubsidisedJob::cannot_grow) return Vrijlating::aa;
    }
    return of_age && r_applies(facts, means) ? Vrijlating::r : Vrijlating::none;
}

CentsPerMonth freed_of(const VrijlatingFacts& facts, const BijstandLaw& law, const BijstandMeansLaw& means) {
    const Rule rule = rule_of(vrijlating_that_applies(facts, law, means), law, means);
    const CentsPerMonth part{nearest_cent(portion(facts.earnings.value, rule.share))};
    return rule.cap > CentsPerMonth{0} ? std::min(part, rule.cap) : part;
}

CentsPerMonth earnings_at_cap(Vrijlating vrijlating, const BijstandLaw& law, const BijstandMeansLaw& means) {
    const Rule rule = rule_of(vrijlating, law, means);
    const std::int64_t share = millionths(rule.share);
    return share == 0 ? CentsPerMonth{0} : CentsPerMonth{scaled_to_nearest_cent(rule.cap.value, 1'000'000, share)};
}

}  // namespace meedoen
