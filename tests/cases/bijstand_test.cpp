// Cases of the bijstand of a month, net, holiday allowance included; norms, vrijlatingen and means have cases of their
// own.
#include "rules/income/bijstand.hpp"

#include <gtest/gtest.h>

#include "bijstand_law.hpp"
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

// Art. 19 lid 1 and 2, 31 lid 2 n and lid 5. Published cases are held against in published_test.cpp.
constexpr EarningsCase earnings_cases[]{
    {35, 0, 60000, 80150, 60000, 0, "1,401.50 - 600"},
    {35, 0, 140151, 0, 140150, 0, "income above the norm: no right"},
    {35, 0, 0, 140150, 0, 0, "no income"},
    {35, 6, 40000, 110150, 30000, 10000, "25% x 400 = 100 free; 1,401.50 - 300"},
    {35, 1, 33333, 115150, 25000, 8333, "25% x 333.33 = 83.3325 -> 83.33 free; counts 250.00"},
    {35, 6, 130000, 38650, 101500, 28500, "25% x 1,300 = 325, at most 285; 1,401.50 - 1,015"},
    {35, 6, 150000, 18650, 121500, 28500, "counted income 1,215 is below the norm, so the right stays"},
    {35, 6, 170000, 0, 140150, 0, "1,700 - 285 = 1,415 is above the norm"},
    {27, 6, 40000, 110150, 30000, 10000, "from 27"},
    {26, 6, 40000, 100150, 40000, 0, "art. 31 lid 5: nothing free below 27"},
};

/// Somebody alone with net earnings in the months of n.
BijstandFacts worker(std::int64_t earnings, int age = 40) {
    BijstandFacts facts;
    facts.household.age = Years{age};
    facts.own.earnings = CentsPerMonth{earnings};
    facts.own.age = Years{age};
    facts.own.helps = HelpsTowardsWork::yes;
    return facts;
}

TEST(Bijstand, Earnings) {
    const Law law = bijstand_law_on(january_2026);
    for (const EarningsCase& c : earnings_cases) {
        BijstandFacts facts = worker(c.net_wage, c.age);
        facts.own.before.n = law.bijstand.vrijlating_months - Count{c.months_left};
        const BijstandMonth month = bijstand_of(facts, law);
        EXPECT_EQ(month.bijstand.value, c.bijstand) << c.steps;
        EXPECT_EQ(month.set_off.value, c.set_off) << c.steps;
        EXPECT_EQ(month.freed.value, c.freed) << c.steps;
    }
}

TEST(Bijstand, HolidayPart) {
    // Art. 19 lid 3: 4.8% of the bijstand is holiday allowance. 1,401.50 x 4.8% = 67.272; 1,001.50 x 4.8% = 48.072.
    const Law law = bijstand_law_on(january_2026);
    EXPECT_EQ(bijstand_of(worker(0), law).holiday_part.value, 6727);
    BijstandFacts facts = worker(40000, 35);
    facts.own.before.n = law.bijstand.vrijlating_months;
    EXPECT_EQ(bijstand_of(facts, law).holiday_part.value, 4807);
}

BijstandFacts after_n(std::int64_t earnings) {
    BijstandFacts facts = worker(earnings);
    facts.own.before.n = Count{6};
    return facts;
}

BijstandFacts limited(std::int64_t earnings, int age) {
    BijstandFacts facts = after_n(earnings);
    facts.household.age = facts.own.age = Years{age};
    facts.own.hours_limited = HoursLimited::medically;
    return facts;
}

BijstandFacts subsidised(std::int64_t earnings, SubsidisedJob job, int months_z) {
    BijstandFacts facts = after_n(earnings);
    facts.own.subsidised_job = job;
    facts.own.before.z = Count{months_z};
    return facts;
}

BijstandFacts parent(std::int64_t earnings, int child, int months_r) {
    BijstandFacts facts = after_n(earnings);
    facts.household.household = facts.own.household = Household::single_parent;
    facts.household.children = Count{1};
    facts.own.youngest_child = Years{child};
    facts.own.before.r = Count{months_r};
    return facts;
}

BijstandFacts under_34a(std::int64_t earnings, int months) {
    BijstandFacts facts = worker(earnings);
    facts.own.rules = VrijlatingRules::article_34a;
    facts.own.before.article_34a = Count{months};
    return facts;
}

BijstandFacts couple(std::int64_t earnings) {
    BijstandFacts facts = after_n(earnings);
    facts.household.household = Household::couple;
    facts.household.age = facts.own.age = Years{50};
    facts.household.partner.age = Years{49};
    return facts;
}

