#include "rules/income/minimum_wage.hpp"

#include <cstdint>

#include "base/money.hpp"
#include "rules/income/portion.hpp"

namespace meedoen {

Share minimum_wage_share_at(Years age, const MinimumWageLaw& law) {
    switch (age.value) {
        case 20:
            return law.share_at_20;
        case 19:
            return law.share_at_19;
        case 18:
            return law.share_at_18;
        case 17:
            return law.share_at_17;
        case 16:
            return law.share_at_16;
        default:
            return age.value > 20 ? Share{1.0} : law.share_at_15;
    }
}

CentsPerHour hourly_minimum_wage(Years age, const MinimumWageLaw& law) {
    return CentsPerHour{nearest_cent(portion(law.hourly.value, minimum_wage_share_at(age, law)))};
}

CentsPerMonth monthly_minimum_wage(Years age, const MinimumWageLaw& law) {
    return CentsPerMonth{nearest_cent(portion(law.monthly.value, minimum_wage_share_at(age, law)))};
}

CentsPerMonth month_wage_of(CentsPerHour hourly, HoursPerWeek hours) {
    return CentsPerMonth{to_nearest_cent(static_cast<double>(hourly.value) * hours.value * 52.0 / 12.0)};
}

CentsPerMonth with_holiday_allowance(CentsPerMonth amount, Share allowance) {
    return CentsPerMonth{nearest_cent(micro_cents(amount.value) + portion(amount.value, allowance))};
}

}  // namespace meedoen
