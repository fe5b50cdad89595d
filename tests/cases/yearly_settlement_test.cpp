// Cases of the settlement of a year, 2024 to 2026. Monthly tables go down to steps of 4.50, so a steady year withholds
// a few euros less or more than its tax; more than that is what months cannot know.
#include "rules/income/yearly_settlement.hpp"

#include <gtest/gtest.h>

#include <array>

#include "law_2026.hpp"
#include "law_on.hpp"
#include "rules/income/iack.hpp"

namespace meedoen::cases {
namespace {

WageTaxLaw law_of(int year) { return scheme_on<WageTaxLaw>({year, 1, 1}, "wage_tax", wage_tax_fields); }

using Months = std::array<TaxableMonth, 12>;

/// `count` months of wage, then months of benefit.
Months months_of(int count, std::int64_t work, std::int64_t benefit,
                 Jonggehandicaptenkorting korting = Jonggehandicaptenkorting::no) {
    Months months;
    for (int i = 0; i < 12; ++i) {
        TaxableMonth& month = months[static_cast<std::size_t>(i)];
        if (i < count) month.work = CentsPerMonth{work};
        if (i >= count) month.benefit = CentsPerMonth{benefit};
        month.jonggehandicaptenkorting = korting;
    }
    return months;
}

struct YearCase {
    int year;
    int months_of_work;
    std::int64_t work;
    std::int64_t benefit;
    Jonggehandicaptenkorting korting;
    std::int64_t iack;
    std::int64_t withheld;
    std::int64_t tax;
    std::int64_t unused;
    const char* steps;
};

TEST(YearlySettlement, Corrections) {
    using enum Jonggehandicaptenkorting;
    constexpr YearCase cases[]{
        {2024, 12, 250000, 0, no, 0, 277200, 278600, 0, "steady wage: 14 to pay, the table takes 2,497.50"},
        {2025, 12, 250000, 0, no, 0, 246204, 247500, 0, "steady wage"},
        {2026, 12, 250000, 0, no, 0, 223200, 224400, 0, "steady wage"},
        {2024, 0, 0, 160000, no, 0, 372504, 373600, 0, "steady benefit: 36.97% of 19,200 less 3,362"},
        {2025, 0, 0, 160000, no, 0, 379800, 380900, 0, "steady benefit"},
        {2026, 0, 0, 160000, no, 0, 373800, 374900, 0, "steady benefit: 35.75% of 19,200 = 6,864, less 3,115"},
        {2026, 0, 0, 160000, yes, 0, 281496, 282600, 0, "and less 923"},
        {2024, 6, 300000, 0, no, 0, 261900, 27700, 0,
         "half a year of 3,000: each month as if twelve; 6,654 less 3,362 and 3,015 over 18,000: 2,342.00 back"},
        {2025, 6, 300000, 0, no, 0, 242652, 64700, 0, "half a year of 3,000"},
        {2026, 6, 300000, 0, no, 0, 232098, 45200, 0, "half a year of 3,000"},
        {2026, 6, 300000, 200000, no, 0, 504900, 475800, 0, "half a year of wage, half of benefit"},
        {2026, 12, 200000, 0, no, 203400, 73500, 0, 129700,
         "IACK 11.45% x (24,000 - 6,239) = 2,034: all of 735 comes back, 1,297 stays unused"},
        {2026, 12, 137686, 0, no, 117800, 38004, 0, 79700,
         "HH-2026-SP-20H: 16,522.32 a year; IACK 1,178 takes the tax of 381 at settlement"},
        {2026, 0, 0, 0, no, 0, 0, 0, 311500, "no income: the algemene heffingskorting is not paid out"},
    };
    for (const YearCase& c : cases) {
        const Months months = months_of(c.months_of_work, c.work, c.benefit, c.korting);
        const YearlySettlement year =
            settlement_of({months, {}, {}, HolidayPay::averaged, CentsPerYear{c.iack}}, law_of(c.year));
        EXPECT_EQ(year.withheld.value, c.withheld) << c.steps;
        EXPECT_EQ(year.tax.value, c.tax) << c.steps;
        EXPECT_EQ(year.correction.value, c.withheld - c.tax) << c.steps;
        EXPECT_EQ(year.unused_credits.value, c.unused) << c.steps;
    }
}

// Twelve months of 2,500 and 2,400 of holiday pay: 32,400 a year.
TEST(YearlySettlement, HolidayPay) {
    struct HolidayCase {
        int year;
        std::int64_t tax;
        std::int64_t averaged;
        std::int64_t in_may;
    };
    constexpr HolidayCase cases[]{
        {2024, 377300, 377304, 375900}, {2025, 343100, 343104, 341804}, {2026, 321000, 321000, 319800}};
    const Months months = months_of(12, 250000, 0);
    for (const HolidayCase& c : cases) {
        TaxedYear year{months, CentsPerYear{240000}, {}, HolidayPay::averaged, {}};
        EXPECT_EQ(settlement_of(year, law_of(c.year)).tax.value, c.tax) << c.year;
        EXPECT_EQ(settlement_of(year, law_of(c.year)).withheld.value, c.averaged) << c.year;
        year.holiday_pay = HolidayPay::in_may;
        EXPECT_EQ(settlement_of(year, law_of(c.year)).tax.value, c.tax) << c.year;
        EXPECT_EQ(settlement_of(year, law_of(c.year)).withheld.value, c.in_may) << c.year;
    }
}

TEST(YearlySettlement, HolidayPayIsNeitherLostNorTaxedBelowNothing) {
    const Months months = months_of(0, 0, 50001);
    const TaxedYear year{months, {}, CentsPerYear{48007}, HolidayPay::averaged, {}};
    EXPECT_EQ(taxable_year_of(year).benefit.value, 12 * 50001 + 48007);
    EXPECT_EQ(withheld_from_holiday_pay(months[0], {{}, CentsPerYear{48007}, {}, {}}, law_of(2026)).value, 0)
        << "6,480.19 a year is below what the credit covers";
    EXPECT_EQ(
        withheld_from_holiday_pay({CentsPerMonth{130000}, {}, {}}, {CentsPerYear{100000}, {}, {}, {}}, law_of(2026))
            .value,
        4700)
        << "1,000 on 15,600: the tax goes from 338 to 385";
}

// A year in which the Wajong began in July: the credit holds for the whole year.
TEST(YearlySettlement, JonggehandicaptenkortingOfPartOfTheYear) {
    Months months = months_of(6, 250000, 170000);
    for (std::size_t i = 6; i < 12; ++i) months[i].jonggehandicaptenkorting = Jonggehandicaptenkorting::yes;
    const TaxedYear year{months, {}, {}, HolidayPay::averaged, {}};
    EXPECT_EQ(taxable_year_of(year).jonggehandicaptenkorting, Jonggehandicaptenkorting::yes);
    TaxableYear without = taxable_year_of(year);
    without.jonggehandicaptenkorting = Jonggehandicaptenkorting::no;
    EXPECT_EQ(tax_of_year(without, law_of(2026)).value - settlement_of(year, law_of(2026)).tax.value, 92300);
}

// A single parent in 2024 with 26,860 of taxable wage (HIL-1 of published/cases.csv): 3,227 + 5,209 + 2,381 - 9,930.
TEST(YearlySettlement, UnusedCredits2024) {
    Months months = months_of(12, 223833, 0);
    months[11].work += CentsPerMonth{4};
    const auto iack_law = scheme_on<IackLaw>({2024, 1, 1}, "iack", iack_fields);
    const CentsPerYear iack = iack_of({CentsPerYear{2686000}, Years{8}, IackParent::single}, iack_law);
    const YearlySettlement year = settlement_of({months, {}, {}, HolidayPay::averaged, iack}, law_of(2024));
    EXPECT_EQ(year.tax.value, 0);
    EXPECT_EQ(year.unused_credits.value, 88700);
}

}  // namespace
}  // namespace meedoen::cases
