// A scenario of which a test, or a program beside the tests, takes for granted that it loads.
#pragma once

#include <stdexcept>

#include "run/disk.hpp"
#include "scenario/loader.hpp"

namespace meedoen {

inline Scenario load_or_throw(const LoadRequest& request, const SourceFiles& files = files_on_disk()) {
    Issues issues;
    Scenario scenario = load_scenario(request, files, issues);
    if (issues.any_error()) throw std::runtime_error{issues.text()};
    return scenario;
}

}  // namespace meedoen
