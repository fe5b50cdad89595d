// The toeslagen of a household in one month at a yearly income: each rule asked with what it needs of the household.
#pragma once

#include "rules/income/kinderopvangtoeslag.hpp"
#include "scenario/household.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// Cents of one month.
struct Toeslagen {
    CentsPerMonth zorgtoeslag{};
    CentsPerMonth huurtoeslag{};
    CentsPerMonth kindgebonden_budget{};
    CentsPerMonth kinderopvangtoeslag{};

    CentsPerMonth sum() const { return zorgtoeslag + huurtoeslag + kindgebonden_budget + kinderopvangtoeslag; }
};

Toeslagen toeslagen_of_month(const HouseholdFacts& household, CentsPerYear income, ParentsActive active,
                             const Law& law);

}  // namespace meedoen
