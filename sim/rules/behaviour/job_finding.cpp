#include "rules/behaviour/job_finding.hpp"

#include "base/elementary.hpp"

namespace meedoen {

double match_of(const SearchFacts& facts, const Work& work) {
    return logistic(work.match_constant.value + work.match_by_skills.value * facts.skills +
                    work.match_by_belastbaarheid.value * facts.belastbaarheid / 8.0 -
                    work.match_by_psychische_gezondheid.value * facts.need_psychische_gezondheid -
                    work.match_by_needs.value * facts.mean_need);
}

double search_hours(double own_hours, double motivation, double route_hours) {
    return own_hours * motivation + route_hours;
}

double offer_hazard(double match, double hours_of_search, double belastbaarheid, const Work& work) {
    if (belastbaarheid < work.carries_work_from.value) return 0.0;
    return work.offers_per_hour.value * hours_of_search * match;
}

}  // namespace meedoen
