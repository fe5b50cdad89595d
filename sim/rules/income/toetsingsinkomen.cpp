#include "rules/income/toetsingsinkomen.hpp"

#include "base/money.hpp"

namespace meedoen {

bool counts_for(Toeslag toeslag, HouseholdRole role) {
    return role != HouseholdRole::housemate || toeslag == Toeslag::huurtoeslag;
}

CentsPerYear gross_of_bijstand(CentsPerYear net, const TaxableYear& other, const WageTaxLaw& law) {
    const CentsPerYear tax_of_other = tax_of_year(other, law);
    TaxableYear year = other;
    CentsPerYear gross = net;
    // the tax never falls with the gross amount, so this climbs to the least amount that fits and stops there
    for (;;) {
        year.benefit = other.benefit + gross;
        const CentsPerYear next = net + tax_of_year(year, law) - tax_of_other;
        if (next <= gross) return gross;
        gross = next;
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
