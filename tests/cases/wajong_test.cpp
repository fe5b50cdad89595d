// Cases of the Wajong, 2024 to 2026, without holiday allowance on either side. Ids are those of
// worked_out/cases.jsonl. The first two tests take a month of 2,294.40 at once, the others reckon per day.
#include "rules/income/wajong.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "law_2026.hpp"
#include "law_on.hpp"

namespace meedoen::cases {
namespace {

struct WajongCase {
    std::int64_t grondslag;
    std::int64_t wage;
    Arbeidsvermogen arbeidsvermogen;
    double loonwaarde;
    std::int64_t cents;
    const char* steps;
};

TEST(Wajong, Height) {
    using enum Arbeidsvermogen;
    constexpr WajongCase cases[]{
        {229440, 0, lastingly_none, 1.0, 172080, "art. 1a:4, 3:8b: 75% x 2,294.40"},
        {229440, 0, present, 1.0, 160608, "art. 3:8: 70% x 2,294.40"},
        {229440, 114720, lastingly_none, 1.0, 86040, "75% x (2,294.40 - 1,147.20)"},
        {229440, 114720, present, 1.0, 80304, "70% x (2,294.40 - 1,147.20)"},
        {229440, 229440, present, 1.0, 0, "wage equals the grondslag"},
        {229440, 300000, lastingly_none, 1.0, 0, "never below nothing"},
        {229440, 80304, present, 0.7, 114720,
         "loondispensatie, half time at minimum wage: I/L = 1,147.20; 1,606.08 - 803.04 + 30% x 1,147.20"},
        {229440, 34416, present, 0.3, 160608, "at loonwaarde 30% nothing is settled: CF = 0"},
        {229440, 125000, present, 0.5, 125000,
         "I/L = 2,500: the top-up to the function wage, 2,500 - 1,250, is larger"},
        {229440, 0, present, 0.5, 160608, "no wage yet"},
        {114720, 0, present, 1.0, 80304, "18 years: grondslag 1,147.20"},
    };
    for (const WajongCase& c : cases)
        EXPECT_EQ(wajong_of({CentsPerMonth{c.grondslag}, CentsPerMonth{c.wage}, c.arbeidsvermogen, Share{c.loonwaarde}},
                            law_2026().wajong)
                      .value,
                  c.cents)
            << c.steps;
}

// With loondispensatie the sum depends on the function wage alone: max(0.70 G + 0.30 F, F).
TEST(Wajong, LoondispensatieLeavesTheSumToTheFunctionWage) {
    for (const double loonwaarde : {0.3, 0.4, 0.5, 0.8}) {
        const auto wage = static_cast<std::int64_t>(100000 * loonwaarde + 0.5);
        const CentsPerMonth benefit =
            wajong_of({CentsPerMonth{229440}, CentsPerMonth{wage}, Arbeidsvermogen::present, Share{loonwaarde}},
                      law_2026().wajong);
        EXPECT_EQ(benefit.value + wage, 190608) << loonwaarde;  // 1,606.08 + 30% x 1,000
    }
}

struct DayCase {
    std::int64_t grondslag;
    std::int64_t dispensed;
    std::int64_t other;
    Arbeidsvermogen arbeidsvermogen;
    double loonwaarde;
    WajongRegime regime;
    std::int64_t cents;
    const char* steps;
};

WajongClaim claim_of(const DayCase& c) {
    return {CentsPerDay{c.grondslag}, CentsPerMonth{c.dispensed}, CentsPerMonth{c.other},
            c.arbeidsvermogen,        Share{c.loonwaarde},        c.regime};
}

// Grondslag of 2026 from 21 years: 105.49 x 21.75 = 2,294.4075.
TEST(Wajong, PerDay) {
    using enum Arbeidsvermogen;
    using enum WajongRegime;
    constexpr DayCase cases[]{
        {10549, 0, 0, present, 1.0, from_2010, 160609, "WAJ-2026-70-0: 70% x 2,294.4075 = 1,606.085"},
        {10549, 0, 0, lastingly_none, 1.0, from_2015, 172081, "WAJ-2026-75-0: 75% = 1,720.806"},
        {10549, 0, 50000, lastingly_none, 1.0, from_2015, 134581, "WAJ-2026-75-500: 75% x 1,794.4075"},
        {10549, 0, 100000, present, 1.0, before_2010, 90609, "WAJ-2026-70-1000: 70% x 1,294.4075"},
        {10549, 57360, 0, present, 0.5, from_2010, 137665,
         "WAJ-2026-LD-HALF: 1,606.085 - 573.60 + 30% x 1,147.20 = 1,376.645"},
        {10549, 104000, 0, present, 0.4, from_2010, 156000, "WAJ-2026-LD-HIGHF: filled up to 2,600"},
        {10549, 34416, 0, present, 0.3, from_2010, 160609, "WAJ-2026-LD-30: nothing is settled"},
        {9810, 0, 80000, present, 1.0, from_2010, 93357, "WAJ-2024-07-70-800: 70% x (2,133.675 - 800)"},
        {6329, 0, 0, present, 1.0, from_2010, 96359,
         "WAJ-2026-19: 70% x 63.29 x 21.75 = 963.590; the case takes 63.294 a day and names 963.59 as the other"},
        {10549, 0, 0, present, 1.0, from_2015, 0, "Wajong 2015 and arbeidsvermogen: no right"},
        {10549, 57360, 0, present, 0.5, from_2015, 0, "nor with loondispensatie"},
        {10549, 57360, 20000, present, 0.5, from_2010, 123665, "both wages: 1,376.645 - 70% x 200"},
        {10549, 0, 100000, present, 0.5, from_2010, 90609, "other wage alone: as without loondispensatie"},
        {10549, 100000, 50000, present, 0.4, before_2010, 150000,
         "both: 1,606.085 - 1,000 + 750 - 350 = 1,006.085; to 2,500 + 500 it takes 1,500"},
        {10549, 0, 229440, present, 1.0, before_2010, 1, "the minimum wage: 70% x 0.0075 = 0.005, up"},
        {10549, 0, 229441, present, 1.0, before_2010, 0, "a cent above"},
        {10549, 50000, 0, lastingly_none, 0.5, from_2015, 134581, "no arbeidsvermogen: loondispensatie has no part"},
        {10549, 20000, 0, present, 0.2, from_2010, 160609, "a loonwaarde of 20% counts as 30%: F = 666.67"},
    };
    for (const DayCase& c : cases) EXPECT_EQ(wajong_month_of(claim_of(c), law_2026().wajong).value, c.cents) << c.steps;
}

// Wage and benefit together are max(0.70 G + 0.30 F, F), to two cents (function wage and month are rounded).
TEST(Wajong, SumWithLoondispensatiePerDay) {
    for (const int percent : {30, 37, 50, 64, 80, 99})
        for (std::int64_t function_wage = 0; function_wage <= 400000; function_wage += 7777) {
            const Share loonwaarde{percent / 100.0};
            const CentsPerMonth paid = wage_with_loondispensatie(CentsPerMonth{function_wage}, loonwaarde);
            const WajongClaim claim{CentsPerDay{10549},       paid,       {},
                                    Arbeidsvermogen::present, loonwaarde, WajongRegime::from_2010};
            const std::int64_t sum = paid.value + wajong_month_of(claim, law_2026().wajong).value;
            const double expected =
                std::max(160608.525 + 0.3 * static_cast<double>(function_wage), static_cast<double>(function_wage));
            EXPECT_NEAR(static_cast<double>(sum), expected, 2.5) << percent << " of " << function_wage;
        }
}

// The published grondslag of an adult, and the youth scales of it.
TEST(Wajong, Grondslag) {
    struct GrondslagCase {
        Date date;
        int age;
        std::int64_t cents;
        const char* steps;
    };
    constexpr GrondslagCase cases[]{
        {{2024, 1, 1}, 21, 9514, "2,069.40 / 21.75 = 95.145"}, {{2024, 7, 1}, 40, 9810, "2,133.60 / 21.75"},
        {{2025, 1, 1}, 30, 10077, "2,191.80 / 21.75"},         {{2025, 7, 1}, 30, 10326, "2,245.80 / 21.75"},
        {{2026, 1, 1}, 30, 10549, "2,294.40 / 21.75"},         {{2026, 7, 1}, 30, 10745, "2,337.00 / 21.75"},
        {{2026, 1, 1}, 20, 8439, "1,835.52 / 21.75"},          {{2026, 1, 1}, 19, 6329, "1,376.64 / 21.75"},
        {{2026, 1, 1}, 18, 5274, "1,147.20 / 21.75"},          {{2024, 1, 1}, 18, 4757, "1,034.70 / 21.75"},
    };
    for (const GrondslagCase& c : cases) {
        const auto wage = scheme_on<MinimumWageLaw>(c.date, "minimum_wage", minimum_wage_fields);
        EXPECT_EQ(wajong_grondslag_of(Years{c.age}, wage).value, c.cents) << c.steps;
    }
}

TEST(Wajong, EmployerReviewAndBreakpoints) {
    EXPECT_EQ(wage_with_loondispensatie(CentsPerMonth{229440}, Share{0.35}).value, 80304);
    WajongClaim claim{CentsPerDay{10549},     {}, CentsPerMonth{60001}, Arbeidsvermogen::lastingly_none, Share{1.0},
                      WajongRegime::from_2015};
    const WajongLaw& law = law_2026().wajong;
    EXPECT_TRUE(wajong_is_reviewed(claim, CentsPerMonth{300000}, Count{12}, law)) << "600.01 is above 20% of 3,000";
    EXPECT_FALSE(wajong_is_reviewed(claim, CentsPerMonth{300000}, Count{11}, law));
    claim.other_wage = CentsPerMonth{60000};
    EXPECT_FALSE(wajong_is_reviewed(claim, CentsPerMonth{300000}, Count{12}, law));
    claim.arbeidsvermogen = Arbeidsvermogen::present;
    claim.loonwaarde = Share{0.5};
    const auto points = wajong_breakpoints(claim, law);
    EXPECT_EQ(points[0].value, 114721) << "half of 2,294.41";
    EXPECT_EQ(points[1].value, 229441);
}

}  // namespace
}  // namespace meedoen::cases
