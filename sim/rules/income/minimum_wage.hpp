// The minimum wage: Wml art. 8 and 15, Besluit minimumjeugdloon art. 2. In force from 1 January 2024.
// Hourly amounts to the nearest cent, as the published youth amounts are. Leaves out the lower youth amounts of the
// beroepsbegeleidende leerweg (art. 8 lid 4) and the cap of the holiday allowance at three minimum wages (art. 15 lid
// 2).
#pragma once

#include "base/quantities.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// Part of the minimumloon at an age; all of it from 21, and below 15 the part of 15.
Share minimum_wage_share_at(Years age, const MinimumWageLaw& law);

CentsPerHour hourly_minimum_wage(Years age, const MinimumWageLaw& law);

/// The minimumloon per month that benefits build on, at an age (Wml art. 8 lid 1 b), without holiday allowance.
CentsPerMonth monthly_minimum_wage(Years age, const MinimumWageLaw& law);

/// A month of paid hours: hourly wage x hours a week x 52/12 (4 1/3 weeks, Wml art. 14 lid 10 B), to the nearest cent.
CentsPerMonth month_wage_of(CentsPerHour hourly, HoursPerWeek hours);

/// The amount with the holiday allowance that is due over it, as if paid every month; to the nearest cent.
CentsPerMonth with_holiday_allowance(CentsPerMonth amount, Share allowance);

}  // namespace meedoen
