// `meedoen version`: what was built from what, and how to cite it.
#include "run/version.hpp"

#include <array>
#include <boost/version.hpp>

#include "commit.hpp"
#include "failures.hpp"
#include "options.hpp"
#include "report/json_text.hpp"
#include "run/results.hpp"
#include "scenario/scenario.hpp"
#include "scenario_files.hpp"
#include "standard_output.hpp"

namespace meedoen {
namespace {

struct Line {
    std::string_view key;
    std::string_view label;
    std::string value;
};

std::string boost_version() {
    return std::to_string(BOOST_VERSION / 100000) + "." + std::to_string(BOOST_VERSION / 100 % 1000) + "." +
           std::to_string(BOOST_VERSION % 100);
}

/// Clang names itself in this text, GCC gives its number only.
std::string compiler_text() {
    const std::string text = __VERSION__;
    return text.find("lang") == std::string::npos ? "GCC " + text : text;
}

/// Of the base scenario; empty when no scenarios are found or they are not in order.
std::string law_year(const Arguments& arguments, Issues& issues) {
    const std::string root = shipped_scenarios(arguments, issues);
    Issues of_scenario;
    if (root.empty()) return "";
    const Scenario base = scenario_for(root + "base.toml", arguments, of_scenario);
    return of_scenario.any_error() ? "" : std::to_string(base.run.law_date.year);
}

std::vector<Line> lines_of(const std::string& year) {
    return {{"version", "meedoen", std::string{program_version}},
            {"commit", "commit", std::string{program_commit}},
            {"compiler", "compiler", compiler_text()},
            {"hdf5", "HDF5", MEEDOEN_HDF5_VERSION},
            {"onetbb", "oneTBB", MEEDOEN_TBB_VERSION},
            {"boost", "Boost", boost_version()},
            {"scenario_schema", "scenario schema", std::to_string(schema_version)},
            {"results_layout", "results layout", std::to_string(results_layout_version)},
            {"law_year", "law of", year.empty() ? "not known: no scenarios found" : year},
            {"licence", "licence", "EUPL-1.2"}};
}

/// As CITATION.cff has it; the tests compare the two.
std::string citation(const std::string& year) {
    return "The meedoen engineers, meedoen " + std::string{program_version} + " (software, EUPL-1.2)" +
           (year.empty() ? "" : ", law of " + year) + ".";
}

int run(const Arguments& arguments) {
    Issues issues;
    const std::string year = law_year(arguments, issues);
    if (issues.any_error()) return refused(issues);
    std::string text;
    if (arguments.has("json")) {
        for (const Line& line : lines_of(year))
            text += (text.empty() ? "{" : ", ") + json_string(line.key) + ": " + json_string(line.value);
        print(text + ", \"citation\": " + json_string(citation(year)) + "}\n");
        return ExitCode::fine;
    }
    for (const Line& line : lines_of(year))
        text += std::string{line.label} + std::string(17 - line.label.size(), ' ') + line.value + "\n";
    print(text + "\nCite as\n  " + citation(year) +
          "\n  Name with it the scenarios, the seed, and content_sha256 of the results file.\n");
    return ExitCode::fine;
}

constexpr std::array examples{Example{"For a methods section", "meedoen version"}};
constexpr std::array options{scenarios_option, json_option, help_option};

}  // namespace

constexpr Command version_command{
    "version", "", "Version, libraries, law year, and how to cite", "", examples, options, 0, 0, run};

}  // namespace meedoen
