// A scenario as the texts that a results file carries: free of the machine and of the folder it was read in.
#pragma once

#include <string>

#include "scenario/scenario.hpp"

namespace meedoen {

/// The text itself when it may stand in a file; else with a question mark for every byte that is not ASCII.
std::string as_text(const std::string& text);

/// The resolved scenario with the length and replications of the plan, every position as FOLDER/FILE only.
std::string resolved_for_file(const Scenario& scenario, int years, int replications);

/// address,value,unit,kind,source,low,high after a line of names; RFC 4180 with plain line feeds.
std::string parameters_csv(const Scenario& scenario);

}  // namespace meedoen
