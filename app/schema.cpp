// `meedoen schema`: the JSON Schema of a scenario file, for editors that complete and check while one types.
#include <array>

#include "failures.hpp"
#include "options.hpp"
#include "scenario_files.hpp"
#include "standard_output.hpp"

namespace meedoen {
namespace {

int run(const Arguments& arguments) {
    Issues issues;
    const std::string root = required_scenarios(arguments, issues);
    if (issues.any_error()) return refused(issues);
    print(json_schema(route_names_in(root)));
    return ExitCode::fine;
}

constexpr std::array examples{
    Example{"Let an editor help with scenario files", "meedoen schema > scenarios/scenario.schema.json"}};
constexpr std::array options{scenarios_option, help_option};

}  // namespace

constexpr Command schema_command{"schema", "", "JSON Schema of a scenario file, for editors", "", examples, options, 0,
                                 0,        run};

}  // namespace meedoen
