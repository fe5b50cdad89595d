#include "rules/purse/thresholds.hpp"

#include "rules/income/kindgebonden_budget.hpp"
#include "rules/income/portion.hpp"
#include "rules/income/wage_tax.hpp"
#include "rules/purse/bijstand_facts.hpp"
#include "rules/purse/facts_of.hpp"

namespace meedoen {
namespace {

class List {
public:
    List(const HouseholdFacts& household, const HouseholdPurse& purse, const Law& law)
        : h_{household}, purse_{purse}, law_{law} {}

    std::vector<Threshold> all() {
        for (std::size_t p = 0; p < h_.adults(); ++p) tax(p), uwv(p);
        bijstand();
        toeslagen();
        local();
        return std::move(list_);
    }

private:
    template <class Amounts>
    void add(Component component, std::int64_t reached, const Amounts& amounts) {
        for (const auto amount : amounts) list_.push_back({component, reached, amount.value, false});
    }

    template <class Amounts>
    void add_of_net(Component component, std::int64_t reached, const Amounts& amounts) {
        for (const auto amount : amounts) list_.push_back({component, reached, amount.value, true});
    }

    void tax(std::size_t p) {
        add(Component::tax_settlement, purse_.of(Basis::taxable_year, p), income_breakpoints(law_.wage_tax));
        add(Component::tax_settlement, purse_.of(Basis::work_year, p), work_breakpoints(law_.wage_tax));
        add(Component::tax_settlement, purse_.of(Basis::work_year, p), iack_breakpoints(law_.iack));
    }

    void uwv(std::size_t p) {
        const PersonFacts& person = h_.persons[p];
        const CentsPerMonth income{purse_.of(Basis::uwv_income, p)};
        const auto benefit = static_cast<UwvBenefit>(person.uwv_benefit.value);
        if (benefit == UwvBenefit::ww) add(Component::ww, income.value, std::array{ww_ends_above(person)});
        if (benefit == UwvBenefit::wia)
            add(Component::wia, income.value, wia_breakpoints(wia_claim_of(person, income, law_), law_.wia));
        if (benefit == UwvBenefit::none) return;
        const ToeslagenwetFacts toeslag = toeslagenwet_facts_of(h_, purse_, p, law_);
        add(Component::toeslagenwet, toeslag.work.value, toeslagenwet_breakpoints(toeslag, law_));
    }

    CentsPerMonth ww_ends_above(const PersonFacts& person) const {
        return CentsPerMonth{portion(person.maandloon.value, law_.ww.exit_share).value / 1'000'000 + 1};
    }

    void bijstand() {
        if (!claims_bijstand(h_)) return;
        for (std::size_t p = 0; p < h_.adults(); ++p)
            add_of_net(Component::bijstand, purse_.of(Basis::settled, p), std::array{CentsPerMonth{1}});
        add_of_net(Component::bijstand, purse_.of(Basis::net_wage, 0),
                   bijstand_breakpoints(bijstand_facts_of(h_, purse_, law_), law_));
    }

    void toeslagen() {
        const CentsPerYear income{purse_.of(SharedBasis::toetsingsinkomen)};
        add(Component::zorgtoeslag, income.value,
            zorgtoeslag_breakpoints(zorgtoeslag_partner_of(h_), law_.zorgtoeslag));
        if (h_.rent.value > 0)
            add(Component::huurtoeslag, income.value,
                huurtoeslag_breakpoints(huurtoeslag_facts_of(h_, income), law_.huurtoeslag));
        if (h_.child_total() == 0) return;
        const ChildAges ages{h_};
        add(Component::kindgebonden_budget, income.value,
            kindgebonden_budget_breakpoints({ages.span(), h_.kind(), income, h_.assets}, law_.kindgebonden_budget));
        if (CaredFor{h_}.costs() == 0) return;
        add(Component::kinderopvangtoeslag, income.value, kinderopvangtoeslag_breakpoints(law_.kinderopvangtoeslag));
        for (std::size_t p = 0; p < h_.adults(); ++p)
            add(Component::kinderopvangtoeslag, purse_.of(Basis::uwv_income, p), std::array{CentsPerMonth{1}});
    }

    void local() {
        const LocalSchemeFacts facts = local_scheme_facts_of(h_, purse_, law_);
        if (h_.local_scheme.value > 0)
            add_of_net(Component::local_scheme, facts.income.value,
                       local_scheme_breakpoints(facts, local_scheme_chosen(h_, law_)));
        if (h_.attachment.value != 0)
            add(Component::attachment, purse_.of(SharedBasis::toetsingsinkomen),
                beslagvrije_voet_breakpoints(beslagvrije_voet_facts_of(h_, purse_), law_));
    }

    const HouseholdFacts& h_;
    const HouseholdPurse& purse_;
    const Law& law_;
    std::vector<Threshold> list_;
};

}  // namespace

std::vector<Threshold> thresholds_of(const HouseholdFacts& household, const HouseholdPurse& purse, const Law& law) {
    return List{household, purse, law}.all();
}

}  // namespace meedoen
