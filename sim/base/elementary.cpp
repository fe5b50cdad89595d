#include "base/elementary.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>

namespace meedoen {
namespace {

/// std::bit_cast, which the C++ library of the browser build does not have yet.
template <class To, class From>
constexpr To same_bits(From from) {
    return __builtin_bit_cast(To, from);
}

/// A number as the sum of two doubles, the second below half a unit in the last place of the first: about 106 bits.
struct Pair {
    double high;
    double low;
};

constexpr Pair sum_of(double a, double b) {  // Knuth: exact for every a and b
    const double sum = a + b;
    const double part = sum - a;
    return {sum, (a - (sum - part)) + (b - part)};
}

constexpr double upper_half(double a) {  // Veltkamp: the upper 26 bits
    const double shifted = 134217729.0 * a;
    return shifted - (shifted - a);
}

constexpr Pair product_of(double a, double b) {  // Dekker: exact
    const double product = a * b;
    const double a1 = upper_half(a);
    const double b1 = upper_half(b);
    return {product, ((a1 * b1 - product) + a1 * (b - b1) + (a - a1) * b1) + (a - a1) * (b - b1)};
}

constexpr Pair operator+(Pair a, Pair b) {
    const Pair s = sum_of(a.high, b.high);
    return sum_of(s.high, s.low + a.low + b.low);
}

constexpr Pair operator*(Pair a, Pair b) {
    const Pair p = product_of(a.high, b.high);
    return sum_of(p.high, p.low + a.high * b.low + a.low * b.high);
}

constexpr Pair operator/(Pair a, double b) {
    const double first = a.high / b;
    const Pair back = product_of(first, b);
    return sum_of(first, ((a.high - back.high) - back.low + a.low) / b);
}

constexpr double ln2_high = 6.93147180369123816490e-01;  // ln 2 in two parts: the first has 32 bits, so that its
constexpr double ln2_low = 1.90821492927058770002e-10;   // product with every whole number that occurs is exact

constexpr int roots = 32;

constexpr std::array<Pair, roots> powers_of_root() {  // 2^(j/32), computed by the compiler with 100 bits
    std::array<Pair, roots> powers{};
    for (std::size_t j = 0; j < powers.size(); ++j) {
        const Pair x = Pair{0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56} * Pair{static_cast<double>(j) / roots, 0.0};
        Pair sum{1.0, 0.0};
        for (int n = 28; n >= 1; --n) sum = Pair{1.0, 0.0} + sum * x / n;
        powers[j] = sum;
    }
    return powers;
}

constexpr std::array<Pair, roots> power_table = powers_of_root();

/// A number of ten bits near 1/m for the m of one interval, and minus its logarithm.
struct Reciprocal {
    double factor;
    double log_high;  // a multiple of 2^-42, so that adding k * ln2_high is exact
    double log_low;
};

constexpr int intervals = 128;
constexpr std::uint64_t interval_bits = std::uint64_t{1} << 45U;
constexpr std::uint64_t one_bits = 0x3ff0000000000000ULL;
/// Mantissas run from 0.709 to 1.417; interval 74 lies around 1, where the logarithm vanishes and the factor is 1.
constexpr std::uint64_t first_bits = one_bits - interval_bits * 2 / 3 - 74 * interval_bits;

constexpr Reciprocal reciprocal_of_interval(std::uint64_t i) {
    const auto middle = same_bits<double>(first_bits + i * interval_bits + interval_bits / 2);
    const double steps = static_cast<double>(static_cast<int>(512.0 / middle + 0.5));
    const Pair s = Pair{512.0 - steps, 0.0} / (512.0 + steps);  // -log(steps / 512) = 2 artanh s
    const Pair square = s * s;
    Pair series{0.0, 0.0};
    for (int n = 43; n >= 1; n -= 2) series = series * square + Pair{1.0, 0.0} / n;
    const Pair log = s * series * Pair{2.0, 0.0};
    const double high = (log.high + 0x1.8p10) - 0x1.8p10;  // rounds to a multiple of 2^-42
    return {steps / 512.0, high, (log.high - high) + log.low};
}

constexpr std::array<Reciprocal, intervals> reciprocals() {
    std::array<Reciprocal, intervals> table{};
    for (std::size_t i = 0; i < table.size(); ++i) table[i] = reciprocal_of_interval(i);
    return table;
}

constexpr std::array<Reciprocal, intervals> reciprocal_table = reciprocals();

double power_of_two(int exponent) { return same_bits<double>(static_cast<std::uint64_t>(exponent + 1023) << 52U); }

/// e to the x as (high + low) * 2^exponent, high in [1, 2); |x| < 800.
struct Exponential {
    double high;
    double low;
    int exponent;
};

[[gnu::always_inline]] inline Exponential exponential(double x) {
    constexpr double to_integer = 0x1.8p52;  // adding it rounds to a whole number that stands in the lowest bits
    const double shifted = x * (roots * 1.44269504088896338700) + to_integer;
    const auto n = static_cast<std::int32_t>(static_cast<std::uint32_t>(same_bits<std::uint64_t>(shifted)));
    const double count = shifted - to_integer;
    const double r = (x - count * (ln2_high / roots)) - count * (ln2_low / roots);  // |r| <= ln 2 / 64
    const double square = r * r;
    const double p =
        r + square * ((0.5 + r * (1.0 / 6.0)) + square * ((1.0 / 24.0 + r * (1.0 / 120.0)) + square * (1.0 / 720.0)));
    const Pair power = power_table[static_cast<std::size_t>(n & (roots - 1))];
    return {power.high, power.low + power.high * p, n >> 5};
}

/// What exp_of gives where its usual way would leave the normal numbers.
double exp_at_the_edge(double x) {
    if (x > 0x1.62e42fefa39efp+9) return std::numeric_limits<double>::infinity();
    if (x < -0x1.74910d52d3051p+9) return 0.0;
    if (!(x < 0.0 || x > 0.0)) return x;  // not a number
    const Exponential e = exponential(x);
    const double value = e.high + e.low;
    return x < 0.0 ? value * power_of_two(e.exponent + 54) * power_of_two(-54)
                   : value * power_of_two(e.exponent - 1) * 2.0;
}

}  // namespace

double exp_of(double x) {
    if (!(x > -708.0 && x < 709.0)) return exp_at_the_edge(x);
    const Exponential e = exponential(x);
    return (e.high + e.low) * power_of_two(e.exponent);
}

double log_of(double x) {
    if (!(x > 0.0)) return x <= 0.0 ? -std::numeric_limits<double>::infinity() : x;
    if (x > std::numeric_limits<double>::max()) return x;
    int exponent = 0;
    if (x < std::numeric_limits<double>::min()) {
        x *= 0x1p54;
        exponent = -54;
    }
    const auto bits = same_bits<std::uint64_t>(x);
    const std::uint64_t offset = bits - first_bits;
    const auto k = static_cast<int>(static_cast<std::int64_t>(offset) >> 52);
    const std::uint64_t mantissa_bits = bits - (offset & 0xfff0000000000000ULL);
    const Reciprocal& near = reciprocal_table[(offset >> 45U) % intervals];
    const auto mantissa = same_bits<double>(mantissa_bits);
    const auto upper = same_bits<double>(mantissa_bits & ~0x7ffffffULL);
    const double coarse = upper * near.factor - 1.0;  // exact, as is the next product
    const double fine = (mantissa - upper) * near.factor;
    const double r = coarse + fine;  // mantissa * factor - 1, |r| <= 0.005
    const double lost = (coarse - r) + fine;
    const double scale = exponent + k;
    const Pair sum = sum_of(scale * ln2_high + near.log_high, r);
    const double square = r * r;
    const double series =
        (-1.0 / 2.0 + r * (1.0 / 3.0)) +
        square * ((-1.0 / 4.0 + r * (1.0 / 5.0)) + square * ((-1.0 / 6.0 + r * (1.0 / 7.0)) + square * (-1.0 / 8.0)));
    return sum.high + ((sum.low + (scale * ln2_low + near.log_low + lost)) + square * series);
}

double logistic(double x) {
    if (x >= 0.0) return 1.0 / (1.0 + exp_of(-x));
    const double e = exp_of(x);
    return e / (1.0 + e);
}

double chance_of_hazard(double hazard) {
    if (hazard < 0.0625) {  // h - h^2/2 + ...: keeps what 1 - exp(-h) would lose
        double series = 0.0;
        constexpr std::array<double, 9> terms{1.0 / 2,     -1.0 / 6,    1.0 / 24,      -1.0 / 120,   1.0 / 720,
                                              -1.0 / 5040, 1.0 / 40320, -1.0 / 362880, 1.0 / 3628800};
        for (std::size_t i = terms.size(); i-- > 0;) series = series * hazard + terms[i];
        return hazard - hazard * hazard * series;
    }
    if (hazard > 40.0) return 1.0;
    const Exponential e = exponential(-hazard);
    const double scale = power_of_two(e.exponent);
    return (1.0 - e.high * scale) - e.low * scale;
}

}  // namespace meedoen
