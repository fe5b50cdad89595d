// What a route's file says besides its numbers: its texts and the conditions under which it is open.
#pragma once

#include "scenario/route.hpp"
#include "scenario/settings.hpp"

namespace meedoen {

/// Texts every route carries, in the order of the file.
inline constexpr std::array<std::string_view, 6> route_texts{"title_nl",     "title_en",   "legal_ground",
                                                             "requested_by", "decided_by", "objection"};

/// The routes of the shelf, in the order of their names, still without numbers.
std::vector<Route> read_route_files(const Settings& settings, Issues& issues);

}  // namespace meedoen
