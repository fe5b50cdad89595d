// The purse of a whole household: cases worked out by hand, and properties over random households.
#include "rules/purse/household_purse.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <utility>
#include <vector>

#include "law_2026.hpp"
#include "random_household.hpp"
#include "rules/income/wage_tax.hpp"
#include "rules/purse/curve.hpp"
#include "rules/purse/facts_of.hpp"
#include "rules/purse/later.hpp"
#include "rules/purse/thresholds.hpp"

namespace meedoen::cases {
namespace {

constexpr std::int32_t minimum_wage_2026 = 1471;

PersonFacts somebody(std::int32_t age, double hours = 0.0) {
    PersonFacts person;
    person.age = Years{age};
    person.hours = HoursPerWeek{hours};
    person.hourly_wage = CentsPerHour{minimum_wage_2026};
    return person;
}

HouseholdFacts alone(const PersonFacts& person, std::int64_t rent) {
    HouseholdFacts household;
    household.persons[0] = person;
    household.rent = CentsPerMonth{rent};
    return household;
}

HouseholdFacts with_children(HouseholdFacts household, const std::vector<std::int32_t>& ages) {
    household.household = Choice{static_cast<std::int32_t>(Household::single_parent)};
    for (const std::int32_t age : ages)
        household.children[static_cast<std::size_t>(household.child_count.value++)].age = Years{age};
    return household;
}

struct Expected {
    Component component;
    std::int64_t cents;
};

/// To two euros, as the cases say: they take no steps of the wage tax table.
void expect_near(const HouseholdFacts& household, const std::vector<Expected>& parts, std::int64_t total,
                 const char* steps) {
    const HouseholdPurse purse = purse_of(household, law_2026());
    for (const Expected& part : parts) EXPECT_LE(std::abs(purse.of(part.component) - part.cents), 200) << steps;
    EXPECT_LE(std::abs(purse.net() - total), 200) << steps;
}

TEST(HouseholdPurse, WorkedOutCases) {
    expect_near(alone(somebody(40), 70000),
                {{Component::bijstand, 140150}, {Component::huurtoeslag, 42600}, {Component::zorgtoeslag, 12900}},
                195650, "HH-2026-SINGLE-BIJSTAND: gross bijstand 21,327.63, below 23,425 and 29,736");
    expect_near(
        with_children(alone(somebody(34), 75000), {4, 8}),
        {{Component::huurtoeslag, 46100}, {Component::kindgebonden_budget, 71400}, {Component::kinderbijslag, 21779}},
        292329, "HH-2026-SP-BIJSTAND: KGB 2 x 2,580 + 3,416; three persons");
    expect_near(alone(somebody(40, 32), 70000), {{Component::huurtoeslag, 35900}, {Component::zorgtoeslag, 12900}},
                260562, "HH-2026-SINGLE-32H: huurtoeslag less (Y - 23,425) x 27%/12");
    HouseholdFacts wajong = alone(somebody(25), 65000);
    wajong.persons[0].uwv_benefit = Choice{static_cast<std::int32_t>(UwvBenefit::wajong)};
    expect_near(wajong, {{Component::huurtoeslag, 39400}, {Component::zorgtoeslag, 12900}}, 200078,
                "HH-2026-WAJONG-TW: 75.62 a day x 21.75 with 8% on top");
}

/// HH-2026-SP-20H: the IACK gives tax back, and bijstand sets that off. The case stops at the tax of the wage, 31.67 a
/// month; by Wet IB art. 8.8 all of 1,177 comes back, 98.08 a month, because the gemeente bears tax over bijstand too.
TEST(HouseholdPurse, SingleParentWithTwentyHours) {
    const HouseholdPurse purse = purse_of(with_children(alone(somebody(34, 20), 75000), {4, 8}), law_2026());
    EXPECT_EQ(purse.gross(), 137686);  // 20 x 52/12 x 14.71 = 1,274.87, + 8%
    EXPECT_EQ(purse.of(Basis::freed, 0), 28500);
    EXPECT_EQ(purse.of(Component::wage_tax), -3167);
    EXPECT_EQ(purse.of(Basis::settled, 0), 9808);
    EXPECT_EQ(purse.of(Component::tax_settlement), 9809);  // with 4 cents a year that twelve months leave
    EXPECT_EQ(purse.of(Component::bijstand), 24323);       // 1,401.50 - (1,376.86 - 31.67 - 285) - 98.08
    EXPECT_LE(std::abs(purse.net() - 320829), 300);
}

/// From another job tax is withheld without credits; the year gives it back, and bijstand counts it (art. 31 lid 1).
TEST(HouseholdPurse, TaxThatComesBackIsMeans) {
    HouseholdFacts household = alone(somebody(40), 0);
    household.persons[0].gross_month = CentsPerMonth{60000};
    household.persons[0].second_job = CentsPerMonth{30000};
    const HouseholdPurse purse = purse_of(household, law_2026());
    EXPECT_EQ(purse.of(Basis::withheld, 0), 11575);  // 324 x 12 = 3,888; 35.75% of it 1,389; a twelfth
    EXPECT_EQ(purse.of(Basis::tax_year, 0), 8300);   // of 11,664: 4,169, less 3,115 and 971
    EXPECT_EQ(purse.of(Basis::settled, 0), 10883);   // (1,389 - 83) / 12
    EXPECT_EQ(purse.of(Component::tax_settlement), 10883);
    EXPECT_EQ(purse.of(Component::bijstand), 140150 - (97200 - 692 - purse.of(Basis::freed, 0)));
    EXPECT_EQ(local_scheme_facts_of(household, purse, law_2026()).income.value, 140150 + purse.of(Basis::freed, 0));
    const std::vector<Threshold> thresholds = thresholds_of(household, purse, law_2026());
    EXPECT_TRUE(std::ranges::any_of(thresholds, [](const Threshold& t) {
        return t.component == Component::bijstand && t.reached == 10883 && t.value == 1;
    })) << "below the teruggaafgrens nothing counts";
}

/// From 27 the credit of the Wajong is no means, before it is (art. 31 lid 2 c and lid 5); with a second job a part of
/// it comes back after the year.
TEST(HouseholdPurse, TheCreditOfTheWajongIsNoMeansWhenItComesBack) {
    for (const int age : {26, 30}) {
        HouseholdFacts household;
        household.household = Choice{static_cast<std::int32_t>(Household::couple)};
        household.persons[0].age = Years{age};
        household.persons[1].age = Years{40};
        household.persons[0].uwv_benefit = Choice{static_cast<std::int32_t>(UwvBenefit::wajong)};
        household.persons[0].second_job = CentsPerMonth{30000};
        const HouseholdPurse purse = purse_of(household, law_2026());
        const std::int64_t benefit = purse.of(Basis::benefit, 0);
        const auto counts = age < 27 ? Jonggehandicaptenkorting::yes : Jonggehandicaptenkorting::no;
        const CentsPerYear tax =
            tax_of_year({CentsPerYear{12 * 32400}, CentsPerYear{12 * benefit}, counts, {}}, law_2026().wage_tax);
        const std::int64_t income = 32400 + benefit - tax.value / 12 - purse.of(Basis::freed, 0);
        EXPECT_GT(purse.of(Basis::settled, 0), 0);
        EXPECT_GT(purse.of(Component::bijstand), 0);
        EXPECT_NEAR(static_cast<double>(purse.of(Component::bijstand)),
                    static_cast<double>(purse.of(SharedBasis::norm) - income), 2.0)
            << age;
    }
}

/// Art. 20 lid 3: 345.99 + 746.45 at 19, the norm of an adult from 21; nothing of it where parents can pay.
TEST(HouseholdPurse, WhoseParentsCannotPayHasMore) {
    for (const auto& [age, norm] : {std::pair{19, 109244}, std::pair{21, 140150}}) {
        HouseholdFacts household = alone(somebody(age), 0);
        household.persons[0].parents_cannot_pay = YesNo{1};
        EXPECT_EQ(purse_of(household, law_2026()).of(Component::bijstand), norm);
    }
    EXPECT_EQ(purse_of(alone(somebody(19), 0), law_2026()).of(Component::bijstand), 34599);
    HouseholdFacts couple;
    couple.household = Choice{static_cast<std::int32_t>(Household::couple)};
    couple.persons[0].age = Years{21};
    couple.persons[1].age = Years{19};
    couple.persons[0].parents_cannot_pay = YesNo{1};
    EXPECT_EQ(purse_of(couple, law_2026()).of(Component::bijstand), 134706) << "nothing more for who is 21";
}

/// Art. 24: half of the norm of gehuwden, with what art. 24a adds for children; without any right nothing.
TEST(HouseholdPurse, WithoutARightToBijstand) {
    HouseholdFacts household;
    household.household = Choice{static_cast<std::int32_t>(Household::couple)};
    household.persons[0].age = household.persons[1].age = Years{35};
    const std::int64_t together = purse_of(household, law_2026()).of(Component::bijstand);
    for (const std::size_t without : {0U, 1U}) {
        HouseholdFacts one = household;
        one.persons[without].no_right = YesNo{1};
        EXPECT_EQ(purse_of(one, law_2026()).of(Component::bijstand), (together + 1) / 2);
        EXPECT_EQ(purse_of(one, law_2026()).of(Basis::bijstand_gross, without), 0) << "it is taxed with the other";
        EXPECT_GT(purse_of(one, law_2026()).of(Basis::bijstand_gross, 1 - without), 12 * (together / 2));
        one.child_count = Count{1};
        one.children[0].age = Years{4};
        EXPECT_EQ(purse_of(one, law_2026()).of(Component::bijstand), (together + 341600 / 6 + 1) / 2) << "3,416 a year";
    }
    household.persons[0].no_right = household.persons[1].no_right = YesNo{1};
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::bijstand), 0);
}

