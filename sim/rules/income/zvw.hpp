// Income-dependent levy of the Zorgverzekeringswet: art. 42, 43 and 45. In force 2024 to 2026. Paid on top by employer,
// UWV or gemeente, never withheld from wage or benefit. Share x income up to the highest of the year; to the nearest
// cent. A month is reckoned as a twelfth of a year of such months, where payrolls count up from January.
// Left out: the lower levy that the self-employed and some pensioners pay themselves.
#pragma once

#include "base/quantities.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// The income over which the levy is paid.
CentsPerYear zvw_base_of(CentsPerYear income, const ZvwLaw& law);

CentsPerYear zvw_of_year(CentsPerYear income, const ZvwLaw& law);

CentsPerMonth zvw_of_month(CentsPerMonth income, const ZvwLaw& law);

/// Income above which the levy rises no more.
CentsPerYear zvw_breakpoint(const ZvwLaw& law);

}  // namespace meedoen
