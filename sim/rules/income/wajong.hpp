// Wajong, all regimes since 2021: Wet Wajong art. 1a:4, 2:40, 2:46, 3:8, 3:8b; art. 1a:1 and 1a:9 (Wajong 2015 only
// without arbeidsvermogen), 2:46a (examined again). In force 2024 to 2026. Gross cents a month.
//   lastingly without arbeidsvermogen:  0.75 x (G - I)
//   with arbeidsvermogen:               0.70 x (G - I)
//   with loondispensatie, loonwaarde L: the larger of 0.70 x G - 0.70 x (CF x Ia + Io) and (Ia/L + Io) - I,
//                                       CF = (L - 0.3) / (0.7 L), so that 0.70 x CF x Ia = Ia - 0.3 x Ia/L;
//                                       Ia wage with loondispensatie, Io other wage, I both
// so that with loondispensatie alone wage and benefit together are the larger of 0.70 G + 0.30 F and F = Ia/L.
// Never below nothing. The articles reckon per day and pay 21.75 days a month. `wajong_month_of` does so: the grondslag
// is the minimumloon of the age per day to the nearest cent, as published; no rounding of the day benefit was read, the
// month goes to the nearest cent. `wajong_of` takes a month at once, which differs by a few cents at most.
// Left out: the guaranteed amount of who lost in 2021, the end after five years at 75% of the maatman, studying, the
// raise for who needs care, the Toeslagenwet on top (rules/income/toeslagenwet).
#pragma once

#include <array>
#include <cstdint>

#include "base/quantities.hpp"
#include "rules/income/arbeidsvermogen.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// Grondslag, wage and result share one convention: all with, or all without, holiday allowance.
/// A loonwaarde of 1 means: no loondispensatie; below 0.3 it counts as 0.3. `other_wage` is of `wage` what comes from
/// jobs without loondispensatie.
struct WajongFacts {
    CentsPerMonth grondslag{};
    CentsPerMonth wage{};
    Arbeidsvermogen arbeidsvermogen{};
    Share loonwaarde{1.0};
    CentsPerMonth other_wage{};
};

CentsPerMonth wajong_of(const WajongFacts& facts, const WajongLaw& law);

/// Since when somebody is in the Wajong: chapter 3, 2 or 1a of the law. Who came in 2015 or later and is found to have
/// arbeidsvermogen has no right.
enum class WajongRegime : std::uint8_t { before_2010, from_2010, from_2015 };

/// Wages of one month, with and without loondispensatie, on a grondslag per day. None contains holiday allowance.
struct WajongClaim {
    CentsPerDay grondslag{};
    CentsPerMonth dispensed_wage{};
    CentsPerMonth other_wage{};
    Arbeidsvermogen arbeidsvermogen{};
    Share loonwaarde{1.0};
    WajongRegime regime{};
};

CentsPerMonth wajong_month_of(const WajongClaim& claim, const WajongLaw& law);

/// The minimumloon of an age per day.
CentsPerDay wajong_grondslag_of(Years age, const MinimumWageLaw& law);

/// Whether income that stayed above a fifth of the maatman wage for so many months leads to a new examination: of
/// somebody who has no arbeidsvermogen so far.
bool wajong_is_reviewed(const WajongClaim& claim, CentsPerMonth maatman, Count months_above, const WajongLaw& law);

/// What an employer with loondispensatie pays of the wage of the function.
CentsPerMonth wage_with_loondispensatie(CentsPerMonth function_wage, Share loonwaarde);

/// Wages where the formula changes: with loondispensatie the function wage is filled up from here on, and without it
/// nothing is left.
std::array<CentsPerMonth, 2> wajong_breakpoints(const WajongClaim& claim, const WajongLaw& law);

}  // namespace meedoen