/// Costs are 60 hours of 10.00; the toeslag is less, and asks that the parent works or is on a route to work.
TEST(HouseholdPurse, Childcare) {
    HouseholdFacts household = with_children(alone(somebody(34), 0), {2});
    household.children[0].care = Choice{static_cast<std::int32_t>(CarePlace::dagopvang)};
    household.children[0].care_minutes = Minutes{3600};
    household.children[0].care_price = CentsPerHour{1000};
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::childcare_costs), -60000);
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::kinderopvangtoeslag), 0);
    household.on_route_to_work = YesNo{1};
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::kinderopvangtoeslag), 57600);  // 96% of 600
}

/// A scheme pays a twelfth of its year once the months of low income are there, and not before.
TEST(HouseholdPurse, LocalScheme) {
    HouseholdFacts household = alone(somebody(40), 0);
    household.local_scheme = Choice{1};
    const LocalSchemeLaw& scheme = law_2026().local_schemes[0];
    household.months_low_income = Count{scheme.months.value - 1};
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::local_scheme), 0);
    household.months_low_income = scheme.months;
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::local_scheme), (scheme.single.value + 6) / 12);
}

// --- properties ---

/// Steps of the wage tax table and whole euros of the toeslagen: below this nothing is said about a fall.
constexpr std::int64_t noise = 500;

