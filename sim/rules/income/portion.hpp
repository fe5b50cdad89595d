// A part of an amount without losing anything before the rounding that the article prescribes: cents times a share is
// kept in whole millionths of a cent, because every share in the law of the purse has at most six decimals.
#pragma once

#include <cstdint>

#include "base/quantities.hpp"

namespace meedoen {

/// Millionths of a cent. Exact for amounts up to 9 * 10^12 cents.
struct MicroCents {
    std::int64_t value{};
};

constexpr std::int64_t millionths(Share share) { return static_cast<std::int64_t>(share.value * 1e6 + 0.5); }

constexpr MicroCents micro_cents(std::int64_t cents) { return {cents * 1'000'000}; }

constexpr MicroCents portion(std::int64_t cents, Share share) { return {cents * millionths(share)}; }

constexpr MicroCents operator+(MicroCents a, MicroCents b) { return {a.value + b.value}; }
constexpr MicroCents operator-(MicroCents a, MicroCents b) { return {a.value - b.value}; }

/// Nearest cent, halves up; an amount below zero is zero, because no scheme here pays or takes less than nothing.
constexpr std::int64_t nearest_cent(MicroCents amount) {
    return amount.value <= 0 ? 0 : (amount.value + 500'000) / 1'000'000;
}

/// Nearest whole euro, halves up, in cents; below zero is zero.
constexpr std::int64_t nearest_euro(MicroCents amount) {
    return amount.value <= 0 ? 0 : (amount.value + 50'000'000) / 100'000'000 * 100;
}

/// Down to a whole euro, in cents; below zero is zero.
constexpr std::int64_t whole_euro_down(MicroCents amount) {
    return amount.value <= 0 ? 0 : amount.value / 100'000'000 * 100;
}

/// Up to a whole euro, in cents; below zero is zero.
constexpr std::int64_t whole_euro_up(MicroCents amount) {
    return amount.value <= 0 ? 0 : (amount.value + 99'999'999) / 100'000'000 * 100;
}

/// amount * numerator / denominator to the nearest cent, for amounts that are not negative.
constexpr std::int64_t scaled_to_nearest_cent(std::int64_t amount, std::int64_t numerator, std::int64_t denominator) {
    return (2 * amount * numerator + denominator) / (2 * denominator);
}

}  // namespace meedoen
