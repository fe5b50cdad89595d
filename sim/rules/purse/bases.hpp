// What stands behind the parts of a purse: the amounts that rules work out on the way. They explain a result, and the
// points at which a rule changes are given as values of them.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "rules/purse/components.hpp"

namespace meedoen {

/// Of one adult.
enum class Basis : std::uint8_t {
    work,              // wage a month with holiday allowance, less pension premium
    uwv_income,        // what the UWV reckons with: the wage of social insurance, likewise less the premium
    benefit,           // all benefits of the UWV a month, gross
    work_year,         // twelve times work
    taxable_year,      // twelve times work and benefit
    tax_before,        // tax of that year before credits
    algemene_korting,  // credits of that year
    arbeidskorting,
    jonggehandicaptenkorting,
    iack,
    tax_year,        // tax of that year
    withheld,        // tax withheld in the month
    net_wage,        // wage less its tax, a month
    set_off_wage,    // net wage that bijstand sets off: of this month, on a path of a month before
    freed,           // of that, what bijstand leaves free
    back_ahead,      // on a path, what of the tax of the year comes back in the month: a voorlopige aanslag
    settled,         // of the settlement of tax, what is means for bijstand: a twelfth
    bijstand_gross,  // of this adult's part of bijstand, a year
    bijstand_tax,    // of that, what the gemeente pays over it
    ww_capped,       // maandloon as far as it counts
    grondslag,       // of the Wajong, a month
    inkomenseis,     // of the WIA
    second_job,      // of work, what other jobs than the first pay
    own_premium      // pension premium
};

struct BasisText {
    Component component;  // in whose explanation it stands
    std::string_view name;
    std::string_view title_nl;
    std::string_view title_en;
};

inline constexpr std::array basis_texts{
    BasisText{Component::wage_tax, "work", "loon met vakantiegeld per maand", "wage with holiday pay, a month"},
    BasisText{Component::ww, "uwv_income", "inkomen waar UWV mee rekent", "income that the UWV reckons with"},
    BasisText{Component::wage_tax, "benefit", "uitkeringen van UWV per maand", "benefits of the UWV, a month"},
    BasisText{Component::tax_settlement, "work_year", "loon per jaar", "wage a year"},
    BasisText{Component::tax_settlement, "taxable_year", "belastbaar per jaar", "taxable a year"},
    BasisText{Component::tax_settlement, "tax_before", "belasting vóór kortingen", "tax before credits"},
    BasisText{Component::tax_settlement, "algemene_korting", "algemene heffingskorting", "credit for everybody"},
    BasisText{Component::tax_settlement, "arbeidskorting", "arbeidskorting", "work credit"},
    BasisText{Component::tax_settlement, "jonggehandicaptenkorting", "jonggehandicaptenkorting", "Wajong credit"},
    BasisText{Component::tax_settlement, "iack", "combinatiekorting (IACK)", "credit for parents (IACK)"},
    BasisText{Component::tax_settlement, "tax_year", "belasting over het jaar", "tax of the year"},
    BasisText{Component::wage_tax, "withheld", "ingehouden in de maand", "withheld in the month"},
    BasisText{Component::bijstand, "net_wage", "nettoloon per maand", "net wage, a month"},
    BasisText{Component::bijstand, "set_off_wage", "nettoloon dat nu verrekend wordt", "net wage that is set off now"},
    BasisText{Component::bijstand, "freed", "vrijgelaten loon", "wage left free"},
    BasisText{Component::tax_settlement, "back_ahead", "terug per maand (voorlopige aanslag)",
              "back month by month (voorlopige aanslag)"},
    BasisText{Component::bijstand, "settled", "belasting die terugkomt en telt", "tax paid back that counts"},
    BasisText{Component::bijstand, "bijstand_gross", "deel van de bijstand per jaar, bruto",
              "part of bijstand a year, gross"},
    BasisText{Component::bijstand, "bijstand_tax", "loonheffing daarover, betaald door de gemeente",
              "tax over it, paid by the gemeente"},
    BasisText{Component::ww, "ww_capped", "maandloon dat telt", "maandloon that counts"},
    BasisText{Component::wajong, "grondslag", "grondslag van de Wajong", "grondslag of the Wajong"},
    BasisText{Component::wia, "inkomenseis", "inkomenseis van de WIA", "income required by the WIA"},
    BasisText{Component::wage, "second_job", "uit andere banen, met vakantiegeld", "from other jobs, with holiday pay"},
    BasisText{Component::pension_premium, "own_premium", "ingehouden van het loon", "withheld from the wage"},
};
inline constexpr std::size_t bases = basis_texts.size();
static_assert(bases == static_cast<std::size_t>(Basis::own_premium) + 1);

/// Of the household.
enum class SharedBasis : std::uint8_t {
    norm,
    other_means,  // gifts, premiums and volunteer's allowances as far as bijstand counts them
    bijstand_gross_year,
    toetsingsinkomen,
    zvw,                // levy that employers pay on top of wages
    loonkostensubsidie  // that employers get
};

inline constexpr std::array shared_basis_texts{
    BasisText{Component::bijstand, "norm", "bijstandsnorm", "bijstandsnorm"},
    BasisText{Component::bijstand, "other_means", "giften, premie en vergoeding die tellen",
              "gifts, premium and allowance that count"},
    BasisText{Component::zorgtoeslag, "bijstand_gross_year", "bijstand per jaar, bruto", "bijstand a year, gross"},
    BasisText{Component::zorgtoeslag, "toetsingsinkomen", "toetsingsinkomen per jaar", "income for toeslagen, a year"},
    BasisText{Component::wage, "zvw", "werkgever betaalt erbij: Zvw", "the employer pays on top: Zvw"},
    BasisText{Component::wage, "loonkostensubsidie", "werkgever krijgt: loonkostensubsidie",
              "the employer gets: loonkostensubsidie"},
};
inline constexpr std::size_t shared_bases = shared_basis_texts.size();
static_assert(shared_bases == static_cast<std::size_t>(SharedBasis::loonkostensubsidie) + 1);

}  // namespace meedoen
