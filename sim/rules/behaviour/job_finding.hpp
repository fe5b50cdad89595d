// Finding work. A fitting offer is a hazard per hour of search: no route and no lever multiplies it; a route adds hours
// of search and skills. Coping with health and belief in oneself carry more than symptoms (Rosholm et al., BIP 2017),
// so needs weigh lightly. Left out: wages asked, distance, discrimination, networks.
#pragma once

#include "scenario/work.hpp"

namespace meedoen {

struct SearchFacts {
    double skills{};
    double belastbaarheid{};  // hours a day
    double need_psychische_gezondheid{};
    double mean_need{};
};

/// How well vacancies fit somebody, 0 to 1.
double match_of(const SearchFacts& facts, const Work& work);

/// Hours of search a week: what somebody does by himself, by motivation, and what a route adds.
double search_hours(double own_hours, double motivation, double route_hours);

/// Hazard of a fitting offer in this week; zero below the hours a day that work asks.
double offer_hazard(double match, double hours_of_search, double belastbaarheid, const Work& work);

}  // namespace meedoen
