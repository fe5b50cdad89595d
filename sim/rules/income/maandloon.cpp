#include "rules/income/maandloon.hpp"

#include <algorithm>

#include "rules/income/portion.hpp"

namespace meedoen {

Maandloon maandloon_of(CentsPerMonth earned, CentsPerMonth most) { return {earned, std::min(earned, most)}; }

CentsPerMonth income_that_counts(CentsPerMonth income, const Maandloon& maandloon) {
    if (maandloon.earned == maandloon.capped) return income;
    return CentsPerMonth{scaled_to_nearest_cent(income.value, maandloon.capped.value, maandloon.earned.value)};
}

}  // namespace meedoen
