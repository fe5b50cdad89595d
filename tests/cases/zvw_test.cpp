// Cases of the levy of the Zvw that employers pay, 2024 to 2026. Those published for 2024
// are held against in published_test.cpp.
#include "rules/income/zvw.hpp"

#include <gtest/gtest.h>

#include "law_2026.hpp"
#include "law_on.hpp"

namespace meedoen::cases {
namespace {

ZvwLaw law_of(int year) { return scheme_on<ZvwLaw>({year, 1, 1}, "zvw", zvw_fields); }

struct LevyCase {
    int year;
    std::int64_t income;
    std::int64_t base;
    std::int64_t levy;
    const char* steps;
};

TEST(Zvw, Years) {
    constexpr LevyCase cases[]{
        {2024, 7162900, 7162800, 470596, "a euro above"},
        {2025, 4000000, 4000000, 260400, "6.51% x 40,000"},
        {2025, 9000000, 7586400, 493875, "6.51% x 75,864 = 4,938.7464"},
        {2026, 4000000, 4000000, 244000, "6.10% x 40,000"},
        {2026, 7940900, 7940900, 484395, "6.10% x 79,409 = 4,843.949"},
        {2026, 7941000, 7940900, 484395, "a euro above"},
    };
    for (const LevyCase& c : cases) {
        EXPECT_EQ(zvw_base_of(CentsPerYear{c.income}, law_of(c.year)).value, c.base) << c.steps;
        EXPECT_EQ(zvw_of_year(CentsPerYear{c.income}, law_of(c.year)).value, c.levy) << c.steps;
    }
}

TEST(Zvw, Months) {
    EXPECT_EQ(zvw_of_month(CentsPerMonth{250000}, law_of(2026)).value, 15250) << "6.10% x 2,500";
    EXPECT_EQ(zvw_of_month(CentsPerMonth{700000}, law_of(2026)).value, 40366) << "4,843.949 / 12 = 403.6624";
    EXPECT_EQ(zvw_breakpoint(law_of(2026)).value, 7940900);
}

}  // namespace
}  // namespace meedoen::cases
