#include "compare/paired.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>
#include <stdexcept>
#include <vector>

#include "base/distributions.hpp"

namespace meedoen {
namespace {

using Values = std::vector<double>;

const Values eight_base{12.1, 9.8, 11.4, 10.9, 13.0, 9.1, 12.7, 10.2};
const Values eight_other{11.2, 9.9, 10.1, 10.4, 11.8, 8.7, 11.9, 9.6};

void expect_relative(double got, double expected, double limit = 1e-9) {
    EXPECT_NEAR(got, expected, limit * std::fabs(expected));
}

TEST(Student, MatchesTheTables) {
    EXPECT_NEAR(student_t(1, 0.95), 12.7062, 5e-5);
    EXPECT_NEAR(student_t(9, 0.95), 2.26216, 5e-6);
    EXPECT_NEAR(student_t(30, 0.99), 2.75000, 5e-6);
    EXPECT_NEAR(student_t(100'000, 0.95), 1.95996, 5e-5);
    EXPECT_THROW(student_t(0, 0.95), std::invalid_argument);
    EXPECT_THROW(student_t(9, 1.0), std::invalid_argument);
}

// Differences 4, 6, 8: mean 6, variance 4, standard error 2 / sqrt(3); t(2 degrees) = 4.30265272991.
TEST(PairedDifference, WorkedByHand) {
    const Paired paired = paired_difference(Values{1, 2, 3}, Values{5, 8, 11});
    EXPECT_EQ(paired.n, 3);
    EXPECT_DOUBLE_EQ(paired.mean, 6.0);
    expect_relative(paired.precision->standard_error, 2.0 / std::sqrt(3.0));
    expect_relative(paired.precision->interval.half_width(), 4.30265272991 * 2.0 / std::sqrt(3.0));
    EXPECT_DOUBLE_EQ(*paired.correlation, 1.0);
    expect_relative(*paired.runs_saved, 3.0 * ((1.0 + 9.0) / 4.0 - 1.0));
}

// Eight pairs with known mean, half width = t(7, 0.975) * sd / sqrt(8), and two-sided p.
TEST(PairedDifference, EightKnownPairs) {
    const Paired paired = paired_difference(eight_base, eight_other);
    expect_relative(paired.mean, -0.7);
    expect_relative(paired.precision->interval.half_width(), 0.379183448389);
    EXPECT_FALSE(paired.precision->interval.contains(0.0));
    const Paired at_its_p = paired_difference(eight_base, eight_other, 1.0 - 0.00329298424032);
    EXPECT_NEAR(at_its_p.precision->interval.high, 0.0, 1e-9);
}

/// As many uniforms as asked, one in the middle of each equal part of (0, 1).
Values even_uniforms(std::size_t n) {
    Values us(n);
    for (std::size_t i = 0; i < n; ++i) us[i] = (static_cast<double>(i) + 0.5) / static_cast<double>(n);
    return us;
}

// Exponential by inversion, one uniform for both arms, rates 0.1 and 0.12: the difference has standard deviation
// 1/0.1 - 1/0.12 = 1.66666666667, independent draws sqrt(1/0.1^2 + 1/0.12^2) = 13.0170827932, variance ratio 61.
TEST(PairedDifference, CommonUniformsOfExponentials) {
    Values base, other;
    for (const double u : even_uniforms(200'000)) {
        base.push_back(unit_exponential(u) / 0.1);
        other.push_back(unit_exponential(u) / 0.12);
    }
    const Paired paired = paired_difference(base, other);
    const double n = paired.n;
    expect_relative(*paired.runs_saved / n + 1.0, 61.0);
    const double sd = paired.precision->standard_error * std::sqrt(n);
    expect_relative(sd, 1.66666666667, 1e-3);
    expect_relative(sd * std::sqrt(61.0), 13.0170827932, 1e-3);
}

// Event u < p with p 0.30 and 0.36: the outcome of 0.06 of the persons changes, variance of a paired difference
// 0.06 - 0.06^2 = 0.0564, of an independent one 0.3 * 0.7 + 0.36 * 0.64 = 0.4404.
TEST(PairedDifference, CommonUniformsOfEvents) {
    Values base, other;
    for (const double u : even_uniforms(100)) {
        base.push_back(u < 0.30 ? 1.0 : 0.0);
        other.push_back(u < 0.36 ? 1.0 : 0.0);
    }
    const Paired paired = paired_difference(base, other);
    expect_relative(paired.mean, 0.06);
    expect_relative(*paired.runs_saved / 100.0 + 1.0, 0.4404 / 0.0564);
    expect_relative(std::pow(paired.precision->standard_error, 2.0) * 99.0, 0.0564);
}

TEST(PairedDifference, OneRunHasNoInterval) {
    const Paired paired = paired_difference(Values{3.0}, Values{5.0});
    EXPECT_EQ(paired.mean, 2.0);
    EXPECT_EQ(paired.n, 1);
    EXPECT_FALSE(paired.precision || paired.correlation || paired.runs_saved);
    EXPECT_FALSE(level_of(Values{3.0}).precision);
}

TEST(PairedDifference, EqualArmsDifferByExactlyNothing) {
    const Values values{0.1, 0.2, 0.3, 1e9};
    const Paired paired = paired_difference(values, values);
    EXPECT_EQ(paired.mean, 0.0);
    EXPECT_EQ(paired.precision->interval, (Interval{0.0, 0.0}));
    EXPECT_FALSE(paired.runs_saved);  // no number of independent runs gives a standard error of zero
}

TEST(PairedDifference, NothingThatVaries) {
    const Values tenths(7, 0.1);
    const Paired paired = paired_difference(tenths, Values(7, 0.4));
    EXPECT_EQ(paired.mean, 0.4 - 0.1);
    EXPECT_EQ(paired.precision->interval.half_width(), 0.0);
    EXPECT_EQ(paired.runs_saved, 0.0);
    EXPECT_FALSE(paired.correlation);
    EXPECT_EQ(level_of(tenths).mean, 0.1);
}

// The rest of subtracting decimal fractions is no chance.
TEST(PairedDifference, ConstantShiftInFractions) {
    const Paired paired = paired_difference(Values{0.1, 0.2, 0.7}, Values{0.4, 0.5, 1.0});
    EXPECT_NEAR(paired.precision->interval.half_width(), 0.0, 1e-15);
    EXPECT_FALSE(paired.runs_saved);
}

TEST(PairedDifference, PairingThatHarmsIsToldAsBelowZero) {
    const Paired paired = paired_difference(Values{1, 2, 3}, Values{3, 2, 1});
    EXPECT_DOUBLE_EQ(*paired.correlation, -1.0);
    EXPECT_DOUBLE_EQ(*paired.runs_saved, -1.5);
}

TEST(PairedDifference, SwappedArmsChangeOnlyTheSign) {
    const Paired there = paired_difference(eight_base, eight_other);
    const Paired back = paired_difference(eight_other, eight_base);
    EXPECT_EQ(there.mean, -back.mean);
    EXPECT_EQ(there.precision->interval.low, -back.precision->interval.high);
    EXPECT_EQ(there.runs_saved, back.runs_saved);
}

TEST(PairedDifference, RefusesWhatIsNoPair) {
    EXPECT_THROW(paired_difference(Values{1, 2}, Values{1}), std::invalid_argument);
    EXPECT_THROW(paired_difference(Values{}, Values{}), std::invalid_argument);
    EXPECT_THROW(paired_difference(Values{1, 2}, Values{1, std::nan("")}), std::invalid_argument);
    EXPECT_THROW(level_of(Values{1, std::numeric_limits<double>::infinity()}), std::invalid_argument);
}

}  // namespace
}  // namespace meedoen
