// The labour market within reach: searching, matching, jobs, their end.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

struct Work {
    Score offers_per_hour{};
    std::array<HoursPerWeek, benefits> own_search{};
    Score match_constant{};
    Score match_by_skills{};
    Score match_by_belastbaarheid{};
    Score match_by_psychische_gezondheid{};
    Score match_by_needs{};
    HoursPerDay carries_work_from{};
    Share permanent{};
    Weeks contract_median{};
    Score contract_sigma{};
    Share renewed{};
    PerWeek loss{};
    Score loss_by_misfit{};
    Score loss_by_psychische_gezondheid{};
    Share support_takes_over{};
    Weeks support_weeks{};
    Share wage_above_minimum{};
    HoursPerWeek full_time{};
    HoursPerWeek least_hours{};
    HoursPerDay stretch{};
    Weeks lasting{};
    Share flexible{};
    Share flexible_spread{};
};

inline constexpr std::array work_fields{
    field<&Work::offers_per_hour>("offers_per_hour", 0, 1,
                                  "hazard of a fitting offer per hour of search by the best match"),
    field<&Work::match_constant>("match_constant", -10, 10, "constant of the match score"),
    field<&Work::match_by_skills>("match_by_skills", 0, 10, "match score per unit of skills"),
    field<&Work::match_by_belastbaarheid>("match_by_belastbaarheid", 0, 10,
                                          "match score at eight hours of belastbaarheid against none"),
    field<&Work::match_by_psychische_gezondheid>("match_by_psychische_gezondheid", 0, 10,
                                                 "loss of match score at full need psychische gezondheid"),
    field<&Work::match_by_needs>("match_by_needs", 0, 10, "loss of match score at full mean need"),
    field<&Work::carries_work_from>("carries_work_from", 0, 8,
                                    "hours a day of belastbaarheid from which somebody can search at all"),
    field<&Work::permanent>("permanent", 0, 1, "share of jobs without an end date"),
    field<&Work::contract_median>("contract_median", 1, 260, "median weeks of a contract with an end date"),
    field<&Work::contract_sigma>("contract_sigma", 0, 3, "sigma of the log weeks of such a contract"),
    field<&Work::renewed>("renewed", 0, 1, "share of such contracts that are renewed"),
    field<&Work::loss>("loss", 0, 1, "hazard of losing a fitting job before its end"),
    field<&Work::loss_by_misfit>("loss_by_misfit", 0, 5,
                                 "log hazard per hour a day that a job asks above belastbaarheid"),
    field<&Work::loss_by_psychische_gezondheid>("loss_by_psychische_gezondheid", 0, 5,
                                                "log hazard at full need psychische gezondheid"),
    field<&Work::support_takes_over>("support_takes_over", 0, 1,
                                     "share of the misfit that support at work takes over while it lasts"),
    field<&Work::support_weeks>("support_weeks", 0, 260,
                                "weeks of support at work after a placement by a route that gives it"),
    field<&Work::wage_above_minimum>("wage_above_minimum", 0, 2,
                                     "hourly wage above the minimum wage at full skills, as a share"),
    field<&Work::full_time>("full_time", 20, 40, "hours of a full week"),
    field<&Work::least_hours>("least_hours", 0, 40, "hours of the smallest jobs"),
    field<&Work::stretch>("stretch", 0, 4, "hours a day above belastbaarheid that a first contract may ask"),
    field<&Work::flexible>("flexible", 0, 1, "share of jobs with hours that differ from month to month"),
    field<&Work::flexible_spread>("flexible_spread", 0, 1,
                                  "most that the hours of a month lie above or below those agreed, in such a job"),
    field<&Work::lasting>("lasting", 1, 260, "weeks in one job from which work is called lasting"),
};

}  // namespace meedoen
