// `meedoen show`: the resolved scenario, every value with the file and line that it comes from.
#include <array>
#include <map>

#include "failures.hpp"
#include "options.hpp"
#include "report/json_text.hpp"
#include "scenario/registry.hpp"
#include "scenario/scenario.hpp"
#include "scenario_files.hpp"
#include "standard_output.hpp"

namespace meedoen {
namespace {

std::string value_json(const ParameterRow& row, double value) {
    return row.choices.empty() ? json_number(value) : json_string(value_text(row, value));
}

std::string entry_json(const Origin& origin, const ParameterRow& row, const Scenario& scenario) {
    const bool range = origin.low != origin.high;
    return json_object({{"address", json_string(row.path)},
                        {"value", value_json(row, row.get(scenario))},
                        {"unit", json_string(row.unit)},
                        {"kind", json_string(origin.kind)},
                        {"source", json_string(origin.source)},
                        {"low", range ? json_number(origin.low) : "null"},
                        {"high", range ? json_number(origin.high) : "null"},
                        {"file", json_string(origin.where.file)},
                        {"line", std::to_string(origin.where.line)}});
}

std::string as_json(const Scenario& scenario) {
    std::map<std::string, const Origin*> origins;
    for (const Origin& origin : scenario.origins) origins[origin.path] = &origin;
    std::vector<std::string> entries;
    for (const ParameterRow& row : registry(route_names_of(scenario)))
        if (const auto found = origins.find(row.path); found != origins.end())
            entries.push_back(entry_json(*found->second, row, scenario));
    return json_object({{"schema_version", std::to_string(schema_version)},
                        {"scenario", json_string(scenario.name)},
                        {"title_nl", json_string(scenario.title_nl)},
                        {"title_en", json_string(scenario.title_en)},
                        {"question", json_string(scenario.question)},
                        {"question_nl", json_string(scenario.question_nl)},
                        {"place", json_string(scenario.place_name)},
                        {"values", json_array(entries)}}) +
           "\n";
}

int run(const Arguments& arguments) {
    Issues issues;
    const Scenario scenario = scenario_for(arguments.operands().front(), arguments, issues);
    if (issues.any_error()) return refused(issues);
    tell_warnings(issues);
    print(arguments.has("json") ? as_json(scenario) : resolved_text(scenario));
    return ExitCode::fine;
}

constexpr std::array examples{
    Example{"What does a question rest on?", "meedoen show scenarios/questions/werk-eerst.toml"},
    Example{"The same with another lever, in another place",
            "meedoen show scenarios/base.toml --place klein-24k --set levers.regie_hours=100"}};
constexpr std::array options{place_option, set_option, scenarios_option, json_option, help_option};
constexpr std::string_view about =
    "Prints TOML that loads again to the same values; behind each value the file and line that it comes from, and its "
    "unit.\n";

}  // namespace

constexpr Command show_command{
    "show", "FILE", "Show a scenario with every value and where it comes from", about, examples, options, 1, 1, run};

}  // namespace meedoen
