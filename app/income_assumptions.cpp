#include "income_assumptions.hpp"

#include <algorithm>

#include "scenario/registry.hpp"

namespace meedoen {
namespace {

bool has_part_of(const Origin& origin, std::span<const HouseholdPurse> purses) {
    for (std::size_t c = 0; c < components; ++c) {
        const std::string rule = "law." + std::string{component_texts[c].rule} + ".";
        if (rule == "law.." || !origin.path.starts_with(rule)) continue;
        if (std::any_of(purses.begin(), purses.end(), [c](const HouseholdPurse& p) { return p.part[c] != 0; }))
            return true;
    }
    return false;
}

}  // namespace

std::vector<BothLanguages> assumptions_in(const IncomeRequest& asked, std::span<const HouseholdPurse> purses) {
    std::vector<BothLanguages> notes;
    for (const Origin& origin : asked.scenario.origins) {
        if (origin.kind != "assumption" || !origin.path.starts_with("law.")) continue;
        if (origin.path.find("_aow") != std::string::npos) continue;  // nobody here has that age
        if (!has_part_of(origin, purses)) continue;
        const std::string range =
            " (" + origin.text + ", " + number_text(origin.low) + " - " + number_text(origin.high) + ")";
        notes.push_back({"Dit bedrag is een aanname: " + origin.path.substr(4) + range,
                         "This amount is an assumption: " + origin.path.substr(4) + range});
    }
    if (asked.rule_year > asked.scenario.run.law_date.year)
        notes.push_back({"De regels van 2027 gelden hier met de bedragen van 2026.",
                         "The rules of 2027 hold here on the amounts of 2026."});
    return notes;
}

}  // namespace meedoen
