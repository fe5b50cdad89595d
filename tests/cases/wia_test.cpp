// Cases of the WIA: IVA and the three benefits of the WGA, 2024 to 2026. Ids are those of worked_out/cases.jsonl.
#include "rules/income/wia.hpp"

#include <gtest/gtest.h>

#include "law_2026.hpp"
#include "law_on.hpp"
#include "rules/income/minimum_wage.hpp"

namespace meedoen::cases {
namespace {

struct WiaCase {
    std::int64_t earned;
    std::int64_t income;
    int months_before;
    Arbeidsvermogen arbeidsvermogen;
    std::int64_t cents;
    const char* steps;
};

TEST(Wia, Height) {
    using enum Arbeidsvermogen;
    constexpr WiaCase cases[]{
        {300000, 0, 30, lastingly_none, 225000, "art. 51: IVA 75% x 3,000"},
        {300000, 50000, 30, lastingly_none, 190000, "art. 52: 2,250 - 70% x 500"},
        {300000, 330000, 30, lastingly_none, 0, "2,250 - 2,310: never below nothing"},
        {300000, 0, 0, present, 225000, "art. 61: WGA 75% in the first two months"},
        {300000, 0, 2, present, 210000, "70% after"},
        {300000, 100000, 2, present, 140000, "70% x (3,000 - 1,000)"},
        {300000, 300000, 2, present, 0, "nothing lost"},
        {800000, 0, 2, lastingly_none, 496308, "75% x 6,617.44, the highest maandloon"},
        {800000, 100000, 2, lastingly_none, 438405, "4,963.08 - 70% x 827.18 = 4,384.054"},
    };
    for (const WiaCase& c : cases) {
        const Maandloon maandloon = maandloon_of(CentsPerMonth{c.earned}, law_2026().ww.maandloon_most);
        EXPECT_EQ(
            wia_of({maandloon, CentsPerMonth{c.income}, Count{c.months_before}, c.arbeidsvermogen}, law_2026().wia)
                .value,
            c.cents)
            << c.steps;
    }
}

struct MonthCase {
    std::int64_t earned;
    std::int64_t maatman;
    std::int64_t capacity;
    std::int64_t income;
    int months_before;
    WgaPhase phase;
    WiaBenefit benefit;
    std::int64_t cents;
    const char* steps;
};

WiaClaim claim_of(const MonthCase& c, Arbeidsvermogen arbeidsvermogen = Arbeidsvermogen::present) {
    const Law& law = law_2026();
    return {maandloon_of(CentsPerMonth{c.earned}, law.ww.maandloon_most),
            CentsPerMonth{c.maatman},
            CentsPerMonth{c.capacity},
            CentsPerMonth{c.income},
            with_holiday_allowance(law.minimum_wage.monthly, law.minimum_wage.vakantiebijslag),
            Count{c.months_before},
            c.phase,
            arbeidsvermogen};
}

// Minimumloon with holiday allowance 1.08 x 2,294.40 = 2,477.95 (art. 12 lid 1 b; the cases worked out by hand left the
// allowance out).
TEST(Wia, AfterTheLoongerelateerdePhase) {
    using enum WiaBenefit;
    constexpr WgaPhase after = WgaPhase::after;
    constexpr MonthCase cases[]{
        {326250, 326250, 140000, 150000, 24, after, loonaanvulling, 123375,
         "WIA-LAU-FULL: at least the capacity, 70% x (3,262.50 - 1,500)"},
        {326250, 326250, 140000, 80000, 24, after, loonaanvulling, 130375,
         "WIA-LAU-HALF: 70% x (3,262.50 - 1,400); 42% x 2,477.95 = 1,040.74 is lower, 70% x 2,462.50 higher"},
        {326250, 326250, 140000, 60000, 24, after, vervolguitkering, 104074,
         "WIA-VVU: below 700, 57.1% disabled: 42% x 2,477.95 = 1,040.739, income not set off"},
        {326250, 326250, 140000, 69999, 24, after, vervolguitkering, 104074, "a cent below half of the capacity"},
        {326250, 326250, 140000, 70000, 24, after, loonaanvulling, 130375, "exactly half of it"},
        {326250, 326250, 140000, 139999, 24, after, loonaanvulling, 130375, "a cent below the capacity"},
        {326250, 326250, 140000, 140000, 24, after, loonaanvulling, 130375, "the capacity: 70% x 1,862.50, no step"},
        {326250, 326250, 140001, 70000, 24, after, vervolguitkering, 104074, "half of 1,400.01 is above 700.00"},
        {174000, 174000, 52200, 0, 24, after, vervolguitkering, 88305,
         "WIA-VVU-LOWWAGE: 70% disabled: 50.75% x 1,740, below the minimumloon"},
        {326250, 326250, 32625, 0, 24, after, loonaanvulling, 228375,
         "WIA-LAU-NOREQ: 90% disabled, no inkomenseis: 70% x 3,262.50"},
        {326250, 326250, 65250, 0, 24, after, loonaanvulling, 228375, "exactly 20% left: still none"},
        {326250, 326250, 65251, 0, 24, after, vervolguitkering, 125756, "a cent above: 50.75% x 2,477.95 = 1,257.560"},
        {240000, 240000, 150000, 76000, 24, after, loonaanvulling, 67200,
         "WIA-LAU-FLOOR: 70% x 900 = 630 is below 28% x 2,400 = 672; at most 1,148"},
        {240000, 240000, 150000, 74999, 24, after, vervolguitkering, 67200, "37.5% disabled: 28%"},
        {240000, 240000, 150000, 160000, 24, after, loonaanvulling, 56000, "70% x 800"},
        {240000, 240000, 156000, 0, 24, after, vervolguitkering, 67200, "exactly 35% disabled"},
        {240000, 240000, 156001, 0, 24, after, none, 0, "less than 35%: no WIA"},
        {326250, 326250, 215325, 0, 24, after, none, 0, "WIA-34: 34% disabled"},
        {326250, 326250, 215325, 0, 0, WgaPhase::loongerelateerd, none, 0, "nor in the first phase"},
        {240000, 240000, 132000, 0, 24, after, vervolguitkering, 84000,
         "exactly 45%: 35% x 2,400, below the minimumloon"},
        {240000, 240000, 108000, 0, 24, after, vervolguitkering, 100800, "exactly 55%: 42%"},
        {240000, 240000, 84000, 0, 24, after, vervolguitkering, 121800, "exactly 65%: 50.75%"},
        {800000, 800000, 400000, 400000, 24, after, loonaanvulling, 231610,
         "capped: 4,000 counts for 3,308.72; 70% x (6,617.44 - 3,308.72) = 2,316.104"},
        {800000, 800000, 400000, 200000, 24, after, loonaanvulling, 231610, "and so does the capacity"},
        {326250, 326250, 140000, 0, 0, WgaPhase::loongerelateerd, loongerelateerd, 244688,
         "WIA-LGU-M1: 75% x 3,262.50 = 2,446.875"},
        {326250, 326250, 140000, 80000, 4, WgaPhase::loongerelateerd, loongerelateerd, 172375,
         "WIA-LGU-M5-800: 70% x (3,262.50 - 800)"},
    };
    for (const MonthCase& c : cases) {
        const WiaMonth month = wia_month_of(claim_of(c), law_2026().wia);
        EXPECT_EQ(month.benefit, c.benefit) << c.steps;
        EXPECT_EQ(month.amount.value, c.cents) << c.steps;
    }
}

TEST(Wia, Iva) {
    constexpr MonthCase cases[]{
        {326250, 326250, 0, 0, 12, WgaPhase::after, WiaBenefit::iva, 244688, "WIA-IVA-0: 75% x 3,262.50"},
        {326250, 326250, 0, 50000, 12, WgaPhase::after, WiaBenefit::iva, 209688, "WIA-IVA-500: less 70% x 500"},
    };
    for (const MonthCase& c : cases) {
        const WiaMonth month = wia_month_of(claim_of(c, Arbeidsvermogen::lastingly_none), law_2026().wia);
        EXPECT_EQ(month.benefit, c.benefit) << c.steps;
        EXPECT_EQ(month.amount.value, c.cents) << c.steps;
    }
}

// 57.1% disabled and no income: 42% of the minimumloon of the half year.
TEST(Wia, EveryHalfYear) {
    struct DatedCase {
        Date date;
        std::int64_t cents;
    };
    constexpr DatedCase cases[]{{{2024, 1, 1}, 93868},  {{2024, 7, 1}, 96780},  {{2025, 1, 1}, 99420},
                                {{2025, 7, 1}, 101869}, {{2026, 1, 1}, 104074}, {{2026, 7, 1}, 106006}};
    for (const DatedCase& c : cases) {
        WiaClaim claim = claim_of({326250, 326250, 140000, 0, 24, WgaPhase::after, {}, 0, ""});
        const auto wage = scheme_on<MinimumWageLaw>(c.date, "minimum_wage", minimum_wage_fields);
        claim.minimum_wage = with_holiday_allowance(wage.monthly, wage.vakantiebijslag);
        EXPECT_EQ(wia_month_of(claim, scheme_on<WiaLaw>(c.date, "wia", wia_fields)).amount.value, c.cents)
            << c.date.year << '-' << +c.date.month;
    }
}

TEST(Wia, PhasesAndEnd) {
    const Law& law = law_2026();
    EXPECT_EQ(wga_duration_of({Years{7}, Years{0}}, law.ww).value, 7);
    EXPECT_EQ(wga_duration_of({Years{1}, Years{0}}, law.ww).value, 3) << "at least 3 months";
    EXPECT_EQ(wga_phase_of(Count{6}, Count{7}), WgaPhase::loongerelateerd) << "the seventh month is the last";
    EXPECT_EQ(wga_phase_of(Count{7}, Count{7}), WgaPhase::after);
    WiaClaim claim = claim_of({300000, 300000, 150000, 195001, 24, WgaPhase::after, {}, 0, ""});
    EXPECT_TRUE(ends_wga(claim, Count{12}, law.wia)) << "1,950.01 is above 65% of 3,000";
    EXPECT_FALSE(ends_wga(claim, Count{11}, law.wia)) << "not yet a year";
    claim.income = CentsPerMonth{195000};
    EXPECT_FALSE(ends_wga(claim, Count{12}, law.wia)) << "exactly 65%";
}

// Between its breakpoints more income never lowers income and benefit together; at the inkomenseis the benefit jumps
// up.
TEST(Wia, Breakpoints) {
    WiaClaim claim = claim_of({326250, 326250, 140000, 0, 24, WgaPhase::after, {}, 0, ""});
    const auto points = wia_breakpoints(claim, law_2026().wia);
    EXPECT_EQ(points[0].value, 70000);
    EXPECT_EQ(points[1].value, 140000);
    EXPECT_EQ(points[2].value, 326250);
    std::int64_t before = 0;
    for (std::int64_t income = 0; income <= 330000; income += 100) {
        claim.income = CentsPerMonth{income};
        const std::int64_t total = income + wia_month_of(claim, law_2026().wia).amount.value;
        EXPECT_GE(total, before) << income;
        before = total;
    }
}

}  // namespace
}  // namespace meedoen::cases
