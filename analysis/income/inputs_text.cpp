#include "income/inputs_text.hpp"

#include <algorithm>

#include "report/json_text.hpp"
#include "report/wording.hpp"
#include "rules/purse/inputs.hpp"
#include "scenario/registry.hpp"

namespace meedoen {
namespace {

bool is_among(std::string_view name, std::string_view names) {
    const std::string padded = " " + std::string{names} + " ";
    return padded.find(" " + std::string{name} + " ") != std::string::npos;
}

template <class Group>
std::string value_in(const Field<Group>& field, const Group& group) {
    const double value = field.get(group);
    return field.choices.empty() ? number_text(value) : json_string(field.choices[static_cast<std::size_t>(value)]);
}

/// "rent = 45000, assets = 100"; empty when all have the value of `unsaid`.
template <class Fields, class Group>
std::string said(const Fields& fields, const Group& group, const Group& unsaid, std::string_view names) {
    std::string text;
    for (const auto& field : fields) {
        if (!is_among(field.name, names) || field.get(group) == field.get(unsaid)) continue;
        text += (text.empty() ? "" : ", ") + std::string{field.name} + " = " + value_in(field, group);
    }
    return text;
}

/// No value that a household has: so an age is said also where it is that of a person without one.
template <class Group>
Group without_age() {
    Group group;
    group.age = Years{-1};
    return group;
}

std::string numbered(std::string_view word, std::size_t number, std::size_t count) {
    return std::string{word} + (count > 1 ? " " + std::to_string(number + 1) : "");
}

}  // namespace

std::vector<std::string> inputs_of(const HouseholdFacts& household, Component component, Language language) {
    std::vector<std::string> lines;
    const auto add = [&](const std::string& who, const std::string& what) {
        if (!what.empty()) lines.push_back(who + ": " + what);
    };
    const auto asked = std::ranges::find(component_inputs, component, &ComponentInputs::component);
    if (asked == component_inputs.end()) return lines;
    HouseholdFacts unsaid;
    unsaid.household = Choice{-1};
    add(std::string{either(language, "huishouden", "household")},
        said(household_fields, household, unsaid, asked->household));
    for (std::size_t p = 0; p < household.adults(); ++p)
        add(numbered(either(language, "persoon", "person"), p, household.adults()),
            said(person_fields, household.persons[p], without_age<PersonFacts>(), asked->person));
    for (std::size_t c = 0; c < household.child_total(); ++c)
        add(numbered(either(language, "kind", "child"), c, household.child_total()),
            said(child_fields, household.children[c], without_age<ChildFacts>(), asked->child));
    return lines;
}

}  // namespace meedoen
