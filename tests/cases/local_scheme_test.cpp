// Cases of local schemes: the individuele inkomenstoeslag of three gemeenten.
#include "rules/income/local_scheme.hpp"

#include <gtest/gtest.h>

#include "bijstand_law.hpp"

namespace meedoen::cases {
namespace {

enum Place : std::size_t { amsterdam, rotterdam, iasz };

/// A scheme on a date, switched on.
LocalSchemeLaw scheme_of(Place place, Date date) {
    LocalSchemesLaw schemes;
    fill(schemes, date);
    EXPECT_EQ(schemes[place].on.value, 0) << "off unless a scenario says so";
    schemes[place].on = YesNo{1};
    return schemes[place];
}

LocalSchemeFacts resident(Household household, int children, int age, int months_low) {
    LocalSchemeFacts facts;
    facts.household = household;
    facts.children = Count{children};
    facts.age = Years{age};
    facts.months_low = Count{months_low};
    facts.norm = facts.income = CentsPerMonth{134545};
    return facts;
}

constexpr Date june_2025{2025, 6, 1};
constexpr Date september_2025{2025, 9, 1};
constexpr Date march_2026{2026, 3, 1};

struct SchemeCase {
    Place place;
    Date date;
    LocalSchemeFacts facts;
    std::int64_t cents;
    const char* steps;
};

TEST(LocalScheme, Cases) {
    using enum Household;
    const SchemeCase cases[]{
        {amsterdam, june_2025, resident(single, 0, 40, 36), 35000, "IIT-AMS-SINGLE: 350"},
        {amsterdam, june_2025, resident(single_parent, 1, 40, 36), 45000, "450"},
        {amsterdam, june_2025, resident(couple, 0, 40, 36), 50000, "500"},
        {amsterdam, june_2025, resident(couple, 2, 40, 36), 80000, "800"},
        {rotterdam, september_2025, resident(couple, 1, 40, 40), 40000, "IIT-RDAM-COUPLE-KIDS: 400"},
        {rotterdam, september_2025, resident(single, 0, 40, 40), 20000, "200"},
        {amsterdam, june_2025, resident(single, 0, 40, 24), 0, "IIT-AMS-106: low for 24 months only"},
        {amsterdam, june_2025, resident(single, 0, 40, 35), 0, "a month too short"},
        {iasz, march_2026, resident(single_parent, 1, 33, 36), 61300, "IIT-IASZ-SP: 613"},
        {amsterdam, june_2025, resident(single, 0, 20, 36), 0, "IIT-ALL-20: art. 36 lid 1, from 21"},
        {amsterdam, june_2025, resident(single, 0, 21, 36), 35000, "from 21"},
        {amsterdam, january_2024, resident(single, 0, 40, 36), 35000, "2024: amount of 2025 carried back"},
        {amsterdam, january_2026, resident(single, 0, 40, 36), 35000, "2026: carried forward"},
    };
    for (const SchemeCase& c : cases)
        EXPECT_EQ(local_scheme_of(c.facts, scheme_of(c.place, c.date)).value, c.cents) << c.steps;
}

TEST(LocalScheme, Limits) {
    const LocalSchemeLaw law = scheme_of(amsterdam, june_2025);
    LocalSchemeFacts facts = resident(Household::single, 0, 40, 36);
    // 105% x 1,345.45 = 1,412.7225, + 5.00
    facts.income = CentsPerMonth{141772};
    EXPECT_EQ(local_scheme_of(facts, law).value, 35000);
    facts.income = CentsPerMonth{141773};
    EXPECT_EQ(local_scheme_of(facts, law).value, 0);
    EXPECT_TRUE(is_low_income(CentsPerMonth{141772}, facts.norm, law));
    EXPECT_FALSE(is_low_income(CentsPerMonth{142618}, facts.norm, law));  // 106%, IIT-AMS-106
    // Rotterdam: 130% when it is asked for, 1,749.085
    const LocalSchemeLaw other = scheme_of(rotterdam, september_2025);
    facts.income = CentsPerMonth{174909};
    EXPECT_EQ(local_scheme_of(facts, other).value, 20000);
    facts.income = CentsPerMonth{174910};
    EXPECT_EQ(local_scheme_of(facts, other).value, 0);
    EXPECT_FALSE(is_low_income(CentsPerMonth{142618}, facts.norm, other));
}

TEST(LocalScheme, OffAssetsAndOnceAYear) {
    LocalSchemeLaw law = scheme_of(amsterdam, june_2025);
    LocalSchemeFacts facts = resident(Household::single, 0, 40, 36);
    facts.assets_that_count = Cents{1};
    EXPECT_EQ(local_scheme_of(facts, law).value, 0);
    facts.assets_that_count = Cents{0};
    facts.received_within_a_year = YesNo{1};
    EXPECT_EQ(local_scheme_of(facts, law).value, 0);
    facts.received_within_a_year = YesNo{0};
    law.on = YesNo{0};
    EXPECT_EQ(local_scheme_of(facts, law).value, 0);
}

TEST(LocalScheme, TaperAndChildren) {
    LocalSchemeLaw law = scheme_of(amsterdam, june_2025);
    law.taper = Share{0.5};
    law.per_child = CentsPerYear{10000};
    LocalSchemeFacts facts = resident(Household::single_parent, 2, 40, 36);
    EXPECT_EQ(local_scheme_of(facts, law).value, 65000);  // 450 + 2 x 100
    facts.income = CentsPerMonth{146772};
    EXPECT_EQ(local_scheme_of(facts, law).value, 35000);  // 50 above: less 50% x 600
    const auto points = local_scheme_breakpoints(facts, law);
    EXPECT_EQ(points[0].value, 141772);
    EXPECT_EQ(points[1].value, 152606);  // 650 / (12 x 50%) = 108.333 above: 0.02 left at 108.33
    law.taper = Share{0.0};
    EXPECT_EQ(local_scheme_breakpoints(facts, law)[1].value, 141773);
    EXPECT_EQ(local_scheme_breakpoints(resident(Household::single, 0, 20, 36), law)[0].value, 0);
}

}  // namespace
}  // namespace meedoen::cases
