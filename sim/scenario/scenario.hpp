// A scenario: every number of the model, typed, in named groups, and where each came from.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "base/calendar.hpp"
#include "base/issues.hpp"
#include "scenario/choice.hpp"
#include "scenario/law.hpp"
#include "scenario/levers.hpp"
#include "scenario/life.hpp"
#include "scenario/place.hpp"
#include "scenario/residents.hpp"
#include "scenario/route.hpp"
#include "scenario/service.hpp"
#include "scenario/work.hpp"

namespace meedoen {

/// Where one resolved value came from: for `show`, for the results file and for the report.
struct Origin {
    std::string path;    // address of the parameter, for instance "life.drift"
    std::string text;    // the value as the resolved scenario writes it
    std::string kind;    // law, published, estimate, assumption or choice
    std::string source;  // key of scenarios/sources.toml
    double low{};        // range of the value, in its own unit; low == high where it has none
    double high{};
    Position where;
};

struct RunSettings {
    Years years{};
    Count replications{};
    Date first_day{2026, 1, 1};
    Date law_date{2026, 1, 1};
    bool law_frozen{true};  // the last known law goes on after its year
};

struct Scenario {
    std::string name;
    std::string title_nl;
    std::string title_en;
    std::string question;     // in English
    std::string question_nl;  // empty: not given in Dutch
    std::string place_name;
    std::string place_title_nl;
    std::string place_title_en;
    RunSettings run;
    Place place;
    std::array<Profile, benefits> residents{};
    std::array<ArrivalFlow, arrival_causes> arrivals{};
    Departures departures;
    Traits traits;
    Homes homes;
    std::array<LeefgebiedParameters, leefgebieden> needs{};
    Life life;
    Entry entry;
    std::array<OrganisationParameters, organisations> organisation{};
    Casusoverleg casusoverleg;
    RegieParameters regie;
    Planning planning;
    Attendance attendance;
    Work work;
    Wellbeing wellbeing;
    StaffParameters staff;
    Law law;
    Levers levers;
    std::vector<Route> routes;    // in the order of their names
    std::vector<Origin> origins;  // in the order of the registry
};

}  // namespace meedoen
