// What a scenario says, written out: as TOML that loads again, and as canonical lines that can be compared.
#include <map>

#include "scenario/loader.hpp"
#include "scenario/registry.hpp"

namespace meedoen {
namespace {

std::vector<std::string> route_names(const Scenario& scenario) {
    std::vector<std::string> names;
    for (const Route& route : scenario.routes) names.push_back(route.name);
    return names;
}

std::string toml_text(const std::string& text) {
    std::string safe = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') safe += '\\';
        if (c == '\n')
            safe += "\\n";
        else
            safe += c;
    }
    return safe + "\"";
}

std::string plain_value(const ParameterRow& row, double x) {
    if (row.choices.empty()) return value_text(row, x);
    if (row.choices[0] == "no") return x > 0.5 ? "true" : "false";
    return toml_text(value_text(row, x));
}

std::string place_text(const Position& where) {
    return where.line > 0 ? where.file + ":" + std::to_string(where.line) : where.file;
}

std::string entry(const ParameterRow& row, const Scenario& scenario, const Origin& origin) {
    std::string line = std::string{row.name()} + " = ";
    const std::string value = plain_value(row, row.get(scenario));
    if (row.may_be_bare() && origin.source.empty())
        line += value;
    else {
        line += "{ value = " + value + ", kind = \"" + origin.kind + "\"";
        if (!origin.source.empty()) line += ", source = \"" + origin.source + "\"";
        if (origin.low != origin.high)
            line += ", low = " + plain_value(row, origin.low) + ", high = " + plain_value(row, origin.high);
        else if (origin.kind == "assumption" || origin.kind == "estimate")
            line += ", low = " + value + ", high = " + value;
        line += " }";
    }
    return line + "  # " + place_text(origin.where) + "; " + std::string{row.unit} + "\n";
}

}  // namespace

std::string resolved_text(const Scenario& scenario) {
    std::string text = "schema_version = 1\nkind = \"scenario\"\nbase = \"base.toml\"\n";
    text += "title_nl = " + toml_text(scenario.title_nl) + "\ntitle_en = " + toml_text(scenario.title_en) + "\n";
    text += "question = " + toml_text(scenario.question) + "\n";
    if (!scenario.question_nl.empty()) text += "question_nl = " + toml_text(scenario.question_nl) + "\n";
    text += "place_type = " + toml_text(scenario.place_name) + "\n";
    text += "\n[run]\nyears = " + std::to_string(scenario.run.years.value) +
            "\nreplications = " + std::to_string(scenario.run.replications.value);
    text += "\nfirst_day = " + date_text(scenario.run.first_day) + "\nlaw_date = " + date_text(scenario.run.law_date) +
            "\nlaw_frozen = " + (scenario.run.law_frozen ? "true" : "false") + "\n";
    std::map<std::string, const Origin*> origins;
    for (const Origin& origin : scenario.origins) origins[origin.path] = &origin;
    std::string table;
    for (const ParameterRow& row : registry(route_names(scenario))) {
        const auto origin = origins.find(row.path);
        if (origin == origins.end()) continue;
        if (row.table() != table) {
            table = row.table();
            text += "\n[" + table + "]\n";
        }
        text += entry(row, scenario, *origin->second);
    }
    return text;
}

std::string canonical_text(const Scenario& scenario) {
    std::string text = "place = " + scenario.place_name + "\nrun.years = " + std::to_string(scenario.run.years.value) +
                       "\nrun.replications = " + std::to_string(scenario.run.replications.value) +
                       "\nrun.first_day = " + date_text(scenario.run.first_day) +
                       "\nrun.law_date = " + date_text(scenario.run.law_date) + "\n";
    for (const ParameterRow& row : registry(route_names(scenario)))
        text += row.path + " = " + value_text(row, row.get(scenario)) + "\n";
    for (const Route& route : scenario.routes)
        for (const Condition& condition : route.conditions)
            text += "routes." + route.name + ".condition = " + text_of(condition) + "\n";
    return text;
}

}  // namespace meedoen
