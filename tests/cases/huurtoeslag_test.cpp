// Cases of the huurtoeslag of 2024, 2025 and 2026. A published table is held against in published_test.cpp.
#include "rules/income/huurtoeslag.hpp"

#include <gtest/gtest.h>

#include "law_2026.hpp"
#include "law_on.hpp"

namespace meedoen::cases {
namespace {

HuurtoeslagLaw law_on_date(Date date) { return scheme_on<HuurtoeslagLaw>(date, "huurtoeslag", huurtoeslag_fields); }

constexpr Date january_2024{2024, 1, 1};
constexpr Date july_2024{2024, 7, 1};
constexpr Date year_2025{2025, 1, 1};
constexpr Date year_2026{2026, 1, 1};

HuurtoeslagFacts household(std::int64_t income_euros, std::int64_t rent_cents, int persons) {
    HuurtoeslagFacts facts;
    facts.income = CentsPerYear{100 * income_euros};
    facts.rent = CentsPerMonth{rent_cents};
    facts.persons = Count{persons};
    facts.oldest = Years{40};
    return facts;
}

std::int64_t month_euros(const HuurtoeslagFacts& facts, Date date) {
    return huurtoeslag_of_month(facts, law_on_date(date)).value / 100;
}

struct HuurtoeslagCase {
    Date date;
    std::int64_t income_euros;
    std::int64_t rent_cents;
    int persons;
    std::int64_t euros;
    const char* steps;
};

constexpr HuurtoeslagCase worked_cases[]{
    {july_2024, 24000, 62000, 1, 304, "normhuur 295.54 - 37.72 = 257.82; 196.65 + 65% x 165.53 = 304.24"},
    {january_2024, 30000, 68000, 2, 342, "normhuur 274.28 - 34.67 = 239.61; 214.86 + 65% x 195.96 = 342.24; no 40%"},
    {year_2025, 28000, 65000, 1, 270, "normhuur 356.44 - 37.14 = 319.30; 157.90 + 65% x 172.80 = 270.22"},
    {year_2025, 38000, 80000, 3, 329, "basishuur 340.90; 136.30 + 65% x 254.73 + 40% x 68.07 = 329.10"},
    {year_2025, 20000, 90100, 1, 0, "rent above 900.07 ends the right"},
    {year_2025, 28425, 80000, 4, 472, "basishuur 197.24; 279.96 + 65% x 254.73 + 40% x 68.07 = 472.76"},
    {year_2026, 20000, 70000, 1, 426, "basishuur 202.52; 295.68 + 65% x 201.80 = 426.85"},
    {year_2026, 27000, 70000, 1, 346, "426.85 - 27% x (27,000 - 23,425) / 12 = 346.41; rests on the ijkpunt"},
    {year_2026, 36000, 80000, 4, 402, "484.69 - 22% x (36,000 - 31,500) / 12 = 402.19; rests on the ijkpunt"},
    {year_2026, 20000, 100000, 1, 523, "the rent above 932.93 is cut: 295.68 + 139.63 + 40% x 219.91 = 523.28"},
    {year_2026, 21327, 75000, 3, 461, "single parent on bijstand: 297.49 + 65% x 251.80 = 461.16"},
    {year_2026, 26435, 70000, 1, 359, "426.85 - 27% x 3,010 / 12 = 359.12; rests on the ijkpunt"},
    {year_2026, 21315, 65000, 1, 394, "Wajong with Toeslagenwet: 295.68 + 65% x 151.80 = 394.35"},
    {january_2024, 20700, 65043, 1, 389, "at the ijkpunt: 226.67 - 34.67 = 192.00; 262.47 + 65% x 195.96 = 389.84"},
};

TEST(Huurtoeslag, WorkedCases) {
    for (const HuurtoeslagCase& c : worked_cases)
        EXPECT_EQ(month_euros(household(c.income_euros, c.rent_cents, c.persons), c.date), c.euros) << c.steps;
}

TEST(Huurtoeslag, ServiceCostsCountUntil2025) {
    HuurtoeslagFacts facts = household(20000, 60000, 1);
    facts.service_costs = CentsPerMonth{3000};
    EXPECT_EQ(month_euros(facts, year_2025), 377);  // 278.15 + 65% x (630.00 - 477.20) = 377.47
    EXPECT_EQ(month_euros(facts, year_2026), 361);  // 295.68 + 65% x (600.00 - 498.20) = 361.85
    facts.service_costs = CentsPerMonth{9000};
    EXPECT_EQ(month_euros(facts, year_2025), 389);  // 48 counts: 278.15 + 65% x (648.00 - 477.20) = 389.17
}

TEST(Huurtoeslag, YoungPeople) {
    HuurtoeslagFacts facts = household(15000, 50000, 1);
    facts.oldest = Years{21};
    EXPECT_EQ(month_euros(facts, july_2024), 0);  // 500.00 is above 454.47
    facts.handicap = Handicap::present;
    EXPECT_EQ(month_euros(facts, july_2024), 295);  // 188.95: 265.52 + 65% x 45.53 = 295.11
    facts = household(9000, 55000, 1);
    facts.oldest = Years{19};
    EXPECT_EQ(month_euros(facts, year_2026), 295);  // cut at 498.20: 498.20 - 202.52 = 295.68
    facts.oldest = Years{21};
    EXPECT_EQ(month_euros(facts, year_2026), 329);  // from 21 all counts: 295.68 + 65% x 51.80 = 329.35
    facts.oldest = Years{19};
    facts.children = Count{1};
    facts.persons = Count{2};
    EXPECT_EQ(month_euros(facts, year_2026), 331);  // with a child all counts: 297.49 + 33.67 = 331.16
}

TEST(Huurtoeslag, PartAbove) {
    HuurtoeslagFacts facts = household(20000, 85000, 2);
    EXPECT_EQ(month_euros(facts, january_2024), 389);  // 192.00: 262.47 + 127.37 = 389.84; no 40% for two in 2024
    facts.handicap = Handicap::adapted_dwelling;
    EXPECT_EQ(month_euros(facts, january_2024), 469);  // 389.84 + 40% x 199.57 = 469.67
}

TEST(Huurtoeslag, Assets) {
    HuurtoeslagFacts facts = household(20000, 70000, 1);
    facts.assets = Cents{3847900};
    EXPECT_EQ(month_euros(facts, year_2026), 426);
    facts.assets = Cents{3848000};
    EXPECT_EQ(month_euros(facts, year_2026), 0);  // above 38,479
    facts.partners = YesNo{1};
    EXPECT_GT(month_euros(facts, year_2026), 0);  // partners have 76,958 together
}

// Kamerstukken II 36 608, nr. 6: 2024, one person, rent 700 with 20 service costs, income 25,000: 329.20 a month.
TEST(Huurtoeslag, ExampleOfTheGovernment2024) {
    HuurtoeslagFacts facts = household(25000, 70000, 1);
    facts.service_costs = CentsPerMonth{2000};
    EXPECT_EQ(huurtoeslag_of_year(facts, law_on_date(july_2024)).value, 395000);  // 12 x 329.20 = 3,950.40
}

TEST(Huurtoeslag, Breakpoints) {
    for (const Date date : {july_2024, year_2025, year_2026}) {
        const HuurtoeslagLaw law = law_on_date(date);
        HuurtoeslagFacts facts = household(0, 70000, 1);
        const auto points = huurtoeslag_breakpoints(facts, law);
        EXPECT_EQ(points[0].value, law.ijkpunt_one.value);
        facts.income = points[1];
        EXPECT_EQ(huurtoeslag_of_year(facts, law).value, 0) << date;
        facts.income -= CentsPerYear{100};
        EXPECT_GE(huurtoeslag_of_year(facts, law).value, 2400) << date;
        facts.rent = CentsPerMonth{20000};
        const auto none = huurtoeslag_breakpoints(facts, law);
        EXPECT_EQ(none[1].value > none[0].value, huurtoeslag_of_year({points[0], {}, facts.rent}, law).value > 0);
    }
}

}  // namespace
}  // namespace meedoen::cases
