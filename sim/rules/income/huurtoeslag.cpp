#include "rules/income/huurtoeslag.hpp"

#include <algorithm>
#include <cmath>

#include "rules/income/awir.hpp"
#include "rules/income/portion.hpp"

namespace meedoen {
namespace {

/// No household has a right at this income; the normhuur of more euros would leave the range of the arithmetic.
constexpr std::int64_t most_euros = 1'000'000;

/// The own part for one type of household.
struct OwnPart {
    CentsPerYear ijkpunt{};
    CentsPerMonth normhuur{};
    Share factor_a{};
    Share factor_b{};
};

OwnPart own_part_of(const HuurtoeslagFacts& facts, const HuurtoeslagLaw& law) {
    const bool one = facts.persons <= Count{1};
    if (facts.aow_age == AowAge::reached)
        return one ? OwnPart{law.ijkpunt_one_aow, law.normhuur_one_aow, law.factor_a_one_aow, law.factor_b_one_aow}
                   : OwnPart{law.ijkpunt_more_aow, law.normhuur_more_aow, law.factor_a_more_aow, law.factor_b_more_aow};
    return one ? OwnPart{law.ijkpunt_one, law.normhuur_one, law.factor_a_one, law.factor_b_one}
               : OwnPart{law.ijkpunt_more, law.normhuur_more, law.factor_a_more, law.factor_b_more};
}

std::int64_t whole_euros(CentsPerYear income) { return std::clamp<std::int64_t>(income.value / 100, 0, most_euros); }

/// Art. 19 lid 2 and 3: a x Y^2 + b x Y up to a whole cent. The factors have at most twelve decimals.
std::int64_t normhuur_above(std::int64_t euros, const OwnPart& own) {
    constexpr std::int64_t parts_of_cent = 10'000'000'000;
    const std::int64_t a = std::llround(own.factor_a.value * 1e12);
    const std::int64_t b = std::llround(own.factor_b.value * 1e12);
    return ((a * euros + b) * euros + parts_of_cent - 1) / parts_of_cent;
}

/// The rent that counts, or nothing when a rent above the maximum ends the right.
std::int64_t rekenhuur(const HuurtoeslagFacts& facts, const HuurtoeslagLaw& law) {
    const std::int64_t rent = facts.rent.value + std::min(facts.service_costs.value, law.service_costs.value);
    const bool young = facts.oldest < law.young_below && facts.children <= Count{0} && facts.handicap == Handicap::none;
    const std::int64_t most = (young ? law.maximum_rent_young : law.maximum_rent).value;
    if (rent <= most) return rent;
    const bool ends = law.maximum_ends_right == YesNo{1} && facts.handicap != Handicap::adapted_dwelling;
    return ends ? 0 : most;
}

/// Art. 21 lid 1: the three parts of a month above the basishuur.
MicroCents before_afbouw(const HuurtoeslagFacts& facts, const HuurtoeslagLaw& law) {
    const std::int64_t rent = rekenhuur(facts, law);
    const std::int64_t own = basishuur_of(facts, law).value;
    const std::int64_t first = law.kwaliteitskortingsgrens.value;
    const std::int64_t second =
        (facts.persons <= Count{2} ? law.aftoppingsgrens_small : law.aftoppingsgrens_large).value;
    const auto between = [](std::int64_t from, std::int64_t to) { return std::max<std::int64_t>(0, to - from); };
    const bool above_counts = law.share_above_for_all == YesNo{1} || facts.persons <= Count{1} ||
                              facts.aow_age == AowAge::reached || facts.handicap == Handicap::adapted_dwelling;
    return micro_cents(between(own, std::min(rent, first))) +
           portion(between(std::max(first, own), std::min(rent, second)), law.share_to_aftoppingsgrens) +
           portion(above_counts ? between(std::max(second, own), rent) : 0, law.share_above);
}

/// Twelve months less what art. 21 lid 2 takes off; below zero when nothing is left.
MicroCents unrounded_year(const HuurtoeslagFacts& facts, const HuurtoeslagLaw& law) {
    if (facts.assets > (facts.partners == YesNo{1} ? law.assets_couple : law.assets_single)) return {};
    const std::int64_t above =
        std::max<std::int64_t>(0, 100 * whole_euros(facts.income) - own_part_of(facts, law).ijkpunt.value);
    const Share afbouw = facts.persons <= Count{1} ? law.afbouw_one : law.afbouw_more;
    return MicroCents{12 * before_afbouw(facts, law).value} - portion(above, afbouw);
}

}  // namespace

CentsPerMonth basishuur_of(const HuurtoeslagFacts& facts, const HuurtoeslagLaw& law) {
    const OwnPart own = own_part_of(facts, law);
    const std::int64_t euros = whole_euros(facts.income);
    std::int64_t normhuur = own.normhuur.value;
    if (100 * euros > own.ijkpunt.value) normhuur = std::max(normhuur, normhuur_above(euros, own));
    return CentsPerMonth{normhuur + law.added_to_normhuur.value};
}

CentsPerYear huurtoeslag_of_year(const HuurtoeslagFacts& facts, const HuurtoeslagLaw& law) {
    return awarded_year(unrounded_year(facts, law), law.paid_from);
}

CentsPerMonth huurtoeslag_of_month(const HuurtoeslagFacts& facts, const HuurtoeslagLaw& law) {
    const MicroCents year = unrounded_year(facts, law);
    if (awarded_year(year, law.paid_from) == CentsPerYear{0}) return CentsPerMonth{0};
    return CentsPerMonth{whole_euro_down(MicroCents{year.value / 12})};
}

std::array<CentsPerYear, 2> huurtoeslag_breakpoints(HuurtoeslagFacts facts, const HuurtoeslagLaw& law) {
    const CentsPerYear ijkpunt = own_part_of(facts, law).ijkpunt;
    const auto paid_at = [&](std::int64_t euros) {
        facts.income = CentsPerYear{100 * euros};
        return huurtoeslag_of_year(facts, law) > CentsPerYear{0};
    };
    std::int64_t paid = ijkpunt.value / 100;
    if (!paid_at(paid)) return {ijkpunt, ijkpunt};
    // the toeslag never rises with income, so halving finds the first euro without
    std::int64_t unpaid = most_euros;
    while (unpaid - paid > 1) {
        const std::int64_t middle = (paid + unpaid) / 2;
        (paid_at(middle) ? paid : unpaid) = middle;
    }
    return {ijkpunt, CentsPerYear{100 * unpaid}};
}

}  // namespace meedoen