TEST(HouseholdPurse, HoldsForAMillionHouseholds) {
    Dice dice{1};
    for (int n = 0; n < 1'000'000; ++n) {
        const HouseholdFacts household = random_household(dice);
        const HouseholdPurse purse = purse_of(household, law_2026());
        std::int64_t paid = 0;
        for (std::size_t p = 0; p < purse_party_names.size(); ++p) paid += purse.paid_by(static_cast<PurseParty>(p));
        ASSERT_EQ(paid, purse.net());
        for (std::size_t c = 0; c < components; ++c) {
            const auto component = static_cast<Component>(c);
            const bool goes_out = component == Component::pension_premium || component == Component::wage_tax ||
                                  component >= Component::childcare_costs;
            if (component == Component::tax_settlement) continue;
            ASSERT_TRUE(goes_out ? purse.part[c] <= 0 : purse.part[c] >= 0) << component_texts[c].name << " in " << n;
        }
        ASSERT_LE(purse.of(Component::bijstand), purse.of(SharedBasis::norm));
    }
}

TEST(HouseholdPurse, IsTheSameInAnyOrder) {
    Dice dice{2};
    std::vector<HouseholdFacts> households;
    for (int n = 0; n < 10'000; ++n) households.push_back(random_household(dice));
    std::vector<HouseholdPurse> forward;
    for (const HouseholdFacts& h : households) forward.push_back(purse_of(h, law_2026()));
    for (std::size_t n = households.size(); n-- > 0;)
        EXPECT_EQ(purse_of(households[n], law_2026()).part, forward[n].part);
}

/// More wage may leave less, but then a rule that is named for it takes it.
TEST(HouseholdPurse, AFallHasAName) {
    Dice dice{3};
    int falls = 0;
    for (int n = 0; n < 1'000'000; ++n) {
        const HouseholdFacts before = random_household(dice);
        const std::int64_t wage = gross_wage_of(before.persons[0]).value;
        const HouseholdFacts after = with_wage(before, 0, CentsPerMonth{wage + 1000});
        const HouseholdPurse low = purse_of(before, law_2026());
        const HouseholdPurse high = purse_of(after, law_2026());
        if (low.net() - high.net() < noise) continue;
        ++falls;
        const Component taker = takers_between(low, high).front().component;
        const bool ends = taker == Component::ww || taker == Component::wia || taker == Component::toeslagenwet ||
                          taker == Component::local_scheme || taker == Component::kinderopvangtoeslag;
        // Loonaanvulling above the inkomenseis: taxed and set off against bijstand, and it counts for the toeslagen.
        const bool wia_rises = high.of(Component::wia) > low.of(Component::wia) + noise;
        // The IACK goes to the other of a couple, who cannot use all of it.
        const bool iack_moves = taker == Component::tax_settlement && low.of(Basis::iack, 0) > high.of(Basis::iack, 0);
        const bool attached = high.of(Component::attachment) < 0;  // creditors get all that is above the voet
        ASSERT_TRUE(ends || wia_rises || iack_moves || attached)
            << text_of(taker).name << " takes " << low.net() - high.net() << " in " << n;
    }
    EXPECT_GT(falls, 50);
}

// --- curve and time ---

HouseholdFacts ww_household() {
    HouseholdFacts household = alone(somebody(45), 70000);
    household.bijstand = YesNo{0};
    household.persons[0].uwv_benefit = Choice{static_cast<std::int32_t>(UwvBenefit::ww)};
    household.persons[0].maandloon = CentsPerMonth{400000};
    household.persons[0].months_on_benefit = Count{3};
    return household;
}

/// art. 20: above 87.5% of 4,000 the WW of 0.70 x (4,000 - 3,500) = 350 a month ends.
TEST(Curve, NamesTheEndOfWw) {
    const Curve curve = curve_of(ww_household(), {0, CentsPerMonth{400000}, 100}, law_2026());
    ASSERT_EQ(curve.cliffs.size(), 1U);
    const Stretch& cliff = curve.cliffs.front();
    EXPECT_EQ(curve.points[cliff.from].purse.gross(), 350000);
    EXPECT_EQ(curve.points[cliff.to].purse.gross(), 350001);
    ASSERT_FALSE(cliff.causes.empty());
    EXPECT_EQ(cliff.causes.front().component, Component::ww);
    EXPECT_EQ(cliff.causes.front().change, -35000);
}

TEST(Curve, NamesTheFlatStretchOfBijstand) {
    HouseholdFacts household = alone(somebody(40), 0);
    household.persons[0].months_n = Count{6};  // nothing is left free any more
    const Curve curve = curve_of(household, {0, CentsPerMonth{200000}, 100}, law_2026());
    EXPECT_TRUE(curve.cliffs.empty());
    ASSERT_FALSE(curve.flat.empty());
    EXPECT_EQ(curve.flat.front().from, 0U);
    EXPECT_EQ(curve.flat.front().causes.front().component, Component::bijstand);
    EXPECT_GT(curve.points[curve.flat.front().to].purse.gross(), 140150);
}

/// The wage at which bijstand is gone is a point to the cent, because the rule reports it.
TEST(Curve, HasThePointWhereBijstandEnds) {
    const Curve curve = curve_of(alone(somebody(40), 0), {0, CentsPerMonth{200000}, 10}, law_2026());
    const auto gone = std::ranges::find_if(
        curve.points, [](const CurvePoint& point) { return point.purse.of(Component::bijstand) == 0; });
    ASSERT_NE(gone, curve.points.end());
    const CurvePoint& before = *std::prev(gone);
    EXPECT_GT(before.purse.of(Component::bijstand), 0);
    EXPECT_LE(gone->wage - before.wage, 1);
}

TEST(Curve, SaysNothingWhereThereIsNothing) {
    HouseholdFacts household = alone(somebody(40), 0);
    household.bijstand = YesNo{0};
    const Curve curve = curve_of(household, {0, CentsPerMonth{150000}, 50}, law_2026());
    EXPECT_TRUE(curve.cliffs.empty());
    EXPECT_TRUE(curve.flat.empty());
}

/// What a search over every euro finds, the curve has found from what the rules report.
TEST(Curve, MissesNoCliff) {
    Dice dice{4};
    int cliffs = 0;
    for (int n = 0; n < 150; ++n) {
        HouseholdFacts household = random_household(dice);
        household.persons[0].work_form = Choice{0};
        const Curve curve = curve_of(household, {0, CentsPerMonth{400000}, 100}, law_2026());
        for (std::int64_t wage = 0; wage < 400000; wage += 100) {
            const auto net = [&](std::int64_t w) {
                return purse_of(with_wage(household, 0, CentsPerMonth{w}), law_2026()).net();
            };
            if (net(wage) - net(wage + 100) < noise + 200) continue;
            ++cliffs;
            EXPECT_TRUE(std::ranges::any_of(curve.cliffs,
                                            [&](const Stretch& s) {
                                                return curve.points[s.from].wage <= wage + 100 &&
                                                       curve.points[s.to].wage >= wage;
                                            }))
                << "household " << n << " at " << wage;
        }
    }
    EXPECT_GT(cliffs, 3);
}

/// Its limit is on a net wage, which passes it several times at the steps of the tax table: that is one cliff.
TEST(Curve, ALocalSchemeEndsOnce) {
    Dice dice{4};
    int ends = 0;
    for (int n = 0; n < 40; ++n) {
        HouseholdFacts household = random_household(dice);
        household.persons[0].work_form = Choice{0};
        household.local_scheme = Choice{2};
        household.months_low_income = Count{60};
        household.assets = Cents{0};
        const Curve curve = curve_of(household, {0, CentsPerMonth{400000}, 100}, law_2026());
        const auto found = std::ranges::count_if(
            curve.cliffs, [](const Stretch& s) { return s.causes.front().component == Component::local_scheme; });
        EXPECT_LE(found, 1) << "household " << n;
        ends += static_cast<int>(found);
    }
    EXPECT_GT(ends, 10);
}

/// A local scheme that ends at an income ends there in the curve too, to the cent of the wage.
TEST(Curve, FindsTheEndOfALocalSchemeToTheCent) {
    HouseholdFacts household = alone(somebody(40), 0);
    household.bijstand = YesNo{0};
    household.local_scheme = Choice{2};
    household.months_low_income = Count{60};
    const Curve curve = curve_of(household, {0, CentsPerMonth{250000}, 10}, law_2026());
    const auto cliff = std::ranges::find_if(curve.cliffs, [](const Stretch& s) {
        return !s.causes.empty() && s.causes[0].component == Component::local_scheme;
    });
    ASSERT_NE(cliff, curve.cliffs.end());
    EXPECT_EQ(curve.points[cliff->to].wage - curve.points[cliff->from].wage, 1);
}

/// 540 with holiday allowance is row 540.00 of the table: 35.75% of 6,480 is 2,316.60, down 2,316, a twelfth 193.00.
TEST(HouseholdPurse, TheSecondJobIsWithheldOnWithoutCredits) {
    HouseholdFacts household = alone(somebody(40), 0);
    household.bijstand = YesNo{0};
    household.persons[0].gross_month = CentsPerMonth{100000};
    const HouseholdPurse one = purse_of(household, law_2026());
    household.persons[0].second_job = CentsPerMonth{50000};
    const HouseholdPurse two = purse_of(household, law_2026());
    EXPECT_EQ(two.of(Component::wage), 150000);
    EXPECT_EQ(two.of(Component::holiday_allowance), 12000);
    EXPECT_EQ(one.of(Component::wage_tax) - two.of(Component::wage_tax), 19300);
    household.persons[0].second_job = CentsPerMonth{0};
    household.persons[0].gross_month = CentsPerMonth{150000};
    const HouseholdPurse together = purse_of(household, law_2026());
    EXPECT_NEAR(static_cast<double>(two.net()), static_cast<double>(together.net()), 1.0)
        << "after the year the tax is that of one wage";
    EXPECT_GT(two.of(Component::tax_settlement), together.of(Component::tax_settlement)) << "much of it comes back";
}

/// Of 120 a month, 1,440 a year, 1,200 do not count (art. 31 lid 2 m): 20.00 a month less bijstand.
TEST(HouseholdPurse, GiftsCountAboveTheirLimit) {
    HouseholdFacts household = alone(somebody(40), 0);
    const HouseholdPurse without = purse_of(household, law_2026());
    for (const auto& [gifts, counted] : {std::pair<std::int64_t, std::int64_t>{10000, 0}, {12000, 2000}}) {
        household.gifts = CentsPerMonth{gifts};
        const HouseholdPurse with = purse_of(household, law_2026());
        EXPECT_EQ(with.of(Component::gifts), gifts);
        EXPECT_EQ(without.of(Component::bijstand) - with.of(Component::bijstand), counted);
        EXPECT_EQ(with.of(SharedBasis::other_means), counted);
    }
}

/// Art. 31 lid 2 j and lid 5: a premium of 2,400 does not count from 27, below that all of it does.
TEST(HouseholdPurse, APremiumCountsBelowTwentySeven) {
    for (const auto& [age, counted] : {std::pair<std::int32_t, std::int64_t>{26, 20000}, {27, 0}}) {
        HouseholdFacts household = alone(somebody(age), 0);
        const std::int64_t whole = purse_of(household, law_2026()).of(Component::bijstand);
        household.persons[0].premium = CentsPerYear{240000};
        const HouseholdPurse with = purse_of(household, law_2026());
        EXPECT_EQ(with.of(Component::premium), 20000);
        EXPECT_EQ(whole - with.of(Component::bijstand), counted) << age;
    }
}

/// January 2026: 324.52 and 491.08 less 100.00 of the parents; studietoeslag 385.14 from 21, at 19 60% of it.
TEST(HouseholdPurse, AStudentHasTheGrantAndTheStudietoeslag) {
    HouseholdFacts household = alone(somebody(22), 0);
    household.bijstand = YesNo{0};
    PersonFacts& student = household.persons[0];
    student.studiefinanciering = Choice{2};
    student.parents_pay = CentsPerMonth{10000};
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::studiefinanciering), 71560);
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::studietoeslag), 0);
    student.studietoeslag = YesNo{1};
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::studietoeslag), 38514);
    student.age = Years{19};
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::studietoeslag), 23108);
    student.uwv_benefit = Choice{static_cast<std::int32_t>(UwvBenefit::wajong)};
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::studietoeslag), 0) << "not beside a Wajong";
    student.studiefinanciering = Choice{1};
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::studiefinanciering), 52129) << "130.21 with parents";
}

