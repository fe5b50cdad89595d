// Cases of the WW, 2024 to 2026. Ids are those of worked_out/cases.jsonl. The highest maandloon of January 2026 is
// 304.25 x 21.75 = 6,617.44 (derived, see its source).
#include "rules/income/ww.hpp"

#include <gtest/gtest.h>

#include "law_2026.hpp"
#include "law_on.hpp"

namespace meedoen::cases {
namespace {

struct HeightCase {
    std::int64_t earned;
    std::int64_t income;
    int months_before;
    std::int64_t cents;
    const char* steps;
};

TEST(Ww, Height) {
    constexpr HeightCase cases[]{
        {180000, 0, 0, 135000, "art. 47: 75% x 1,800 in the first month"},
        {180000, 0, 1, 135000, "and in the second"},
        {180000, 0, 2, 126000, "70% from the third"},
        {180000, 60000, 2, 84000, "70% x (1,800 - 600)"},
        {180000, 157500, 2, 15750, "income of exactly 87.5%: 70% x 225"},
        {180000, 157501, 2, 0, "art. 20: above 87.5% the right ends"},
        {800000, 0, 0, 496308, "75% x 6,617.44, the highest maandloon"},
        {800000, 100000, 2, 405318, "income counts for 1,000 x 6,617.44 / 8,000 = 827.18; 70% x 5,790.26 = 4,053.182"},
        {0, 0, 0, 0, "no maandloon, no WW"},
    };
    for (const HeightCase& c : cases) {
        const Maandloon maandloon = maandloon_of(CentsPerMonth{c.earned}, law_2026().ww.maandloon_most);
        EXPECT_EQ(ww_of(maandloon, CentsPerMonth{c.income}, Count{c.months_before}, law_2026().ww).value, c.cents)
            << c.steps;
    }
}

struct DurationCase {
    int years;
    int before_2016;
    int months;
    const char* steps;
};

TEST(Ww, Duration) {
    constexpr DurationCase cases[]{
        {0, 0, 3, "art. 42: at least 3"},
        {2, 0, 3, "at least 3"},
        {7, 0, 7, "a month a year"},
        {10, 5, 10, "up to ten years"},
        {12, 12, 12, "years before 2016 beyond ten: a month each"},
        {14, 4, 12, "ten months, and 4 years from 2016 beyond ten: 4 x 0.5"},
        {15, 10, 12, "ten months and 5 x 0.5 = 2.5, half a month falls away"},
        {20, 12, 16, "12 months before 2016 and 8 x 0.5"},
        {30, 20, 24, "20 + 10 x 0.5 = 25, at most 24"},
        {25, 15, 20, "WW-DURATION-25Y: 2001 to 2025: 15 + 10 x 0.5"},
        {4, 0, 4, "WW-DURATION-4Y: 2022 to 2025"},
    };
    for (const DurationCase& c : cases)
        EXPECT_EQ(ww_duration_of({Years{c.years}, Years{c.before_2016}}, law_2026().ww).value, c.months) << c.steps;
}

TEST(Ww, WekenEis) {
    // Art. 17: 26 of 36 weeks.
    EXPECT_TRUE(meets_weken_eis(Weeks{26}, law_2026().ww));
    EXPECT_FALSE(meets_weken_eis(Weeks{25}, law_2026().ww));
}

TEST(Ww, MonthWithWorkAndOtherIncome) {
    struct MonthCase {
        std::int64_t earned;
        std::int64_t work;
        std::int64_t settled_in_full;
        int months_before;
        std::int64_t cents;
        const char* steps;
    };
    constexpr MonthCase cases[]{
        {326250, 0, 0, 0, 244688, "WW-2026-M1: 75% x 3,262.50 = 2,446.875"},
        {326250, 100000, 0, 2, 158375, "WW-2026-M3-INC: 70% x 2,262.50"},
        {326250, 290000, 0, 4, 0, "WW-2026-EXIT: above 87.5%, 2,854.69"},
        {826500, 200000, 0, 3, 351128,
         "WW-2026-CAP: 70% x (6,617.44 - 1,601.32) = 3,511.284; the case does not round the maandloon: 3,511.29"},
        {217500, 0, 30000, 1, 133125, "WW-2025-M2-OTHER: 75% x 2,175 - 300"},
        {217500, 0, 163125, 1, 0, "all of it taken by other income"},
        {217500, 0, 163124, 1, 1, "a cent left"},
        {217500, 0, 300000, 1, 0, "never below nothing"},
        {217500, 100000, 20000, 5, 62250, "70% x 1,175 - 200"},
    };
    for (const MonthCase& c : cases) {
        const WwClaim claim{maandloon_of(CentsPerMonth{c.earned}, law_2026().ww.maandloon_most), CentsPerMonth{c.work},
                            CentsPerMonth{c.settled_in_full}, Count{c.months_before}};
        EXPECT_EQ(ww_month_of(claim, law_2026().ww).value, c.cents) << c.steps;
    }
}

// A wage of 9,000: 70% of the highest maandloon of the half year.
TEST(Ww, EveryHalfYear) {
    struct DatedCase {
        Date date;
        std::int64_t cents;
        const char* steps;
    };
    constexpr DatedCase cases[]{
        {{2024, 1, 1}, 417835, "70% x 21.75 x 274.44 = 4,178.349"},
        {{2024, 7, 1}, 430791, "282.95: 4,307.912"},
        {{2025, 1, 1}, 442545, "290.67: 4,425.449"},
        {{2025, 7, 1}, 453446, "297.83: 4,534.46"},
        {{2026, 1, 1}, 463221, "304.25: 4,632.208"},
        {{2026, 7, 1}, 471838, "309.91: 4,718.378"},
    };
    for (const DatedCase& c : cases) {
        const auto law = scheme_on<WwLaw>(c.date, "ww", ww_fields);
        const WwClaim claim{maandloon_of(CentsPerMonth{900000}, law.maandloon_most), {}, {}, Count{3}};
        EXPECT_EQ(ww_month_of(claim, law).value, c.cents) << c.steps;
    }
}

TEST(Ww, Urenverlies) {
    const WwLaw& law = law_2026().ww;
    EXPECT_TRUE(meets_urenverlies(HoursPerWeek{40}, HoursPerWeek{35}, law)) << "exactly five hours";
    EXPECT_FALSE(meets_urenverlies(HoursPerWeek{40}, HoursPerWeek{35.5}, law));
    EXPECT_TRUE(meets_urenverlies(HoursPerWeek{8}, HoursPerWeek{4}, law)) << "half of eight";
    EXPECT_FALSE(meets_urenverlies(HoursPerWeek{8}, HoursPerWeek{4.5}, law));
    EXPECT_FALSE(meets_urenverlies(HoursPerWeek{0}, HoursPerWeek{0}, law)) << "nothing to lose";
}

TEST(Ww, Breakpoint) {
    const WwLaw& law = law_2026().ww;
    for (const std::int64_t earned : {180000, 217500, 326250, 661744, 826500, 1200000}) {
        const Maandloon maandloon = maandloon_of(CentsPerMonth{earned}, law.maandloon_most);
        const CentsPerMonth last = ww_breakpoint(maandloon, law);
        EXPECT_FALSE(ends_ww(last, maandloon, law)) << earned;
        EXPECT_TRUE(ends_ww(last + CentsPerMonth{1}, maandloon, law)) << earned;
    }
}

}  // namespace
}  // namespace meedoen::cases
