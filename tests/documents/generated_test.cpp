// The tables of MODEL.md and CONTRACTS.md that are made from the code are what the code gives.
#include <map>

#include "observe/outcomes.hpp"
#include "observe/strata.hpp"
#include "page.hpp"
#include "scenario/registry.hpp"
#include "scenario_of.hpp"
#include "world/events.hpp"

namespace meedoen::documents {
namespace {

const std::string model = "sim/MODEL.md";
const std::string contracts = "sim/CONTRACTS.md";

std::string range_of(const ParameterRow& row, const Origin& origin) {
    if (!row.choices.empty() || origin.low == origin.high) return "";
    return value_text(row, origin.low) + " to " + value_text(row, origin.high);
}

std::string source_of(const Origin& origin) {
    return origin.source.empty() ? origin.kind : origin.kind + ": " + origin.source;
}

std::string heading_of(std::string_view table) {
    return "\n### `" + std::string{table} + "`\n\n| name | value | unit | range | kind: source | meaning |\n" +
           "|---|---|---|---|---|---|\n";
}

std::string parameters() {
    std::map<std::string, const Origin*> origins;
    for (const Origin& origin : base().origins) origins[origin.path] = &origin;
    std::string text;
    std::string table;
    for (const ParameterRow& row : registry(route_names_of(base()))) {
        const auto found = origins.find(row.path);
        if (found == origins.end()) continue;
        if (row.table() != table) {
            table = row.table();
            text += heading_of(table);
        }
        const Origin& origin = *found->second;
        text += "| " + std::string{row.name()} + " | " + origin.text + " | " + std::string{row.unit} + " | " +
                range_of(row, origin) + " | " + source_of(origin) + " | " + std::string{row.meaning} + " |\n";
    }
    return text + "\n";
}

std::string kind_of(Measure measure) {
    return measure == Measure::stock ? "stock" : measure == Measure::count ? "count" : "amount";
}

std::string outcome_table() {
    std::string text = "| name | unit | kind | meaning (en) | meaning (nl) |\n|---|---|---|---|---|\n";
    for (const Outcome& outcome : outcomes())
        text += "| `" + std::string{outcome.name} + "` | " + std::string{outcome.unit} + " | " +
                kind_of(outcome.measure) + " | " + std::string{outcome.meaning_en} + " | " +
                std::string{outcome.meaning_nl} + " |\n";
    return text;
}

std::string strata_table() {
    std::string text = "| stratum | meaning (en) | meaning (nl) |\n|---|---|---|\n";
    for (const Stratum& s : strata())
        text += "| `" + std::string{s.name} + "` | " + std::string{s.meaning_en} + " | " + std::string{s.meaning_nl} +
                " |\n";
    return text;
}

std::string event_table() {
    std::string text = "| number | event | subject | actor | cause | amount |\n|---|---|---|---|---|---|\n";
    for (std::size_t k = 0; k < event_descriptions.size(); ++k) {
        const EventDescription& e = event_descriptions[k];
        text += "| " + std::to_string(k) + " | `" + std::string{e.name} + "` | " + std::string{e.subject} + " | " +
                std::string{e.actor} + " | " + std::string{e.cause} + " | " + std::string{e.amount} + " |\n";
    }
    return text;
}

std::string lever_table() {
    std::string text = "| lever | channels | who may pull it | lawful today | status |\n|---|---|---|---|---|\n";
    for (const LeverDescription& l : lever_descriptions)
        text += "| `" + std::string{l.lever} + "` | " + std::string{l.channels} + " | " + std::string{l.who} + " | " +
                std::string{l.lawful_today} + " | " + std::string{l.status} + " |\n";
    return text;
}

std::string setting_of(const ParameterRow& row) {
    std::string text;
    for (const std::string_view choice : row.choices) text += (text.empty() ? "" : ", ") + std::string{choice};
    return text.empty() ? value_text(row, row.low) + " to " + value_text(row, row.high) : text;
}

std::string lever_settings() {
    std::string text = "| address | unit | may be | baseline | meaning |\n|---|---|---|---|---|\n";
    for (const ParameterRow& row : registry({}))
        if (row.path.starts_with("levers."))
            text += "| `" + row.path + "` | " + std::string{row.unit} + " | " + setting_of(row) + " | " +
                    value_text(row, row.get(base())) + " | " + std::string{row.meaning} + " |\n";
    return text;
}

TEST(Generated, ParametersOfTheModel) { expect_generated(model, "parameters", parameters()); }
TEST(Generated, OutcomesOfTheModel) { expect_generated(model, "outcomes", outcome_table()); }
TEST(Generated, StrataOfTheModel) { expect_generated(model, "strata", strata_table()); }
TEST(Generated, EventsOfTheModel) { expect_generated(model, "events", event_table()); }
TEST(Generated, LeversOfTheModel) { expect_generated(model, "levers", lever_table()); }
TEST(Generated, SettingsOfLevers) { expect_generated(contracts, "levers", lever_settings()); }

TEST(Generated, EveryLeverIsDescribed) {
    std::vector<std::string> described;
    for (const LeverDescription& l : lever_descriptions) described.emplace_back(l.lever);
    std::vector<std::string> there;
    for (const auto& field : lever_fields) there.emplace_back(field.name);
    EXPECT_EQ(described, there);
}

}  // namespace
}  // namespace meedoen::documents
