// The maandloon on which WW and WIA build: 21.75 times the dagloon, the dagloon at most the highest one.
// WW art. 1b, 45 and 47; WIA art. 13 and 14; Wfsv art. 17. In force 2026. Cents a month, holiday allowance included as
// in the dagloon. Leaves out how a dagloon follows from a year of wage slips (Dagloonbesluit).
#pragma once

#include "base/quantities.hpp"

namespace meedoen {

struct Maandloon {
    CentsPerMonth earned{};
    CentsPerMonth capped{};
};

Maandloon maandloon_of(CentsPerMonth earned, CentsPerMonth most);

/// Income as it counts against a capped maandloon: income x capped / earned (C/D in the articles), to the nearest cent.
/// Without an earned maandloon there is nothing to scale by and income counts in full.
CentsPerMonth income_that_counts(CentsPerMonth income, const Maandloon& maandloon);

}  // namespace meedoen
