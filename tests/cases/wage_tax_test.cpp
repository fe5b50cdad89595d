// Cases of the wage tax of 2024 to 2026, below AOW age. The monthly tables are held against in published_test.cpp.
#include "rules/income/wage_tax.hpp"

#include <gtest/gtest.h>

#include <array>

#include "law_2026.hpp"
#include "law_on.hpp"

namespace meedoen::cases {
namespace {

CentsPerMonth withheld(std::int64_t work, std::int64_t benefit, Jonggehandicaptenkorting credit) {
    return tax_withheld({CentsPerMonth{work}, CentsPerMonth{benefit}, credit}, law_2026().wage_tax);
}

WageTaxLaw tax_law_of(int year) {
    return scheme_on<WageTaxLaw>({static_cast<std::int16_t>(year), 1, 1}, "wage_tax", wage_tax_fields);
}

struct TaxCase {
    std::int64_t work;
    std::int64_t benefit;
    Jonggehandicaptenkorting credit;
    std::int64_t cents;
    const char* steps;
};

TEST(WageTax, Month) {
    using enum Jonggehandicaptenkorting;
    constexpr TaxCase cases[]{
        {100000, 0, no, 1383,
         "row 999.00, year 11,988; 35.75% = 4,285.71 -> 4,285; AHK 3,115; AK 996 + 31.009% x 23 = 1,003.13 -> 1,004; "
         "166 / 12"},
        {225000, 0, no, 10117,
         "year 27,000; 9,652.50 -> 9,652; AHK 3,115; AK 5,300 + 1.95% x 1,155 = 5,322.52 -> 5,323; 1,214 / 12"},
        {270000, 0, no, 26750,
         "year 32,400; 11,583; AHK 3,115 - 6.398% x 2,664 = 2,944.56 -> 2,945; AK 5,427.82 -> 5,428; 3,210 / 12"},
        {450000, 0, no, 107300,
         "year 54,000; 38,883 x 35.75% -> 13,900, 15,117 x 37.56% -> 5,677; AHK 1,562.59 -> 1,563; AK 5,137.64 -> "
         "5,138; 12,876 / 12"},
        {0, 150000, no, 27608, "row 1,498.50, year 17,982; 6,428; AHK 3,115; a benefit earns no AK; 3,313 / 12"},
        {0, 160608, yes, 23617, "row 1,602.00, year 19,224; 6,872; AHK 3,115; JGK 923; 2,834 / 12"},
        {100000, 140000, no, 51417,
         "row 2,398.50, year 28,782; 10,289; AHK 3,115; AK over work alone 1,004; 6,170 / 12"},
        {0, 0, no, 0, "nothing earned"},
        {90000, 0, yes, 0, "credits never pay out"},
    };
    for (const TaxCase& c : cases) EXPECT_EQ(withheld(c.work, c.benefit, c.credit).value, c.cents) << c.steps;
}

struct YearCase {
    int year;
    std::int64_t work;
    std::int64_t benefit;
    Jonggehandicaptenkorting credit;
    std::int64_t tax;
    const char* steps;
};

TEST(WageTax, YearsWorkedOut) {
    using enum Jonggehandicaptenkorting;
    constexpr YearCase cases[]{
        {2024, 3000000, 0, no, 278600, "11,091; AHK 3,018.04 -> 3,019; AK 5,286.00 -> 5,286"},
        {2025, 3000000, 0, no, 247500, "10,746; AHK 2,966.99 -> 2,967; AK 5,303.82 -> 5,304"},
        {2026, 3000000, 0, no, 224400, "10,725; AHK 3,098.11 -> 3,099; AK 5,381.02 -> 5,382"},
        {2026, 6000000, 0, no, 1590400, "13,900 + 7,931; AHK 1,178.71 -> 1,179; AK 4,747.04 -> 4,748"},
        {2026, 0, 2000000, no, 403500, "7,150; AHK 3,115; a benefit earns no AK"},
        {2026, 800000, 0, no, 0, "2,860; AHK 3,115; AK 666"},
        {2025, 1200000, 1400000, no, 527800, "9,313; AHK 3,068; AK over the 12,000 of work 966.36 -> 967"},
        {2025, 9000000, 0, no, 3213300, "13,769 + 14,383 + 6,525; no AHK; AK 2,543.92 -> 2,544"},
        {2024, 1800000, 0, no, 27700, "6,654; AHK 3,362; AK 968 + 31.433% x 6,510 = 3,014.29 -> 3,015"},
        {2026, 0, 2080800, yes, 340000, "7,438; AHK 3,115; JGK 923"},
        {2025, 900000, 1500000, yes, 389400, "8,596; AHK 3,068; AK 724.77 -> 725; JGK 909"},
    };
    for (const YearCase& c : cases) {
        const TaxableYear year{CentsPerYear{c.work}, CentsPerYear{c.benefit}, c.credit};
        EXPECT_EQ(tax_of_year(year, tax_law_of(c.year)).value, c.tax) << c.year << ": " << c.steps;
    }
}

TEST(WageTax, CreditsOfAYear) {
    const WageTaxLaw& law = law_2026().wage_tax;
    EXPECT_EQ(algemene_heffingskorting_of(CentsPerYear{2973600}, law).value, 311500);  // art. 8.10: full until 29,736
    EXPECT_EQ(algemene_heffingskorting_of(CentsPerYear{7842600}, law).value, 0);  // 3,115 - 6.398% x 48,690 = -0.19
    EXPECT_EQ(arbeidskorting_of(CentsPerYear{1196500}, law).value, 99600);        // art. 8.11: 8.324% x 11,965 = 995.97
    EXPECT_EQ(arbeidskorting_of(CentsPerYear{1149000}, tax_law_of(2024)).value, 96800);  // 968.03, but at most 968
    EXPECT_EQ(arbeidskorting_of(CentsPerYear{2584500}, law).value, 530000);              // 5,300.05, but at most 5,300
    EXPECT_EQ(arbeidskorting_of(CentsPerYear{4559200}, law).value, 568500);              // 5,685.07, but at most 5,685
    EXPECT_EQ(arbeidskorting_of(CentsPerYear{13294800}, law).value, 0);                  // 5,685 - 6.51% x 87,356 < 0
}

TEST(WageTax, BreakpointsAreWhereTheFormulaChanges) {
    const WageTaxLaw& law = law_2026().wage_tax;
    const auto income = income_breakpoints(law);
    EXPECT_EQ(income[0].value, 2973600);
    EXPECT_EQ(income[1].value, 3888300);
    EXPECT_EQ(income[2].value, 7842600);
    EXPECT_EQ(income[3].value, 7842309);  // 29,736 + 3,115 / 6.398% = 78,423.09
    EXPECT_GT(algemene_heffingskorting_of(income[3] - CentsPerYear{1}, law).value, 0);
    EXPECT_EQ(algemene_heffingskorting_of(income[3], law).value, 0);
    const auto work = work_breakpoints(law);
    EXPECT_EQ(work[0].value, 1196500);
    EXPECT_EQ(work[1].value, 2584500);
    EXPECT_EQ(work[2].value, 4559200);
    EXPECT_EQ(work[3].value, 13291919);  // 45,592 + 5,685 / 6.51% = 132,919.19
    EXPECT_GT(arbeidskorting_of(work[3] - CentsPerYear{1}, law).value, 0);
    EXPECT_EQ(arbeidskorting_of(work[3], law).value, 0);
}

/// A wage every four weeks beside a benefit by the month: 12/13 of what the wage alone would have withheld, and of the
/// benefit what it adds to a month with both.
TEST(WageTax, AWageEveryFourWeeksBesideABenefit) {
    const WageTaxLaw& law = law_2026().wage_tax;
    const CentsPerMonth wage{150000};
    const CentsPerMonth benefit{80000};
    const std::int64_t alone = tax_withheld({wage, CentsPerMonth{0}, {}, {}}, law).value;
    const std::int64_t both = tax_withheld({wage, benefit, {}, {}}, law).value;
    ASSERT_GT(both, alone);
    const CentsPerMonth paid{138462};  // 12/13 of 1,500.00
    EXPECT_NEAR(static_cast<double>(tax_withheld({paid, benefit, {}, {}}, Count{1}, law).value),
                static_cast<double>(alone) * 12.0 / 13.0 + static_cast<double>(both - alone), 1.0);
    const std::int64_t second = withheld_without_credits(CentsPerMonth{50000}, law).value;
    EXPECT_EQ(second, 17850);
    EXPECT_EQ(tax_withheld({paid, benefit, {}, CentsPerMonth{50000}}, Count{1}, law).value -
                  tax_withheld({paid, benefit, {}, {}}, Count{1}, law).value,
              second)
        << "the second job is paid by the month";
}

}  // namespace
}  // namespace meedoen::cases
