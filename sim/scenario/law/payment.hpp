// When amounts are paid, set off and settled. The figures stand in scenarios/law/payment.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Calendar months are numbered from 1, January.
struct PaymentLaw {
    Count set_off_delay{};
    Count holiday_month{};
    Count holiday_month_bijstand{};
    Count settled_in{};
    Count recovery_months{};
    CentsPerYear aanslaggrens{};
    CentsPerYear teruggaafgrens{};
    CentsPerYear terugvorderingsgrens{};
};
inline constexpr std::array payment_fields{
    field<&PaymentLaw::set_off_delay>("set_off_delay", 0, 1,
                                      "months after which bijstand sets off a wage, Participatiewet art. 58 lid 4"),
    field<&PaymentLaw::holiday_month>("holiday_month", 1, 12,
                                      "calendar month in which employers and UWV pay holiday allowance"),
    field<&PaymentLaw::holiday_month_bijstand>(
        "holiday_month_bijstand", 1, 12,
        "calendar month in which the holiday allowance of bijstand is paid, Participatiewet art. 45"),
    field<&PaymentLaw::settled_in>("settled_in", 1, 12,
                                   "calendar month after the year in which tax and toeslagen of it are settled"),
    field<&PaymentLaw::recovery_months>("recovery_months", 1, 60,
                                        "months in which what was received too much is paid back, Awir art. 28"),
    field<&PaymentLaw::aanslaggrens>("aanslaggrens", 0, 100'000,
                                     "up to this much tax of a year there is no assessment, Wet IB 2001 art. 9.4"),
    field<&PaymentLaw::teruggaafgrens>("teruggaafgrens", 0, 100'000,
                                       "up to this much tax of a year nothing is given back, Wet IB 2001 art. 9.4"),
    field<&PaymentLaw::terugvorderingsgrens>(
        "terugvorderingsgrens", 0, 100'000,
        "up to this much of the toeslagen of a year nothing is asked back, Awir art. 26a"),
};

}  // namespace meedoen
