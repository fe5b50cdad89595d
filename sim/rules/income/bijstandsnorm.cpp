#include "rules/income/bijstandsnorm.hpp"

#include <algorithm>

#include "rules/income/portion.hpp"

namespace meedoen {
namespace {

bool is_young(Years age, const BijstandLaw& law) { return age < law.norm_from_age; }

bool has_right(Years age, Stay stay, const BijstandLaw& law) {
    return age >= law.right_from_age && !(stay == Stay::in_institution && is_young(age, law));
}

/// Art. 20 lid 1 a, lid 2 a; 21 a; 22a lid 1; 23 lid 1 a and lid 2 a.
CentsPerMonth norm_alone(Years age, Stay stay, Count kostendelers, const BijstandLaw& law) {
    if (!has_right(age, stay, law)) return CentsPerMonth{0};
    if (stay == Stay::in_institution) return law.institution_single + law.institution_added_single;
    if (is_young(age, law)) return law.norm_single_young;
    return kostendelers > Count{0} ? kostendelersnorm_of(kostendelers + Count{1}, law) : law.norm_single;
}

/// Art. 20 lid 1 c and lid 2 c; 22a lid 3. A spouse below 21 is not among those who share (art. 22a lid 1).
CentsPerMonth norm_mixed_ages(const BijstandHousehold& household, const BijstandLaw& law) {
    const bool children = household.children > Count{0};
    if (household.kostendelers > Count{0})
        return (children ? law.young_partner_children : law.norm_single_young) +
               kostendelersnorm_of(household.kostendelers + Count{1}, law);
    return children ? law.norm_mixed_children : law.norm_mixed;
}

/// Both at home, both with a right.
CentsPerMonth norm_together(const BijstandHousehold& household, const BijstandLaw& law) {
    const bool first_young = is_young(household.age, law);
    const bool second_young = is_young(household.partner.age, law);
    if (first_young && second_young)
        return household.children > Count{0} ? law.norm_couple_young_children : law.norm_couple_young;
    if (first_young || second_young) return norm_mixed_ages(household, law);
    if (household.kostendelers <= Count{0}) return law.norm_couple;
    const CentsPerMonth each = kostendelersnorm_of(household.kostendelers + Count{2}, law);
    return each + each;
}

/// Art. 22a, 23 and 24 when the spouse has no right, in parts of a cent.
MicroCents norm_partner_without_right(const BijstandHousehold& household, const BijstandLaw& law) {
    if (!has_right(household.age, household.stay, law)) return {};
    if (household.stay == Stay::in_institution)
        return micro_cents(norm_alone(household.age, household.stay, Count{0}, law).value);
    if (is_young(household.age, law)) {
        const CentsPerMonth couple =
            household.children > Count{0} ? law.norm_couple_young_children : law.norm_couple_young;
        return portion(couple.value, law.share_partner_without_right);
    }
    if (household.kostendelers <= Count{0}) return portion(law.norm_couple.value, law.share_partner_without_right);
    const Count spouse{is_young(household.partner.age, law) ? 0 : 1};
    return micro_cents(kostendelersnorm_of(household.kostendelers + Count{1} + spouse, law).value);
}

/// Art. 24a: a twelfth of what the kindgebonden budget adds for a parent without partner.
MicroCents added_by_article_24a(const BijstandHousehold& household, const BijstandLaw& law,
                                const KindgebondenBudgetLaw& kindgebonden_budget) {
    if (household.children <= Count{0} || law.added_partner_without_right == YesNo{0}) return {};
    return {micro_cents(kindgebonden_budget.without_partner.value).value / 12};
}

bool partner_has_right(const BijstandHousehold& household, const BijstandLaw& law) {
    const BijstandPartner& partner = household.partner;
    return partner.right == Right::yes && has_right(partner.age, partner.stay, law);
}

/// The norm before the supplement of art. 20 lid 3 and before art. 24a, in parts of a cent.
MicroCents basic_norm(const BijstandHousehold& household, const BijstandLaw& law) {
    if (household.household != Household::couple)
        return micro_cents(norm_alone(household.age, household.stay, household.kostendelers, law).value);
    if (!partner_has_right(household, law)) return norm_partner_without_right(household, law);
    const bool first_inside = household.stay == Stay::in_institution;
    const bool second_inside = household.partner.stay == Stay::in_institution;
    if (first_inside && second_inside)
        return micro_cents((law.institution_couple + law.institution_added_couple).value);
    if (first_inside || second_inside)
        return micro_cents((norm_alone(household.age, household.stay, household.kostendelers, law) +
                            norm_alone(household.partner.age, household.partner.stay, household.kostendelers, law))
                               .value);
    return micro_cents(norm_together(household, law).value);
}

/// Art. 20 lid 3 and 4.
MicroCents with_young_supplement(const BijstandHousehold& household, MicroCents norm, const BijstandLaw& law) {
    const std::int64_t people = household.young_without_parents.value;
    if (norm.value <= 0 || people <= 0) return norm;
    BijstandHousehold comparable = household;
    comparable.age = std::max(household.age, law.norm_from_age);
    comparable.partner.age = std::max(household.partner.age, law.norm_from_age);
    comparable.kostendelers = Count{0};
    if (!partner_has_right(household, law)) comparable.partner.right = Right::no;
    const MicroCents raised = norm + micro_cents(people * law.young_supplement.value);
    return {std::max(norm.value, std::min(raised.value, basic_norm(comparable, law).value))};
}

}  // namespace

Count kostendelers_among(std::span<const Housemate> housemates, const BijstandLaw& law) {
    const auto shares = [&](const Housemate& housemate) {
        return housemate.age >= law.kostendeler_from_age && housemate.student == Student::no &&
               housemate.commercial_tenant == CommercialTenant::no;
    };
    return Count{static_cast<std::int32_t>(std::count_if(housemates.begin(), housemates.end(), shares))};
}

CentsPerMonth kostendelersnorm_of(Count sharing, const BijstandLaw& law) {
    const std::int64_t people = std::max<std::int64_t>(1, sharing.value);
    const std::int64_t part = millionths(law.kostendelers_fixed) + people * millionths(law.kostendelers_each);
    return CentsPerMonth{scaled_to_nearest_cent(law.norm_couple.value, part, people * 1'000'000)};
}

CentsPerMonth bijstandsnorm_of(const BijstandHousehold& household, const BijstandLaw& law,
                               const KindgebondenBudgetLaw& kindgebonden_budget) {
    MicroCents norm = with_young_supplement(household, basic_norm(household, law), law);
    const bool without_right = household.household == Household::couple && !partner_has_right(household, law);
    if (norm.value > 0 && without_right) norm = norm + added_by_article_24a(household, law, kindgebonden_budget);
    return CentsPerMonth{nearest_cent(norm)};
}

CentsPerMonth bijstandsnorm_of(Household household, Years age, const BijstandLaw& law) {
    if (age < law.right_from_age) return CentsPerMonth{0};
    const bool couple = household == Household::couple;
    if (age < law.norm_from_age) return couple ? law.norm_couple_young : law.norm_single_young;
    return couple ? law.norm_couple : law.norm_single;
}

}  // namespace meedoen
