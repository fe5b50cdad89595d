// What values mean together: shares that make a whole, bounds in order, posts that exist. One value at a time is
// checked in values.cpp.
#pragma once

#include <map>
#include <string>

#include "scenario/settings.hpp"

namespace meedoen {

/// `values` holds only what passed its own check, by address; only these are compared, so no problem is told twice.
void check_meaning(const std::map<std::string, double>& values, const Settings& settings, Issues& issues);

}  // namespace meedoen
