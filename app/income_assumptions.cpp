#include "income_assumptions.hpp"

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
    return in_cents ? "€ " + cents_text(std::llround(value), language) : number_text(value);
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

/// Whether an amount can matter to this household: it has one local scheme or none, and lives alone or not.
bool matters_to(const HouseholdFacts& household, std::string_view address) {
    constexpr std::string_view schemes{"local_schemes."};
    const bool alone = household.adults() == 1 && household.child_total() == 0 && household.kostendelers.value == 0;
    if (address.starts_with("iack.")) return household.child_total() > 0;
    if (address == "huurtoeslag.ijkpunt_one") return alone;
    if (address == "huurtoeslag.ijkpunt_more") return !alone;
    if (!address.starts_with(schemes)) return true;
    return address.substr(schemes.size())
        .starts_with(local_scheme_choices[static_cast<std::size_t>(household.local_scheme.value)]);
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
        if ((assumption.parts & parts).any() && matters_to(household, assumption.address)) found.push_back(&assumption);
    return found;
}

std::string with_assumptions(std::string object, const std::vector<const Assumption*>& behind) {
    std::vector<std::string> addresses;
    for (const Assumption* assumption : behind) addresses.push_back(json_string(assumption->address));
    object.pop_back();
    return std::move(object) + ",\"assumptions\":" + json_array(addresses) + "}";
}

}  // namespace meedoen
