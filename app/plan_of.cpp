#include "plan_of.hpp"

#include <algorithm>

#include "failures.hpp"
#include "scenario_files.hpp"

namespace meedoen {
namespace {

void unequal(const Scenario& base, const Scenario& other, const std::string& what, Issues& issues) {
    issues.error({{},
                  other.name,
                  "has " + what + " than " + base.name,
                  "scenarios are compared for the same people in the same place",
                  ""});
}

/// The name stands in tables, in CSV and in the results file: nothing there may obey it.
void check_names(const std::vector<Scenario>& arms, Issues& issues) {
    for (const Scenario& arm : arms) {
        const bool formula = arm.name.find_first_of("=+-@") == 0;
        if (formula || arm.name.empty() || printable(arm.name) != arm.name)
            issues.error({{},
                          "",
                          quoted(arm.name) + " cannot be the name of a scenario",
                          "the file name is UTF-8 without control characters and does not begin with =, +, - or @",
                          ""});
    }
}

/// Persons are compared one by one, so all arms hold the same people.
void check_comparable(const std::vector<Scenario>& arms, Issues& issues) {
    const Scenario& base = arms.front();
    for (std::size_t a = 1; a < arms.size(); ++a) {
        const Scenario& arm = arms[a];
        const auto first = arms.begin();
        if (std::any_of(first, first + static_cast<std::ptrdiff_t>(a),
                        [&](const Scenario& s) { return s.name == arm.name; }))
            issues.error(
                {{}, arm.name, "is the name of two scenarios", "every scenario has a file name of its own", ""});
        if (arm.place_name != base.place_name)
            unequal(base, arm, "another place (" + quoted(arm.place_name) + ")", issues);
        if (arm.run.first_day != base.run.first_day) unequal(base, arm, "another first day", issues);
    }
}

}  // namespace

Plan plan_of(const Arguments& arguments, const RunOptions& options, Issues& issues) {
    Plan plan;
    for (const std::string& file : arguments.operands()) {
        Issues of_file;
        plan.arms.push_back(scenario_for(file, arguments, of_file));
        add_new(of_file, issues);
    }
    check_names(plan.arms, issues);
    if (!issues.any_error()) check_comparable(plan.arms, issues);
    const RunSettings& settings = plan.arms.front().run;
    plan.years = options.years.value_or(settings.years.value);
    plan.replications = options.replications.value_or(settings.replications.value);
    plan.seed = options.seed;
    plan.threads = options.threads;
    return plan;
}

}  // namespace meedoen
