#include "run/same_plan.hpp"

#include <algorithm>
#include <sstream>

#include "run/results_layout.hpp"

namespace meedoen {
namespace {

[[noreturn]] void refuse(const std::string& what) { throw OtherPlan{"these results belong to another plan: " + what}; }

std::string differs(const std::string& what, const std::string& in_file, const std::string& in_plan) {
    return what + " is " + in_file + " in the file and " + in_plan + " in this plan";
}

std::string attribute(const ResultsFile& results, const std::string& name) {
    const auto found = std::ranges::find(results.attributes, name, &Texts::value_type::first);
    return found != results.attributes.end() ? found->second : "(not given)";
}

const Labels* coordinate(const ResultsFile& results, const std::string& name) {
    const auto found = std::ranges::find(results.coordinates, name, &Labels::name);
    return found != results.coordinates.end() ? &*found : nullptr;
}

std::vector<std::string> words(const ResultsFile& results, const std::string& name) {
    const Labels* labels = coordinate(results, name);
    if (labels == nullptr || !std::holds_alternative<std::vector<std::string>>(labels->values))
        refuse("the file has no '" + name + "'");
    return std::get<std::vector<std::string>>(labels->values);
}

void require_settings(const ResultsFile& file, const ResultsFile& plan) {
    for (const auto& [name, meaning] :
         {std::pair{"layout_version", "version of the layout"}, std::pair{"source", "program"},
          std::pair{"schema_version", "version of the scenario files"}, std::pair{"seed", "seed"},
          std::pair{"years", "number of years"}, std::pair{"place", "place"}, std::pair{"first_day", "first day"},
          std::pair{"law_date", "date of the law"}})
        if (attribute(file, name) != attribute(plan, name))
            refuse(differs(meaning, attribute(file, name), attribute(plan, name)));
}

void require_scenarios(const std::vector<std::string>& file, const std::vector<std::string>& plan) {
    if (file.size() != plan.size())
        refuse(differs("the number of scenarios", std::to_string(file.size()), std::to_string(plan.size())));
    for (std::size_t a = 0; a < plan.size(); ++a)
        if (file[a] != plan[a])
            refuse(differs("scenario " + std::to_string(a + 1), "'" + file[a] + "'", "'" + plan[a] + "'"));
}

/// Lines are `address = value`, in the order of the registry.
void require_values(const std::string& name, const std::string& file, const std::string& plan) {
    if (file == plan) return;
    std::istringstream file_lines{file};
    std::istringstream plan_lines{plan};
    std::string in_file;
    std::string in_plan;
    do {
        if (!std::getline(file_lines, in_file)) in_file.clear();
        if (!std::getline(plan_lines, in_plan)) in_plan.clear();
    } while (in_file == in_plan && (file_lines || plan_lines));
    const std::string address = in_plan.substr(0, in_plan.find(" = "));
    if (!address.empty() && in_file.starts_with(address + " = "))
        refuse("in scenario '" + name + "' " +
               differs(address, in_file.substr(address.size() + 3), in_plan.substr(address.size() + 3)));
    refuse("scenario '" + name + "' has '" + in_file + "' in the file where this plan has '" + in_plan + "'");
}

void require_columns(const ResultsFile& file, const ResultsFile& plan) {
    for (const Variable& variable : plan.variables)
        if (std::ranges::find(file.variables, variable.name, &Variable::name) == file.variables.end())
            refuse("the file has no outcome '" + variable.name + "'");
    for (std::size_t v = 0; v < file.variables.size(); ++v) {
        const Variable& found = file.variables[v];
        if (v >= plan.variables.size()) refuse("this program has no outcome '" + found.name + "'");
        const Variable& wanted = plan.variables[v];
        if (found.name != wanted.name) refuse(differs("outcome " + std::to_string(v + 1), found.name, wanted.name));
        if (found.dimensions != wanted.dimensions || found.units != wanted.units ||
            found.long_name != wanted.long_name || found.long_name_nl != wanted.long_name_nl)
            refuse("the outcome '" + found.name + "' has another unit, shape or meaning in the file");
    }
}

/// Those that decide what stands where; the texts of scenarios may differ in comments and titles.
void require_coordinates(const ResultsFile& file, const ResultsFile& plan) {
    for (const char* name : {"stratum", "month", "queue", "week_bin"}) {
        const Labels* found = coordinate(file, name);
        if (found == nullptr || *found != *coordinate(plan, name))
            refuse("the coordinate '" + std::string{name} + "' has other places in the file");
    }
}

void require_replications(const ResultsFile& file, int replications) {
    const Labels* labels = coordinate(file, "replication");
    const auto* runs = labels != nullptr ? std::get_if<std::vector<std::int32_t>>(&labels->values) : nullptr;
    if (runs == nullptr) refuse("the file has no 'replication'");
    for (std::size_t r = 0; r < runs->size(); ++r) {
        if ((*runs)[r] < (r == 0 ? 0 : (*runs)[r - 1] + 1)) refuse("the replications in the file are out of order");
        if ((*runs)[r] >= replications)
            refuse("the file holds replication " + std::to_string((*runs)[r]) + " (counted from 0) and this plan has " +
                   std::to_string(replications) + " replications");
    }
}

}  // namespace

void require_same_plan(const ResultsFile& results, const Plan& plan) {
    const ResultsFile wanted = empty_results(plan, {});
    require_settings(results, wanted);
    const std::vector<std::string> names = words(wanted, "scenario");
    require_scenarios(words(results, "scenario"), names);
    const std::vector<std::string> in_file = words(results, "scenario_canonical");
    const std::vector<std::string> in_plan = words(wanted, "scenario_canonical");
    if (in_file.size() != in_plan.size()) refuse("the file lacks the values of a scenario");
    for (std::size_t a = 0; a < in_plan.size(); ++a) require_values(names[a], in_file[a], in_plan[a]);
    require_columns(results, wanted);
    require_coordinates(results, wanted);
    require_replications(results, plan.replications);
}

}  // namespace meedoen
