// Kinderopvangtoeslag: Wet kinderopvang art. 1.6 (right), 1.7 to 1.9 (height), Besluit kinderopvangtoeslag (prices,
// hours, table of incomes); Awir art. 14 (rounding, least amount). In force 2024 to 2026.
//   per child: hours (at most 230 a month) x price (at most that of the kind of care) x part of the first or later
//   child, which falls in steps with income: one part for a whole row of the table
// The child with the most hours is the first, of equal hours the one that costs least. Income is the toetsingsinkomen
// of a calendar year. The year goes to the nearest euro, nothing below 24; the month is a twelfth down to a whole euro.
//
// Left out: any limit by hours worked, the months after losing work, care that is not registered (the caller), the
// gemeente that pays instead (art. 1.13).
#pragma once

#include <array>
#include <cstdint>
#include <span>

#include "base/quantities.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// Kinds of care with a highest price of their own.
enum class CareKind : std::uint8_t { dagopvang, buitenschools, gastouder };

/// A child's month of care. Minutes, so that parts of an hour count.
struct CareOfChild {
    CareKind kind{};
    Minutes month{};
    CentsPerHour price{};
};

/// Whether every parent works, studies or is on a route to work (art. 1.6).
enum class ParentsActive : std::uint8_t { not_all, all };

/// A year of alike months.
struct KinderopvangtoeslagFacts {
    std::span<const CareOfChild> children{};
    CentsPerYear income{};
    ParentsActive parents{};
};

CentsPerYear kinderopvangtoeslag_of_year(const KinderopvangtoeslagFacts& facts, const KinderopvangtoeslagLaw& law);

CentsPerMonth kinderopvangtoeslag_of_month(const KinderopvangtoeslagFacts& facts, const KinderopvangtoeslagLaw& law);

/// Which child of a family, as far as the part depends on it.
enum class ChildInCare : std::uint8_t { first, later };

/// Part of the cost at an income, which counts in whole euros.
Share care_share_at(CentsPerYear income, ChildInCare child, const KinderopvangtoeslagLaw& law);

/// Incomes at which the next row of the table begins.
std::array<CentsPerYear, care_rows> kinderopvangtoeslag_breakpoints(const KinderopvangtoeslagLaw& law);

}  // namespace meedoen
