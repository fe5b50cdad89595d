// An interval of a number that was estimated from runs.
#pragma once

namespace meedoen {

struct Interval {
    double low{};
    double high{};

    constexpr double half_width() const { return (high - low) / 2.0; }
    constexpr bool contains(double value) const { return low <= value && value <= high; }
    constexpr bool operator==(const Interval&) const = default;
};

}  // namespace meedoen
