// Cases of the income of toeslagen, and of gross bijstand as part of it, 2024 to 2026.
#include "rules/income/toetsingsinkomen.hpp"

#include <gtest/gtest.h>

#include <array>

#include "law_2026.hpp"
#include "law_on.hpp"
#include "rules/income/huurtoeslag.hpp"
#include "rules/income/kindgebonden_budget.hpp"
#include "rules/income/minimum_wage.hpp"
#include "rules/income/toeslagenwet.hpp"
#include "rules/income/wajong.hpp"
#include "rules/income/zorgtoeslag.hpp"

namespace meedoen::cases {
namespace {

WageTaxLaw tax_law(int year) { return scheme_on<WageTaxLaw>({year, 1, 1}, "wage_tax", wage_tax_fields); }

struct GrossCase {
    int year;
    std::int64_t net;
    std::int64_t work;
    std::int64_t benefit;
    std::int64_t gross;
    const char* steps;
};

TEST(Toetsingsinkomen, GrossOfBijstand) {
    const GrossCase cases[]{
        {2026, 1681800, 0, 0, 2132700,
         "12 x 1,401.50: bracket 35.75% of 21,327 = 7,624.40, down 7,624; less 3,115: 4,509; HH-2026-SINGLE-BIJSTAND "
         "has 21,327.63 without rounding"},
        {2025, 1614540, 0, 0, 2037540, "12 x 1,345.45: 35.82% of 20,375.40 = 7,298.47, down; less 3,068: 4,230"},
        {2024, 1540596, 0, 0, 1910696, "12 x 1,283.83: 36.97% of 19,106.96 = 7,063.84, down; less 3,362: 3,701"},
        {2026, 0, 0, 0, 0, "no bijstand"},
        {2026, 300000, 0, 0, 300000, "the credit takes all tax"},
        {2026, 871400, 0, 0, 871400, "35.75% of 8,714 = 3,115.25, down 3,115: still no tax"},
        {2026, 1201278, 0, 0, 1384778, "half of a couple, 12 x 2,002.13 / 2: 35.75% of 13,847.78 = 4,950; less 3,115"},
        {2026, 371568, 1652232, 0, 578368,
         "beside a wage of 16,522.32, which uses up the credits: 3,715.68 and tax of 2,068, 35.75% of 5,783.68"},
    };
    for (const GrossCase& c : cases) {
        const TaxableYear other{CentsPerYear{c.work}, CentsPerYear{c.benefit}, Jonggehandicaptenkorting::no, {}};
        EXPECT_EQ(gross_of_bijstand(CentsPerYear{c.net}, other, tax_law(c.year)).value, c.gross) << c.steps;
    }
}

// The inverse is exact: gross less its tax is the net amount, and no smaller amount of whole cents gives it.
TEST(Toetsingsinkomen, GrossOfBijstandIsTheLeastInverse) {
    for (const int year : {2024, 2025, 2026}) {
        const WageTaxLaw law = tax_law(year);
        for (std::int64_t net = 0; net < 3000000; net += 12347) {
            const std::int64_t gross = gross_of_bijstand(CentsPerYear{net}, {}, law).value;
            const auto left = [&](std::int64_t cents) {
                return cents - tax_of_year({{}, CentsPerYear{cents}, {}, {}}, law).value;
            };
            EXPECT_EQ(left(gross), net) << year;
            for (std::int64_t less = 1; less <= 400 && less <= gross; ++less) EXPECT_NE(left(gross - less), net) << net;
        }
    }
}

// It climbs by as much as the tax allows, and still stops where the smallest steps would.
TEST(Toetsingsinkomen, GrossOfBijstandIsWhatSmallStepsReach) {
    for (const int year : {2024, 2025, 2026}) {
        const WageTaxLaw law = tax_law(year);
        for (std::int64_t net = 1; net < 9000000; net += 54321) {
            for (std::int64_t work = 0; work < 12000000; work += 654321) {
                const TaxableYear other{CentsPerYear{work}, CentsPerYear{work / 7}, {}, {}};
                const std::int64_t tax_of_other = tax_of_year(other, law).value;
                std::int64_t gross = net;
                for (std::int64_t next = gross;; gross = next) {
                    const TaxableYear year_of_both{other.work, other.benefit + CentsPerYear{gross}, {}, {}};
                    next = net + tax_of_year(year_of_both, law).value - tax_of_other;
                    if (next <= gross) break;
                }
                ASSERT_EQ(gross_of_bijstand(CentsPerYear{net}, other, law).value, gross) << year << " " << net;
            }
        }
    }
}

TEST(Toetsingsinkomen, OfHouseholds) {
    const WageTaxLaw& law = law_2026().wage_tax;
    using enum HouseholdRole;
    const PersonYear parent{CentsPerYear{2000050}, CentsPerYear{100060}, {}, {}, applicant};
    EXPECT_EQ(toetsingsinkomen_of(parent, law).value, 2100100) << "20,000.50 + 1,000.60 = 21,001.10, down";
    const PersonYear on_bijstand{{}, {}, CentsPerYear{1681800}, {}, applicant};
    EXPECT_EQ(toetsingsinkomen_of(on_bijstand, law).value, 2132700);

    const std::array household{
        PersonYear{CentsPerYear{2500000}, {}, {}, {}, applicant},
        PersonYear{CentsPerYear{1000099}, {}, {}, {}, partner},
        PersonYear{CentsPerYear{500000}, {}, {}, {}, housemate},
    };
    EXPECT_EQ(toetsingsinkomen_of(household, Toeslag::huurtoeslag, law).value, 4000000) << "everybody who lives there";
    EXPECT_EQ(toetsingsinkomen_of(household, Toeslag::zorgtoeslag, law).value, 3500000) << "partners";
    EXPECT_EQ(toetsingsinkomen_of(household, Toeslag::kindgebonden_budget, law).value, 3500000);
    EXPECT_EQ(toetsingsinkomen_of(household, Toeslag::kinderopvangtoeslag, law).value, 3500000);
    EXPECT_EQ(toetsingsinkomen_of(std::span<const PersonYear>{}, Toeslag::huurtoeslag, law).value, 0);
}

// STUD-ZT: studiefinanciering is no income of box 1, so a student's income is the wage of 6,000.
TEST(Toetsingsinkomen, OfStudent) {
    const PersonYear student{CentsPerYear{600000}, {}, {}, {}, HouseholdRole::applicant};
    EXPECT_EQ(toetsingsinkomen_of(student, law_2026().wage_tax).value, 600000);
}

/// Zorgtoeslag of a single adult and huurtoeslag of a month, January 2026.
std::array<std::int64_t, 2> toeslagen_of(CentsPerYear income, std::int64_t rent, int children) {
    HuurtoeslagFacts home{income, {}, CentsPerMonth{rent}, {}, Count{1 + children}, Count{children}, Years{34}};
    return {zorgtoeslag_of_month({income, {}, ZorgtoeslagPartner::none}, law_2026().zorgtoeslag).value,
            huurtoeslag_of_month(home, law_2026().huurtoeslag).value};
}

// HH-2026-SINGLE-BIJSTAND and HH-2026-SP-BIJSTAND: bijstand of a year leaves all toeslagen whole.
TEST(Toetsingsinkomen, HouseholdsOnBijstand) {
    const PersonYear person{{}, {}, CentsPerYear{1681800}, {}, HouseholdRole::applicant};
    const CentsPerYear income = toetsingsinkomen_of(person, law_2026().wage_tax);
    EXPECT_EQ(toeslagen_of(income, 70000, 0), (std::array<std::int64_t, 2>{12900, 42600})) << "single, rent 700";
    EXPECT_EQ(toeslagen_of(income, 75000, 2), (std::array<std::int64_t, 2>{12900, 46100})) << "children 4 and 8";
    constexpr std::array children{Years{4}, Years{8}};
    EXPECT_EQ(
        kindgebonden_budget_of_month({children, Household::single_parent, income, {}}, law_2026().kindgebonden_budget)
            .value,
        71400);
}

// HH-2026-WAJONG-TW: Wajong 1,606.09 and toeslag 38.65, with 8% on both 21,315.83 a year; the case, which goes on with
// days, has 21,315.77 and 1,477.78 net.
TEST(Toetsingsinkomen, HouseholdOnWajongAndToeslagenwet) {
    const Law& law = law_2026();
    const CentsPerDay grondslag = wajong_grondslag_of(Years{25}, law.minimum_wage);
    const WajongClaim claim{grondslag, {}, {}, Arbeidsvermogen::present, Share{1.0}, WajongRegime::from_2010};
    const CentsPerMonth wajong = wajong_month_of(claim, law.wajong);
    const CentsPerMonth toeslag =
        toeslagenwet_of({wajong, {}, {}, CentsPerMonth{229441}, Years{25}, {}, ToeslagenwetHousehold::alone, {}}, law);
    EXPECT_EQ(wajong.value, 160609);
    EXPECT_EQ(toeslag.value, 3865);
    const std::int64_t month = with_holiday_allowance(wajong, law.wajong.vakantie_uitkering).value +
                               with_holiday_allowance(toeslag, law.toeslagenwet.vakantie_uitkering).value;
    const PersonYear person{{}, CentsPerYear{12 * month}, {}, Jonggehandicaptenkorting::yes, HouseholdRole::applicant};
    const CentsPerYear income = toetsingsinkomen_of(person, law.wage_tax);
    EXPECT_EQ(income.value, 2131500);
    EXPECT_EQ(toeslagen_of(income, 65000, 0), (std::array<std::int64_t, 2>{12900, 39400}));
    const CentsPerYear tax = tax_of_year({{}, person.benefit, Jonggehandicaptenkorting::yes, {}}, law.wage_tax);
    EXPECT_NEAR(static_cast<double>(person.benefit.value - tax.value) / 12.0, 147778.0, 10.0);
}

}  // namespace
}  // namespace meedoen::cases
