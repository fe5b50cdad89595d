#include "compare/rounded.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "compare/number_format.hpp"

namespace meedoen {
namespace {

Rounded rounded_at(double estimate, double half_width, double finest = 1.0) {
    return rounded_to_interval(estimate, Interval{estimate - half_width, estimate + half_width}, finest);
}

Paired paired_at(double mean, double half_width) {
    Paired paired;
    paired.mean = mean;
    paired.n = 10;
    paired.precision = Precision{.interval = {mean - half_width, mean + half_width}, .standard_error = half_width / 2};
    return paired;
}

struct Case {
    double estimate, half_width, finest;
    double number, step, low, high;
};

TEST(Rounding, Table) {
    const std::vector<Case> cases{
        {312, 40, 1, 300, 50, 270, 360},
        {30, 10, 1, 30, 10, 20, 40},
        {300, 100, 1, 300, 100, 200, 400},
        {-312, 40, 1, -300, 50, -360, -270},
        {350, 40, 1, 350, 50, 310, 390},
        {45, 40, 1, 50, 50, 5, 90},
        {1234567, 30000, 1, 1240000, 20000, 1200000, 1270000},
        {7.2, 0.4, 1, 7, 1, 6, 8},
        {0.3127, 0.004, 0.001, 0.315, 0.005, 0.308, 0.317},
        {12.34, 0.31, 0.1, 12.4, 0.2, 12.0, 12.7},
        {0.3, 0.1, 0.1, 0.3, 0.1, 0.2, 0.4},
        {20000, 0, 1, 20000, 1, 20000, 20000},
        {0, 0, 1, 0, 1, 0, 0},
        {5, 300, 1, 0, 200, -300, 400},
    };
    for (const Case& c : cases) {
        const Rounded r = rounded_at(c.estimate, c.half_width, c.finest);
        EXPECT_DOUBLE_EQ(r.number.value, c.number) << c.estimate << " +- " << c.half_width;
        EXPECT_DOUBLE_EQ(r.number.step, c.step) << c.estimate << " +- " << c.half_width;
        EXPECT_DOUBLE_EQ(r.range->low.value, c.low) << c.estimate << " +- " << c.half_width;
        EXPECT_DOUBLE_EQ(r.range->high.value, c.high) << c.estimate << " +- " << c.half_width;
    }
}

// What the steps promise, for half widths over eight powers of ten and estimates from zero to ten half widths.
TEST(Rounding, NumberStaysInsideItsIntervalAndTheRangeCoversIt) {
    for (double half = 2.0; half < 2e8; half *= 1.013)
        for (double estimate = -10.0 * half; estimate < 10.0 * half; estimate += 0.37 * half) {
            const Rounded r = rounded_at(estimate, half);
            EXPECT_LE(std::fabs(r.number.value - estimate), 0.8 * half);
            EXPECT_LE(r.range->low.value, estimate - half + 1e-6 * half);
            EXPECT_GE(r.range->high.value, estimate + half - 1e-6 * half);
            EXPECT_GE(r.range->low.value, estimate - 2.0 * half - 1e-6 * half);
            if (std::fabs(estimate) > 1.01 * half) {
                EXPECT_NE(r.number.value, 0.0) << estimate << " +- " << half;
            }
        }
}

TEST(Rounding, WithoutIntervalThreeDigits) {
    EXPECT_EQ(rounded_to_interval(12345.0, std::nullopt, 1.0).number.value, 12300.0);
    EXPECT_EQ(rounded_to_interval(12.345, std::nullopt, 1.0).number.value, 12.0);
    EXPECT_EQ(rounded_to_interval(0.0, std::nullopt, 1.0).number.value, 0.0);
    EXPECT_FALSE(rounded_to_interval(12345.0, std::nullopt, 1.0).range);
}

TEST(Rounding, LevelKeepsADigitAndIsNotShownBelowZero) {
    const Level level{.mean = 212.0,
                      .smallest = 180.0,
                      .n = 2,
                      .precision = Precision{.interval = {-200.0, 624.0}, .standard_error = 32.0}};
    const Rounded r = rounded(level, 1.0);
    EXPECT_EQ(r.number.value, 200.0);
    EXPECT_EQ(r.range->low.value, 0.0);
    EXPECT_EQ(r.range->high.value, 700.0);
}

TEST(Verdict, Table) {
    EXPECT_EQ(verdict_of(paired_at(30, 10), 5, 1), Verdict::more);
    EXPECT_EQ(verdict_of(paired_at(-30, 10), 5, 1), Verdict::less);
    EXPECT_EQ(verdict_of(paired_at(30, 31), 5, 1), Verdict::too_small_to_tell);
    EXPECT_EQ(verdict_of(paired_at(30, 30), 5, 1), Verdict::too_small_to_tell);  // touches zero
    EXPECT_EQ(verdict_of(paired_at(3, 1), 5, 1), Verdict::too_small_to_tell);    // wholly below what is worth while
    EXPECT_EQ(verdict_of(paired_at(-3, 1), 5, 1), Verdict::too_small_to_tell);
    EXPECT_EQ(verdict_of(paired_at(4.5, 1), 5, 1), Verdict::more);                 // partly above it
    EXPECT_EQ(verdict_of(paired_at(0.3, 0.1), 0, 1), Verdict::too_small_to_tell);  // less than one person
    EXPECT_EQ(verdict_of(paired_at(0, 0), 0, 1), Verdict::too_small_to_tell);
    EXPECT_EQ(verdict_of(paired_at(2, 0), 0, 1), Verdict::more);
    EXPECT_EQ(verdict_of(Paired{.mean = 30, .n = 1}, 0, 1), Verdict::not_known);
}

TEST(NumberFormat, BothLanguages) {
    struct Line {
        std::string nl, en, expected_nl, expected_en;
    };
    const auto nl = Language::nl;
    const auto en = Language::en;
    const std::vector<Line> lines{
        {plain_text({1234, 1}, nl), plain_text({1234, 1}, en), "1.234", "1,234"},
        {plain_text({-1234567, 1}, nl), plain_text({-1234567, 1}, en), "−1.234.567", "−1,234,567"},
        {plain_text({12.5, 0.5}, nl), plain_text({12.5, 0.5}, en), "12,5", "12.5"},
        {plain_text({999.96, 1}, nl), plain_text({999.96, 1}, en), "1.000", "1,000"},
        {euro_text({1234, 1}, nl), euro_text({1234, 1}, en), "€ 1.234", "€1,234"},
        {euro_text({-61, 1}, nl), euro_text({-61, 1}, en), "−€ 61", "−€61"},
        {euro_text({61, 1}, nl, Sign::always), euro_text({61, 1}, en, Sign::always), "+€ 61", "+€61"},
        {percent_text({0.125, 0.005}, nl), percent_text({0.125, 0.005}, en), "12,5%", "12.5%"},
        {percent_text({0.3, 0.1}, nl), percent_text({0.3, 0.1}, en), "30%", "30%"},
        {plain_text({-0.3, 1}, nl), plain_text({0.0, 1}, en, Sign::always), "0", "0"},
    };
    for (const Line& line : lines) {
        EXPECT_EQ(line.nl, line.expected_nl);
        EXPECT_EQ(line.en, line.expected_en);
    }
}

TEST(NumberFormat, StepDecidesTheDecimals) {
    EXPECT_EQ(plain_text({2.0, 0.1}, Language::nl), "2,0");
    EXPECT_EQ(plain_text({2.0, 0.02}, Language::nl), "2,00");
    EXPECT_EQ(plain_text({2.0, 20.0}, Language::nl), "2");
    EXPECT_EQ(euro_text(scaled({1220000, 20000}, 1e6), Language::nl), "€ 1,22");
}

}  // namespace
}  // namespace meedoen
