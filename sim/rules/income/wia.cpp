#include "rules/income/wia.hpp"

#include <algorithm>

#include "rules/income/portion.hpp"

namespace meedoen {
namespace {

/// Whether at most `1 - part` of the wage of the maatman can be earned.
bool disabled_for(Share part, const WiaClaim& claim) {
    return micro_cents(claim.earning_capacity.value).value <=
           portion(claim.maatman.value, Share{1.0 - part.value}).value;
}

bool has_right(const WiaClaim& claim, const WiaLaw& law) {
    return claim.maatman > CentsPerMonth{0} && disabled_for(law.right_from, claim);
}

/// Art. 61 lid 1 and 2 at any income.
CentsPerMonth settled_at(CentsPerMonth income, const WiaClaim& claim, Share share) {
    const CentsPerMonth lost = claim.maandloon.capped - income_that_counts(income, claim.maandloon);
    return CentsPerMonth{nearest_cent(portion(lost.value, share))};
}

/// Art. 62: the part of the class of the minimumloon, or of the maandloon when that is lower.
CentsPerMonth vervolguitkering_of(const WiaClaim& claim, const WiaLaw& law) {
    const CentsPerMonth base = std::min(claim.minimum_wage, claim.maandloon.capped);
    return CentsPerMonth{nearest_cent(portion(base.value, vervolg_share_of(claim, law)))};
}

/// The WGA when the loongerelateerde phase is over.
WiaMonth after_loongerelateerd(const WiaClaim& claim, const WiaLaw& law) {
    const CentsPerMonth at_income = settled_at(claim.income, claim, law.wga_share_later);
    const bool fully = disabled_for(law.full_from, claim);
    if (fully || claim.income >= claim.earning_capacity) return {WiaBenefit::loonaanvulling, at_income};
    const CentsPerMonth least = vervolguitkering_of(claim, law);
    if (claim.income < inkomenseis_of(claim, law)) return {WiaBenefit::vervolguitkering, least};
    const CentsPerMonth at_capacity = settled_at(claim.earning_capacity, claim, law.wga_share_later);
    return {WiaBenefit::loonaanvulling, std::min(std::max(at_capacity, least), at_income)};
}

}  // namespace

CentsPerMonth wia_of(const WiaFacts& facts, const WiaLaw& law) {
    const CentsPerMonth counted = income_that_counts(facts.income, facts.maandloon);
    if (facts.arbeidsvermogen == Arbeidsvermogen::lastingly_none)
        return CentsPerMonth{nearest_cent(portion(facts.maandloon.capped.value, law.iva_share) -
                                          portion(counted.value, law.iva_income_share))};
    const Share share = facts.months_before < law.wga_months_first ? law.wga_share_first : law.wga_share_later;
    return CentsPerMonth{nearest_cent(portion(facts.maandloon.capped.value - counted.value, share))};
}

WiaMonth wia_month_of(const WiaClaim& claim, const WiaLaw& law) {
    const bool lasting = claim.arbeidsvermogen == Arbeidsvermogen::lastingly_none;
    if (!lasting && !has_right(claim, law)) return {};
    if (!lasting && claim.phase == WgaPhase::after) return after_loongerelateerd(claim, law);
    const WiaFacts facts{claim.maandloon, claim.income, claim.months_before, claim.arbeidsvermogen};
    return {lasting ? WiaBenefit::iva : WiaBenefit::loongerelateerd, wia_of(facts, law)};
}

Count wga_duration_of(const Arbeidsverleden& past, const WwLaw& law) { return ww_duration_of(past, law); }

WgaPhase wga_phase_of(Count months_before, Count duration) {
    return months_before < duration ? WgaPhase::loongerelateerd : WgaPhase::after;
}

CentsPerMonth inkomenseis_of(const WiaClaim& claim, const WiaLaw& law) {
    if (disabled_for(law.full_from, claim)) return CentsPerMonth{0};
    // up to a whole cent: half of an odd number of cents is not earned with the cent below it
    const MicroCents eis = portion(claim.earning_capacity.value, law.inkomenseis_share);
    return CentsPerMonth{(eis.value + 999'999) / 1'000'000};
}

Share vervolg_share_of(const WiaClaim& claim, const WiaLaw& law) {
    if (!has_right(claim, law)) return Share{0};
    if (disabled_for(law.full_from, claim)) return law.vervolg_share_80;
    if (disabled_for(law.vervolg_from_65, claim)) return law.vervolg_share_65;
    if (disabled_for(law.vervolg_from_55, claim)) return law.vervolg_share_55;
    return disabled_for(law.vervolg_from_45, claim) ? law.vervolg_share_45 : law.vervolg_share_35;
}

bool ends_wga(const WiaClaim& claim, Count months_above, const WiaLaw& law) {
    return months_above >= law.end_after_months &&
           micro_cents(claim.income.value).value > portion(claim.maatman.value, law.end_above).value;
}

std::array<CentsPerMonth, 3> wia_breakpoints(const WiaClaim& claim, const WiaLaw& law) {
    const CentsPerMonth eis = inkomenseis_of(claim, law);
    const CentsPerMonth capacity = disabled_for(law.full_from, claim) ? CentsPerMonth{0} : claim.earning_capacity;
    return {eis, capacity, std::max(capacity, claim.maandloon.earned)};
}

}  // namespace meedoen
