// The purse over the wage of one adult, and what stands out in it. Definitions:
//   marginal pressure  share of an extra gross euro that the household does not keep
//   cliff              net falls by 5 euros a month or more while gross rises
//   flat stretch       less than a tenth is kept over 50 euros gross, and over each 50 euros from there to its end
// Gross is wage with holiday allowance of the whole household, a month.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "rules/purse/household_purse.hpp"

namespace meedoen {

inline constexpr std::int64_t cliff_cents = 500;
inline constexpr std::int64_t flat_cents = 5000;
inline constexpr double flat_kept = 0.10;

struct CurvePoint {
    std::int64_t wage{};  // cents a month, gross, without holiday allowance: what is varied
    HouseholdPurse purse;
};

/// What one component does between two points.
struct Cause {
    Component component{};
    std::int64_t change{};  // cents a month
};

/// From point `from` to point `to` of a curve. Causes: who takes, the largest first.
struct Stretch {
    std::size_t from{};
    std::size_t to{};
    std::vector<Cause> causes;
};

struct Curve {
    std::vector<CurvePoint> points;  // by rising wage, every place where a rule changes among them
    std::vector<Stretch> cliffs;
    std::vector<Stretch> flat;
};

/// The wage of `person` from nothing to `most` in `steps` equal steps, and between them every wage at which a rule
/// reports a change.
struct CurveRange {
    std::size_t person{};
    CentsPerMonth most{};
    int steps{};
    CentsPerMonth also{};  // a wage that is to be among the points
};

Curve curve_of(const HouseholdFacts& household, const CurveRange& range, const Law& law);

/// The household with this wage of one adult.
HouseholdFacts with_wage(HouseholdFacts household, std::size_t person, CentsPerMonth wage);

/// Share of the extra gross between two points that is lost; nothing is said (0) when gross does not rise.
double pressure_between(const CurvePoint& low, const CurvePoint& high);

/// The components that take between two purses, the largest first.
std::vector<Cause> takers_between(const HouseholdPurse& before, const HouseholdPurse& after);

}  // namespace meedoen
