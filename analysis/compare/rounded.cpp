#include "compare/rounded.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace meedoen {
namespace {

constexpr double slack = 1e-9;  // of a step: what binary fractions may be off

double power_of_ten_below(double x) { return std::pow(10.0, std::floor(std::log10(x) + slack)); }

/// k steps. Steps below one are divided by their inverse, so that 3 steps of 0.1 are 0.3.
double multiple(double k, double step) { return (step < 1.0 ? k / std::round(1.0 / step) : k * step) + 0.0; }

double downwards(double value, double step) { return multiple(std::floor(value / step + slack), step); }
double upwards(double value, double step) { return multiple(std::ceil(value / step - slack), step); }

/// An end that is not zero gets finer steps as long as it would be shown as zero.
template <class Direction>
RoundedNumber rounded_end(double end, double step, double finest, Direction direction) {
    while (direction(end, step) == 0.0 && std::fabs(end) > slack * finest && step > finest)
        step = std::max(finest, step / 10.0);
    return {direction(end, step), step};
}

Rounded to_three_digits(double estimate, double finest) {
    const double size = std::fabs(estimate);
    const double step = size > 0.0 ? std::max(finest, power_of_ten_below(size) / 100.0) : finest;
    return {.number = {nearest_multiple(estimate, step), step}, .range = std::nullopt};
}

std::optional<Interval> interval_of(const std::optional<Precision>& precision) {
    if (!precision) return std::nullopt;
    return precision->interval;
}

}  // namespace

double nearest_multiple(double value, double step) { return multiple(std::round(value / step), step); }

double step_for(double half_width, double finest) {
    if (!(finest > 0.0) || !std::isfinite(half_width))
        throw std::invalid_argument{"rounding needs a finest step above zero and a finite half width"};
    if (half_width <= finest) return finest;
    const double ten = power_of_ten_below(half_width);
    const double ratio = half_width / ten;  // nearest in ratio: between two steps their geometric mean decides
    const double step = ratio * ratio < 2.0 ? 1.0 : ratio * ratio < 10.0 ? 2.0 : ratio * ratio < 50.0 ? 5.0 : 10.0;
    return std::max(finest, step * ten);
}

Rounded rounded_to_interval(double estimate, const std::optional<Interval>& interval, double finest) {
    if (!interval) return to_three_digits(estimate, finest);
    const double half_width = interval->half_width();
    const double step = step_for(half_width, finest);
    Rounded result{.number = {nearest_multiple(estimate, step), step}, .range = std::nullopt};
    const double end_step = half_width <= finest ? finest : std::max(finest, power_of_ten_below(half_width));
    result.range = RoundedRange{.low = rounded_end(interval->low, end_step, finest, downwards),
                                .high = rounded_end(interval->high, end_step, finest, upwards)};
    return result;
}

Rounded rounded(const Level& level, double finest) {
    Rounded result = rounded_to_interval(level.mean, interval_of(level.precision), finest);
    const double digit = level.mean == 0.0 ? finest : std::max(finest, power_of_ten_below(std::fabs(level.mean)));
    if (result.number.step > digit) result.number = {nearest_multiple(level.mean, digit), digit};
    if (result.range && level.smallest >= 0.0) result.range->low.value = std::max(0.0, result.range->low.value);
    return result;
}

Rounded rounded(const Paired& paired, double finest) {
    return rounded_to_interval(paired.mean, interval_of(paired.precision), finest);
}

Verdict verdict_of(const Paired& paired, double smallest_worthwhile, double finest) {
    if (!paired.precision) return Verdict::not_known;
    const Interval& interval = paired.precision->interval;
    const double farthest = std::max(std::fabs(interval.low), std::fabs(interval.high));
    if (interval.contains(0.0) || farthest < smallest_worthwhile) return Verdict::too_small_to_tell;
    const RoundedRange shown = *rounded(paired, finest).range;
    if (shown.low.value <= 0.0 && shown.high.value >= 0.0) return Verdict::too_small_to_tell;
    return paired.mean > 0.0 ? Verdict::more : Verdict::less;
}

}  // namespace meedoen
