// `meedoen list`: what there is to choose from, to read and to ask.
#include <array>

#include "failures.hpp"
#include "listings.hpp"
#include "options.hpp"
#include "scenario_files.hpp"
#include "standard_output.hpp"

namespace meedoen {
namespace {

struct Subject {
    std::string_view name;
    Listing (*of_program)();
    Listing (*of_scenarios)(const std::string& root, Issues& issues);
};

constexpr std::array subjects{
    Subject{"scenarios", nullptr, list_scenarios}, Subject{"routes", nullptr, list_routes},
    Subject{"levers", nullptr, list_levers},       Subject{"parameters", nullptr, list_parameters},
    Subject{"outcomes", list_outcomes, nullptr},   Subject{"strata", list_strata, nullptr},
    Subject{"events", list_events, nullptr},       Subject{"sources", nullptr, list_sources},
};

const Subject* subject_of(const std::string& word, Issues& issues) {
    std::vector<std::string> names;
    for (const Subject& subject : subjects) {
        if (subject.name == word) return &subject;
        names.emplace_back(subject.name);
    }
    issues.error(
        {{}, "meedoen list", "cannot list " + quoted(word), "allowed: " + alternatives(names), nearest(word, names)});
    return nullptr;
}

int run(const Arguments& arguments) {
    Issues issues;
    const Subject* subject = subject_of(arguments.operands().front(), issues);
    Listing listing;
    if (subject != nullptr && subject->of_program != nullptr) listing = subject->of_program();
    if (subject != nullptr && subject->of_scenarios != nullptr) {
        const std::string root = required_scenarios(arguments, issues);
        if (!issues.any_error()) listing = subject->of_scenarios(root, issues);
    }
    if (issues.any_error()) return refused(issues);
    print(arguments.has("json") ? as_json(listing) : as_columns(listing));
    return ExitCode::fine;
}

constexpr std::array examples{Example{"Which questions come with the program?", "meedoen list scenarios"},
                              Example{"What may policy pull, and who may?", "meedoen list levers --json"},
                              Example{"Every number of the model", "meedoen list parameters"}};
constexpr std::array options{scenarios_option, json_option, help_option};
constexpr std::string_view about =
    "WHAT is one of: scenarios, routes, levers, parameters, outcomes, strata, events, sources.\n"
    "--json gives an array of objects, with more about each than the columns show.\n";

}  // namespace

constexpr Command list_command{"list", "WHAT",   "List scenarios, routes, levers, parameters, outcomes and more",
                               about,  examples, options,
                               1,      1,        run};

}  // namespace meedoen