/// Of 600 in a year 385 is own risk, 32.08 a month; of 120 all of it. The mean premium of 2026 is 159.00.
TEST(HouseholdPurse, OwnRiskAndPremiumGoOut) {
    HouseholdFacts household = alone(somebody(40), 0);
    const std::int64_t without = purse_of(household, law_2026()).net();
    for (const auto& [costs, month] : {std::pair<std::int64_t, std::int64_t>{60000, 3208}, {12000, 1000}}) {
        household.persons[0].care_costs = CentsPerYear{costs};
        const HouseholdPurse purse = purse_of(household, law_2026());
        EXPECT_EQ(purse.of(Component::own_risk), -month);
        EXPECT_EQ(without - purse.net(), month);
        EXPECT_EQ(purse.paid_by(PurseParty::zorgverzekeraar), -month);
    }
    household.health_premium = YesNo{1};
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::health_premium), -15900);
}

HouseholdFacts couple_of(const PersonFacts& one, const PersonFacts& other, std::int32_t bijstand) {
    HouseholdFacts household;
    household.household = Choice{static_cast<std::int32_t>(Household::couple)};
    household.bijstand = YesNo{bijstand};
    household.persons = {one, other};
    return household;
}

PersonFacts with_benefit(std::int32_t age, UwvBenefit benefit) {
    PersonFacts person = somebody(age);
    person.uwv_benefit = Choice{static_cast<std::int32_t>(benefit)};
    if (benefit == UwvBenefit::ww) person.maandloon = CentsPerMonth{300000}, person.months_on_benefit = Count{4};
    return person;
}

