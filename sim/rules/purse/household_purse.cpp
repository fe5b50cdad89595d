#include "rules/purse/household_purse.hpp"

#include <algorithm>

#include "rules/income/bijstand.hpp"
#include "rules/income/huurtoeslag.hpp"
#include "rules/income/iack.hpp"
#include "rules/income/kinderbijslag.hpp"
#include "rules/income/kindgebonden_budget.hpp"
#include "rules/income/minimum_wage.hpp"
#include "rules/income/portion.hpp"
#include "rules/income/toeslagenwet.hpp"
#include "rules/income/wage_tax.hpp"
#include "rules/income/zorgtoeslag.hpp"
#include "rules/purse/facts_of.hpp"

namespace meedoen {
namespace {

constexpr std::int64_t months = 12;

CentsPerYear year_of(std::int64_t month) { return CentsPerYear{month * months}; }

/// The gross year of benefit that leaves this net month, with the algemene heffingskorting and nothing else.
std::int64_t gross_year_of(std::int64_t net_month, const WageTaxLaw& law) {
    const std::int64_t net = net_month * months;
    const std::int64_t untaxed =
        scaled_to_nearest_cent(law.algemene_heffingskorting.value, 1'000'000, millionths(law.rate_1));
    if (net <= untaxed) return net;
    return untaxed + scaled_to_nearest_cent(net - untaxed, 1'000'000, 1'000'000 - millionths(law.rate_1));
}

/// One month of one household, filled in the order of the calculation.
class Month {
public:
    Month(const HouseholdFacts& household, const Law& law) : h_{household}, law_{law}, adults_{household.adults()} {}

    HouseholdPurse all() {
        for (std::size_t p = 0; p < adults_; ++p) wages(p), uwv(p);
        toeslagenwet();
        for (std::size_t p = 0; p < adults_; ++p) withhold(p);
        for (std::size_t p = 0; p < adults_; ++p) settle(p);
        if (h_.bijstand.value != 0) bijstand();
        test_income();
        toeslagen();
        children();
        return purse_;
    }

private:
    const PersonFacts& person(std::size_t p) const { return h_.persons[p]; }
    std::int64_t& basis(Basis b, std::size_t p) { return purse_.basis[p][static_cast<std::size_t>(b)]; }
    std::int64_t& shared(SharedBasis b) { return purse_.shared[static_cast<std::size_t>(b)]; }
    void add(Component c, std::int64_t cents) { purse_.part[static_cast<std::size_t>(c)] += cents; }

    void wages(std::size_t p) {
        const CentsPerMonth wage = paid_wage_of(person(p));
        const std::int64_t whole = with_holiday_allowance(wage, law_.minimum_wage.vakantiebijslag).value;
        const std::int64_t premium = nearest_cent(portion(wage.value, person(p).pension_premium));
        add(Component::wage, wage.value);
        add(Component::holiday_allowance, whole - wage.value);
        add(Component::pension_premium, -premium);
        add(Component::volunteer_allowance, person(p).volunteer_allowance.value);
        basis(Basis::uwv_income, p) = whole;
        basis(Basis::work, p) = whole - premium;
        basis(Basis::work_year, p) = (whole - premium) * months;
    }

    void uwv(std::size_t p) {
        const UwvMonth month = uwv_month_of(person(p), CentsPerMonth{basis(Basis::uwv_income, p)}, law_);
        add(month.component, month.amount.value);
        basis(Basis::benefit, p) = month.amount.value;
        basis(Basis::ww_capped, p) = month.capped.value;
        basis(Basis::grondslag, p) = month.grondslag.value;
        basis(Basis::inkomenseis, p) = month.inkomenseis.value;
    }

    /// A couple has one toeslag, for who has the larger benefit.
    void toeslagenwet() {
        const std::size_t p = adults_ == 2 && basis(Basis::benefit, 1) > basis(Basis::benefit, 0) ? 1 : 0;
        if (basis(Basis::benefit, p) == 0) return;
        const CentsPerMonth without_holiday = toeslagenwet_of(toeslagenwet_facts_of(h_, purse_, p, law_), law_);
        const std::int64_t toeslag = with_holiday_allowance(without_holiday, law_.minimum_wage.vakantiebijslag).value;
        add(Component::toeslagenwet, toeslag);
        basis(Basis::benefit, p) += toeslag;
    }

    Jonggehandicaptenkorting credit(std::size_t p) const {
        return static_cast<UwvBenefit>(person(p).uwv_benefit.value) == UwvBenefit::wajong
                   ? Jonggehandicaptenkorting::yes
                   : Jonggehandicaptenkorting::no;
    }

    void withhold(std::size_t p) {
        const CentsPerMonth work{basis(Basis::work, p)};
        const CentsPerMonth benefit{basis(Basis::benefit, p)};
        const std::int64_t tax = tax_withheld({work, benefit, credit(p)}, law_.wage_tax).value;
        const std::int64_t on_wage =
            benefit.value == 0 ? tax : tax_withheld({work, CentsPerMonth{0}, credit(p)}, law_.wage_tax).value;
        add(Component::wage_tax, -tax);
        basis(Basis::withheld, p) = tax;
        basis(Basis::net_wage, p) = work.value - on_wage;
    }

