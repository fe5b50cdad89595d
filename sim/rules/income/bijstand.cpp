#include "rules/income/bijstand.hpp"

#include <algorithm>

#include "rules/income/portion.hpp"

namespace meedoen {
namespace {

/// No household has bijstand beside such earnings.
constexpr std::int64_t most_earnings = 10'000'000;

CentsPerMonth holiday_part_of(CentsPerMonth bijstand, const BijstandLaw& law) {
    return CentsPerMonth{nearest_cent(portion(bijstand.value, law.vakantietoeslag))};
}

/// What of income does not take anything off, and what does.
struct Income {
    CentsPerMonth freed{};
    CentsPerMonth counted{};
};

Income income_of(const BijstandFacts& facts, CentsPerMonth norm, const Law& law) {
    const CentsPerMonth freed = freed_of(facts.own, law.bijstand, law.bijstand_means) +
                                freed_of(facts.partner, law.bijstand, law.bijstand_means);
    const CentsPerMonth own = facts.own.earnings + facts.partner.earnings - freed + facts.other_income;
    if (facts.spouse_income <= CentsPerMonth{0}) return {freed, own};
    const CentsPerMonth own_with_bijstand = std::max(own, norm);
    return {freed, own + spouse_income_that_counts(facts.spouse_income, own_with_bijstand, law.bijstand.norm_couple)};
}

BijstandMonth before_maatregel(const BijstandFacts& facts, CentsPerMonth norm, const Law& law) {
    BijstandMonth month;
    if (assets_that_count(facts.assets, facts.household.household, law.bijstand_means) > Cents{0}) return month;
    const Income income = income_of(facts, norm, law);
    month.set_off = std::clamp(income.counted, CentsPerMonth{0}, norm);
    month.bijstand = norm - month.set_off;
    if (month.bijstand > CentsPerMonth{0}) month.freed = income.freed;
    return month;
}

}  // namespace

CentsPerMonth reduction_of(const Maatregel& maatregel, CentsPerMonth norm, CentsPerMonth bijstand) {
    const std::int64_t months = maatregel.months.value;
    const std::int64_t over = std::max<std::int64_t>(months, maatregel.spread_over.value);
    if (months <= 0 || maatregel.month.value < 0 || maatregel.month.value >= over) return CentsPerMonth{0};
    const CentsPerMonth base = maatregel.base == MaatregelBase::norm ? norm : bijstand;
    const std::int64_t part = months * millionths(maatregel.share);
    return std::min(bijstand, CentsPerMonth{scaled_to_nearest_cent(base.value, part, over * 1'000'000)});
}

BijstandMonth bijstand_of(const BijstandFacts& facts, const Law& law) {
    const CentsPerMonth norm = bijstandsnorm_of(facts.household, law.bijstand, law.kindgebonden_budget);
    BijstandMonth month = before_maatregel(facts, norm, law);
    month.norm = norm;
    month.reduction = reduction_of(facts.maatregel, norm, month.bijstand);
    month.bijstand -= month.reduction;
    month.holiday_part = holiday_part_of(month.bijstand, law.bijstand);
    return month;
}

std::array<CentsPerMonth, 2> bijstand_breakpoints(const BijstandFacts& facts, const Law& law) {
    const CentsPerMonth norm = bijstandsnorm_of(facts.household, law.bijstand, law.kindgebonden_budget);
    BijstandFacts with = facts;
    const auto paid_at = [&](std::int64_t earnings) {
        with.own.earnings = CentsPerMonth{earnings};
        return before_maatregel(with, norm, law).bijstand > CentsPerMonth{0};
    };
    const Vrijlating vrijlating = vrijlating_that_applies(facts.own, law.bijstand, law.bijstand_means);
    const CentsPerMonth at_cap = earnings_at_cap(vrijlating, law.bijstand, law.bijstand_means);
    if (!paid_at(0)) return {at_cap, CentsPerMonth{0}};
    // bijstand never rises with earnings, so halving finds the first cent without
    std::int64_t paid = 0;
    std::int64_t unpaid = most_earnings;
    while (unpaid - paid > 1) {
        const std::int64_t middle = (paid + unpaid) / 2;
        (paid_at(middle) ? paid : unpaid) = middle;
    }
    return {at_cap, CentsPerMonth{unpaid}};
}

}  // namespace meedoen
