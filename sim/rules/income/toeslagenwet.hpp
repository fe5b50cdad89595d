// Toeslagenwet: art. 2 and 3 (right), 6 and 7 (income), 8 (height), 8a (base below the minimum wage). In force 2024 to
// 2026. Gross cents a month without holiday allowance: 8% comes on top (art. 10).
//   21.75 x norm - benefit - other income - (income from work - what is left free)
//   left free in two years: 5% of the minimumloon and 30% of what is above it, at most 15% of the minimumloon
//   on a base (dagloon, grondslag) below 100, 70 or 50% of the minimumloon at most base - benefit
// The law reckons per day; here all is a month of 21.75 days, which gives the same but for the rounding: to the
// nearest cent a month. The minimumloon is that of the age of who is alone, of an adult for a couple (art. 1 lid 1 f).
//
// Choices: "30% of that income" (art. 7 lid 1 b, "indien en voor zover") is read as of the part above the 5%; the
// holiday part is taken out of the base (art. 8a lid 2) and not out of the benefit, as the article says; what is
// income (Algemeen inkomensbesluit socialezekerheidswetten) is up to the caller.
// Left out: AOW age, who counts as housemate (art. 2 lid 9: the caller), WW after 57.5 years without the two years
// (art. 7 lid 4), refused benefits (art. 5), living abroad (art. 4a).
#pragma once

#include <array>
#include <cstdint>

#include "base/quantities.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// Whose norm holds. A kostendeler shares a home with somebody of 27 or older who counts; below 21 that is `alone`.
/// With parents there is no right below 21; from 21 on they are housemates like others.
enum class ToeslagenwetHousehold : std::uint8_t { couple, alone, kostendeler, with_parents };

/// Whether somebody's partner was born after 1971: such a couple is shut out without a young child (art. 3).
enum class ToeslagenwetPartner : std::uint8_t { none_or_older, born_after_1971 };

/// Amounts of a couple are of both together. `base` is a month of the dagloon or grondslag without its holiday part;
/// `months_with_work` whole months with income from work and toeslag went before.
struct ToeslagenwetFacts {
    CentsPerMonth benefit{};
    CentsPerMonth other_income{};
    CentsPerMonth work{};
    CentsPerMonth base{};
    Years age{};
    Count months_with_work{};
    ToeslagenwetHousehold household{};
    ToeslagenwetPartner partner{};
    Years youngest_child{18};  ///< 18 where there is none
};

CentsPerMonth toeslagenwet_of(const ToeslagenwetFacts& facts, const Law& law);

/// The norm per day; nothing where there is no right.
CentsPerDay toeslagenwet_norm_of(const ToeslagenwetFacts& facts, const ToeslagenwetLaw& law);

/// What of income from work is left free.
CentsPerMonth toeslagenwet_freed_of(const ToeslagenwetFacts& facts, const Law& law);

/// Incomes from work where what is left free changes: it is no longer all, and it is at its most.
std::array<CentsPerMonth, 2> toeslagenwet_breakpoints(const ToeslagenwetFacts& facts, const Law& law);

}  // namespace meedoen
