// Money is integer cents. One named function per rounding rule; the rule that an article prescribes is chosen where
// the article is applied.
#pragma once

#include <cstdint>

namespace meedoen {

/// Nearest cent, halves away from zero (the ordinary rule where no article says otherwise).
constexpr std::int64_t to_nearest_cent(double cents) {
    const auto whole = static_cast<std::int64_t>(cents);
    const double rest = cents - static_cast<double>(whole);  // exact, where cents + 0.5 would round 0.4999... up
    return whole + (rest >= 0.5 ? 1 : 0) - (rest <= -0.5 ? 1 : 0);
}

/// Down to a whole cent, towards minus infinity.
constexpr std::int64_t down_to_cent(double cents) {
    const auto truncated = static_cast<std::int64_t>(cents);
    return static_cast<double>(truncated) > cents ? truncated - 1 : truncated;
}

/// Down to a whole euro, for amounts that are not negative.
constexpr std::int64_t down_to_euro(std::int64_t cents) { return cents / 100 * 100; }

/// Up to a whole euro, for amounts that are not negative.
constexpr std::int64_t up_to_euro(std::int64_t cents) { return (cents + 99) / 100 * 100; }

}  // namespace meedoen
