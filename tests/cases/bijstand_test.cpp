// Cases of the bijstand on 1 January 2026, net, holiday allowance included.
#include "rules/income/bijstand.hpp"

#include <gtest/gtest.h>

#include "law_2026.hpp"

namespace meedoen::cases {
namespace {

struct NormCase {
    Household household;
    int age;
    std::int64_t cents;
    const char* article;
};

TEST(Bijstand, Norms) {
    using enum Household;
    constexpr NormCase cases[]{
        {single, 35, 140150, "Participatiewet art. 21 a"},
        {single_parent, 35, 140150, "art. 21 a: the same for a single parent"},
        {couple, 35, 200213, "art. 21 b"},
        {single, 21, 140150, "art. 21: from 21"},
        {single, 20, 34599, "art. 20 lid 1 a"},
        {single_parent, 18, 34599, "art. 20 lid 2 a"},
        {couple, 19, 69198, "art. 20 lid 1 b"},
        {single, 17, 0, "no right of one's own below 18 (art. 13)"},
    };
    for (const NormCase& c : cases)
        EXPECT_EQ(bijstandsnorm_of(c.household, Years{c.age}, law_2026().bijstand).value, c.cents) << c.article;
    EXPECT_EQ(bijstandsnorm_of(single, Years{35}, law_2026_july().bijstand).value, 141946);  // art. 21, 1 July 2026
}

struct EarningsCase {
    int age;
    int months_left;
    std::int64_t net_wage;
    std::int64_t bijstand;
    std::int64_t set_off;
    std::int64_t freed;
    const char* steps;
};

// The first three are published cases of MinBZK/regelrecht (gewone_bijstand.feature: income 400, 500 and 1,500
// against the norm of 1,401.50); the others follow art. 19 lid 1 and 2, 31 lid 2 n and lid 5.
constexpr EarningsCase earnings_cases[]{
    {35, 0, 40000, 100150, 40000, 0, "1,401.50 - 400"},
    {35, 0, 50000, 90150, 50000, 0, "1,401.50 - 500"},
    {35, 0, 150000, 0, 140150, 0, "income above the norm: no right"},
    {35, 0, 0, 140150, 0, 0, "no income"},
    {35, 6, 40000, 110150, 30000, 10000, "25% x 400 = 100 free; 1,401.50 - 300"},
    {35, 1, 33333, 115150, 25000, 8333, "25% x 333.33 = 83.3325 -> 83.33 free; counts 250.00"},
    {35, 6, 130000, 38650, 101500, 28500, "25% x 1,300 = 325, at most 285; 1,401.50 - 1,015"},
    {35, 6, 150000, 18650, 121500, 28500, "counted income 1,215 is below the norm, so the right stays"},
    {35, 6, 170000, 0, 140150, 0, "1,700 - 285 = 1,415 is above the norm"},
    {27, 6, 40000, 110150, 30000, 10000, "from 27"},
    {26, 6, 40000, 100150, 40000, 0, "art. 31 lid 5: nothing free below 27"},
};

TEST(Bijstand, Earnings) {
    for (const EarningsCase& c : earnings_cases) {
        const BijstandMonth month =
            bijstand_of(CentsPerMonth{140150}, {CentsPerMonth{c.net_wage}, Years{c.age}, Count{c.months_left}},
                        law_2026().bijstand);
        EXPECT_EQ(month.bijstand.value, c.bijstand) << c.steps;
        EXPECT_EQ(month.set_off.value, c.set_off) << c.steps;
        EXPECT_EQ(month.freed.value, c.freed) << c.steps;
    }
}

TEST(Bijstand, HolidayPart) {
    // Art. 19 lid 3: 4.8% of the bijstand is holiday allowance. 1,401.50 x 4.8% = 67.272; 1,001.50 x 4.8% = 48.072.
    const BijstandLaw& law = law_2026().bijstand;
    EXPECT_EQ(bijstand_of(CentsPerMonth{140150}, {}, law).holiday_part.value, 6727);
    EXPECT_EQ(bijstand_of(CentsPerMonth{140150}, {CentsPerMonth{40000}, Years{35}, Count{0}}, law).holiday_part.value,
              4807);
}

}  // namespace
}  // namespace meedoen::cases
