// What is known of one run and is neither result nor cause of it: goes to /provenance, left out by --reproducible.
#pragma once

#include <string>

#include "output/results_file.hpp"
#include "run/ensemble.hpp"

namespace meedoen {

/// The time now, as 2026-01-31T12:00:00Z.
std::string time_now();

/// `started` as given by time_now when the run began.
Texts provenance_of(const Plan& plan, const std::string& command, const std::string& started);

}  // namespace meedoen
