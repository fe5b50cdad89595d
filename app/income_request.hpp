// What is asked of `meedoen income`: households, law, axis and form, with every contradiction told before anything is
// worked out.
#pragma once

#include <optional>
#include <string>

#include "arguments.hpp"
#include "compare/number_format.hpp"
#include "scenario/household_file.hpp"
#include "scenario/scenario.hpp"

namespace meedoen {

struct IncomeRequest {
    Language language{};
    Scenario scenario;  // only its law is used
    int rule_year{};    // of the rules; 2027 holds on the amounts of 2026
    HouseholdFile household;
    std::optional<HouseholdFile> other;
    std::optional<HouseholdFile> before;  // until the first month, as paid
    std::string scenarios;                // folder with a trailing '/'
    std::string over;                     // hours, wage, gross, time, route or nothing
    bool as_paid{};
    int months{};  // as paid, and over time
    bool as_json{};
    bool as_csv{};
};

/// To be used only when `issues` has no error. Without household for a batch.
IncomeRequest income_request(const Arguments& arguments, Issues& issues);

}  // namespace meedoen
