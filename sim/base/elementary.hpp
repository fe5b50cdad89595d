// exp and log of our own: the system's functions differ between processors in the last bit, these do not.
// Only + - * / and bit patterns, so every IEEE-754 machine gives the same result (contraction is off in the build).
#pragma once

namespace meedoen {

/// e to the x. Error at most 0.56 units in the last place (0.8 for subnormal results); 0 below -745.14, infinity above
/// 709.79.
double exp_of(double x);

/// Natural logarithm. Error at most 0.51 units in the last place, also near 1; minus infinity for x <= 0.
double log_of(double x);

/// 1 / (1 + exp(-x)): a score on the whole line made a share between 0 and 1.
double logistic(double x);

/// The chance that something with this hazard (not negative) happens within one week: 1 - exp(-hazard), with a relative
/// error below 2.3e-16 also for the smallest hazards.
double chance_of_hazard(double hazard);

}  // namespace meedoen
