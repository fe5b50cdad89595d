#include "rules/income/ww.hpp"

#include <algorithm>

#include "rules/income/portion.hpp"

namespace meedoen {

bool meets_weken_eis(Weeks worked, const WwLaw& law) { return worked >= law.weeks_worked; }

Count ww_duration_of(const Arbeidsverleden& past, const WwLaw& law) {
    const std::int32_t beyond = std::max(0, past.years.value - law.years_for_whole_months.value);
    const std::int32_t part_years = std::min(beyond, past.years.value - past.before_2016.value);
    const std::int64_t from_part_years = part_years * millionths(law.months_per_later_year) / 1'000'000;
    const Count months{past.years.value - part_years + static_cast<std::int32_t>(from_part_years)};
    return std::clamp(months, law.duration_least, law.duration_most);
}

bool ends_ww(CentsPerMonth income, const Maandloon& maandloon, const WwLaw& law) {
    return micro_cents(income_that_counts(income, maandloon).value).value >
           portion(maandloon.capped.value, law.exit_share).value;
}

CentsPerMonth ww_of(const Maandloon& maandloon, CentsPerMonth income, Count months_before, const WwLaw& law) {
    if (ends_ww(income, maandloon, law)) return CentsPerMonth{0};
    const Share share = months_before < law.months_first ? law.share_first : law.share_later;
    const CentsPerMonth lost = maandloon.capped - income_that_counts(income, maandloon);
    return CentsPerMonth{nearest_cent(portion(lost.value, share))};
}

bool meets_urenverlies(HoursPerWeek before, HoursPerWeek now, const WwLaw& law) {
    const double lost = before.value - now.value;
    return lost > 0.0 && (lost >= law.hours_lost.value || lost >= law.hours_lost_share.value * before.value);
}

CentsPerMonth ww_month_of(const WwClaim& claim, const WwLaw& law) {
    const CentsPerMonth before_e = ww_of(claim.maandloon, claim.work, claim.months_before, law);
    return std::max(CentsPerMonth{0}, before_e - claim.settled_in_full);
}

CentsPerMonth ww_breakpoint(const Maandloon& maandloon, const WwLaw& law) {
    const std::int64_t counted = portion(maandloon.capped.value, law.exit_share).value / 1'000'000;
    if (maandloon.earned == maandloon.capped) return CentsPerMonth{counted};
    CentsPerMonth income{scaled_to_nearest_cent(counted, maandloon.earned.value, maandloon.capped.value)};
    while (ends_ww(income, maandloon, law)) income -= CentsPerMonth{1};
    while (!ends_ww(income + CentsPerMonth{1}, maandloon, law)) income += CentsPerMonth{1};
    return income;
}

}  // namespace meedoen
