// Which difference between the tax of a year and what was withheld is settled at all: Wet IB 2001 art. 9.4 and 9.5. An
// amount up to the aanslaggrens is not asked, one up to the teruggaafgrens not given back. In whole years; no rounding.
// After a voorlopige aanslag small amounts are settled too; that is up to the caller.
#pragma once

#include "base/quantities.hpp"
#include "scenario/law/payment.hpp"

namespace meedoen {

/// What is settled of `back`: withheld less due, below zero when something is due.
constexpr CentsPerYear assessed(CentsPerYear back, const PaymentLaw& law) {
    const bool too_small =
        back.value < 0 ? -back.value <= law.aanslaggrens.value : back.value <= law.teruggaafgrens.value;
    return too_small ? CentsPerYear{0} : back;
}

}  // namespace meedoen
