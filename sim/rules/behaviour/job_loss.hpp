// Losing work. Misfit between what the job asks and what somebody can carry raises the hazard; support at the workplace
// takes over part of the misfit while it lasts [seed 5.26, 5.27]. Left out: the employer's own duty to adapt.
#pragma once

#include "scenario/work.hpp"

namespace meedoen {

struct JobFacts {
    double hours_a_day{};  // what the job asks
    double belastbaarheid{};
    double need_psychische_gezondheid{};
    bool supported{};
};

double loss_hazard(const JobFacts& facts, const Work& work);

/// What a new job is: hours, hourly wage and length.
struct JobTerms {
    double hours_a_week{};
    CentsPerHour wage{};
    int weeks{};  // 0: no end date
};

struct JobDraws {
    double hours{};
    double length{};
    double permanent{};
};

JobTerms job_terms(double belastbaarheid, double skills, CentsPerHour minimum_wage, const JobDraws& draws,
                   const Work& work);

}  // namespace meedoen
