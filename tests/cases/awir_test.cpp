// Cases of what all toeslagen share, Awir art. 14.
#include "rules/income/awir.hpp"

#include <gtest/gtest.h>

namespace meedoen::cases {
namespace {

struct AwardCase {
    std::int64_t year;
    std::int64_t awarded;
    std::int64_t month;
    const char* steps;
};

TEST(Awir, AwardedYearAndMonth) {
    constexpr AwardCase cases[]{
        {155045, 155000, 12900, "lid 4: 1,550.45 to the nearest euro; 129.17 a month, down"},
        {155050, 155100, 12900, "half a euro rounds up"},
        {155049, 155000, 12900, "a cent below it does not"},
        {154800, 154800, 12900, "twelve whole months"},
        {154750, 154800, 12900, "1,547.50 rounds up to them"},
        {154749, 154700, 12800, "a cent less: 128.92 a month, down"},
        {2400, 2400, 200, "lid 5: 24 euros is awarded"},
        {2350, 2400, 200, "and so is what rounds to it"},
        {2349, 0, 0, "a cent below"},
        {0, 0, 0, "nothing"},
        {-50000, 0, 0, "never below nothing"},
        {100, 0, 0, "one euro"},
    };
    for (const AwardCase& c : cases) {
        const CentsPerYear awarded = awarded_year(micro_cents(c.year), CentsPerYear{2400});
        EXPECT_EQ(awarded.value, c.awarded) << c.steps;
        EXPECT_EQ(month_of_awarded(awarded).value, c.month) << c.steps;
    }
}

TEST(Awir, LeastAwarded) {
    constexpr CentsPerYear paid_from{2400};
    EXPECT_EQ(awarded_year(least_awarded(paid_from), paid_from).value, 2400);
    EXPECT_EQ(awarded_year(least_awarded(paid_from) - MicroCents{1}, paid_from).value, 0);
}

}  // namespace
}  // namespace meedoen::cases
