// `meedoen validate`: reads everything that a scenario rests on, computes nothing, tells all problems of all files.
#include <array>
#include <filesystem>

#include "failures.hpp"
#include "options.hpp"
#include "output/errors.hpp"
#include "run/disk.hpp"
#include "scenario/document.hpp"
#include "scenario/household_file.hpp"
#include "scenario/scenario.hpp"
#include "scenario_files.hpp"
#include "standard_output.hpp"

namespace meedoen {
namespace {

/// What a file says it is; empty when that cannot be read (then the loader says why).
std::string kind_of(const std::string& file) {
    std::string reason;
    const auto text = files_on_disk().read(file, reason);
    if (!text) return "";
    Issues ignored;
    const std::optional<Node> node = parse_document(*text, file, ignored);
    if (!node) return "";
    const Node* kind = node->find("kind");
    return kind == nullptr ? "" : kind->text;
}

/// A file that is no scenario is read as part of the base of its folder.
LoadRequest request_for(const std::string& file, const Arguments& arguments, Issues& issues) {
    LoadRequest request{.file = file, .place = "", .shipped_root = shipped_scenarios(arguments, issues), .set = {}};
    const std::string kind = kind_of(file);
    const std::optional<std::string> root = scenario_root_of(file, files_on_disk());
    if (!root || (kind != "place" && kind != "route" && kind != "law" && kind != "sources")) return request;
    request.file = *root + "base.toml";
    if (kind == "place") request.place = std::filesystem::path{file}.stem().string();
    return request;
}

std::string sentence(const std::string& file, const LoadRequest& request, const Scenario& scenario) {
    const std::string read_as = request.file == file ? "" : ", read with " + shown(request.file);
    return shown(file) + ": in order (" + std::to_string(scenario.origins.size()) + " values, " +
           std::to_string(scenario.routes.size()) + " routes, place " + scenario.place_name + read_as + ")\n";
}

int run(const Arguments& arguments) {
    Issues all;
    std::string report;
    for (const std::string& operand : arguments.operands()) {
        const std::string file = tidy_path(operand);
        Issues issues;
        if (kind_of(file) == "household") {
            load_household(file, files_on_disk(), issues);
            report += shown(file) + ": in order (a household; meedoen income reads it)\n";
            add_new(issues, all);
            continue;
        }
        const LoadRequest request = request_for(file, arguments, issues);
        const Scenario scenario = load_scenario(request, files_on_disk(), issues);
        report += sentence(file, request, scenario);
        add_new(issues, all);
    }
    if (all.any_error()) return refused(all);
    tell_warnings(all);
    print(report);
    return ExitCode::fine;
}

constexpr std::array examples{
    Example{"Is my scenario in order?", "meedoen validate my-town.toml"},
    Example{"Are all shipped questions in order?", "meedoen validate scenarios/questions/*.toml"}};
constexpr std::array options{scenarios_option, help_option};
constexpr std::string_view about =
    "A problem is told as `file:line:column: key: problem (why, allowed). Did you mean ...?`; all problems of all "
    "files\n"
    "at once. Files of places, routes, law and sources are read together with the base.toml of their folder.\n";

}  // namespace

constexpr Command validate_command{
    "validate", "FILE...", "Check scenario files; run nothing", about, examples, options, 1, 1000, run};

}  // namespace meedoen