/// Wajong 1,734.57 less the tax of a year without its credit, 360.50, is 1,374.07 of the norm of 2,002.13: 628.06. At
/// 24 the credit counts (art. 31 lid 5), 76.92 a month.
TEST(HouseholdPurse, TheWajongCreditIsNoMeansFromTwentySeven) {
    const auto bijstand_at = [](std::int32_t age) {
        return purse_of(couple_of(with_benefit(age, UwvBenefit::wajong), somebody(40), 1), law_2026())
            .of(Component::bijstand);
    };
    EXPECT_NEAR(static_cast<double>(bijstand_at(30)), 62806.0, 120.0) << "withheld by the table, not by the year";
    EXPECT_NEAR(static_cast<double>(bijstand_at(30) - bijstand_at(24)), 7692.0, 60.0);
}

/// Toeslagenwet art. 3: 30% of 105.49 x 21.75 with 8% on top, 743.39, where the partner was born before 1972.
TEST(HouseholdPurse, AnOlderPartnerNeedsNoChildForTheToeslagenwet) {
    for (const auto& [age, toeslag] : {std::pair<std::int32_t, double>{53, 0.0}, {54, 74339.0}, {60, 74339.0}}) {
        const HouseholdFacts household = couple_of(with_benefit(30, UwvBenefit::wajong), somebody(age), 0);
        const std::int64_t found = purse_of(household, law_2026()).of(Component::toeslagenwet);
        EXPECT_NEAR(static_cast<double>(found), toeslag, 1.0) << age;
    }
}

