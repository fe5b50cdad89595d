// What must hold between the amounts of the law, and between purses, whatever the household: identities that the rules
// do not use themselves.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <iostream>
#include <map>
#include <thread>
#include <utility>
#include <vector>

#include "law_2026.hpp"
#include "random_household.hpp"
#include "rules/income/minimum_wage.hpp"
#include "rules/income/wage_tax.hpp"
#include "rules/purse/household_purse.hpp"

namespace meedoen::cases {
namespace {

struct HalfYear {
    Date date;
    Law law;
};

/// The law of every half year from 2024 to 2026, read once.
const std::vector<HalfYear>& half_years() {
    static const std::vector<HalfYear> all = [] {
        std::vector<HalfYear> halves;
        for (const int year : {2024, 2025, 2026})
            for (const int month : {1, 7}) {
                const Date date{year, month, 1};
                halves.push_back({date, law_on(date)});
            }
        return halves;
    }();
    return all;
}

HouseholdFacts adults_of(Household kind, std::int32_t age) {
    HouseholdFacts household;
    household.household = Choice{static_cast<std::int32_t>(kind)};
    for (PersonFacts& person : household.persons) person.age = Years{age};
    return household;
}

std::int64_t norm_of(const HouseholdFacts& household, const Law& law) {
    return purse_of(household, law).of(SharedBasis::norm);
}

// --- amounts ---

/// Art. 22a: (40% + A x 30%) / A of the norm of a couple for each, to the nearest cent; a couple has two.
TEST(PurseIdentities, KostendelersnormToTheCent) {
    for (const HalfYear& half : half_years()) {
        const std::int64_t couple = norm_of(adults_of(Household::couple, 40), half.law);
        for (std::int32_t others = 1; others <= 20; ++others) {
            for (const Household kind : {Household::single, Household::couple}) {
                HouseholdFacts household = adults_of(kind, 40);
                household.kostendelers = Count{others};
                const auto adults = static_cast<std::int64_t>(household.adults());
                const std::int64_t sharing = others + adults;
                const std::int64_t tenths = couple * (4 + 3 * sharing);  // of a cent, for all who share
                const std::int64_t each = (2 * tenths + 10 * sharing) / (20 * sharing);
                EXPECT_EQ(norm_of(household, half.law), adults * each) << half.date << ", " << sharing << " share";
                EXPECT_EQ(purse_of(household, half.law).of(Component::bijstand), adults * each) << half.date;
            }
        }
    }
}

/// 108% of twelve times the minimum wage of January, for the whole year. Every amount is one of the two whole euros
/// around it: 26,819.42 went down, 28,405.73 and 29,735.42 went up.
TEST(PurseIdentities, DrempelinkomenIs108PercentOfTheMinimumWage) {
    std::int64_t january = 0;
    for (const HalfYear& half : half_years()) {
        if (half.date.month == 1) january = half.law.minimum_wage.monthly.value;
        const std::int64_t exact = 12 * 108 * january;  // hundredths of a cent
        const bool up = half.date.year > 2024;
        const std::int64_t whole = (exact / 10'000 + (up ? 1 : 0)) * 100;
        EXPECT_EQ(half.law.zorgtoeslag.drempelinkomen.value, whole) << half.date;
        EXPECT_EQ(half.law.kindgebonden_budget.drempelinkomen.value, whole) << half.date;
    }
}

/// Art. 37: the norm of a couple is what is left of the minimum wage with holiday allowance after the tax with 157.5%
/// of the algemene heffingskorting and without arbeidskorting. The tax is that of the year here, where the law takes
/// the monthly table with its steps of 4.50 and taxes the holiday allowance apart: within 2.50 euros a month. Another
/// 2.5 points of the credit, the step in which it is lowered, would be more than 6.
TEST(PurseIdentities, NormIsTheNetReferenceWage) {
    double largest = 0.0;
    for (const HalfYear& half : half_years()) {
        const MinimumWageLaw& wage = half.law.minimum_wage;
        const CentsPerYear gross{12 * with_holiday_allowance(wage.monthly, wage.vakantiebijslag).value};
        const double credit = 1.575 * static_cast<double>(algemene_heffingskorting_of(gross, half.law.wage_tax).value);
        const auto before = static_cast<double>((gross - tax_before_credits(gross, half.law.wage_tax)).value);
        const auto norm = static_cast<double>(norm_of(adults_of(Household::couple, 40), half.law));
        EXPECT_NEAR(norm, (before + credit) / 12.0, 250.0) << half.date;
        largest = std::max(largest, std::abs(norm - (before + credit) / 12.0));
    }
    std::cout << "norm of a couple against the net reference wage: " << largest / 100.0 << " euros at most\n";
}

/// With loondispensatie wage and Wajong together are max(0.70 G + 0.30 F, F), all with holiday allowance, whatever the
/// loonwaarde from 30% on: to three cents, for what is rounded on the way.
TEST(PurseIdentities, LoondispensatieLeavesTheSumToTheFunctionWage) {
    for (const HalfYear& half : half_years()) {
        for (const std::int32_t age : {18, 20, 40}) {
            for (const int percent : {30, 45, 70, 95}) {
                HouseholdFacts household = adults_of(Household::single, age);
                PersonFacts& person = household.persons[0];
                person.uwv_benefit = Choice{static_cast<std::int32_t>(UwvBenefit::wajong)};
                person.work_form = Choice{static_cast<std::int32_t>(WorkForm::loondispensatie)};
                person.loonwaarde = Share{percent / 100.0};
                for (std::int64_t wage = 1000; wage <= 400'000; wage += 13'300) {
                    person.gross_month = CentsPerMonth{wage};
                    const HouseholdPurse purse = purse_of(household, half.law);
                    const auto function_wage = static_cast<double>(
                        with_holiday_allowance(person.gross_month, half.law.minimum_wage.vakantiebijslag).value);
                    const auto grondslag = static_cast<double>(purse.of(Basis::grondslag, 0));
                    const auto sum = static_cast<double>(purse.gross() + purse.of(Component::wajong));
                    EXPECT_NEAR(sum, std::max(0.70 * grondslag + 0.30 * function_wage, function_wage), 3.0)
                        << half.date << ", age " << age << ", loonwaarde " << percent << "%, wage " << wage;
                }
            }
        }
    }
}

// --- purses ---

TEST(PurseIdentities, EightThreadsAtOnceGiveTheSame) {
    Dice dice{21};
    std::vector<HouseholdFacts> households;
    for (int n = 0; n < 10'000; ++n) households.push_back(random_household(dice));
    std::vector<HouseholdPurse> alone;
    for (const HouseholdFacts& household : households) alone.push_back(purse_of(household, law_2026()));
    std::array<int, 8> different{};
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < different.size(); ++t)
        threads.emplace_back([&, t] {
            for (std::size_t n = 0; n < households.size(); ++n) {
                const std::size_t at = (n + t * households.size() / different.size()) % households.size();
                const HouseholdPurse purse = purse_of(households[at], law_2026());
                const bool same =
                    purse.part == alone[at].part && purse.basis == alone[at].basis && purse.shared == alone[at].shared;
                if (!same) ++different[t];
            }
        });
    for (std::thread& thread : threads) thread.join();
    for (const int count : different) EXPECT_EQ(count, 0);
}

/// A couple as drawn, or one of two alike in age and wage, or in all but one.
HouseholdFacts random_couple(Dice& dice) {
    HouseholdFacts household = random_household(dice);
    while (household.kind() != Household::couple) household = random_household(dice);
    PersonFacts& first = household.persons[0];
    PersonFacts& second = household.persons[1];
    if (dice.one_in(4)) {
        second.age = first.age;
        second.gross_month = first.gross_month;
        second.work_form = first.work_form = Choice{0};
        second.pension_premium = first.pension_premium;
    }
    if (dice.one_in(4)) {
        second = first;
        second.months_with_work = Count{dice.below(36)};
    }
    return household;
}

/// Why the order of two adults matters: places where the purse has to choose.
enum class OrderMatters : std::uint8_t {
    no,
    debtor,      // attachment: the first adult is the debtor
    iack_tie,    // IACK: same income and same age in years, so who is the older is not known
    toeslag_tie  // Toeslagenwet: same benefit, so either can have the one toeslag of the couple
};

OrderMatters why_order_matters(const HouseholdFacts& household, const HouseholdPurse& one,
                               const HouseholdPurse& other) {
    if (household.attachment.value != 0) return OrderMatters::debtor;
    if (one.of(Component::toeslagenwet) != other.of(Component::toeslagenwet)) {
        const std::int64_t before_toeslag = one.of(Basis::benefit, 0) - one.of(Component::toeslagenwet);
        return before_toeslag == one.of(Basis::benefit, 1) ? OrderMatters::toeslag_tie : OrderMatters::no;
    }
    const bool same_work = one.of(Basis::work_year, 0) == one.of(Basis::work_year, 1);
    const bool same_age = household.persons[0].age == household.persons[1].age;
    const bool tie = household.child_count > Count{0} && same_work && same_age;
    return tie ? OrderMatters::iack_tie : OrderMatters::no;
}

TEST(PurseIdentities, SwappingTheAdultsOfACoupleChangesNothingWithoutAReason) {
    Dice dice{22};
    std::map<OrderMatters, int> changed;
    for (int n = 0; n < 300'000; ++n) {
        const HouseholdFacts household = random_couple(dice);
        HouseholdFacts swapped = household;
        std::swap(swapped.persons[0], swapped.persons[1]);
        const HouseholdPurse one = purse_of(household, law_2026());
        const HouseholdPurse other = purse_of(swapped, law_2026());
        if (one.part == other.part) continue;
        const OrderMatters reason = why_order_matters(household, one, other);
        ASSERT_NE(reason, OrderMatters::no) << "couple " << n << ": " << one.net() << " and " << other.net();
        ++changed[reason];
    }
    using enum OrderMatters;
    for (const OrderMatters reason : {debtor, iack_tie, toeslag_tie})
        EXPECT_GT(changed[reason], 0) << static_cast<int>(reason) << " never changes anything: strike it";
}

/// Art. 13 lid 2 a, 23 lid 1 a and 2 a: of a couple in an institution one of 19 has no right, the other has the norm of
/// somebody alone there, 443.76 + 47.00, whoever stands first.
TEST(PurseIdentities, CoupleInAnInstitutionWithOneOfNineteen) {
    HouseholdFacts household = adults_of(Household::couple, 55);
    household.persons[1].age = Years{19};
    household.in_institution = YesNo{1};
    EXPECT_EQ(norm_of(household, law_2026()), 49076);
    std::swap(household.persons[0], household.persons[1]);
    EXPECT_EQ(norm_of(household, law_2026()), 49076);
}

/// Art. 32 lid 3: what the spouse without a right earns counts only above the norm of gehuwden.
TEST(PurseIdentities, WagesOfASpouseWithoutARight) {
    HouseholdFacts household = adults_of(Household::couple, 55);
    household.persons[1].age = Years{19};
    household.persons[1].gross_month = CentsPerMonth{60000};
    household.in_institution = YesNo{1};
    EXPECT_EQ(purse_of(household, law_2026()).of(Component::bijstand), 49076);
}

}  // namespace
}  // namespace meedoen::cases
