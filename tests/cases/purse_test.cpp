// Cases of the purse, law of 1 January 2026: facts, steps, expected cents; then what must hold for everybody.
#include "rules/income/purse.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "base/chance.hpp"
#include "law_2026.hpp"
#include "rules/income/ww.hpp"

namespace meedoen::cases {
namespace {

HouseholdMonth adult_on(Benefit benefit) {
    HouseholdMonth month;
    month.benefit = benefit;
    month.age = Years{35};
    return month;
}

void expect_books_to_close(const PurseMonth& purse) {
    EXPECT_EQ(purse.paid_by_employer + purse.paid_by_uwv + purse.paid_by_gemeente_buig,
              purse.net_total + purse.received_by_rijk);
}

TEST(Purse, WageAlone) {
    HouseholdMonth month = adult_on(Benefit::none);
    month.gross_wage = CentsPerMonth{225000};
    const PurseMonth purse = purse_of(month, law_2026());
    EXPECT_EQ(purse.wage_tax.value, 10117);  // white table, row 2,250.00
    EXPECT_EQ(purse.net_total.value, 214883);
    EXPECT_EQ(purse.paid_by_employer.value, 225000);
    EXPECT_EQ(purse.received_by_rijk.value, 10117);
    expect_books_to_close(purse);
}

TEST(Purse, BijstandAlone) {
    const PurseMonth purse = purse_of(adult_on(Benefit::bijstand), law_2026());
    EXPECT_EQ(purse.net_total.value, 140150);
    EXPECT_EQ(purse.paid_by_gemeente_buig.value, 140150);
    EXPECT_EQ(purse.received_by_rijk.value, 0);
    expect_books_to_close(purse);
}

TEST(Purse, BijstandWithPartTimeWorkAndVrijlating) {
    HouseholdMonth month = adult_on(Benefit::bijstand);
    month.gross_wage = month.previous_gross_wage = CentsPerMonth{100000};
    month.vrijlating_months_left = Count{6};
    const PurseMonth purse = purse_of(month, law_2026());
    EXPECT_EQ(purse.net_wage.value, 98617);    // 1,000 - 13.83
    EXPECT_EQ(purse.freed.value, 24654);       // 25% x 986.17 = 246.5425
    EXPECT_EQ(purse.set_off.value, 73963);     // 986.17 - 246.54
    EXPECT_EQ(purse.bijstand.value, 66187);    // 1,401.50 - 739.63
    EXPECT_EQ(purse.net_total.value, 164804);  // 986.17 + 661.87 = the norm + 246.54
    expect_books_to_close(purse);
}

TEST(Purse, BijstandLagsOneMonthBehindTheWage) {
    HouseholdMonth month = adult_on(Benefit::bijstand);
    month.gross_wage = CentsPerMonth{100000};
    EXPECT_EQ(purse_of(month, law_2026()).net_total.value, 238767);  // first month of work: 1,401.50 + 986.17
    month.gross_wage = CentsPerMonth{0};
    month.previous_gross_wage = CentsPerMonth{100000};
    EXPECT_EQ(purse_of(month, law_2026()).net_total.value, 41533);  // the month after the job: 1,401.50 - 986.17
}

TEST(Purse, WwInTheFirstMonth) {
    HouseholdMonth month = adult_on(Benefit::ww);
    month.benefit_base = CentsPerMonth{300000};
    const PurseMonth purse = purse_of(month, law_2026());
    EXPECT_EQ(purse.benefit_gross.value, 225000);  // 75% x 3,000
    EXPECT_EQ(purse.benefit_tax.value, 54475);     // year 27,000: (9,652 - 3,115) / 12, no arbeidskorting
    EXPECT_EQ(purse.net_total.value, 170525);
    EXPECT_EQ(purse.paid_by_uwv.value, 225000);
    expect_books_to_close(purse);
}

TEST(Purse, WwWithPartTimeWork) {
    HouseholdMonth month = adult_on(Benefit::ww);
    month.benefit_base = CentsPerMonth{300000};
    month.months_on_benefit = Count{3};
    month.gross_wage = CentsPerMonth{100000};
    const PurseMonth purse = purse_of(month, law_2026());
    EXPECT_EQ(purse.benefit_gross.value, 140000);    // 70% x (3,000 - 1,000)
    EXPECT_EQ(purse.set_off.value, 70000);           // 70% x 1,000
    EXPECT_EQ(purse.received_by_rijk.value, 51417);  // 6,170 / 12 over both together
    EXPECT_EQ(purse.benefit_tax.value, 50034);       // 514.17 - 13.83
    EXPECT_EQ(purse.net_total.value, 188583);        // 2,400 - 514.17
    expect_books_to_close(purse);
}

TEST(Purse, WajongWithoutWork) {
    HouseholdMonth month = adult_on(Benefit::wajong);
    const PurseMonth purse = purse_of(month, law_2026());
    EXPECT_EQ(purse.benefit_gross.value, 173457);  // 70% x 2,294.40 x 1.08 = 70% x 2,477.95 = 1,734.565
    EXPECT_EQ(purse.benefit_tax.value, 28283);     // row 1,732.50, year 20,790: 7,432 - 3,115 - 923 = 3,394
    EXPECT_EQ(purse.net_total.value, 145174);
    expect_books_to_close(purse);
}

TEST(Purse, WajongLastinglyWithoutArbeidsvermogenWithSomeWork) {
    HouseholdMonth month = adult_on(Benefit::wajong);
    month.arbeidsvermogen = Arbeidsvermogen::lastingly_none;
    month.gross_wage = CentsPerMonth{100000};
    const PurseMonth purse = purse_of(month, law_2026());
    EXPECT_EQ(purse.benefit_gross.value, 110846);  // 75% x (2,477.95 - 1,000) = 1,108.4625
    EXPECT_EQ(purse.wage_tax.value, 0);            // 4,285 is less than 3,115 + 1,004 + 923
    EXPECT_EQ(purse.benefit_tax.value, 33267);     // row 2,106.00, year 25,272: 9,034 - 5,042 = 3,992
    EXPECT_EQ(purse.net_total.value, 177579);
    expect_books_to_close(purse);
}

TEST(Purse, IvaAlone) {
    HouseholdMonth month = adult_on(Benefit::wia);
    month.arbeidsvermogen = Arbeidsvermogen::lastingly_none;
    month.benefit_base = CentsPerMonth{300000};
    month.months_on_benefit = Count{40};
    const PurseMonth purse = purse_of(month, law_2026());
    EXPECT_EQ(purse.benefit_gross.value, 225000);
    EXPECT_EQ(purse.net_total.value, 170525);  // as WW of 2,250
    expect_books_to_close(purse);
}

/// One draw of a household by its number. Wages up to 9,000 a month, all benefits, ages 18 to 66.
HouseholdMonth household_number(std::uint32_t number) {
    const Luck luck{2026, 1};
    const auto draw = [&](std::uint8_t ordinal) {
        return luck.uniform({number, Purpose::person_traits, SubjectKind::resident, ordinal, 0});
    };
    const auto up_to = [&](std::uint8_t ordinal, double most) {
        return static_cast<std::int32_t>(draw(ordinal) * (most + 1.0));
    };
    HouseholdMonth month;
    month.benefit = static_cast<Benefit>(up_to(0, 4.0));
    month.household = static_cast<Household>(up_to(1, 2.0));
    month.age = Years{18 + up_to(2, 48.0)};
    month.gross_wage = CentsPerMonth{draw(3) < 0.3 ? 0 : up_to(4, 900000.0)};
    month.previous_gross_wage = CentsPerMonth{draw(5) < 0.5 ? month.gross_wage.value : up_to(6, 300000.0)};
    month.benefit_base = CentsPerMonth{up_to(7, 900000.0)};
    month.months_on_benefit = Count{up_to(8, 24.0)};
    month.vrijlating_months_left = Count{up_to(9, 6.0)};
    month.arbeidsvermogen = static_cast<Arbeidsvermogen>(up_to(10, 1.0));
    month.loonwaarde = Share{draw(11) < 0.5 ? 1.0 : 0.3 + 0.7 * draw(12)};
    return month;
}

constexpr std::uint32_t households_drawn = 100'000;

TEST(Purse, BooksCloseForEverybody) {
    std::uint32_t open = 0;
    for (std::uint32_t number = 0; number < households_drawn; ++number) {
        const PurseMonth p = purse_of(household_number(number), law_2026());
        const bool closes =
            p.paid_by_employer + p.paid_by_uwv + p.paid_by_gemeente_buig == p.net_total + p.received_by_rijk &&
            p.net_wage == p.gross_wage - p.wage_tax && p.benefit_net == p.benefit_gross - p.benefit_tax &&
            p.net_total == p.net_wage + p.benefit_net + p.bijstand;
        if (!closes) ++open;
    }
    EXPECT_EQ(open, 0U);
}

TEST(Purse, NothingIsBelowZero) {
    std::uint32_t below = 0;
    for (std::uint32_t number = 0; number < households_drawn; ++number) {
        const PurseMonth p = purse_of(household_number(number), law_2026());
        for (const CentsPerMonth amount :
             {p.gross_wage, p.wage_tax, p.net_wage, p.benefit_gross, p.benefit_tax, p.benefit_net, p.bijstand,
              p.holiday_part, p.set_off, p.freed, p.net_total, p.paid_by_employer, p.paid_by_uwv,
              p.paid_by_gemeente_buig, p.received_by_rijk})
            if (amount < CentsPerMonth{0}) ++below;
    }
    EXPECT_EQ(below, 0U);
}

/// The named rule by which more wage may leave less: all WW stops.
bool loses_ww(const HouseholdMonth& before, const HouseholdMonth& after) {
    const Maandloon maandloon = maandloon_of(before.benefit_base, law_2026().ww.maandloon_most);
    return before.benefit == Benefit::ww && !ends_ww(before.gross_wage, maandloon, law_2026().ww) &&
           ends_ww(after.gross_wage, maandloon, law_2026().ww);
}

TEST(Purse, AHundredEurosMoreNeverLeavesLessButByANamedRule) {
    std::uint32_t worse = 0;
    std::uint32_t explained = 0;
    for (std::uint32_t number = 0; number < households_drawn; ++number) {
        HouseholdMonth before = household_number(number);
        before.previous_gross_wage = before.gross_wage;
        HouseholdMonth after = before;
        after.gross_wage += CentsPerMonth{10000};
        after.previous_gross_wage = after.gross_wage;
        if (purse_of(after, law_2026()).net_total >= purse_of(before, law_2026()).net_total) continue;
        ++(loses_ww(before, after) ? explained : worse);
    }
    EXPECT_EQ(worse, 0U);
    EXPECT_GT(explained, 0U);  // the cliff exists and the draws meet it
}

TEST(Purse, OneCentMoreCostsAtMostAStepOfTheTaxTable) {
    std::int64_t largest_fall = 0;
    for (std::uint32_t number = 0; number < households_drawn; ++number) {
        HouseholdMonth before = household_number(number);
        before.previous_gross_wage = before.gross_wage;
        HouseholdMonth after = before;
        after.gross_wage += CentsPerMonth{1};
        after.previous_gross_wage = after.gross_wage;
        if (loses_ww(before, after)) continue;
        const std::int64_t fall =
            purse_of(before, law_2026()).net_total.value - purse_of(after, law_2026()).net_total.value;
        largest_fall = std::max(largest_fall, fall);
    }
    EXPECT_LE(largest_fall, 300);
}

}  // namespace
}  // namespace meedoen::cases
