// Cases of the WW. The highest maandloon of 2026 is 304.25 x 21.75 = 6,617.44 (derived, see its source).
#include "rules/income/ww.hpp"

#include <gtest/gtest.h>

#include "law_2026.hpp"

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
    };
    for (const DurationCase& c : cases)
        EXPECT_EQ(ww_duration_of({Years{c.years}, Years{c.before_2016}}, law_2026().ww).value, c.months) << c.steps;
}

TEST(Ww, WekenEis) {
    // Art. 17: 26 of 36 weeks. Twenty weeks are too few (published case in MinBZK/poc-machine-law, werkloosheidswet).
    EXPECT_TRUE(meets_weken_eis(Weeks{26}, law_2026().ww));
    EXPECT_FALSE(meets_weken_eis(Weeks{25}, law_2026().ww));
    EXPECT_FALSE(meets_weken_eis(Weeks{20}, law_2026().ww));
}

}  // namespace
}  // namespace meedoen::cases
