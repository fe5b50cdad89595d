// What `meedoen list` can list. The keys of the JSON are permanent (sim/CONTRACTS.md).
#pragma once

#include <string>

#include "base/issues.hpp"
#include "listing.hpp"

namespace meedoen {

/// From the program itself.
Listing list_outcomes();
Listing list_strata();
Listing list_events();

/// From a scenario folder (with its trailing '/').
Listing list_scenarios(const std::string& root, Issues& issues);
Listing list_routes(const std::string& root, Issues& issues);
Listing list_levers(const std::string& root, Issues& issues);
Listing list_parameters(const std::string& root, Issues& issues);
Listing list_sources(const std::string& root, Issues& issues);

}  // namespace meedoen
