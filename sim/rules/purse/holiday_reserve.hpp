// Holiday allowance as it is paid: kept back every month, paid once a year with what is withheld from it. A month of
// rules/purse/household_purse has it spread.
#pragma once

#include <array>
#include <cstdint>

#include "rules/purse/household_purse.hpp"

namespace meedoen {

/// Holiday allowance within an amount that contains it.
std::int64_t holiday_within(std::int64_t amount, Share share);

class HolidayReserve {
public:
    /// Takes the holiday allowance out of a month, and pays what was built up when it is time. Gives what was taken out
    /// of this month, less the tax over it.
    CentsPerMonth keep_and_pay(const HouseholdFacts& household, const Carried& before, const Law& law,
                               HouseholdPurse& purse);

private:
    void keep_benefits(HouseholdPurse& purse, Share share);
    void keep_wage(const HouseholdFacts& household, std::size_t p, Count payments, const Law& law,
                   HouseholdPurse& purse);
    void pay_uwv_and_wage(const HouseholdFacts& household, std::size_t p, const Law& law, HouseholdPurse& purse);

    std::array<std::int64_t, most_persons> wage_{};
    std::array<std::int64_t, most_persons> second_job_{};  // of `wage_`, from other jobs than the first
    std::array<std::int64_t, most_persons> benefit_{};
    std::array<std::int64_t, components> part_{};  // of benefits and bijstand, by component
};

}  // namespace meedoen
