// Which facts each part of the purse asks: every name that is listed is a field and changes that part for somebody, and
// every field that matters in a month is listed.
#include "rules/purse/inputs.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <sstream>
#include <string>

#include "law_2026.hpp"
#include "random_household.hpp"
#include "rules/purse/household_purse.hpp"

namespace meedoen::cases {
namespace {

std::vector<std::string> words_of(std::string_view text) {
    std::istringstream stream{std::string{text}};
    return {std::istream_iterator<std::string>{stream}, {}};
}

/// Another value of a field: one of its choices, one of its first hundred numbers, or anywhere below a cap.
template <class Group>
void change(Group& group, const Field<Group>& field, Dice& dice) {
    const double cap = std::min(field.high, field.low + 500'000.0);
    const auto steps = static_cast<std::int32_t>(std::min(cap - field.low, 100.0));
    if (!field.choices.empty() || dice.one_in(2))
        field.set(group, field.low + (steps < 1 ? (cap - field.low) * dice.below(101) / 100.0 : dice.below(steps + 1)));
    else
        field.set(group, field.low + (cap - field.low) * dice.below(1001) / 1000.0);
}

/// Whether a part of some household changes with one field.
template <class Group, class GroupOf>
bool matters(const Field<Group>& field, Component part, const Law& law, const GroupOf& group_of) {
    constexpr int tries = 60'000;
    Dice dice{23};
    for (int n = 0; n < tries; ++n) {
        HouseholdFacts household = random_household(dice);
        PersonFacts& person = household.persons[0];
        if (person.gross_month.value == 0) person.hours = HoursPerWeek{20.0}, person.hourly_wage = CentsPerHour{1600};
        person.months_34a = Count{dice.below(30)};
        const std::int64_t before = purse_of(household, law).of(part);
        change(group_of(household), field, dice);
        if (purse_of(household, law).of(part) != before) return true;
    }
    return false;
}

template <class Fields, class GroupOf>
void each_matters(const Fields& fields, Component part, std::string_view names, const GroupOf& group_of) {
    static const Law law_2025 = law_on({2025, 1, 1});  // service costs counted until then
    for (const std::string& name : words_of(names)) {
        const auto field = std::ranges::find(fields, std::string_view{name}, [](const auto& f) { return f.name; });
        ASSERT_NE(field, fields.end()) << name;
        EXPECT_TRUE(matters(*field, part, law_2026(), group_of) || matters(*field, part, law_2025, group_of))
            << text_of(part).name << " does not ask " << name;
    }
}

HouseholdFacts& whole(HouseholdFacts& household) { return household; }
PersonFacts& first_person(HouseholdFacts& household) { return household.persons[0]; }
ChildFacts& first_child(HouseholdFacts& household) { return household.children[0]; }

TEST(Inputs, EveryFactThatIsListedMatters) {
    for (const ComponentInputs& asked : component_inputs) {
        each_matters(household_fields, asked.component, asked.household, whole);
        each_matters(person_fields, asked.component, asked.person, first_person);
        each_matters(child_fields, asked.component, asked.child, first_child);
    }
}

TEST(Inputs, EveryFieldOfAMonthIsListed) {
    const std::set<std::string> over_time{"months_to_birthday", "kostendeler_in",  "paid_every",
                                          "ww_months",          "work_years",      "work_years_before_2016",
                                          "estimated_income",   "reports_changes", "bufferbudget"};
    std::set<std::string> listed;
    for (const ComponentInputs& asked : component_inputs)
        for (const std::string_view names : {asked.household, asked.person, asked.child})
            for (const std::string& name : words_of(names)) listed.insert(name);
    const auto check = [&](const auto& fields) {
        for (const auto& field : fields)
            EXPECT_NE(listed.contains(std::string{field.name}), over_time.contains(std::string{field.name}))
                << field.name;
    };
    check(household_fields);
    check(person_fields);
    check(child_fields);
}

}  // namespace
}  // namespace meedoen::cases
