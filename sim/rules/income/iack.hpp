// The inkomensafhankelijke combinatiekorting: Wet IB 2001 art. 8.14a. In force in calendar years 2024 to 2026.
//   11.45% x (income from work of the year - limit), at most a maximum, up to a whole euro as the other credits are
// For who has a young child at home and either no partner or less income from work than the partner; at equal incomes
// the older of the two has it. Only settled after the year or by a provisional assessment: no month withholds it.
// Income from a benefit does not count as work. Left out: children registered at home for less than six months of the
// year and co-parents (the caller decides who has a child), a partner for less than six months, the zelfstandigenaftrek
// as a second way in, and the phasing out that begins after 2026.
#pragma once

#include <array>
#include <cstdint>

#include "base/quantities.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// How a parent's income from work stands to the partner's; of equal incomes the older counts as the lower.
enum class IackParent : std::uint8_t { single, lower_of_two, higher_of_two };

/// A parent in a calendar year.
struct IackFacts {
    CentsPerYear work{};
    Years youngest_child{};  ///< age on 1 January
    IackParent parent{};
};

CentsPerYear iack_of(const IackFacts& facts, const IackLaw& law);

/// Incomes from work where the formula changes: the credit begins, and it reaches its maximum.
std::array<CentsPerYear, 2> iack_breakpoints(const IackLaw& law);

}  // namespace meedoen