struct MonthCase {
    Date date;
    BijstandFacts facts;
    std::int64_t bijstand;
    std::int64_t freed;
    const char* steps;
};

TEST(Bijstand, Months) {
    const MonthCase cases[]{
        {january_2026, worker(90000), 72650, 22500, "VRIJ-N-2026-900: 1,401.50 - 675.00"},
        {january_2025, worker(120000), 41845, 27300, "VRIJ-N-2025-CAP: 1,345.45 - 927.00"},
        {january_2026, worker(150000), 18650, 28500,
         "VRIJ-N-2026-ABOVENORM, right by counted income: 1,401.50 - 1,215"},
        {january_2026, worker(60000, 25), 80150, 0, "VRIJ-N-UNDER27: 1,401.50 - 600"},
        {january_2026, parent(100000, 6, 4), 52650, 12500, "VRIJ-R-2026: 1,401.50 - 875"},
        {january_2025, parent(140000, 11, 14), 11606, 17061, "VRIJ-R-2025-CAP: 1,345.45 - 1,229.39"},
        {january_2025, limited(70000, 25), 75045, 10500, "VRIJ-Y-2025-U27: 1,345.45 - 595"},
        {july_2026, limited(125000, 45), 34965, 18019, "VRIJ-Y-2026-CAP: 1,419.46 - 1,069.81"},
        {january_2025, subsidised(80000, SubsidisedJob::yes, 2), 66545, 12000, "VRIJ-Z-2025: 1,345.45 - 680"},
        {january_2026, subsidised(125000, SubsidisedJob::cannot_grow, 12), 33169, 18019,
         "VRIJ-AA-2026: 1,401.50 - 1,069.81"},
        {january_2026, subsidised(82611, SubsidisedJob::cannot_grow, 12), 69931, 12392,
         "BESCHUT-2026-12H: 1,401.50 - 702.19"},
        {july_2026, under_34a(130000, 4), 31446, 19500, "VRIJ-34A-2027 with the norm of July 2026: 1,419.46 - 1,105"},
        {january_2026, couple(110000), 90213, 0, "VRIJ-NONE-PARTNER: 2,002.13 - 1,100"},
        {january_2026, worker(108266), 58951, 27067, "VRIJ-CHAIN-2026-16H: 1,401.50 - 811.99"},
        {january_2026, worker(137686), 30964, 28500, "HH-2026-SP-20H: 1,401.50 - 1,091.86"},
        {january_2024, worker(0), 128383, 0, "ASSET-2024-01-SINGLE-UNDER: the norm"},
        {january_2026, worker(168649), 1, 28500, "a cent of bijstand left: 1,686.49 - 285 = 1,401.49"},
        {january_2026, worker(168650), 0, 0, "counted income equals the norm: no right"},
    };
    for (const MonthCase& c : cases) {
        const BijstandMonth month = bijstand_of(c.facts, bijstand_law_on(c.date));
        EXPECT_EQ(month.bijstand.value, c.bijstand) << c.steps;
        EXPECT_EQ(month.freed.value, c.freed) << c.steps;
    }
}

TEST(Bijstand, OtherIncomeAndAssets) {
    const Law& law = bijstand_law_on(january_2026);
    BijstandFacts facts = worker(0);
    facts.other_income = CentsPerMonth{60000};
    EXPECT_EQ(bijstand_of(facts, law).bijstand.value, 80150);  // a benefit of 600 counts in full
    facts.assets.assets = Cents{800100};
    EXPECT_EQ(bijstand_of(facts, law).bijstand.value, 0);  // ASSET-2026-SINGLE-OVER
    facts = worker(20000, 25);
    facts.own.helps = HelpsTowardsWork::no;
    EXPECT_EQ(bijstand_of(facts, law).bijstand.value, 120150);  // DAGB-2026-U27: an allowance of 200 that counts
    // PROEF-2026: no wage, the norm stays
    EXPECT_EQ(bijstand_of(worker(0, 35), law).bijstand.value, 140150);
}

TEST(Bijstand, BothOfACouple) {
    BijstandFacts facts = couple(40000);
    facts.own.before.n = Count{0};
    facts.partner = facts.own;
    facts.partner.earnings = CentsPerMonth{60000};
    const BijstandMonth month = bijstand_of(facts, bijstand_law_on(january_2026));
    EXPECT_EQ(month.freed.value, 25000);      // 100 + 150, each their own
    EXPECT_EQ(month.bijstand.value, 125213);  // 2,002.13 - 750
}

TEST(Bijstand, SpouseWithoutRight) {
    BijstandFacts facts = couple(0);
    facts.household.partner.right = Right::no;
    facts.spouse_income = CentsPerMonth{120000};
    // norm 1,001.07; together 2,201.07, 198.94 above 2,002.13
    EXPECT_EQ(bijstand_of(facts, bijstand_law_on(january_2026)).bijstand.value, 80213);
}

