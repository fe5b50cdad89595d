// Cases of the inkomensafhankelijke combinatiekorting of 2024 to 2026, alone and within the tax of a year.
#include "rules/income/iack.hpp"

#include <gtest/gtest.h>

#include "law_on.hpp"
#include "rules/income/wage_tax.hpp"

namespace meedoen::cases {
namespace {

IackLaw iack_law_of(int year) {
    return scheme_on<IackLaw>({static_cast<std::int16_t>(year), 1, 1}, "iack", iack_fields);
}

std::int64_t iack(int year, std::int64_t work, int child, IackParent parent) {
    return iack_of({CentsPerYear{work}, Years{child}, parent}, iack_law_of(year)).value;
}

struct IackCase {
    int year;
    std::int64_t work;
    int child;
    IackParent parent;
    std::int64_t credit;
    std::int64_t tax;
    const char* steps;
};

TEST(Iack, YearsWorkedOut) {
    using enum IackParent;
    constexpr IackCase cases[]{
        {2024, 2000000, 8, single, 159500, 0, "11.45% x (20,000 - 6,073) = 1,594.64 -> 1,595; 7,394 - 8,600 < 0"},
        {2025, 2800000, 5, single, 250300, 0, "11.45% x (28,000 - 6,145) = 2,502.40 -> 2,503; 10,029 - 10,830 < 0"},
        {2026, 3600000, 3, single, 303200, 162400, "most 3,032; 12,870 - 2,715 - 5,499 - 3,032"},
        {2025, 4000000, 5, higher_of_two, 0, 648900, "the partner earns less; 14,353 - 2,334 - 5,530"},
        {2025, 2200000, 5, lower_of_two, 181600, 0, "11.45% x 15,855 = 1,815.40 -> 1,816; 7,880 - 8,817 < 0"},
        {2024, 3000000, 8, single, 274000, 4600, "11.45% x 23,927 = 2,739.64 -> 2,740; 11,091 - 11,045"},
        {2025, 3300000, 4, single, 298600, 68500, "most 2,986; 11,820 - 2,777 - 5,372 - 2,986"},
        {2026, 2800000, 12, single, 0, 155200, "the child is 12 on 1 January; 10,010 - 3,115 - 5,343"},
    };
    for (const IackCase& c : cases) {
        const WageTaxLaw tax =
            scheme_on<WageTaxLaw>({static_cast<std::int16_t>(c.year), 1, 1}, "wage_tax", wage_tax_fields);
        const std::int64_t credit = iack(c.year, c.work, c.child, c.parent);
        EXPECT_EQ(credit, c.credit) << c.year << ": " << c.steps;
        const TaxableYear year{CentsPerYear{c.work}, {}, Jonggehandicaptenkorting::no, CentsPerYear{credit}};
        EXPECT_EQ(tax_of_year(year, tax).value, c.tax) << c.year << ": " << c.steps;
    }
}

TEST(Iack, Limits) {
    using enum IackParent;
    EXPECT_EQ(iack(2024, 607300, 5, single), 0);        // art. 8.14a: only above 6,073
    EXPECT_EQ(iack(2024, 607400, 5, single), 100);      // 11.45% x 1 = 0.11 -> 1
    EXPECT_EQ(iack(2024, 3183700, 5, single), 295000);  // most from 31,837: 11.45% x 25,764 = 2,949.98 -> 2,950
    EXPECT_EQ(iack(2024, 9000000, 5, single), 295000);
    EXPECT_EQ(iack(2024, 9000000, 11, lower_of_two), 295000);  // still 11 on 1 January
    EXPECT_EQ(iack(2024, 9000000, 12, lower_of_two), 0);
}

TEST(Iack, BreakpointsAreWhereTheFormulaChanges) {
    const IackLaw law = iack_law_of(2025);
    const auto points = iack_breakpoints(law);
    EXPECT_EQ(points[0].value, 614500);
    EXPECT_EQ(points[1].value, 3222361);  // 6,145 + 2,986 / 11.45% = 32,223.604, up to a cent
}

}  // namespace
}  // namespace meedoen::cases
