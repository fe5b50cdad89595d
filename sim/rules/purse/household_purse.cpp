#include "rules/purse/household_purse.hpp"

#include <algorithm>

#include "rules/income/aanslag.hpp"
#include "rules/income/bijstand.hpp"
#include "rules/income/care_costs.hpp"
#include "rules/income/iack.hpp"
#include "rules/income/kinderbijslag.hpp"
#include "rules/income/minimum_wage.hpp"
#include "rules/income/portion.hpp"
#include "rules/income/studiefinanciering.hpp"
#include "rules/income/toeslagenwet.hpp"
#include "rules/income/toetsingsinkomen.hpp"
#include "rules/income/wage_tax.hpp"
#include "rules/income/zvw.hpp"
#include "rules/purse/bijstand_facts.hpp"
#include "rules/purse/facts_of.hpp"
#include "rules/purse/toeslagen.hpp"

namespace meedoen {
namespace {

constexpr std::int64_t months = 12;

CentsPerYear year_of(std::int64_t month) { return CentsPerYear{month * months}; }

/// One month of one household, filled in the order of the calculation.
class Month {
public:
    Month(const HouseholdFacts& household, const Law& law, HouseholdPurse& empty)
        : h_{household}, law_{law}, adults_{household.adults()}, purse_{empty} {}

    void of_a_year_alike() {
        earn();
        for (std::size_t p = 0; p < adults_; ++p) assess(p);
        bijstand();
        for (std::size_t p = 0; p < adults_; ++p) settle(p);
        test_income();
        rest();
    }

    void after(const Carried& before) {
        payments_ = before.payments;
        on_path_ = true;
        earn();
        if (before.set_off == SetOff::of_before)
            for (std::size_t p = 0; p < adults_; ++p) basis(Basis::set_off_wage, p) = before.set_off_wage[p].value;
        for (std::size_t p = 0; p < adults_ && claims_bijstand(h_); ++p) settle_ahead(p);
        bijstand();
        shared(SharedBasis::toetsingsinkomen) = before.toetsingsinkomen.value;
        rest();
    }

private:
    void earn() {
        add(Component::gifts, h_.gifts.value);
        for (std::size_t p = 0; p < adults_; ++p) wages(p), uwv(p);
        toeslagenwet();
        for (std::size_t p = 0; p < adults_; ++p) withhold(p);
    }

    void rest() {
        for (std::size_t p = 0; p < adults_; ++p) study(p), insure(p);
        toeslagen();
        children();
        local();
        if (h_.attachment.value != 0) attach();
    }

    const PersonFacts& person(std::size_t p) const { return h_.persons[p]; }
    std::int64_t& basis(Basis b, std::size_t p) { return purse_.basis[p][static_cast<std::size_t>(b)]; }
    std::int64_t& shared(SharedBasis b) { return purse_.shared[static_cast<std::size_t>(b)]; }
    void add(Component c, std::int64_t cents) { purse_.part[static_cast<std::size_t>(c)] += cents; }

    void wages(std::size_t p) {
        add(Component::volunteer_allowance, person(p).volunteer_allowance.value);
        add(Component::premium, scaled_to_nearest_cent(person(p).premium.value, 1, months));
        if ((gross_wage_of(person(p)) + person(p).second_job).value > 0) wage_of(p);
    }

    void wage_of(std::size_t p) {
        const CentsPerMonth first = wage_paid(p);
        const CentsPerMonth wage = first + person(p).second_job;
        const std::int64_t whole = with_holiday_allowance(wage, law_.minimum_wage.vakantiebijslag).value;
        const std::int64_t premium = nearest_cent(portion(first.value, person(p).pension_premium));
        if (person(p).second_job.value > 0)
            basis(Basis::second_job, p) =
                with_holiday_allowance(person(p).second_job, law_.minimum_wage.vakantiebijslag).value;
        add(Component::wage, wage.value);
        add(Component::holiday_allowance, whole - wage.value);
        add(Component::pension_premium, -premium);
        basis(Basis::own_premium, p) = premium;
        basis(Basis::uwv_income, p) = basis(Basis::work, p) = whole - premium;
        basis(Basis::work_year, p) = (whole - premium) * months;
        shared(SharedBasis::zvw) += zvw_of_month(CentsPerMonth{whole}, law_.zvw).value;
        if (is_subsidised(person(p)) && first.value > 0) subsidise(p);
    }

