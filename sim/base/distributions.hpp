// Monotone inverse distribution functions: one uniform in, one variate out, so that a larger rate can only make a
// clock strike sooner. Standard library distributions differ between libraries; these do not.
#pragma once

#include <cstdint>
#include <span>

#include "base/chance.hpp"

namespace meedoen {

/// Unit exponential, the threshold of a clock: -log(1 - u).
double unit_exponential(double u);

/// Standard normal, by the rational approximations of Wichura (1988), algorithm AS 241, relative error below 1e-15.
double standard_normal(double u);

/// Lognormal with the given median and sigma of the log.
double lognormal(double u, double median, double sigma);

/// Poisson by inversion of the summed distribution; mean at most 64 (larger means are asked in parts).
std::int32_t poisson(double u, double mean);

/// Poisson count with any mean below 64 * 255, as a sum of parts: part p has ordinal `address.ordinal + p`.
std::int32_t poisson_in_parts(const Luck& luck, Address address, double mean);

/// Index of the first cumulative share that exceeds u; shares need not add up to one, their total is used.
std::size_t pick(double u, std::span<const double> shares);

/// Threshold of the Gumbel race: add it to a utility; the largest sum wins.
double standard_gumbel(double u);

/// Cheap: standard_gumbel(u) is never above this. With k the exponent of 1 - u, -log(-log u) <= -log(1 - u) <= -k ln 2.
double gumbel_at_most(double u);

}  // namespace meedoen
