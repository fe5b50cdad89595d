// Verdicts of the analytic tests: how unlikely is what the engine did, if the mathematics is right?
//
// Limit: a p-value of at least 1e-5 (two-sided). Seeds are fixed, so every verdict is fixed until the code changes;
// with fresh seeds each check would raise a false alarm once in 100,000 runs, and the whole folder, which makes 51 of
// them, once in about 2,000. Next to the checks stand planted errors that the same check must notice, most of them 5%
// in a rate. An error of 7.51 standard errors (4.42 for the limit, 3.09 on top) is noticed in 999 of 1,000 runs: that
// is `smallest_noticed`, and tests state it as a share of what they measure.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>
#include <cstdint>
#include <string>
#include <vector>

namespace meedoen {

inline constexpr double smallest_p = 1e-5;

/// FNV-1a of the full name of the running test.
inline std::uint32_t seed_of_test() {
    const auto* test = ::testing::UnitTest::GetInstance()->current_test_info();
    std::uint32_t hash = 2166136261U;
    for (const char c : std::string{test->test_suite_name()} + "." + test->name())
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return hash;
}

/// Independent numbers, one per replication or per resident.
struct Sample {
    double n{};
    double sum{};
    double squares{};

    void add(double x) {
        n += 1.0;
        sum += x;
        squares += x * x;
    }
    double mean() const { return sum / n; }
    double sd() const { return std::sqrt((squares - sum * sum / n) / (n - 1.0)); }
};

inline double p_of_z(double z) { return std::erfc(std::fabs(z) / std::sqrt(2.0)); }

/// The standard deviation of one number is that of the law when it is known, else that of the sample.
inline double p_of_mean(const Sample& sample, double expected, double sd) {
    return p_of_z((sample.mean() - expected) / (sd / std::sqrt(sample.n)));
}
inline double p_of_mean(const Sample& sample, double expected) { return p_of_mean(sample, expected, sample.sd()); }

inline double smallest_noticed(double sd, double n) { return 7.51 * sd / std::sqrt(n); }

/// Of `n` independent trials `count` succeeded.
inline double p_of_share(double count, double n, double share) {
    return p_of_z((count - n * share) / std::sqrt(n * share * (1.0 - share)));
}
inline double smallest_share_noticed(double n, double share) {
    return smallest_noticed(std::sqrt(share * (1.0 - share)), n);
}

/// Counts of 0, 1, 2, ...
struct Tally {
    std::vector<double> counts;
    double n{};

    void add(int value) {
        const auto k = static_cast<std::size_t>(std::max(0, value));
        if (counts.size() <= k) counts.resize(k + 1);
        counts[k] += 1.0;
        n += 1.0;
    }
    double mean() const {
        double sum = 0.0;
        for (std::size_t k = 0; k < counts.size(); ++k) sum += static_cast<double>(k) * counts[k];
        return sum / n;
    }
};

/// Chi-square of counts against a law on 0, 1, 2, ...; what lies beyond `law` is one cell, and cells with fewer than
/// ten expected join their neighbours. Too even is wrong as well.
inline double p_of_law(const Tally& tally, const std::vector<double>& law) {
    double chi_square = 0.0;
    double cells = 0.0;
    double count = 0.0;
    double hoped = 0.0;
    double count_left = tally.n;
    double hoped_left = tally.n;
    const auto close = [&](double seen, double expected) {
        chi_square += (seen - expected) * (seen - expected) / expected;
        cells += 1.0;
    };
    for (std::size_t k = 0; k < law.size(); ++k) {
        count += k < tally.counts.size() ? tally.counts[k] : 0.0;
        hoped += tally.n * law[k];
        if (hoped < 10.0 || hoped_left - hoped < 10.0) continue;
        close(count, hoped);
        count_left -= count;
        hoped_left -= hoped;
        count = hoped = 0.0;
    }
    close(count_left, hoped_left);
    if (cells < 2.0) return 0.0;  // nothing was tested
    const double above = boost::math::gamma_q((cells - 1.0) / 2.0, chi_square / 2.0);
    return std::min(1.0, 2.0 * std::min(above, 1.0 - above));
}

}  // namespace meedoen