/// Who turns 54 in 2026 was born in 1972.
TEST(HouseholdPurse, ABirthdayDoesNotMakeAPartnerOlderThanTheYearOfBirth) {
    HouseholdFacts household = couple_of(with_benefit(30, UwvBenefit::wajong), somebody(53), 0);
    household.persons[1].months_to_birthday = Count{2};
    for (int month = 0; month < 4; ++month) household = month_later(household, law_2026());
    EXPECT_EQ(household.persons[1].age, Years{54});
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::toeslagenwet), 0);
}

/// 0.7 G is 1,606.07; 500 with loondispensatie at a half and 200 without it take 0.7 (0.5714 x 500 + 200) = 340.00.
TEST(HouseholdPurse, ASecondJobBesideLoondispensatieIsOrdinary) {
    HouseholdFacts household = alone(with_benefit(30, UwvBenefit::wajong), 0);
    household.bijstand = YesNo{0};
    PersonFacts& person = household.persons[0];
    person.work_form = Choice{static_cast<std::int32_t>(WorkForm::loondispensatie)};
    person.loonwaarde = Share{0.5};
    person.gross_month = CentsPerMonth{100000};
    person.second_job = CentsPerMonth{20000};
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::wajong), 136737);
}

/// The wage of social insurance is less the own pension premium: 0.7 x (3,000 - 1,080 + 60) = 1,386.00.
TEST(HouseholdPurse, ThePensionPremiumIsNoIncomeForTheUwv) {
    HouseholdFacts household = alone(with_benefit(40, UwvBenefit::ww), 0);
    household.bijstand = YesNo{0};
    household.persons[0].gross_month = CentsPerMonth{100000};
    household.persons[0].pension_premium = Share{0.06};
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::ww), 138600);
}

