#include "rules/behaviour/job_loss.hpp"

#include <algorithm>

#include "base/distributions.hpp"
#include "base/elementary.hpp"
#include "base/money.hpp"

namespace meedoen {

double loss_hazard(const JobFacts& facts, const Work& work) {
    double misfit = std::max(0.0, facts.hours_a_day - facts.belastbaarheid);
    if (facts.supported) misfit *= 1.0 - work.support_takes_over.value;
    return work.loss.value * exp_of(work.loss_by_misfit.value * misfit +
                                    work.loss_by_psychische_gezondheid.value * facts.need_psychische_gezondheid);
}

JobTerms job_terms(double belastbaarheid, double skills, CentsPerHour minimum_wage, const JobDraws& draws,
                   const Work& work) {
    JobTerms terms;
    const double most = std::min(work.full_time.value, 5.0 * (belastbaarheid + work.stretch.value));
    const double least = std::min(most, work.least_hours.value);
    terms.hours_a_week = least + (most - least) * draws.hours;
    terms.wage = CentsPerHour{
        to_nearest_cent(static_cast<double>(minimum_wage.value) * (1.0 + work.wage_above_minimum.value * skills))};
    if (draws.permanent >= work.permanent.value)
        terms.weeks = std::max(
            1, static_cast<int>(lognormal(draws.length, work.contract_median.value, work.contract_sigma.value) + 0.5));
    return terms;
}

}  // namespace meedoen
