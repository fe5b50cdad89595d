#include "rules/income/beslagvrije_voet.hpp"

#include <algorithm>

#include "rules/income/huurtoeslag.hpp"
#include "rules/income/portion.hpp"

namespace meedoen {
namespace {

bool is_couple(const BeslagvrijeVoetFacts& facts) { return facts.household == Household::couple; }

bool has_children(const BeslagvrijeVoetFacts& facts) {
    return facts.household == Household::single_parent || facts.children > Count{0};
}

/// One of the four situations of art. 475da lid 1.
CentsPerMonth most_of(const BeslagvrijeVoetFacts& facts, const BeslagvrijeVoetLaw& law) {
    if (is_couple(facts)) return has_children(facts) ? law.most_couple_children : law.most_couple;
    return has_children(facts) ? law.most_single_parent : law.most_single;
}

/// A twelfth of a part of the income above a threshold.
MicroCents month_above(CentsPerYear income, CentsPerYear threshold, Share share) {
    const std::int64_t above = std::max<std::int64_t>(0, (income - threshold).value);
    return {portion(above, share).value / 12};
}

MicroCents care_part(const BeslagvrijeVoetFacts& facts, const Law& law) {
    const std::int64_t adults = is_couple(facts) ? 2 : 1;
    const CentsPerMonth own =
        is_couple(facts) ? law.bijstand.institution_added_couple : law.bijstand.institution_added_single;
    const MicroCents premiums{micro_cents(adults * law.zorgtoeslag.standaardpremie.value).value / 12};
    const MicroCents lost =
        month_above(facts.taxable, law.zorgtoeslag.drempelinkomen, law.zorgtoeslag.normpremie_above);
    return {std::min(lost.value, (premiums - micro_cents(own.value)).value)};
}

HuurtoeslagFacts renter_of(const BeslagvrijeVoetFacts& facts) {
    HuurtoeslagFacts renter;
    renter.income = facts.taxable;
    renter.persons = Count{is_couple(facts) || has_children(facts) ? 2 : 1};
    return renter;
}

MicroCents rent_part(const BeslagvrijeVoetFacts& facts, const Law& law) {
    const HuurtoeslagFacts renter = renter_of(facts);
    const bool one = renter.persons == Count{1};
    const Share fall = one ? law.huurtoeslag.afbouw_one : law.huurtoeslag.afbouw_more;
    const CentsPerMonth own = one ? law.beslagvrije_voet.own_rent_one : law.beslagvrije_voet.own_rent_more;
    if (fall > Share{0.0}) {
        const CentsPerYear ijkpunt = one ? law.huurtoeslag.ijkpunt_one : law.huurtoeslag.ijkpunt_more;
        const MicroCents lost = month_above(facts.taxable, ijkpunt, fall);
        return {std::min(lost.value, micro_cents((law.huurtoeslag.maximum_rent - own).value).value)};
    }
    const CentsPerMonth normhuur = basishuur_of(renter, law.huurtoeslag) - law.huurtoeslag.added_to_normhuur;
    return micro_cents(std::max(CentsPerMonth{0}, normhuur - own).value);
}

CentsPerYear children_threshold(const BeslagvrijeVoetFacts& facts, const Law& law) {
    const CentsPerYear extra = is_couple(facts) ? law.kindgebonden_budget.drempelinkomen_couple_extra : CentsPerYear{0};
    return law.kindgebonden_budget.drempelinkomen + extra;
}

MicroCents children_part(const BeslagvrijeVoetFacts& facts, const Law& law) {
    if (!has_children(facts)) return {};
    return month_above(facts.taxable, children_threshold(facts, law), law.kindgebonden_budget.fall);
}

/// Art. 475da lid 1 to 3.
MicroCents before_other_income(const BeslagvrijeVoetFacts& facts, const Law& law) {
    const CentsPerMonth norm = is_couple(facts) ? law.bijstand.norm_couple : law.bijstand.norm_single;
    const MicroCents sum = portion(norm.value, law.beslagvrije_voet.share_of_norm) + care_part(facts, law) +
                           rent_part(facts, law) + children_part(facts, law);
    return {std::min(sum.value, micro_cents(most_of(facts, law.beslagvrije_voet).value).value)};
}

}  // namespace

CentsPerMonth beslagvrije_voet_of(const BeslagvrijeVoetFacts& facts, const Law& law) {
    const CentsPerMonth full{nearest_cent(before_other_income(facts, law))};
    const CentsPerMonth most_of_spouse{nearest_cent(portion(full.value, law.beslagvrije_voet.spouse_share))};
    const CentsPerMonth left = full - std::min(facts.spouse_income, most_of_spouse) - facts.other_income;
    const std::int64_t own = (facts.income + facts.other_income).value;
    const CentsPerMonth most{nearest_cent(portion(own, law.beslagvrije_voet.share_of_income))};
    return std::clamp(left, CentsPerMonth{0}, std::max(CentsPerMonth{0}, most));
}

CentsPerMonth attached_of(const BeslagvrijeVoetFacts& facts, const Law& law) {
    return std::max(CentsPerMonth{0}, facts.income - beslagvrije_voet_of(facts, law));
}

std::array<CentsPerYear, 3> beslagvrije_voet_breakpoints(const BeslagvrijeVoetFacts& facts, const Law& law) {
    const bool one = renter_of(facts).persons == Count{1};
    const CentsPerYear care = law.zorgtoeslag.drempelinkomen;
    return {one ? law.huurtoeslag.ijkpunt_one : law.huurtoeslag.ijkpunt_more, care,
            has_children(facts) ? children_threshold(facts, law) : care};
}

}  // namespace meedoen
