// Households drawn at random over everything that can be described, for properties that hold for each of them.
#pragma once

#include <cstdint>

#include "scenario/household.hpp"

namespace meedoen::cases {

/// splitmix64: enough for tests, the same everywhere.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_{seed} {}
    std::int32_t below(std::int32_t n) { return static_cast<std::int32_t>(next() % static_cast<std::uint64_t>(n)); }
    bool one_in(std::int32_t n) { return below(n) == 0; }

private:
    std::uint64_t next() {
        std::uint64_t z = (state_ += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }

    std::uint64_t state_;
};

inline PersonFacts random_person(Dice& dice) {
    PersonFacts person;
    person.age = Years{18 + dice.below(48)};
    if (!dice.one_in(3)) person.gross_month = CentsPerMonth{dice.below(450'000)};
    person.work_form = Choice{dice.one_in(3) ? dice.below(7) : 0};
    person.loonwaarde = Share{0.3 + 0.01 * dice.below(70)};
    person.pension_premium = Share{dice.one_in(4) ? 0.05 : 0.0};
    person.uwv_benefit = Choice{dice.one_in(2) ? dice.below(5) : 0};
    person.maandloon = CentsPerMonth{50'000 + dice.below(700'000)};
    person.months_on_benefit = Count{dice.below(60)};
    person.arbeidsvermogen = Choice{dice.below(2)};
    person.earning_capacity = CentsPerMonth{dice.below(person.maandloon.value > 0 ? 300'000 : 1)};
    person.wga_months = Count{dice.below(38)};
    person.months_with_work = Count{dice.below(36)};
    person.months_n = Count{dice.below(9)};
    person.months_r = Count{dice.below(40)};
    person.months_z = Count{dice.below(20)};
    if (person.gross_month.value > 0 && dice.one_in(6)) person.second_job = CentsPerMonth{dice.below(120'000)};
    if (dice.one_in(8)) person.premium = CentsPerYear{dice.below(500'000)};
    if (dice.one_in(6)) person.care_costs = CentsPerYear{dice.below(80'000)};
    person.work_years = Years{dice.one_in(3) ? dice.below(40) : 0};
    person.work_years_before_2016 = Years{dice.below(person.work_years.value + 1)};
    person.hours_cannot_grow = YesNo{dice.below(2)};
    person.hours_limited = Choice{dice.one_in(5) ? 1 : 0};
    return person;
}

inline HouseholdFacts random_household(Dice& dice) {
    HouseholdFacts household;
    household.household = Choice{dice.below(3)};
    for (std::size_t p = 0; p < household.adults(); ++p) household.persons[p] = random_person(dice);
    const std::int32_t least = household.kind() == Household::single_parent ? 1 : 0;
    household.child_count = Count{household.kind() == Household::single ? 0 : least + dice.below(4)};
    for (std::size_t c = 0; c < household.child_total(); ++c) {
        ChildFacts& child = household.children[c];
        child.age = Years{dice.below(18)};
        if (child.age >= Years{13} || !dice.one_in(3)) continue;
        child.care = Choice{1 + dice.below(3)};
        child.care_minutes = Minutes{dice.below(14'000)};
        child.care_price = CentsPerHour{500 + dice.below(800)};
    }
    household.bijstand = YesNo{dice.one_in(3) ? 0 : 1};
    household.vrijlating_rules = Choice{dice.one_in(4) ? 1 : 0};
    household.in_institution = YesNo{dice.one_in(30) ? 1 : 0};
    household.kostendelers = Count{dice.one_in(5) ? 1 + dice.below(3) : 0};
    household.assets = Cents{dice.one_in(4) ? dice.below(20'000'000) : 0};
    household.gifts = CentsPerMonth{dice.one_in(6) ? dice.below(40'000) : 0};
    household.bufferbudget = YesNo{dice.below(2)};
    household.on_route_to_work = YesNo{dice.below(2)};
    household.attachment = YesNo{dice.one_in(6) ? 1 : 0};
    household.wmo = YesNo{dice.one_in(6) ? 1 : 0};
    household.local_scheme = Choice{dice.one_in(4) ? dice.below(4) : 0};
    household.months_low_income = Count{dice.below(60)};
    household.health_premium = YesNo{dice.one_in(6) ? 1 : 0};
    PersonFacts& student = household.persons[0];
    if (household.bijstand.value == 0 && dice.one_in(6)) {
        student.studiefinanciering = Choice{1 + dice.below(2)};
        student.parents_pay = CentsPerMonth{dice.below(60'000)};
        student.studietoeslag = YesNo{dice.below(2)};
    }
    household.rent = CentsPerMonth{dice.one_in(4) ? 0 : 20'000 + dice.below(90'000)};
    return household;
}

}  // namespace meedoen::cases
