// WIA: Wet werk en inkomen naar arbeidsvermogen art. 4 and 5 (right), 51 and 52 (IVA), 60 (inkomenseis), 61 (WGA
// loongerelateerd and loonaanvulling), 62 (vervolguitkering). In force 2024 to 2026 (read in the text of 1 January
// 2025). Gross cents a month, holiday allowance included as in the dagloon; to the nearest cent.
//   IVA               0.75 x A - 0.70 x B x C/D
//   loongerelateerd   0.75 in the first two months, 0.70 after, x (A - B x C/D)
//   after it, on income B, capacity F and their half:
//     B >= F, or no inkomenseis   loonaanvulling 0.70 x (A - B x C/D)
//     F/2 <= B < F                loonaanvulling 0.70 x (A - F x C/D), at least the vervolguitkering of the class, at
//                                 most the amount of the line above
//     B < F/2                     vervolguitkering: part of the class x the lower of minimumloon and A, B not set off
// The minimumloon has its holiday allowance in it (art. 12 lid 1 b), as the maandloon has.
// A maandloon, C/D capped over earned. The degree is 1 - F / wage of the maatman; from 80% there is no inkomenseis.
//
// Choice: degree and capacity are compared by month where the law does so by hour.
// Left out: the term of two months before a new class counts, the end within the waiting time, a WW that went before
// and shortens the loongerelateerde phase, maatregelen, no-risk, the Toeslagenwet on top (rules/income/toeslagenwet).
#pragma once

#include <array>
#include <cstdint>

#include "base/quantities.hpp"
#include "rules/income/arbeidsvermogen.hpp"
#include "rules/income/maandloon.hpp"
#include "rules/income/ww.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// Lastingly without arbeidsvermogen is IVA, otherwise WGA. `months_before` whole months were received already.
struct WiaFacts {
    Maandloon maandloon{};
    CentsPerMonth income{};
    Count months_before{};
    Arbeidsvermogen arbeidsvermogen{};
};

/// IVA, or WGA of somebody who works to capacity or has none: the height before any inkomenseis.
CentsPerMonth wia_of(const WiaFacts& facts, const WiaLaw& law);

/// Whether the loongerelateerde WGA still runs.
enum class WgaPhase : std::uint8_t { loongerelateerd, after };

/// Which of the benefits of the WIA is paid.
enum class WiaBenefit : std::uint8_t { none, iva, loongerelateerd, loonaanvulling, vervolguitkering };

/// All that a month of WIA depends on. `maatman` is the wage that somebody like the insured earns in good health,
/// `earning_capacity` what is left of it; `minimum_wage` is that of an adult, with holiday allowance.
struct WiaClaim {
    Maandloon maandloon{};
    CentsPerMonth maatman{};
    CentsPerMonth earning_capacity{};
    CentsPerMonth income{};
    CentsPerMonth minimum_wage{};
    Count months_before{};
    WgaPhase phase{};
    Arbeidsvermogen arbeidsvermogen{};
};

struct WiaMonth {
    WiaBenefit benefit{};
    CentsPerMonth amount{};
};

WiaMonth wia_month_of(const WiaClaim& claim, const WiaLaw& law);

/// Months of the loongerelateerde WGA: those of a WW after the same arbeidsverleden (art. 59).
Count wga_duration_of(const Arbeidsverleden& past, const WwLaw& law);

/// The phase when so many whole months were received already.
WgaPhase wga_phase_of(Count months_before, Count duration);

/// What has to be earned after the loongerelateerde phase; nothing for who is fully disabled (art. 60).
CentsPerMonth inkomenseis_of(const WiaClaim& claim, const WiaLaw& law);

/// Part of the class in which somebody is disabled; zero below 35% (art. 62).
Share vervolg_share_of(const WiaClaim& claim, const WiaLaw& law);

/// Whether income that stayed above 65% of the maatman wage for so many months ends the WGA.
bool ends_wga(const WiaClaim& claim, Count months_above, const WiaLaw& law);

/// Incomes where the formula after the loongerelateerde phase changes: inkomenseis, earning capacity, and the first
/// income at which nothing is left.
std::array<CentsPerMonth, 3> wia_breakpoints(const WiaClaim& claim, const WiaLaw& law);

}  // namespace meedoen
