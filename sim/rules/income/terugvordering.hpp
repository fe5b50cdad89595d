// Paying back what was received too much, toeslagen or income tax: Awir art. 26 and 28, Invorderingswet. In equal
// months, rounded up to whole cents; what comes on top of a debt is spread anew with what is left of it.
// Left out: interest, a personal arrangement by what somebody can spare, set-off against toeslagen that run, amounts
// too small to be asked back.
#pragma once

#include "base/quantities.hpp"

namespace meedoen {

struct Debt {
    Cents left{};
    CentsPerMonth monthly{};
};

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
