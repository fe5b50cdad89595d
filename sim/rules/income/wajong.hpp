// Wajong, all regimes since 2021: Wet Wajong art. 1a:4, 2:40, 2:46, 3:8, 3:8b. In force 2026. Gross cents a month.
// The articles reckon per day (grondslag = minimum wage per day) and pay 21.75 days a month; here the month is reckoned
// at once, which differs by a few cents at most; to the nearest cent.
//   lastingly without arbeidsvermogen:  0.75 x (G - I)
//   with arbeidsvermogen:               0.70 x (G - I)
//   with loondispensatie, loonwaarde L: the larger of 0.70 x G - 0.70 x CF x I and I/L - I,
//                                       CF = (L - 0.3) / (0.7 L), so that 0.70 x CF x I = I - 0.3 x I/L.
// Never below nothing. Left out: the guaranteed amount of who lost in 2021, mixed wages with and without
// loondispensatie, re-examination after a year above 20% (art. 2:46a), the end after five years at 75% of the maatman,
// studying, the Toeslagenwet on top.
#pragma once

#include "base/quantities.hpp"
#include "rules/income/arbeidsvermogen.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// Grondslag, wage and result share one convention: all with, or all without, holiday allowance.
/// A loonwaarde of 1 means: no loondispensatie; below 0.3 it counts as 0.3.
struct WajongFacts {
    CentsPerMonth grondslag{};
    CentsPerMonth wage{};
    Arbeidsvermogen arbeidsvermogen{};
    Share loonwaarde{1.0};
};

CentsPerMonth wajong_of(const WajongFacts& facts, const WajongLaw& law);

}  // namespace meedoen
