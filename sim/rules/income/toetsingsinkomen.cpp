#include "rules/income/toetsingsinkomen.hpp"

#include <algorithm>

#include "base/money.hpp"

namespace meedoen {

bool counts_for(Toeslag toeslag, HouseholdRole role) {
    return role != HouseholdRole::housemate || toeslag == Toeslag::huurtoeslag;
}

namespace {

/// How much further an amount that is `short_by` too small must at least go, once there is tax: by what is short, and
/// by the tax on what is added, of which rounding in whole euros may hide one in each bracket.
std::int64_t least_step(std::int64_t short_by, const WageTaxLaw& law) {
    constexpr std::int64_t hidden = 300;
    const double lowest_rate = std::min({law.rate_1.value, law.rate_2.value, law.rate_3.value});
    const double with_tax = static_cast<double>(short_by - hidden) / (1.0 - lowest_rate);
    return std::max(short_by, static_cast<std::int64_t>(with_tax) - 1);
}

}  // namespace

CentsPerYear gross_of_bijstand(CentsPerYear net, const TaxableYear& other, const WageTaxLaw& law) {
    const bool alone = other.work.value == 0 && other.benefit.value == 0;
    const CentsPerYear tax_of_other = alone ? CentsPerYear{0} : tax_of_year(other, law);
    TaxableYear year = other;
    CentsPerYear gross = net;
    // the tax never falls with the gross amount, so this climbs to the least amount that fits and stops there
    for (;;) {
        year.benefit = other.benefit + gross;
        const CentsPerYear tax = tax_of_year(year, law);
        const std::int64_t short_by = (net + tax - tax_of_other - gross).value;
        if (short_by <= 0) return gross;
        gross += CentsPerYear{tax.value > 0 ? least_step(short_by, law) : short_by};
    }
}

CentsPerYear toetsingsinkomen_of(const PersonYear& person, const WageTaxLaw& law) {
    const TaxableYear other{person.work, person.benefit, person.jonggehandicaptenkorting, CentsPerYear{0}};
    const CentsPerYear bijstand = gross_of_bijstand(person.net_bijstand, other, law);
    return CentsPerYear{down_to_euro((person.work + person.benefit + bijstand).value)};
}

CentsPerYear toetsingsinkomen_of(std::span<const PersonYear> household, Toeslag toeslag, const WageTaxLaw& law) {
    CentsPerYear sum{0};
    for (const PersonYear& person : household)
        if (counts_for(toeslag, person.role)) sum += toetsingsinkomen_of(person, law);
    return sum;
}

}  // namespace meedoen