    /// On a path a wage for four weeks: 12/13 of a month's, as often as it is paid.
    CentsPerMonth wage_paid(std::size_t p) const {
        const CentsPerMonth month = paid_wage_of(person(p));
        if (payments_[p].value == 0) return month;
        return CentsPerMonth{scaled_to_nearest_cent(month.value, 12, 13) * payments_[p].value};
    }

    void subsidise(std::size_t p) {
        const LoonkostensubsidieMonth subsidy =
            loonkostensubsidie_of(loonkostensubsidie_facts_of(person(p)), law_.loonkostensubsidie, law_.minimum_wage);
        shared(SharedBasis::loonkostensubsidie) += (subsidy.wage_costs + subsidy.employers_costs).value;
    }

    void uwv(std::size_t p) {
        if (static_cast<UwvBenefit>(person(p).uwv_benefit.value) == UwvBenefit::none) return;
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

    Jonggehandicaptenkorting credit(std::size_t p) const { return jonggehandicaptenkorting_of(person(p)); }

    void withhold(std::size_t p) {
        const CentsPerMonth work{basis(Basis::work, p)};
        const CentsPerMonth benefit{basis(Basis::benefit, p)};
        if (work.value == 0 && benefit.value == 0) return;
        const TaxableMonth month = taxable_month_of(purse_, person(p), p);
        const std::int64_t tax = tax_withheld(month, payments_[p], law_.wage_tax).value;
        add(Component::wage_tax, -tax);
        basis(Basis::withheld, p) = tax;
        if (work.value == 0) return;
        const std::int64_t on_wage = benefit.value == 0 ? tax : tax_on_wage(month, p);
        basis(Basis::net_wage, p) = basis(Basis::set_off_wage, p) = work.value - on_wage;
    }

    std::int64_t tax_on_wage(const TaxableMonth& month, std::size_t p) const {
        const TaxableMonth wage_alone{month.work, CentsPerMonth{0}, month.jonggehandicaptenkorting, month.second_job};
        return tax_withheld(wage_alone, payments_[p], law_.wage_tax).value;
    }

    CentsPerYear iack(std::size_t p) const {
        if (h_.child_total() == 0) return CentsPerYear{0};
        return iack_of(iack_facts_of(h_, purse_, p), law_.iack);
    }

    /// The tax of a year of such months, and what of its settlement bijstand counts.
    void assess(std::size_t p) {
        const CentsPerYear work{basis(Basis::work_year, p)};
        const CentsPerYear benefit = year_of(basis(Basis::benefit, p));
        const CentsPerYear income = work + benefit;
        const CentsPerYear credit_for_parents = iack(p);
        const TaxOfYear tax = tax_in_steps({work, benefit, credit(p), credit_for_parents}, law_.wage_tax);
        basis(Basis::taxable_year, p) = income.value;
        basis(Basis::tax_before, p) = tax.before_credits.value;
        basis(Basis::algemene_korting, p) = tax.algemene_heffingskorting.value;
        basis(Basis::arbeidskorting, p) = tax.arbeidskorting.value;
        if (credit(p) == Jonggehandicaptenkorting::yes)
            basis(Basis::jonggehandicaptenkorting, p) = law_.wage_tax.jonggehandicaptenkorting.value;
        basis(Basis::iack, p) = credit_for_parents.value;
        basis(Basis::tax_year, p) = tax.tax.value;
        basis(Basis::settled, p) = settlement_that_counts(purse_, person(p), p, law_).value;
    }

    CentsPerYear tax_back(std::size_t p) {
        return year_of(basis(Basis::withheld, p)) - CentsPerYear{basis(Basis::tax_year, p)};
    }

    /// A twelfth of what comes back of all tax, that over bijstand with it; below zero what is due.
    void settle(std::size_t p) {
        std::int64_t back = tax_back(p).value;
        if (basis(Basis::iack, p) > 0 && basis(Basis::bijstand_gross, p) > 0)
            back = (year_of(basis(Basis::withheld, p)) + CentsPerYear{basis(Basis::bijstand_tax, p)} -
                    tax_of_year({CentsPerYear{basis(Basis::work_year, p)},
                                 year_of(basis(Basis::benefit, p)) + CentsPerYear{basis(Basis::bijstand_gross, p)},
                                 credit(p), CentsPerYear{basis(Basis::iack, p)}},
                                law_.wage_tax))
                       .value;
        add(Component::tax_settlement,
            back >= 0 ? scaled_to_nearest_cent(back, 1, months) : -scaled_to_nearest_cent(-back, 1, months));
    }

    /// Who claims bijstand has what comes back month by month, by a voorlopige aanslag; the rest after the year.
    void settle_ahead(std::size_t p) {
        if (basis(Basis::withheld, p) == 0 && iack(p).value == 0) return;
        assess(p);
        const std::int64_t back = std::max<std::int64_t>(0, assessed(tax_back(p), law_.payment).value);
        basis(Basis::back_ahead, p) = scaled_to_nearest_cent(back, 1, months);
        add(Component::tax_settlement, basis(Basis::back_ahead, p));
    }

    /// The norm is also the measure of local schemes.
    void bijstand() {
        if (!claims_bijstand(h_)) {
            shared(SharedBasis::norm) = bijstandsnorm_in(h_, law_).value;
            return;
        }
        shared(SharedBasis::other_means) = means_beside_work_and_benefit(h_, law_).value;
        set_bijstand();
        for (std::size_t p = 0; p < adults_; ++p) credit_against_bijstand(p);
        gross_up();
    }

    void set_bijstand() {
        const BijstandMonth month = bijstand_of(bijstand_facts_of(h_, purse_, law_), law_);
        shared(SharedBasis::norm) = month.norm.value;
        purse_.part[static_cast<std::size_t>(Component::bijstand)] = month.bijstand.value;
        basis(Basis::freed, 0) = month.freed.value;
    }

    /// Bijstand belongs to who has a right to it, of a couple half to each. The tax over it is borne by the gemeente,
    /// on top of a year of the other income.
    void gross_up() {
        const std::int64_t bijstand = purse_.of(Component::bijstand);
        if (bijstand == 0) return;
        shared(SharedBasis::bijstand_gross_year) = 0;
        for (std::size_t p = 0; p < adults_; ++p) {
            const std::int64_t net = part_of_bijstand(h_, p, bijstand, law_.bijstand);
            const std::int64_t gross = net == 0 ? 0 : gross_of(net, p);
            basis(Basis::bijstand_gross, p) = gross;
            basis(Basis::bijstand_tax, p) = gross - net * months;
            shared(SharedBasis::bijstand_gross_year) += gross;
        }
    }

    std::int64_t gross_of(std::int64_t net_month, std::size_t p) const {
        const TaxableYear other{CentsPerYear{purse_.of(Basis::work_year, p)}, year_of(purse_.of(Basis::benefit, p)),
                                credit(p)};
        return gross_of_bijstand(year_of(net_month), other, law_.wage_tax).value;
    }

    /// Of the combinatiekorting of an adult, what the tax of the other income leaves unused, a month.
    std::int64_t unused_iack(std::size_t p) const {
        const std::int64_t iack = purse_.of(Basis::iack, p);
        if (iack == 0) return 0;
        const TaxableYear other{CentsPerYear{purse_.of(Basis::work_year, p)}, year_of(purse_.of(Basis::benefit, p)),
                                credit(p)};
        const std::int64_t used = tax_of_year(other, law_.wage_tax).value - purse_.of(Basis::tax_year, p);
        return (iack - used) / months;
    }

    /// A credit goes off all tax, also off that over bijstand, which the gemeente bears (Wet IB art. 8.8): it comes
    /// back and bijstand is so much less, as far as the tax over what is left of bijstand goes.
    void credit_against_bijstand(std::size_t p) {
        const std::int64_t more = credit_that_fits(p);
        // what is unused shows that no tax of the other income is due
        if (more == 0 || assessed(tax_back(p) + CentsPerYear{more * months}, law_.payment).value == 0) return;
        basis(Basis::settled, p) += more;
        if (on_path_) {
            basis(Basis::back_ahead, p) += more;
            add(Component::tax_settlement, more);
        }
        set_bijstand();
    }

    /// Of what is unused, the most that the tax over the bijstand that is then left can bear, a month.
    std::int64_t credit_that_fits(std::size_t p) const {
        const std::int64_t bijstand = purse_.of(Component::bijstand);
        const auto fits = [&](std::int64_t more) {
            const std::int64_t net = part_of_bijstand(h_, p, bijstand - more, law_.bijstand);
            return net > 0 && more * months <= gross_of(net, p) - net * months;
        };
        const std::int64_t most = std::min(unused_iack(p), bijstand);
        if (most <= 0) return 0;
        if (fits(most)) return most;
        std::int64_t low = 0;
        for (std::int64_t high = most; high - low > 1;) {
            const std::int64_t middle = (low + high) / 2;
            (fits(middle) ? low : high) = middle;
        }
        return low;
    }

    void test_income() {
        std::int64_t income = shared(SharedBasis::bijstand_gross_year);
        for (std::size_t p = 0; p < adults_; ++p) income += basis(Basis::taxable_year, p);
        shared(SharedBasis::toetsingsinkomen) = income;
    }

    void toeslagen() {
        const Toeslagen month = toeslagen_of_month(h_, CentsPerYear{shared(SharedBasis::toetsingsinkomen)},
                                                   parents_active(h_, purse_), law_);
        add(Component::zorgtoeslag, month.zorgtoeslag.value);
        add(Component::huurtoeslag, month.huurtoeslag.value);
        add(Component::kindgebonden_budget, month.kindgebonden_budget.value);
        add(Component::kinderopvangtoeslag, month.kinderopvangtoeslag.value);
    }

    void children() {
        if (h_.child_total() == 0) return;
        add(Component::kinderbijslag, kinderbijslag_of_month(ChildAges{h_}.span(), law_.kinderbijslag).value);
        if (any_in_care(h_)) add(Component::childcare_costs, -CaredFor{h_}.costs());
    }

    void study(std::size_t p) {
        if (person(p).studiefinanciering.value == 0) return;
        add(Component::studiefinanciering,
            studiefinanciering_of(studiefinanciering_facts_of(person(p)), law_.studiefinanciering).value);
        add(Component::studietoeslag,
            studietoeslag_of(studietoeslag_facts_of(person(p)), law_.studietoeslag, law_.minimum_wage).value);
    }

    /// The own risk of a year is spread over its months.
    void insure(std::size_t p) {
        if (h_.health_premium.value != 0)
            add(Component::health_premium, -health_premium_of(person(p).age, law_.health_insurance).value);
        if (person(p).care_costs.value == 0) return;
        const Cents own_risk =
            own_risk_of(Cents{person(p).care_costs.value}, Cents{0}, person(p).age, law_.health_insurance);
        add(Component::own_risk, -scaled_to_nearest_cent(own_risk.value, 1, months));
    }

    void local() {
        if (h_.local_scheme.value == 0 && h_.wmo.value == 0) return;
        const LocalSchemeFacts facts = local_scheme_facts_of(h_, purse_, law_);
        if (h_.local_scheme.value > 0) {
            const CentsPerYear of_year = local_scheme_of(facts, local_scheme_chosen(h_, law_));
            add(Component::local_scheme, scaled_to_nearest_cent(of_year.value, 1, months));
        }
        if (h_.wmo.value == 0) return;
        add(Component::wmo_contribution,
            -wmo_eigen_bijdrage_of({h_.kind(), facts.age, AowAge::not_reached, facts.income, facts.norm}, law_.wmo)
                 .value);
    }

    void attach() { add(Component::attachment, -attached_of(beslagvrije_voet_facts_of(h_, purse_), law_).value); }

    const HouseholdFacts& h_;
    const Law& law_;
    std::size_t adults_;
    std::array<Count, most_persons> payments_{};
    bool on_path_{};
    HouseholdPurse& purse_;
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

HouseholdPurse purse_of(const HouseholdFacts& household, const Law& law) {
    HouseholdPurse purse;
    Month{household, law, purse}.of_a_year_alike();
    return purse;
}

HouseholdPurse purse_of(const HouseholdFacts& household, const Carried& before, const Law& law) {
    HouseholdPurse purse;
    Month{household, law, purse}.after(before);
    return purse;
}

}  // namespace meedoen
