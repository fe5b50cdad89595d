// A route (instrument) is data: one file in scenarios/routes/. Law, who decides, whom it is for, what it asks, what it
// costs and through which channels it works. A route carries hours, places, fit and price; never a job by itself.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "base/quantities.hpp"
#include "scenario/facts.hpp"
#include "scenario/field.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

struct Route {
    std::string name;
    std::string title_nl;
    std::string title_en;
    std::string legal_ground;
    std::string requested_by;
    std::string decided_by;
    std::string objection;
    std::vector<Condition> conditions;

    Count number{};
    Choice kind{};
    Choice executed_by{};
    Choice payer{};
    YesNo ends_by_review{};
    YesNo supports_work{};
    PerTenThousand places{};
    Weeks weeks{};
    HoursPerDay asks_hours_per_day{};
    Score effort{};
    Cents price_per_week{};
    HoursPerWeek search_hours{};
    Score skills_per_week{};
    Share lasting{};
    std::array<Score, leefgebieden> relief{};
};

inline constexpr std::array yes_no_names{std::string_view{"no"}, std::string_view{"yes"}};

inline constexpr std::array route_fields{
    field<&Route::number>("number", 1, 250,
                          "permanent number of the route, its address of chance; never used again for another route"),
    choice_field<&Route::kind>("route_kind", route_kind_names, "care, work or activity"),
    choice_field<&Route::executed_by>(
        "executed_by", organisation_names,
        "organisation that leads the route; a handover from another organisation may be lost"),
    choice_field<&Route::payer>("payer", payer_names, "who pays the price"),
    choice_field<&Route::ends_by_review>("ends_by_review", yes_no_names,
                                         "whether it goes on until somebody reviews it"),
    choice_field<&Route::supports_work>("supports_work", yes_no_names,
                                        "whether support goes on at the workplace after a placement"),
    field<&Route::places>("places", 0, 10000, "places at the same time"),
    field<&Route::weeks>("weeks", 1, 520, "length of the route"),
    field<&Route::asks_hours_per_day>("asks_hours_per_day", 0, 8,
                                      "hours a day it asks; above belastbaarheid people break off"),
    field<&Route::effort>("effort", 0, 10, "effort for the worker who plans it: forms, phone calls, persuasion"),
    field<&Route::price_per_week>("price_per_week", 0, 1e6, "price of one place for one week"),
    field<&Route::search_hours>("search_hours", 0, 40, "hours of search for work a week that it adds"),
    field<&Route::skills_per_week>("skills_per_week", 0, 1, "share of the distance to full skills gained in a week"),
    field<&Route::lasting>("lasting", 0, 1, "share of the relief that lowers a person's own level for good"),
};

}  // namespace meedoen
