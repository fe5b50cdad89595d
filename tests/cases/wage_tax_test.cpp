// Cases of the wage tax of 2026, below AOW age.
#include "rules/income/wage_tax.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <sstream>
#include <string>

#include "law_2026.hpp"

namespace meedoen::cases {
namespace {

CentsPerMonth withheld(std::int64_t work, std::int64_t benefit, Jonggehandicaptenkorting credit) {
    return tax_withheld({CentsPerMonth{work}, CentsPerMonth{benefit}, credit}, law_2026().wage_tax);
}

std::int64_t cents_of(const std::string& euros) { return std::llround(std::stod(euros) * 100.0); }

// Rows of the white monthly table 2026 of the Belastingdienst, below AOW age, as carried in the tests of
// stevermeister/dutch-tax-income-calculator-npm (file test-tax-2026.csv), to the cent.
TEST(WageTax, OfficialMonthlyTable2026) {
    std::ifstream file{case_folder() / "wage_tax_2026.csv"};
    std::string line;
    std::getline(file, line);
    int rows = 0;
    for (; std::getline(file, line); ++rows) {
        std::istringstream cells{line};
        std::string gross, without, with;
        std::getline(cells, gross, ',');
        std::getline(cells, without, ',');
        std::getline(cells, with, ',');
        const std::int64_t year = 12 * cents_of(gross);
        const std::int64_t before_credits = tax_before_credits(CentsPerYear{year}, law_2026().wage_tax).value;
        EXPECT_EQ((before_credits + 6) / 12, cents_of(without)) << line;
        EXPECT_EQ(withheld(cents_of(gross), 0, Jonggehandicaptenkorting::no).value, cents_of(with)) << line;
    }
    EXPECT_EQ(rows, 54);
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

TEST(WageTax, CreditsOfAYear) {
    const WageTaxLaw& law = law_2026().wage_tax;
    EXPECT_EQ(algemene_heffingskorting_of(CentsPerYear{2973600}, law).value, 311500);  // art. 8.10: full until 29,736
    EXPECT_EQ(algemene_heffingskorting_of(CentsPerYear{7842600}, law).value, 0);  // 3,115 - 6.398% x 48,690 = -0.19
    EXPECT_EQ(arbeidskorting_of(CentsPerYear{1196500}, law).value, 99600);        // art. 8.11: 8.324% x 11,965 = 995.97
    EXPECT_EQ(arbeidskorting_of(CentsPerYear{2584500}, law).value, 530100);       // 996 + 31.009% x 13,880 = 5,300.05
    EXPECT_EQ(arbeidskorting_of(CentsPerYear{4559200}, law).value, 568600);       // 5,300 + 1.95% x 19,747 = 5,685.07
    EXPECT_EQ(arbeidskorting_of(CentsPerYear{13294800}, law).value, 0);           // 5,685 - 6.51% x 87,356 < 0
}

}  // namespace
}  // namespace meedoen::cases
