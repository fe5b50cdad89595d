// Where scenarios are found and how the options of a command are laid over them.
#pragma once

#include <string>

#include "arguments.hpp"
#include "scenario/loader.hpp"

namespace meedoen {

/// The scenarios that come with the program, as a folder with a trailing '/': those of --scenarios, else ./scenarios,
/// else beside or above the folder of the executable. Empty when there are none; only a wrong --scenarios is an issue.
std::string shipped_scenarios(const Arguments& arguments, Issues& issues);

/// The same, but none at all is an issue too.
std::string required_scenarios(const Arguments& arguments, Issues& issues);

/// One scenario with --place and --set laid over it. To be used only when `issues` has no error.
Scenario scenario_for(const std::string& file, const Arguments& arguments, Issues& issues);

/// Names of the routes of a scenario folder, in their order.
std::vector<std::string> route_names_in(const std::string& root);
std::vector<std::string> route_names_of(const Scenario& scenario);

/// `scenarios/base.toml` for `./scenarios//base.toml`: the loader compares paths as they are written.
std::string tidy_path(const std::string& path);

}  // namespace meedoen