    CentsPerYear iack(std::size_t p) const {
        if (h_.child_total() == 0) return CentsPerYear{0};
        return iack_of(iack_facts_of(h_, purse_, p), law_.iack);
    }

    void settle(std::size_t p) {
        const CentsPerYear work{basis(Basis::work_year, p)};
        const CentsPerYear benefit = year_of(basis(Basis::benefit, p));
        const CentsPerYear income = work + benefit;
        const CentsPerYear credit_for_parents = iack(p);
        const CentsPerYear tax = tax_of_year({work, benefit, credit(p), credit_for_parents}, law_.wage_tax);
        basis(Basis::taxable_year, p) = income.value;
        basis(Basis::tax_before, p) = tax_before_credits(income, law_.wage_tax).value;
        basis(Basis::algemene_korting, p) = algemene_heffingskorting_of(income, law_.wage_tax).value;
        basis(Basis::arbeidskorting, p) = arbeidskorting_of(work, law_.wage_tax).value;
        if (credit(p) == Jonggehandicaptenkorting::yes)
            basis(Basis::jonggehandicaptenkorting, p) = law_.wage_tax.jonggehandicaptenkorting.value;
        basis(Basis::iack, p) = credit_for_parents.value;
        basis(Basis::tax_year, p) = tax.value;
        const std::int64_t back = basis(Basis::withheld, p) * months - tax.value;
        add(Component::tax_settlement,
            back >= 0 ? scaled_to_nearest_cent(back, 1, months) : -scaled_to_nearest_cent(-back, 1, months));
    }

    void bijstand() {
        const BijstandFacts facts = bijstand_facts_of(h_, purse_, law_);
        const BijstandMonth month = bijstand_of(facts, law_);
        add(Component::bijstand, month.bijstand.value);
        shared(SharedBasis::norm) = bijstandsnorm_of(facts.household, law_.bijstand, law_.kindgebonden_budget).value;
        basis(Basis::freed, 0) = month.freed.value;
    }

    void test_income() {
        const auto halves = static_cast<std::int64_t>(adults_);
        const std::int64_t bijstand = purse_.of(Component::bijstand);
        if (bijstand > 0) {
            const std::int64_t norm = shared(SharedBasis::norm) / halves;
            const std::int64_t gross_norm = gross_year_of(norm, law_.wage_tax) * halves;
            shared(SharedBasis::bijstand_gross_year) =
                scaled_to_nearest_cent(bijstand, gross_norm, std::max<std::int64_t>(1, norm * halves));
        }
        std::int64_t income = shared(SharedBasis::bijstand_gross_year);
        for (std::size_t p = 0; p < adults_; ++p) income += basis(Basis::taxable_year, p);
        shared(SharedBasis::toetsingsinkomen) = income;
    }

    void toeslagen() {
        const CentsPerYear income{shared(SharedBasis::toetsingsinkomen)};
        if (person(0).age >= Years{18})
            add(Component::zorgtoeslag,
                zorgtoeslag_of_month({income, h_.assets, zorgtoeslag_partner_of(h_)}, law_.zorgtoeslag).value);
        if (h_.rent.value > 0)
            add(Component::huurtoeslag, huurtoeslag_of_month(huurtoeslag_facts_of(h_, income), law_.huurtoeslag).value);
    }

    void children() {
        if (h_.child_total() == 0) return;
        const ChildAges ages{h_};
        const CentsPerYear income{shared(SharedBasis::toetsingsinkomen)};
        add(Component::kindgebonden_budget,
            kindgebonden_budget_of_month({ages.span(), h_.kind(), income, h_.assets}, law_.kindgebonden_budget).value);
        add(Component::kinderbijslag, kinderbijslag_of_month(ages.span(), law_.kinderbijslag).value);
    }

    const HouseholdFacts& h_;
    const Law& law_;
    std::size_t adults_;
    HouseholdPurse purse_;
};

}  // namespace

std::int64_t HouseholdPurse::net() const {
    std::int64_t sum = 0;
    for (const std::int64_t cents : part) sum += cents;
    return sum;
}

std::int64_t HouseholdPurse::paid_by(PurseParty party) const {
    std::int64_t sum = 0;
    for (std::size_t c = 0; c < components; ++c)
        if (component_texts[c].party == party) sum += part[c];
    return sum;
}

CentsPerMonth gross_wage_of(const PersonFacts& person) {
    return person.gross_month.value > 0 ? person.gross_month : month_wage_of(person.hourly_wage, person.hours);
}

HouseholdPurse purse_of(const HouseholdFacts& household, const Law& law) { return Month{household, law}.all(); }

}  // namespace meedoen