TEST(Bijstand, Maatregel) {
    const Law& law = bijstand_law_on(january_2026);
    const auto in_month = [&](const Maatregel& maatregel) {
        BijstandFacts facts = worker(0);
        facts.maatregel = maatregel;
        return bijstand_of(facts, law).bijstand.value;
    };
    using enum MaatregelBase;
    EXPECT_EQ(in_month({Share{1.0}, Count{1}, {}, Count{0}, bijstand}), 0);       // MEASURE-100-1M
    EXPECT_EQ(in_month({Share{1.0}, Count{1}, {}, Count{1}, bijstand}), 140150);  // it is over
    // MEASURE-100-SPREAD: 1,401.50 less a third, 467.17
    for (int month = 0; month < 3; ++month)
        EXPECT_EQ(in_month({Share{1.0}, Count{1}, Count{3}, Count{month}, bijstand}), 93433);
    EXPECT_EQ(in_month({Share{1.0}, Count{1}, Count{3}, Count{3}, bijstand}), 140150);
    EXPECT_EQ(in_month({Share{0.2}, Count{6}, {}, Count{5}, norm}), 112120);       // MEASURE-TAAL-20: less 280.30
    EXPECT_EQ(in_month({Share{0.05}, Count{1}, {}, Count{0}, bijstand}), 133142);  // 5%: less 70.075, 70.08
    EXPECT_EQ(in_month({}), 140150);
    // beside income: of the bijstand of 401.50, or of the norm
    BijstandFacts facts = after_n(100000);
    facts.maatregel = {Share{0.2}, Count{1}, {}, Count{0}, bijstand};
    EXPECT_EQ(bijstand_of(facts, law).bijstand.value, 32120);  // less 80.30
    facts.maatregel.base = norm;
    EXPECT_EQ(bijstand_of(facts, law).bijstand.value, 12120);  // less 280.30
    facts.maatregel.share = Share{0.4};
    EXPECT_EQ(bijstand_of(facts, law).bijstand.value, 0);  // 560.60 is more than there is
}

TEST(Bijstand, HolidayPartOfFacts) {
    // BIJ-HOLIDAY-2026: 4.8% of 1,401.50 = 67.272; paid 1,334.23
    const BijstandMonth month = bijstand_of(worker(0, 30), bijstand_law_on(january_2026));
    EXPECT_EQ(month.holiday_part.value, 6727);
    EXPECT_EQ((month.bijstand - month.holiday_part).value, 133423);
}

TEST(Bijstand, Breakpoints) {
    const Law& law = bijstand_law_on(january_2026);
    const auto points = bijstand_breakpoints(worker(12345), law);
    EXPECT_EQ(points[0].value, 114000);  // 285 / 25%
    EXPECT_EQ(points[1].value, 168650);  // 1,401.50 + 285
    EXPECT_EQ(bijstand_breakpoints(after_n(0), law)[1].value, 140150);
    // 15% without a cap: 1,648.82 less 247.32 is 1,401.50
    EXPECT_EQ(bijstand_breakpoints(under_34a(0, 0), law)[1].value, 164882);
    BijstandFacts rich = worker(0);
    rich.assets.assets = Cents{900000};
    EXPECT_EQ(bijstand_breakpoints(rich, law)[1].value, 0);
}

// The amounts of art. 20 to 22a hang together in every period: single is 70% of gehuwden, young ones follow from it.
TEST(Bijstand, AmountsHangTogether) {
    for (const Date date : {january_2024, july_2024, january_2025, july_2025, january_2026, july_2026}) {
        const BijstandLaw& law = bijstand_law_on(date).bijstand;
        const std::int64_t half = (law.norm_couple.value + 1) / 2;
        EXPECT_NEAR(static_cast<double>(law.norm_single.value), 0.7 * static_cast<double>(law.norm_couple.value), 1.0);
        EXPECT_EQ(law.norm_couple_young.value, 2 * law.norm_single_young.value) << date;
        EXPECT_NEAR(static_cast<double>(law.norm_mixed.value), static_cast<double>(law.norm_single_young.value + half),
                    1.0);
        EXPECT_NEAR(static_cast<double>(law.young_partner_children.value + half),
                    static_cast<double>(law.norm_mixed_children.value), 1.0);
        EXPECT_NEAR(static_cast<double>(law.norm_couple_young_children.value),
                    static_cast<double>(law.norm_single_young.value + law.young_partner_children.value), 1.0);
    }
}

}  // namespace
}  // namespace meedoen::cases
