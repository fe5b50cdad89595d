// WIA, first form: Wet werk en inkomen naar arbeidsvermogen art. 51 and 52 (IVA), 61 lid 1 and 2 (loongerelateerde WGA
// and the loonaanvulling of who works to capacity or has none). In force 2026 (amounts and shares as read in the text
// of 1 January 2025). Gross cents a month, holiday allowance included as in the dagloon; to the nearest cent.
//   IVA: 0.75 x A - 0.70 x B x C/D       WGA: 0.75 in the first two months, 0.70 after, x (A - B x C/D)
// Left out: the inkomenseis and with it the vervolguitkering (art. 60 to 62), the degree of disability below which
// there is no WIA (art. 5), the end above 65% of the maatman, the WGA duration, the Toeslagenwet on top.
#pragma once

#include "base/quantities.hpp"
#include "rules/income/arbeidsvermogen.hpp"
#include "rules/income/maandloon.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// Lastingly without arbeidsvermogen is IVA, otherwise WGA. `months_before` whole months were received already.
struct WiaFacts {
    Maandloon maandloon{};
    CentsPerMonth income{};
    Count months_before{};
    Arbeidsvermogen arbeidsvermogen{};
};

CentsPerMonth wia_of(const WiaFacts& facts, const WiaLaw& law);

}  // namespace meedoen