TEST(HouseholdPurse, WwEndsWithItsLastMonth) {
    HouseholdFacts household = alone(with_benefit(40, UwvBenefit::ww), 0);
    household.bijstand = YesNo{0};
    for (const auto& [months, ww] : {std::pair<std::int32_t, std::int64_t>{5, 210000}, {4, 0}, {3, 0}}) {
        household.persons[0].ww_months = Count{months};
        EXPECT_EQ(purse_of(household, law_2026()).of(Component::ww), ww) << months;
    }
}

/// 2026: 220 a month are within the limit of a month, twelve of them 440 above that of the year, 36.67 a month.
TEST(HouseholdPurse, AVolunteersAllowanceHasALimitForTheYear) {
    HouseholdFacts household = alone(somebody(40), 0);
    for (const auto& [month, bijstand] :
         {std::pair<std::int64_t, std::int64_t>{18300, 140150}, {22000, 136483}, {30000, 128483}}) {
        household.persons[0].volunteer_allowance = CentsPerMonth{month};
        EXPECT_EQ(purse_of(household, law_2026()).of(Component::bijstand), bijstand) << month;
    }
}

/// 12 years worked, 2 of them beyond ten and after 2015: 11 months, ten and 2 x 0.5.
TEST(Later, YearsWorkedGiveTheMonthsOfWw) {
    HouseholdFacts household = ww_household();
    household.persons[0].ww_months = Count{0};
    household.persons[0].months_on_benefit = Count{9};
    EXPECT_NE(month_later(household, law_2026()).persons[0].uwv_benefit.value, 0) << "no years, no end";
    household.persons[0].work_years = Years{12};
    household = month_later(household, law_2026());
    EXPECT_NE(household.persons[0].uwv_benefit.value, 0);
    EXPECT_EQ(month_later(household, law_2026()).persons[0].uwv_benefit.value, 0) << "eleven months were received";
}

