// The rules against published figures: the rows of published/*.csv, each with its source; published/README.md tells
// what they are, what is left out and why.
#include "published.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <iostream>
#include <iterator>

#include "law_on.hpp"
#include "rules/income/bijstand.hpp"
#include "rules/income/huurtoeslag.hpp"
#include "rules/income/kindgebonden_budget.hpp"
#include "rules/income/legal_ground.hpp"
#include "rules/income/loonkostensubsidie.hpp"
#include "rules/income/wage_tax.hpp"
#include "rules/income/ww.hpp"
#include "rules/income/zorgtoeslag.hpp"
#include "rules/income/zvw.hpp"
#include "rules/purse/household_purse.hpp"

namespace meedoen::cases {
namespace {

double euros(std::int64_t cents) { return static_cast<double>(cents) / 100.0; }

std::int64_t cents_of(const std::string& text) { return std::llround(std::stod(text) * 100.0); }

// --- tables ---

/// A month's share of the arbeidskorting that is used up: what the algemene heffingskorting leaves of the tax, at most.
std::int64_t arbeidskorting_in_month(CentsPerYear year, const WageTaxLaw& law) {
    const CentsPerYear left = tax_before_credits(year, law) - algemene_heffingskorting_of(year, law);
    return (std::clamp(left, CentsPerYear{0}, arbeidskorting_of(year, law)).value + 6) / 12;
}

void add_wage_tax(std::vector<Figure>& figures, int year) {
    const auto law = scheme_on<WageTaxLaw>({static_cast<std::int16_t>(year), 1, 1}, "wage_tax", wage_tax_fields);
    for (const Row& row : rows_of("wage_tax_" + std::to_string(year) + ".csv")) {
        const CentsPerMonth month{cents_of(row.at("gross_month"))};
        const CentsPerYear income{12 * month.value};
        const auto add = [&](const std::string& column, std::int64_t cents) {
            if (!row.at(column).empty())
                figures.push_back({"wage_tax", year, row.at("line"), std::stod(row.at(column)), euros(cents), 0.0, ""});
        };
        add("tax_without_credit", (tax_before_credits(income, law).value + 6) / 12);
        add("tax_with_credit", tax_withheld({month, {}, {}}, law).value);
        add("arbeidskorting_in_it", arbeidskorting_in_month(income, law));
    }
}

void add_huurtoeslag_2024(std::vector<Figure>& figures) {
    const auto law = scheme_on<HuurtoeslagLaw>({2024, 1, 1}, "huurtoeslag", huurtoeslag_fields);
    for (const Row& row : rows_of("huurtoeslag_2024.csv")) {
        HuurtoeslagFacts facts;
        facts.income = CentsPerYear{cents_of(row.at("income_year"))};
        facts.rent = CentsPerMonth{cents_of(row.at("rent_month"))};
        facts.persons = Count{2};
        facts.aow_age = AowAge::reached;
        facts.oldest = Years{70};
        figures.push_back({"huurtoeslag", 2024, row.at("line"), std::stod(row.at("huurtoeslag_month")),
                           euros(huurtoeslag_of_month(facts, law).value), 0.0, ""});
    }
}

void add_zorgtoeslag_2026(std::vector<Figure>& figures) {
    for (const Row& row : rows_of("zorgtoeslag_2026.csv")) {
        const CentsPerYear income{cents_of(row.at("income_year"))};
        const CentsPerMonth month = zorgtoeslag_of_month({income, {}, {}}, law_2026().zorgtoeslag);
        figures.push_back(
            {"zorgtoeslag", 2026, row.at("line"), std::stod(row.at("zorgtoeslag_month")), euros(month.value), 0.0, ""});
    }
}

// --- cases ---

CentsPerYear income_in(const Given& given) { return CentsPerYear{given.cents("income")}; }

HuurtoeslagFacts tenant_in(const Given& given) {
    HuurtoeslagFacts facts;
    facts.income = income_in(given);
    facts.rent = CentsPerMonth{given.cents("rent")};
    facts.service_costs = CentsPerMonth{given.cents("service_costs")};
    facts.persons = Count{given.whole("persons")};
    facts.oldest = Years{given.whole("age")};
    return facts;
}

CentsPerYear child_budget(const Given& given, CentsPerYear income, const Law& law) {
    const std::vector<Years> children = given.ages("children");
    const Household household = given.has("couple") ? Household::couple : Household::single_parent;
    return kindgebonden_budget_of_year({children, household, income, Cents{given.cents("assets")}},
                                       law.kindgebonden_budget);
}

BijstandHousehold bijstand_household_in(const Given& given) {
    BijstandHousehold household;
    household.age = household.partner.age = Years{given.whole("age")};
    household.children = Count{given.whole("children")};
    if (given.has("couple")) household.household = Household::couple;
    if (given.has("children")) household.household = Household::single_parent;
    if (given.has("in_institution")) household.stay = Stay::in_institution;
    return household;
}

/// The bijstand after n; with a norm of its own where the case has one.
double bijstand_in(const Given& given, Law law) {
    if (given.has("norm")) law.bijstand.norm_single = CentsPerMonth{given.cents("norm")};
    BijstandFacts facts;
    facts.household = bijstand_household_in(given);
    facts.own.earnings = CentsPerMonth{given.cents("net_income")};
    facts.own.age = facts.household.age;
    const Share share{given.number("maatregel")};
    const Count months{share > Share{0.0} ? 1 : 0};
    facts.maatregel = {share, months, months, Count{0}, MaatregelBase::bijstand};
    return euros(bijstand_of(facts, law).bijstand.value);
}

bool may(Arrangement arrangement, Benefit benefit, const Given& given, const Law& law) {
    GroundFacts facts;
    facts.benefit = benefit;
    facts.age = Years{30};
    facts.finding = YesNo{given.whole("finding")};
    facts.requested = YesNo{1};
    facts.wsw_job = given.has("wsw_job") ? WswJob::yes : WswJob::no;
    facts.months_in_job = Count{given.whole("months_in_job")};
    return refusal_of(arrangement, facts, law) == Refusal::none;
}

double subsidy_in(const Given& given, const Law& law) {
    if (!may(Arrangement::loonkostensubsidie, Benefit::bijstand, given, law)) return 0.0;
    const CentsPerMonth minimum{given.cents("minimum")};
    return euros(full_subsidy_of(minimum, CentsPerMonth{given.cents("wage_value")}, law.loonkostensubsidie).value);
}

/// Nobody earns anything but the single adult; holiday allowance and premium are parts of the year that is given.
HouseholdPurse purse_in(const Given& given, const Law& law) {
    constexpr double months = 12.0;
    HouseholdFacts household;
    PersonFacts& person = household.persons[0];
    person.age = Years{given.whole("age", 40)};
    const double wage = given.number("gross_year") * 100.0 / months / (1.0 + law.minimum_wage.vakantiebijslag.value);
    person.gross_month = CentsPerMonth{std::llround(wage)};
    if (given.has("pension_premium"))
        person.pension_premium = Share{given.number("pension_premium") * 100.0 / months / wage};
    for (const Years age : given.ages("children"))
        household.children[static_cast<std::size_t>(household.child_count.value++)].age = age;
    const bool parent = household.child_count > Count{0};
    household.household = Choice{static_cast<std::int32_t>(parent ? Household::single_parent : Household::single)};
    household.rent = CentsPerMonth{given.cents("rent")};
    return purse_of(household, law);
}

double year_of(Component component, const Given& given, const Law& law) {
    return 12.0 * euros(purse_in(given, law).of(component));
}

double basis_of(Basis basis, const Given& given, const Law& law) { return euros(purse_in(given, law).of(basis, 0)); }

double credits_unused(const Given& given, const Law& law) {
    const HouseholdPurse purse = purse_in(given, law);
    return euros(purse.of(Basis::algemene_korting, 0) + purse.of(Basis::arbeidskorting, 0) + purse.of(Basis::iack, 0) -
                 purse.of(Basis::tax_before, 0));
}

/// The source does not count kinderbijslag in it.
double disposable(const Given& given, const Law& law) {
    const HouseholdPurse purse = purse_in(given, law);
    return 12.0 * euros(purse.net() - purse.of(Component::kinderbijslag));
}

using Rule = std::function<double(const Given&, const Law&)>;

/// Scheme and output of a case -> what the rules give, in the unit of the case.
const std::map<std::string, Rule>& rules() {
    static const std::map<std::string, Rule> all{
        {"ww entitled",
         [](const Given& g, const Law& l) { return meets_weken_eis(Weeks{g.whole("weeks")}, l.ww) ? 1.0 : 0.0; }},
        {"ww duration_months",
         [](const Given& g, const Law& l) {
             return ww_duration_of({Years{g.whole("years")}, Years{g.whole("before_2016")}}, l.ww).value;
         }},
        {"huurtoeslag entitled",
         [](const Given& g, const Law& l) {
             return huurtoeslag_of_year(tenant_in(g), l.huurtoeslag).value > 0 ? 1.0 : 0.0;
         }},
        {"huurtoeslag year_of_months",
         [](const Given& g, const Law& l) {
             return 12.0 * euros(huurtoeslag_of_month(tenant_in(g), l.huurtoeslag).value);
         }},
        {"kindgebonden_budget year",
         [](const Given& g, const Law& l) { return euros(child_budget(g, income_in(g), l).value); }},
        {"kindgebonden_budget entitled",
         [](const Given& g, const Law& l) { return child_budget(g, income_in(g), l).value > 0 ? 1.0 : 0.0; }},
        {"kindgebonden_budget single_parent_top",
         [](const Given& g, const Law& l) {
             const auto children = static_cast<std::int64_t>(g.ages("children").size());
             return euros(child_budget(g, {}, l).value - children * l.kindgebonden_budget.per_child.value);
         }},
        {"zorgtoeslag entitled",
         [](const Given& g, const Law& l) { return year_of(Component::zorgtoeslag, g, l) > 0 ? 1.0 : 0.0; }},
        {"zorgtoeslag year",
         [](const Given& g, const Law& l) {
             return euros(zorgtoeslag_of_year({income_in(g), {}, {}}, l.zorgtoeslag).value);
         }},
        {"zorgtoeslag standaardpremie",
         [](const Given&, const Law& l) { return euros(l.zorgtoeslag.standaardpremie.value); }},
        {"zvw base", [](const Given& g, const Law& l) { return euros(zvw_base_of(income_in(g), l.zvw).value); }},
        {"zvw levy", [](const Given& g, const Law& l) { return euros(zvw_of_year(income_in(g), l.zvw).value); }},
        {"bijstand month", bijstand_in},
        {"bijstand entitled", [](const Given& g, const Law& l) { return bijstand_in(g, l) > 0 ? 1.0 : 0.0; }},
        {"bijstand norm",
         [](const Given& g, const Law& l) {
             return euros(bijstandsnorm_of(bijstand_household_in(g), l.bijstand, l.kindgebonden_budget).value);
         }},
        {"loonkostensubsidie month", subsidy_in},
        {"loondispensatie entitled",
         [](const Given& g, const Law& l) {
             return may(Arrangement::loondispensatie, Benefit::wajong, g, l) ? 1.0 : 0.0;
         }},
        {"household taxable_income", [](const Given& g, const Law& l) { return basis_of(Basis::taxable_year, g, l); }},
        {"household tax_before_credits",
         [](const Given& g, const Law& l) { return basis_of(Basis::tax_before, g, l); }},
        {"household algemene_heffingskorting",
         [](const Given& g, const Law& l) { return basis_of(Basis::algemene_korting, g, l); }},
        {"household arbeidskorting",
         [](const Given& g, const Law& l) { return basis_of(Basis::arbeidskorting, g, l); }},
        {"household iack", [](const Given& g, const Law& l) { return basis_of(Basis::iack, g, l); }},
        {"household credits_unused", credits_unused},
        {"household kinderbijslag",
         [](const Given& g, const Law& l) { return year_of(Component::kinderbijslag, g, l); }},
        {"household kindgebonden_budget",
         [](const Given& g, const Law& l) { return year_of(Component::kindgebonden_budget, g, l); }},
        {"household zorgtoeslag", [](const Given& g, const Law& l) { return year_of(Component::zorgtoeslag, g, l); }},
        {"household huurtoeslag", [](const Given& g, const Law& l) { return year_of(Component::huurtoeslag, g, l); }},
        {"household disposable", disposable},
    };
    return all;
}

Date date_of(const std::string& text) {
    return {std::stoi(text.substr(0, 4)), std::stoi(text.substr(5, 2)), std::stoi(text.substr(8, 2))};
}

const Law& kept_law_on(Date date) {
    static std::map<Date, Law> laws;
    const auto place = laws.find(date);
    return place != laws.end() ? place->second : laws.emplace(date, law_on(date)).first->second;
}

void add_cases(std::vector<Figure>& figures) {
    for (const Row& row : rows_of("cases.csv")) {
        const Date date = date_of(row.at("date"));
        const Rule& rule = rules().at(row.at("scheme") + " " + row.at("output"));
        figures.push_back({row.at("scheme"), date.year, row.at("line"), std::stod(row.at("expected")),
                           rule(Given{row.at("given")}, kept_law_on(date)), std::stod(row.at("within")),
                           row.at("by_law")});
    }
}

const std::vector<Figure>& all_figures() {
    static const std::vector<Figure> all = [] {
        std::vector<Figure> figures;
        for (const int year : {2024, 2025, 2026}) add_wage_tax(figures, year);
        add_huurtoeslag_2024(figures);
        add_zorgtoeslag_2026(figures);
        add_cases(figures);
        return figures;
    }();
    return all;
}

TEST(Published, EveryFigureIsFound) {
    for (const Figure& figure : all_figures())
        EXPECT_TRUE(figure.holds()) << figure.found << " for " << figure.expected() << ": " << figure.row;
}

/// A known difference is none when the rules give what was published.
TEST(Published, KnownDifferencesDiffer) {
    for (const Figure& figure : all_figures()) {
        if (figure.known_difference()) {
            EXPECT_GT(std::abs(figure.found - figure.published), figure.within + 1e-9) << figure.row;
        }
    }
}

TEST(Published, ReadmeCountsThemRight) {
    std::ifstream file{case_folder() / "published" / "README.md"};
    const std::string readme{std::istreambuf_iterator<char>{file}, {}};
    std::cout << "| scheme | year | figures | passed | known differences | largest deviation |\n";
    for (const std::string& line : counted(all_figures())) {
        std::cout << line << '\n';
        EXPECT_NE(readme.find("\n" + line + "\n"), std::string::npos) << line << " is not in published/README.md";
    }
}

}  // namespace
}  // namespace meedoen::cases
