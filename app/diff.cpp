// `meedoen diff`: in which values do two scenarios differ?
#include <array>
#include <map>
#include <set>

#include "failures.hpp"
#include "options.hpp"
#include "report/json_text.hpp"
#include "scenario/registry.hpp"
#include "scenario/scenario.hpp"
#include "scenario_files.hpp"
#include "standard_output.hpp"

namespace meedoen {
namespace {

/// Lines of the canonical text by address; conditions of a route have one address and several lines.
std::map<std::string, std::string> values_of(const Scenario& scenario) {
    std::map<std::string, std::string> values;
    const std::string text = canonical_text(scenario);
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = text.find('\n', start);
        const std::string line = text.substr(start, end - start);
        const std::size_t sign = line.find(" = ");
        std::string& value = values[line.substr(0, sign)];
        value += (value.empty() ? "" : " and ") + line.substr(sign + 3);
        start = end + 1;
    }
    return values;
}

struct Change {
    std::string address;
    std::string first;  // empty: not there
    std::string second;
    std::string unit;
};

std::vector<Change> changes_between(const Scenario& a, const Scenario& b) {
    std::map<std::string, std::string> units;
    for (const Scenario* scenario : {&a, &b})
        for (const ParameterRow& row : registry(route_names_of(*scenario)))
            if (row.choices.empty()) units[row.path] = row.unit;
    const auto first = values_of(a);
    const auto second = values_of(b);
    std::set<std::string> addresses;
    for (const auto& [address, value] : first) addresses.insert(address);
    for (const auto& [address, value] : second) addresses.insert(address);
    const auto value_in = [](const auto& values, const std::string& address) {
        const auto found = values.find(address);
        return found == values.end() ? std::string{} : found->second;
    };
    std::vector<Change> changes;
    for (const std::string& address : addresses) {
        Change change{address, value_in(first, address), value_in(second, address), units[address]};
        if (change.first != change.second) changes.push_back(std::move(change));
    }
    return changes;
}

std::string as_text(const std::vector<Change>& changes) {
    if (changes.empty()) return "no difference in any value\n";
    std::string text;
    for (const Change& change : changes)
        text += change.address + ": " + (change.first.empty() ? "(nothing)" : change.first) + " -> " +
                (change.second.empty() ? "(nothing)" : change.second) +
                (change.unit.empty() || change.unit == "1" ? "" : "  [" + change.unit + "]") + "\n";
    return text;
}

std::string as_json(const std::vector<Change>& changes) {
    std::vector<std::string> items;
    for (const Change& change : changes)
        items.push_back(json_object({{"address", json_string(change.address)},
                                     {"first", change.first.empty() ? "null" : json_string(change.first)},
                                     {"second", change.second.empty() ? "null" : json_string(change.second)},
                                     {"unit", json_string(change.unit)}}));
    return json_array(items) + "\n";
}

int run(const Arguments& arguments) {
    Issues issues;
    const Scenario first = scenario_for(arguments.operands()[0], arguments, issues);
    const Scenario second = scenario_for(arguments.operands()[1], arguments, issues);
    if (issues.any_error()) return refused(issues);
    tell_warnings(issues);
    const std::vector<Change> changes = changes_between(first, second);
    print(arguments.has("json") ? as_json(changes) : as_text(changes));
    return ExitCode::fine;
}

constexpr std::array examples{
    Example{"What does this question change?", "meedoen diff scenarios/base.toml scenarios/questions/werk-eerst.toml"}};
constexpr std::array options{place_option, set_option, scenarios_option, json_option, help_option};
constexpr std::string_view about =
    "Compares the resolved values, not the text of the files; titles and sources do not count. Ends with 0 either "
    "way.\n";

}  // namespace

constexpr Command diff_command{"diff", "A B", "Tell in which values two scenarios differ", about, examples, options, 2,
                               2,      run};

}  // namespace meedoen
