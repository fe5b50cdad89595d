// WW: Werkloosheidswet art. 16 (urenverlies), 17 (weken-eis), 20 (end), 42 (duration), 47 (height). In force 2024 to
// 2026. Gross cents a month, holiday allowance included as in the dagloon; the article states no rounding, the month
// goes to the nearest cent.
// Height: share x (A - B x C/D) - E, A the capped maandloon, B income from work in the month, C/D capped over earned, E
// income that is settled in full (a benefit for the same loss of work).
// Choice: whether the right ends (87.5%) is looked at with income from work alone.
// Left out: fictitious weeks, sanctions, the 4-of-5-years test behind art. 42, the start of a business. The month of
// income is the month of WW, as UWV settles.
#pragma once

#include "base/quantities.hpp"
#include "rules/income/maandloon.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// Whether enough of the weeks looked back on were worked (art. 17).
bool meets_weken_eis(Weeks worked, const WwLaw& law);

/// A working life: all years, and those among them before 2016.
struct Arbeidsverleden {
    Years years{};
    Years before_2016{};
};

/// Months of WW: the ten oldest years give a month each; of the later ones those before 2016 a month, those from 2016
/// half a month. At least 3, at most 24; half a month that is left over falls away (a choice: no rounding was read).
Count ww_duration_of(const Arbeidsverleden& past, const WwLaw& law);

/// Whether income of the month ends the right (art. 20): it counts for more than 87.5% of the maandloon.
bool ends_ww(CentsPerMonth income, const Maandloon& maandloon, const WwLaw& law);

/// The WW of a month; `months_before` whole months were received already.
CentsPerMonth ww_of(const Maandloon& maandloon, CentsPerMonth income, Count months_before, const WwLaw& law);

/// Whether enough hours a week were lost (art. 16): five, or half of fewer than ten.
bool meets_urenverlies(HoursPerWeek before, HoursPerWeek now, const WwLaw& law);

/// A month of WW beside income from work and income that is settled in full.
struct WwClaim {
    Maandloon maandloon{};
    CentsPerMonth work{};
    CentsPerMonth settled_in_full{};
    Count months_before{};
};

CentsPerMonth ww_month_of(const WwClaim& claim, const WwLaw& law);

/// The highest income from work that does not end the right.
CentsPerMonth ww_breakpoint(const Maandloon& maandloon, const WwLaw& law);

}  // namespace meedoen
