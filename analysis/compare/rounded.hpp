// Rounding to the interval: one function for every output and both languages.
//
// The number: to the step out of 1, 2, 5, 10, 20, 50, ... that is nearest in ratio to the half width (half width 40:
// step 50, so 312 becomes 300). That step is at most 1.6 half widths. So the rounded number always lies inside its
// interval, and never becomes zero while the interval does not contain zero. Powers of ten alone cannot do both: for a
// half width of 40, steps of 10 would leave 310, and steps of 100 would show 350 (310 to 390) as 400.
// The ends: outwards, to 10^floor(log10(half width)), so that what is shown is never narrower than what was found; an
// end that is not zero is shown as zero only when the finest step leaves no choice.
// Nothing is rounded finer than the finest step of its unit (one person, one euro, a tenth of a percent).
#pragma once

#include <cstdint>
#include <optional>

#include "compare/interval.hpp"
#include "compare/paired.hpp"

namespace meedoen {

/// A number and the step it was rounded to; the step says how many decimals may be shown.
struct RoundedNumber {
    double value{};
    double step{1.0};
};

struct RoundedRange {
    RoundedNumber low{};
    RoundedNumber high{};
};

struct Rounded {
    RoundedNumber number{};
    std::optional<RoundedRange> range{};  // absent: the interval is not known
};

enum class Verdict : std::uint8_t {
    more,
    less,
    too_small_to_tell,
    not_known,  // fewer than two runs
};

/// Nearest multiple of the step, halves away from zero.
double nearest_multiple(double value, double step);

/// The step for the number itself.
double step_for(double half_width, double finest);

/// Without an interval nothing is known of the precision: the number keeps three digits.
Rounded rounded_to_interval(double estimate, const std::optional<Interval>& interval, double finest);

/// A level keeps at least one digit, however few the runs; the range of what was never negative begins at zero.
Rounded rounded(const Level& level, double finest);
Rounded rounded(const Paired& paired, double finest);

/// Too small to tell: the interval contains zero, or lies wholly closer to zero than the smallest worth-while
/// difference, or the range as shown reaches zero.
Verdict verdict_of(const Paired& paired, double smallest_worthwhile, double finest);

}  // namespace meedoen
