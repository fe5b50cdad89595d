#include "rules/income/bijstand_means.hpp"

#include <algorithm>

namespace meedoen {
namespace {

/// What of an amount goes beyond what is left free after `before`.
Cents beyond(Cents amount, Cents before, std::int64_t most) {
    const Cents left{std::max<std::int64_t>(0, most - before.value)};
    return std::max(Cents{0}, amount - left);
}

}  // namespace

YesNo counts_as_income(Means means, Years age, const BijstandMeansLaw& law) {
    switch (means) {
        case Means::benefit:
        case Means::alimony:
        case Means::rent_of_lodgers:
        case Means::tax_credit_paid:
            return YesNo{1};
        case Means::jonggehandicaptenkorting:
            return YesNo{age < law.freed_from_age ? 1 : 0};
        case Means::kinderbijslag:
        case Means::toeslagen:
        case Means::childs_wage:
        case Means::interest_on_free_assets:
        case Means::thanks_to_carer:
        case Means::bufferbudget:
            break;
    }
    return YesNo{0};
}

Cents premium_that_counts(const PremiumFacts& facts, const BijstandMeansLaw& law) {
    const bool of_age = facts.age >= law.freed_from_age || facts.subsidy_group == SubsidyGroup::inside;
    if (!of_age || facts.times_before >= law.premium_times) return facts.amount;
    return beyond(facts.amount, facts.paid_before, law.premium_most.value);
}

Cents gift_that_counts(Cents gift, Cents before, const BijstandMeansLaw& law) {
    return beyond(gift, before, law.gifts_most.value);
}

CentsPerMonth volunteer_allowance_that_counts(CentsPerMonth allowance, Cents before, Years age,
                                              const BijstandMeansLaw& law) {
    if (age < law.freed_from_age) return allowance;
    const std::int64_t above_month = std::max<std::int64_t>(0, (allowance - law.volunteer_most_month).value);
    return CentsPerMonth{
        std::max(above_month, beyond(Cents{allowance.value}, before, law.volunteer_most_year.value).value)};
}

CentsPerMonth spouse_income_that_counts(CentsPerMonth income, CentsPerMonth own_with_bijstand,
                                        CentsPerMonth norm_couple) {
    return std::clamp(own_with_bijstand + income - norm_couple, CentsPerMonth{0}, std::max(CentsPerMonth{0}, income));
}

Cents assets_that_count(const AssetFacts& facts, Household household, const BijstandMeansLaw& law) {
    Cents limit = law.assets_single;
    if (household == Household::single_parent) limit = law.assets_single_parent;
    if (household == Household::couple) limit = law.assets_couple;
    return std::max(Cents{0}, facts.assets - facts.saved - limit) +
           std::max(Cents{0}, facts.in_home - law.assets_in_home);
}

Cents bufferbudget_of(Cents shortfall, Cents used, const BijstandMeansLaw& law) {
    return shortfall - beyond(shortfall, used, law.bufferbudget_most.value);
}

}  // namespace meedoen
