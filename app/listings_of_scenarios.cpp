#include <algorithm>
#include <map>

#include "listings.hpp"
#include "run/disk.hpp"
#include "scenario/loader.hpp"
#include "scenario/registry.hpp"
#include "scenario/scenario.hpp"
#include "scenario_files.hpp"

namespace meedoen {
namespace {

std::string text(std::string_view words) { return std::string{words}; }

Scenario load(const std::string& file, Issues& issues) {
    return load_scenario({.file = file, .place = "", .shipped_root = "", .set = {}}, files_on_disk(), issues);
}

Scenario load_base(const std::string& root, Issues& issues) { return load(root + "base.toml", issues); }

ListedValue value_of(const ParameterRow& row, double value) {
    if (row.choices.empty()) return NumberText{value_text(row, value)};
    return value_text(row, value);
}

std::vector<std::string> choices_of(const ParameterRow& row) { return {row.choices.begin(), row.choices.end()}; }

NumberText bound(const ParameterRow& row, double value) { return {row.choices.empty() ? value_text(row, value) : ""}; }

std::map<std::string, const Origin*> origins_of(const Scenario& scenario) {
    std::map<std::string, const Origin*> origins;
    for (const Origin& origin : scenario.origins) origins[origin.path] = &origin;
    return origins;
}

}  // namespace

Listing list_scenarios(const std::string& root, Issues& issues) {
    Listing listing{{{"file", true},
                     {"name", false},
                     {"title_nl", true},
                     {"title_en", false},
                     {"question", false},
                     {"question_nl", true}},
                    {}};
    std::vector<std::string> files{root + "base.toml"};
    for (const std::string& file : files_on_disk().list(root + "questions"))
        files.push_back(root + "questions/" + file);
    for (const std::string& file : files) {
        const Scenario scenario = load(file, issues);
        listing.rows.push_back(
            {file, scenario.name, scenario.title_nl, scenario.title_en, scenario.question, scenario.question_nl});
    }
    return listing;
}

Listing list_routes(const std::string& root, Issues& issues) {
    Listing listing{{{"name", true},
                     {"number", false},
                     {"route_kind", true},
                     {"executed_by", true},
                     {"title_nl", true},
                     {"title_en", false},
                     {"legal_ground", true},
                     {"requested_by", false},
                     {"decided_by", false},
                     {"objection", false},
                     {"conditions", false}},
                    {}};
    const Scenario scenario = load_base(root, issues);
    for (const Route& route : scenario.routes) {
        std::vector<std::string> conditions;
        for (const Condition& condition : route.conditions) conditions.push_back(text_of(condition));
        listing.rows.push_back({route.name, NumberText{std::to_string(route.number.value)},
                                text(route_kind_names[static_cast<std::size_t>(route.kind.value)]),
                                text(organisation_names[static_cast<std::size_t>(route.executed_by.value)]),
                                route.title_nl, route.title_en, route.legal_ground, route.requested_by,
                                route.decided_by, route.objection, conditions});
    }
    return listing;
}

Listing list_levers(const std::string& root, Issues& issues) {
    Listing listing{{{"address", true},
                     {"unit", false},
                     {"value", true},
                     {"low", false},
                     {"high", false},
                     {"choices", false},
                     {"meaning", true},
                     {"channels", true},
                     {"who", true},
                     {"lawful_today", false},
                     {"status", false}},
                    {}};
    const Scenario scenario = load_base(root, issues);
    for (const ParameterRow& row : registry(route_names_of(scenario))) {
        const auto described = std::ranges::find(lever_descriptions, row.name(), &LeverDescription::lever);
        if (row.table() != "levers" || described == lever_descriptions.end()) continue;
        listing.rows.push_back({row.path, text(row.unit), value_of(row, row.get(scenario)), bound(row, row.low),
                                bound(row, row.high), choices_of(row), text(row.meaning), text(described->channels),
                                text(described->who), text(described->lawful_today), text(described->status)});
    }
    return listing;
}

Listing list_parameters(const std::string& root, Issues& issues) {
    Listing listing{{{"address", true},
                     {"unit", true},
                     {"value", true},
                     {"kind", true},
                     {"source", false},
                     {"likely_low", false},
                     {"likely_high", false},
                     {"low", false},
                     {"high", false},
                     {"choices", false},
                     {"meaning", true}},
                    {}};
    const Scenario scenario = load_base(root, issues);
    const auto origins = origins_of(scenario);
    for (const ParameterRow& row : registry(route_names_of(scenario))) {
        const auto found = origins.find(row.path);
        if (found == origins.end()) continue;  // a leefgebied that a route does not touch
        const Origin& origin = *found->second;
        const bool range = origin.low != origin.high;
        listing.rows.push_back({row.path, text(row.unit), value_of(row, row.get(scenario)), origin.kind, origin.source,
                                NumberText{range ? number_text(origin.low) : ""},
                                NumberText{range ? number_text(origin.high) : ""}, bound(row, row.low),
                                bound(row, row.high), choices_of(row), text(row.meaning)});
    }
    return listing;
}

Listing list_sources(const std::string& root, Issues& issues) {
    Listing listing{{{"key", true}, {"kind", true}, {"title", true}}, {}};
    for (const SourceEntry& source : load_sources(root, files_on_disk(), issues))
        listing.rows.push_back({source.key, source.kind, source.title});
    return listing;
}

}  // namespace meedoen
