#include "base/distributions.hpp"

#include <array>
#include <utility>

#include "base/elementary.hpp"

namespace meedoen {
namespace {

/// By Horner's scheme, the highest power last in the array; written without a loop, which takes half the time.
template <std::size_t... Power>
double polynomial(const std::array<double, sizeof...(Power)>& coefficients, double x, std::index_sequence<Power...>) {
    double sum = 0.0;
    ((sum = sum * x + coefficients[sizeof...(Power) - 1 - Power]), ...);
    return sum;
}

template <std::size_t size>
double polynomial(const std::array<double, size>& coefficients, double x) {
    return polynomial(coefficients, x, std::make_index_sequence<size>{});
}

constexpr std::array centre_top{3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
                                1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
                                3.3430575583588128105e4, 2.5090809287301226727e3};
constexpr std::array centre_bottom{1.0,
                                   4.2313330701600911252e1,
                                   6.8718700749205790830e2,
                                   5.3941960214247511077e3,
                                   2.1213794301586595867e4,
                                   3.9307895800092710610e4,
                                   2.8729085735721942674e4,
                                   5.2264952788528545610e3};
constexpr std::array middle_top{1.42343711074968357734e0,  4.63033784615654529590e0, 5.76949722146069140550e0,
                                3.64784832476320460504e0,  1.27045825245236838258e0, 2.41780725177450611770e-1,
                                2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr std::array middle_bottom{1.0,
                                   2.05319162663775882187e0,
                                   1.67638483018380384940e0,
                                   6.89767334985100004550e-1,
                                   1.48103976427480074590e-1,
                                   1.51986665636164571966e-2,
                                   5.47593808499534494600e-4,
                                   1.05075007164441684324e-9};
constexpr std::array tail_top{6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,
                              2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                              2.71155556874348757815e-5, 2.01033439929228813265e-7};
constexpr std::array tail_bottom{1.0,
                                 5.99832206555887937690e-1,
                                 1.36929880922735805310e-1,
                                 1.48753612908506148525e-2,
                                 7.86869131145613259100e-4,
                                 1.84631831751005468180e-5,
                                 1.42151175831644588870e-7,
                                 2.04426310338993978564e-15};

/// The IEEE square root is correctly rounded on every machine.
double root(double x) { return __builtin_sqrt(x); }

}  // namespace

double unit_exponential(double u) { return -log_of(1.0 - u); }

double standard_normal(double u) {
    const double q = u - 0.5;
    if (q >= -0.425 && q <= 0.425) {
        const double r = 0.180625 - q * q;
        return q * polynomial(centre_top, r) / polynomial(centre_bottom, r);
    }
    const double tail = q < 0.0 ? u : 1.0 - u;
    double r = root(-log_of(tail));
    double size = 0.0;
    if (r <= 5.0) {
        r -= 1.6;
        size = polynomial(middle_top, r) / polynomial(middle_bottom, r);
    } else {
        r -= 5.0;
        size = polynomial(tail_top, r) / polynomial(tail_bottom, r);
    }
    return q < 0.0 ? -size : size;
}

double lognormal(double u, double median, double sigma) { return median * exp_of(sigma * standard_normal(u)); }

std::int32_t poisson(double u, double mean) {
    double mass = exp_of(-mean);
    double cumulative = mass;
    std::int32_t count = 0;
    while (u > cumulative) {
        const double next_mass = mass * (mean / (count + 1));
        const double next = cumulative + next_mass;
        if (next == cumulative && count >= mean) break;  // what is left of the tail is below the rounding of the sum
        ++count;
        mass = next_mass;
        cumulative = next;
    }
    return count;
}

std::int32_t poisson_in_parts(const Luck& luck, Address address, double mean) {
    constexpr double largest_part = 64.0;
    std::int32_t total = 0;
    while (mean > 0.0) {
        const double part = mean < largest_part ? mean : largest_part;
        total += poisson(luck.uniform(address), part);
        mean -= part;
        ++address.ordinal;
    }
    return total;
}

std::size_t pick(double u, std::span<const double> shares) {
    double total = 0.0;
    for (const double share : shares) total += share;
    const double target = u * total;
    double cumulative = 0.0;
    for (std::size_t i = 0; i + 1 < shares.size(); ++i) {
        cumulative += shares[i];
        if (target < cumulative) return i;
    }
    return shares.size() - 1;
}

double gumbel_at_most(double u) {
    constexpr double ln2_and_a_bit = 0.6931471805599454;
    const auto bits = __builtin_bit_cast(std::uint64_t, 1.0 - u);
    const int exponent = static_cast<int>(bits >> 52U) - 1023;
    return -exponent * ln2_and_a_bit;
}

double standard_gumbel(double u) { return -log_of(-log_of(u)); }

}  // namespace meedoen
