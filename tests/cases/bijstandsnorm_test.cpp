// Cases of the bijstandsnorm of 2024, 2025 and 2026, net, holiday allowance included.
#include "rules/income/bijstandsnorm.hpp"

#include <gtest/gtest.h>

#include "bijstand_law.hpp"

namespace meedoen::cases {
namespace {

std::int64_t norm_of(const BijstandHousehold& household, Date date) {
    const Law& law = bijstand_law_on(date);
    return bijstandsnorm_of(household, law.bijstand, law.kindgebonden_budget).value;
}

BijstandHousehold alone(int age) {
    BijstandHousehold household;
    household.age = Years{age};
    return household;
}

BijstandHousehold couple(int age, int partner_age, int children = 0) {
    BijstandHousehold household = alone(age);
    household.household = Household::couple;
    household.partner.age = Years{partner_age};
    household.children = Count{children};
    return household;
}

BijstandHousehold with_kostendelers(BijstandHousehold household, int number) {
    household.kostendelers = Count{number};
    return household;
}

BijstandHousehold without_parents(BijstandHousehold household, int number) {
    household.young_without_parents = Count{number};
    return household;
}

struct AloneCase {
    Date date;
    int age;
    int kostendelers;
    std::int64_t cents;
    const char* steps;
};

constexpr AloneCase alone_cases[]{
    {january_2024, 30, 0, 128383, "art. 21 a"},
    {july_2024, 30, 0, 130845, "art. 21 a"},
    {july_2025, 30, 0, 136906, "art. 21 a"},
    {january_2026, 30, 0, 140150, "NORM-2026-01-SINGLE: art. 21 a"},
    {july_2026, 21, 0, 141946, "art. 21 a, from 21"},
    {july_2026, 20, 0, 35042, "art. 20 lid 1 a, a year younger"},
    {july_2025, 18, 0, 33798, "art. 20 lid 1 a"},
    {january_2026, 17, 0, 0, "art. 13 lid 1 f: no right"},
    {january_2025, 19, 0, 33217, "NORM-2025-01-19-NOSUPPL: no supplement before 2026"},
    {january_2026, 45, 1, 100107, "NORM-2026-01-KD2: 50% x 2,002.13 = 1,001.065, half up"},
    {january_2025, 33, 3, 76883, "NORM-2025-01-KD4: 40% x 1,922.07 = 768.828"},
    {july_2024, 30, 1, 93461, "published for 1 July 2024: (0.40 + 0.60) / 2 x 1,869.21 = 934.605"},
    {july_2024, 30, 2, 80999, "published: (0.40 + 0.90) / 3 x 1,869.21 = 809.991"},
    {july_2024, 30, 3, 74768, "published: (0.40 + 1.20) / 4 x 1,869.21 = 747.684"},
    {july_2024, 30, 4, 71030, "published: (0.40 + 1.50) / 5 x 1,869.21 = 710.2998"},
    {july_2024, 30, 5, 68538, "published: (0.40 + 1.80) / 6 x 1,869.21 = 685.377"},
    {january_2026, 20, 2, 34599, "art. 22a holds from 21 only"},
};

TEST(Bijstandsnorm, Alone) {
    for (const AloneCase& c : alone_cases) {
        BijstandHousehold household = with_kostendelers(alone(c.age), c.kostendelers);
        EXPECT_EQ(norm_of(household, c.date), c.cents) << c.steps;
        household.household = Household::single_parent;
        household.children = Count{1};
        EXPECT_EQ(norm_of(household, c.date), c.cents) << c.steps << "; the same for a single parent";
    }
}

struct CoupleCase {
    Date date;
    int age;
    int partner_age;
    int children;
    int kostendelers;
    std::int64_t cents;
    const char* steps;
};

constexpr CoupleCase couple_cases[]{
    {july_2026, 40, 42, 0, 0, 202779, "NORM-2026-07-COUPLE: art. 21 b"},
    {january_2024, 40, 42, 2, 0, 183404, "art. 21 b, children do not matter"},
    {january_2026, 52, 50, 0, 1, 173518, "NORM-2026-01-COUPLE-KD3: 1.30 / 3 x 2,002.13 = 867.59 each"},
    {july_2024, 52, 50, 0, 2, 149536, "1.60 / 4 x 1,869.21 = 747.68 each"},
    {january_2026, 20, 19, 0, 0, 69198, "art. 20 lid 1 b"},
    {january_2026, 20, 19, 1, 0, 109241, "art. 20 lid 2 b"},
    {january_2026, 20, 19, 1, 2, 109241, "art. 20 lid 2 b: kostendelers do not matter below 21"},
    {january_2025, 23, 20, 0, 0, 129321, "NORM-2025-01-MIXED: art. 20 lid 1 c"},
    {january_2026, 20, 23, 0, 0, 134706, "art. 20 lid 1 c, either of both"},
    {january_2026, 23, 20, 1, 0, 174749, "art. 20 lid 2 c"},
    {january_2026, 21, 21, 0, 0, 200213, "from 21 both art. 21 b"},
    {january_2026, 23, 20, 0, 1, 134706, "art. 22a lid 3 b: 345.99 + 1.00 / 2 x 2,002.13 = 1,001.07"},
    {january_2026, 23, 20, 0, 2, 121358, "345.99 + 1.30 / 3 x 2,002.13 = 867.59; the one of 20 is not counted"},
    {january_2026, 23, 20, 1, 2, 161401, "art. 22a lid 3 a: 746.42 + 867.59"},
    {july_2025, 23, 20, 3, 1, 170704, "729.14 + 977.90"},
};

TEST(Bijstandsnorm, Couples) {
    for (const CoupleCase& c : couple_cases)
        EXPECT_EQ(norm_of(with_kostendelers(couple(c.age, c.partner_age, c.children), c.kostendelers), c.date), c.cents)
            << c.steps;
}

TEST(Bijstandsnorm, WhoIsAKostendeler) {
    using enum CommercialTenant;
    const BijstandLaw& law = bijstand_law_on(january_2026).bijstand;
    // NORM-2026-01-STUDENT: a studying son of 28 and a daughter of 25
    const Housemate family[]{{Years{28}, no, Student::yes}, {Years{25}, no, Student::no}};
    EXPECT_EQ(kostendelers_among(family, law).value, 0);
    // NORM-2025-01-KD4: friends of 28, 35 and 41 without contracts; a lodger at a commercial price; one who is 26
    const Housemate house[]{{Years{28}, no, Student::no},
                            {Years{35}, no, Student::no},
                            {Years{41}, no, Student::no},
                            {Years{50}, yes, Student::no},
                            {Years{26}, no, Student::no}};
    EXPECT_EQ(kostendelers_among(house, law).value, 3);
    const Housemate edge[]{{Years{27}, no, Student::no}};
    EXPECT_EQ(kostendelers_among(edge, law).value, 1);  // from 27
}

TEST(Bijstandsnorm, YoungWithoutParents) {
    // NORM-2026-07-18-SUPPL: 350.42 + 762.24, the limit 1,419.46 is not reached
    EXPECT_EQ(norm_of(without_parents(alone(19), 1), july_2026), 111266);
    // NORM-2026-01-18-SUPPL: 345.99 + 746.45
    EXPECT_EQ(norm_of(without_parents(alone(18), 1), january_2026), 109244);
    // NORM-2025-01-19-NOSUPPL
    EXPECT_EQ(norm_of(without_parents(alone(19), 1), january_2025), 33217);
    // gehuwden of 19: 691.98 + 746.45 = 1,438.43; both: 2,184.88, limited to 2,002.13 (art. 20 lid 4)
    EXPECT_EQ(norm_of(without_parents(couple(19, 19), 1), january_2026), 143843);
    EXPECT_EQ(norm_of(without_parents(couple(19, 19), 2), january_2026), 200213);
    // one of 20 and one of 23: 1,347.06 + 746.45 = 2,093.51, limited to 2,002.13
    EXPECT_EQ(norm_of(without_parents(couple(23, 20), 1), january_2026), 200213);
}

TEST(Bijstandsnorm, Institution) {
    BijstandHousehold household = alone(40);
    household.stay = Stay::in_institution;
    // NORM-2026-07-INST: 449.44 + 47.00
    EXPECT_EQ(norm_of(household, july_2026), 49644);
    EXPECT_EQ(norm_of(household, january_2024), 44851);  // 406.51 + 42.00
    EXPECT_EQ(norm_of(household, january_2025), 47103);  // 426.03 + 45.00
    // art. 23 lid 1 a: 443.76; lid 2 a adds 47.00
    EXPECT_EQ(norm_of(household, january_2026), 49076);
    household.age = Years{20};
    EXPECT_EQ(norm_of(household, january_2026), 0);  // art. 13 lid 2 a
    household = couple(60, 58);
    household.stay = household.partner.stay = Stay::in_institution;
    EXPECT_EQ(norm_of(household, january_2026), 79627);  // 690.27 + 106.00
    // NORM-2026-01-INSTMIX: 1,401.50 + 443.76 + 47.00 (art. 23 lid 3)
    household.partner.stay = Stay::at_home;
    EXPECT_EQ(norm_of(household, january_2026), 189226);
    household.kostendelers = Count{1};
    EXPECT_EQ(norm_of(household, january_2026), 149183);  // at home with one who shares: 1,001.07 + 490.76
}

TEST(Bijstandsnorm, PartnerWithoutRight) {
    BijstandHousehold household = couple(31, 30, 1);
    household.partner.right = Right::no;
    // NORM-2026-01-24A: 50% x 2,002.13 = 1,001.065, + 3,416 / 12 = 284.667
    EXPECT_EQ(norm_of(household, january_2026), 128573);
    EXPECT_EQ(norm_of(household, july_2025), 97790);  // 50% x 1,955.80; art. 24a only from 2026
    household.children = Count{0};
    EXPECT_EQ(norm_of(household, january_2026), 100107);  // 1,001.065, half up
    household.kostendelers = Count{1};
    EXPECT_EQ(norm_of(household, january_2026), 86759);  // art. 22a: three share, 1.30 / 3 x 2,002.13
    household = couple(19, 30);
    household.partner.right = Right::no;
    EXPECT_EQ(norm_of(household, january_2026), 34599);  // art. 24 b: 50% x 691.98
    household.children = Count{1};
    EXPECT_EQ(norm_of(household, january_2026), 83087);  // 50% x 1,092.41 = 546.205, + 284.667 = 830.872
    // a spouse of 17 has no right by age: art. 24 too
    EXPECT_EQ(norm_of(couple(31, 17), january_2026), 100107);
}

}  // namespace
}  // namespace meedoen::cases
