#include "compare/paired.hpp"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <stdexcept>
#include <vector>

namespace meedoen {
namespace {

void demand_values(std::span<const double> values) {
    if (values.empty()) throw std::invalid_argument{"a comparison needs at least one run"};
    if (!std::ranges::all_of(values, [](double v) { return std::isfinite(v); }))
        throw std::invalid_argument{"a comparison needs finite values"};
}

/// Summed as distances to the first value, so that equal values have exactly that value as their mean.
double mean_of(std::span<const double> values) {
    double sum = 0.0;
    for (const double v : values) sum += v - values.front();
    return values.front() + sum / static_cast<double>(values.size());
}

/// Sample covariance; of a column with itself the variance. At least two values.
double covariance(std::span<const double> a, std::span<const double> b) {
    const double mean_a = mean_of(a);
    const double mean_b = mean_of(b);
    double sum = 0.0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += (a[i] - mean_a) * (b[i] - mean_b);
    return sum / static_cast<double>(a.size() - 1);
}

std::optional<double> correlation_of(std::span<const double> base, std::span<const double> other) {
    const double spread = std::sqrt(covariance(base, base)) * std::sqrt(covariance(other, other));
    if (spread <= 0.0) return std::nullopt;
    return std::clamp(covariance(base, other) / spread, -1.0, 1.0);
}

/// A variance below `noise` times that of the arms is what subtraction leaves of equal differences, not chance.
std::optional<double> runs_saved(double variance_of_arms, double variance_of_difference, int n) {
    constexpr double noise = 1e-24;
    if (variance_of_arms <= 0.0) return 0.0;
    if (variance_of_difference <= noise * variance_of_arms) return std::nullopt;
    return n * (variance_of_arms / variance_of_difference - 1.0);
}

}  // namespace

double student_t(int degrees_of_freedom, double confidence) {
    if (degrees_of_freedom < 1 || !(confidence > 0.0 && confidence < 1.0))
        throw std::invalid_argument{"Student's t needs a degree of freedom and a confidence between 0 and 1"};
    const boost::math::students_t_distribution<double> law{static_cast<double>(degrees_of_freedom)};
    return quantile(complement(law, (1.0 - confidence) / 2.0));
}

Level level_of(std::span<const double> values, double confidence) {
    demand_values(values);
    const int n = static_cast<int>(values.size());
    Level level{.mean = mean_of(values), .smallest = std::ranges::min(values), .n = n, .precision = std::nullopt};
    if (n < 2) return level;
    const double error = std::sqrt(covariance(values, values) / n);
    const double half = student_t(n - 1, confidence) * error;
    level.precision = Precision{.interval = {level.mean - half, level.mean + half}, .standard_error = error};
    return level;
}

Paired paired_difference(std::span<const double> base, std::span<const double> other, double confidence) {
    if (base.size() != other.size()) throw std::invalid_argument{"paired arms need the same runs"};
    demand_values(base);
    demand_values(other);
    std::vector<double> differences(base.size());
    for (std::size_t i = 0; i < base.size(); ++i) differences[i] = other[i] - base[i];
    const Level difference = level_of(differences, confidence);
    Paired paired{.mean = difference.mean,
                  .n = difference.n,
                  .precision = difference.precision,
                  .correlation = std::nullopt,
                  .runs_saved = std::nullopt};
    if (paired.n < 2) return paired;
    paired.correlation = correlation_of(base, other);
    paired.runs_saved =
        runs_saved(covariance(base, base) + covariance(other, other), covariance(differences, differences), paired.n);
    return paired;
}

}  // namespace meedoen
