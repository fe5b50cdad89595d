// Zorgtoeslag: Wet op de zorgtoeslag art. 2 (height), 3 (assets) and 4 (standaardpremie). In force 2024 to 2026.
//   k x standaardpremie - a x drempelinkomen - b x (income above the drempelinkomen); k = 2 and a higher a with partner
// Income is the toetsingsinkomen of a calendar year, of partners together. The year goes to the nearest euro, nothing
// below 24 (Awir art. 14 lid 4 and 5); the month is a twelfth down to a whole euro: no article was read for that, all
// published monthly amounts of 2026 follow from it.
//
// Left out: when somebody is insured (from the month after the 18th birthday) and who counts as partner are up to the
// caller; who lives abroad (art. 4a); a partner for part of the year; payment to the CAK (art. 5).
#pragma once

#include <array>
#include <cstdint>

#include "base/quantities.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// Who shares in the zorgtoeslag of an insured. A partner who is not insured halves it (art. 2 lid 4).
enum class ZorgtoeslagPartner : std::uint8_t { none, insured, not_insured };

/// Income and assets of the insured and the partner together.
struct ZorgtoeslagFacts {
    CentsPerYear income{};
    Cents assets{};
    ZorgtoeslagPartner partner{};
};

CentsPerYear zorgtoeslag_of_year(const ZorgtoeslagFacts& facts, const ZorgtoeslagLaw& law);

CentsPerMonth zorgtoeslag_of_month(const ZorgtoeslagFacts& facts, const ZorgtoeslagLaw& law);

/// Incomes where the formula changes: the toeslag begins to fall, and the first income in whole euros without any.
std::array<CentsPerYear, 2> zorgtoeslag_breakpoints(ZorgtoeslagPartner partner, const ZorgtoeslagLaw& law);

}  // namespace meedoen
