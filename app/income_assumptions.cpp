#include "income_assumptions.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "report/json_text.hpp"
#include "scenario/registry.hpp"

namespace meedoen {
namespace {

constexpr std::string_view law{"law."};

/// Whether an address within the law lies in one of the groups or amounts that a part names.
bool is_of(const std::string& address, const ComponentText& part) {
    std::string_view names = part.law.empty() ? part.rule : part.law;
    while (!names.empty()) {
        const std::string_view name = names.substr(0, names.find(' '));
        if (address == name || address.starts_with(std::string{name} + ".")) return true;
        names.remove_prefix(std::min(names.size(), name.size() + 1));
    }
    return false;
}

std::bitset<components> parts_of(const std::string& address) {
    std::bitset<components> parts;
    for (std::size_t c = 0; c < components; ++c) parts[c] = is_of(address, component_texts[c]);
    return parts;
}

std::bitset<components> parts_in(std::span<const HouseholdPurse> purses) {
    std::bitset<components> parts;
    for (const HouseholdPurse& purse : purses)
        for (std::size_t c = 0; c < components; ++c)
            if (purse.part[c] != 0) parts[c] = true;
    return parts;
}

/// Euros, or a plain number of something else.
std::string amount_text(double value, bool in_cents, Language language) {
    if (in_cents) return "€ " + cents_text(std::llround(value), language);
    return language == Language::nl ? replaced(number_text(value), ".", ",") : number_text(value);
}

std::string range_text(const Origin& origin, double value, bool in_cents, Language language) {
    const std::string low = amount_text(origin.low, in_cents, language);
    const std::string high = amount_text(origin.high, in_cents, language);
    return " (" + amount_text(value, in_cents, language) +
           (language == Language::nl ? "; tussen " + low + " en " : "; between " + low + " and ") + high + ")";
}

BothLanguages note_on(const Origin& origin, const std::string& address, double value, bool in_cents) {
    return {"Dit bedrag is een aanname: " + address + range_text(origin, value, in_cents, Language::nl),
            "This amount is an assumption: " + address + range_text(origin, value, in_cents, Language::en)};
}

/// One household and its purses.
struct Rests {
    const HouseholdFacts& household;
    std::span<const HouseholdPurse> purses;

    bool alone() const {
        return household.adults() == 1 && household.child_total() == 0 && household.kostendelers.value == 0;
    }
    bool has_iack() const {
        return std::any_of(purses.begin(), purses.end(), [](const HouseholdPurse& purse) {
            return purse.of(Basis::iack, 0) != 0 || purse.of(Basis::iack, 1) != 0;
        });
    }
    std::ptrdiff_t children_in_care() const {
        return std::count_if(household.children.begin(), household.children.begin() + household.child_count.value,
                             [](const ChildFacts& child) { return child.care.value != 0; });
    }
    /// The name of the amount that a local scheme gives this household.
    std::string_view kind() const {
        if (household.kind() == Household::single) return "single";
        if (household.kind() == Household::single_parent) return "single_parent";
        return household.child_total() > 0 ? "couple_children" : "couple";
    }
};

/// Whether a local scheme is that of the household, and an amount of it one for such a household.
bool is_of_scheme(std::string_view address, const Rests& rests) {
    constexpr std::array kinds{"single", "single_parent", "couple", "couple_children"};
    const std::string_view scheme = local_scheme_choices[static_cast<std::size_t>(rests.household.local_scheme.value)];
    if (!address.starts_with(std::string{scheme} + ".")) return false;
    const std::string_view name = address.substr(scheme.size() + 1);
    return std::ranges::find(kinds, name) == kinds.end() || name == rests.kind();
}

/// Whether an amount can matter to a household: not those of another kind of household.
bool matters_to(const Rests& rests, std::string_view address) {
    constexpr std::string_view schemes{"local_schemes."};
    if (address.starts_with(schemes)) return is_of_scheme(address.substr(schemes.size()), rests);
    if (address.starts_with("iack.")) return rests.has_iack();
    if (address == "bijstand_means.gifts_most") return rests.household.gifts.value > 0;
    if (address.starts_with("kinderopvangtoeslag.share_later")) return rests.children_in_care() > 1;
    if (address.ends_with("_one")) return rests.alone();
    if (address.ends_with("_more")) return !rests.alone();
    return true;
}

}  // namespace

Assumptions::Assumptions(const Scenario& scenario) {
    std::map<std::string, ParameterRow> rows;
    for (ParameterRow& row : registry({})) rows.emplace(row.path, row);
    for (const Origin& origin : scenario.origins) {
        if (origin.kind != "assumption" || !origin.path.starts_with(law)) continue;
        if (origin.path.find("_aow") != std::string::npos) continue;  // nobody here has that age
        const ParameterRow& row = rows.at(origin.path);
        const std::string address = origin.path.substr(law.size());
        all_.push_back({address, parts_of(address),
                        note_on(origin, address, row.get(scenario), row.unit.starts_with("EUR cent"))});
    }
}

std::vector<const Assumption*> Assumptions::behind(const HouseholdFacts& household,
                                                   std::span<const HouseholdPurse> purses) const {
    const std::bitset<components> parts = parts_in(purses);
    std::vector<const Assumption*> found;
    for (const Assumption& assumption : all_)
        if ((assumption.parts & parts).any() && matters_to({household, purses}, assumption.address))
            found.push_back(&assumption);
    return found;
}

std::string with_assumptions(std::string object, const std::vector<const Assumption*>& behind) {
    std::vector<std::string> addresses;
    for (const Assumption* assumption : behind) addresses.push_back(json_string(assumption->address));
    object.pop_back();
    return std::move(object) + ",\"assumptions\":" + json_array(addresses) + "}";
}

}  // namespace meedoen
