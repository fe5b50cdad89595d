// Paired statistics: two arms that lived through the same luck, compared run by run. The difference within a run is the
// datum. Intervals are Student t intervals with n - 1 degrees of freedom; they tell how far chance in the simulation
// can move the number, nothing about the assumptions.
#pragma once

#include <optional>
#include <span>

#include "compare/interval.hpp"

namespace meedoen {

inline constexpr double usual_confidence = 0.95;

/// How sure a mean is; known from two runs on.
struct Precision {
    Interval interval{};
    double standard_error{};
};

/// The mean of one arm.
struct Level {
    double mean{};
    double smallest{};  // of the runs
    int n{};
    std::optional<Precision> precision{};  // absent: fewer than two runs
};

/// The mean of (other - base) over runs.
struct Paired {
    double mean{};
    int n{};
    std::optional<Precision> precision{};  // absent: fewer than two runs
    /// Between the arms, over runs; absent when one of them does not vary.
    std::optional<double> correlation{};
    /// How many independent runs per arm would give the same standard error, minus n: n * ((var_base + var_other) /
    /// var_difference - 1). Below zero when the pairing did harm. Absent for fewer than two runs, and when the
    /// difference is the same in every run while the arms vary: then no number of independent runs would do.
    std::optional<double> runs_saved{};
};

/// Mean and interval of one arm. Values must be finite and at least one, else std::invalid_argument.
Level level_of(std::span<const double> values, double confidence = usual_confidence);

/// Values of the same run stand at the same place. Sizes must be equal and at least one, values finite, confidence
/// between 0 and 1; else std::invalid_argument.
Paired paired_difference(std::span<const double> base, std::span<const double> other,
                         double confidence = usual_confidence);

/// The t that leaves (1 - confidence) / 2 on each side.
double student_t(int degrees_of_freedom, double confidence);

}  // namespace meedoen
