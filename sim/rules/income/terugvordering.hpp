// Paying back what was received too much, toeslagen or income tax: Awir art. 26, 26a and 28, Invorderingswet. In equal
// months, rounded up to whole cents; what comes on top of a debt is spread anew with what is left of it.
// Left out: interest, a personal arrangement by what somebody can spare, set-off against toeslagen that run. The law
// asks of each toeslag whether it is too small to be asked back, here all of a year are taken together.
#pragma once

#include "base/quantities.hpp"
#include "scenario/law/payment.hpp"

namespace meedoen {

struct Debt {
    Cents left{};
    CentsPerMonth monthly{};
};

/// What is settled of the toeslagen of a year: rights less advances, below zero when too much was received.
constexpr CentsPerYear settled(CentsPerYear rights_less_advances, const PaymentLaw& law) {
    const std::int64_t too_much = -rights_less_advances.value;
    return too_much > 0 && too_much <= law.terugvorderingsgrens.value ? CentsPerYear{0} : rights_less_advances;
}

/// Adds what is to be paid back in `months`.
constexpr void owe(Debt& debt, Cents amount, Count months) {
    debt.left += amount;
    debt.monthly = CentsPerMonth{(debt.left.value + months.value - 1) / months.value};
}

/// Pays one month; what was paid.
constexpr CentsPerMonth pay_off(Debt& debt) {
    const CentsPerMonth paid{debt.monthly.value < debt.left.value ? debt.monthly.value : debt.left.value};
    debt.left -= Cents{paid.value};
    return paid;
}

}  // namespace meedoen