TEST(Later, VrijlatingEndsAfterSixMonths) {
    HouseholdFacts household = alone(somebody(38, 12), 70000);
    std::vector<std::int64_t> net;
    for (int month = 0; month < 8; ++month) {
        net.push_back(purse_of(household, law_2026()).net());
        household = month_later(household, law_2026());
    }
    EXPECT_EQ(net[5], net[0]);
    EXPECT_LT(net[6], net[5] - noise);
    EXPECT_EQ(net[7], net[6]);
}

TEST(Later, WhoTurnsTwentyOneGetsTheNorm) {
    HouseholdFacts household = alone(somebody(20), 0);
    household.persons[0].months_to_birthday = Count{2};
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::bijstand), 34599);
    household = month_later(household, law_2026());
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::bijstand), 34599);
    household = month_later(household, law_2026());
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::bijstand), 140150);
    EXPECT_EQ(household.persons[0].months_to_birthday, Count{12});
}

TEST(Later, AHousemateBeginsToShare) {
    HouseholdFacts household = alone(somebody(40), 0);
    household.kostendeler_in = Count{1};
    const HouseholdFacts later = month_later(household, law_2026());
    EXPECT_EQ(
        purse_of(household, law_2026()).of(Component::bijstand) - purse_of(later, law_2026()).of(Component::bijstand),
        140150 - 100107);  // art. 22a: 50% of 2,002.13 to the nearest cent
}

/// Toeslagenwet art. 7: the two years run in months with income from work; dagbesteding pays none.
TEST(Later, OnlyPaidWorkUsesUpTheTwoYears) {
    HouseholdFacts household = alone(somebody(25, 10), 0);
    household.persons[0].uwv_benefit = Choice{static_cast<std::int32_t>(UwvBenefit::wajong)};
    EXPECT_EQ(month_later(household, law_2026()).persons[0].months_with_work, Count{1});
    household.persons[0].work_form = Choice{static_cast<std::int32_t>(WorkForm::dagbesteding)};
    EXPECT_EQ(month_later(household, law_2026()).persons[0].months_with_work, Count{0});
}

TEST(Later, WwEndsAndChildrenGrowUp) {
    HouseholdFacts household = with_children(ww_household(), {17});
    household.persons[0].ww_months = Count{4};
    household.children[0].months_to_birthday = Count{1};
    const HouseholdFacts later = month_later(household, law_2026());
    EXPECT_EQ(later.persons[0].uwv_benefit.value, 0);
    EXPECT_EQ(later.child_count.value, 0);
    EXPECT_EQ(later.kind(), Household::single);
}

}  // namespace
}  // namespace meedoen::cases
