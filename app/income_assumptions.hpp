// What an answer of `meedoen income` rests on that no law or study gives.
#pragma once

#include <bitset>
#include <span>
#include <string>
#include <vector>

#include "income/texts.hpp"
#include "rules/purse/household_purse.hpp"
#include "scenario/scenario.hpp"

namespace meedoen {

struct Assumption {
    std::string address;            // of the amount, within the law
    std::bitset<components> parts;  // of a purse that rest on it
    BothLanguages note;
};

/// The amounts of one law that are assumptions.
class Assumptions {
public:
    explicit Assumptions(const Scenario& scenario);

    /// Those that have a part in any of these purses of one household, in the order of the law.
    std::vector<const Assumption*> behind(const HouseholdFacts& household,
                                          std::span<const HouseholdPurse> purses) const;

private:
    std::vector<Assumption> all_;
};

/// A JSON object with the addresses of these assumptions as `assumptions`.
std::string with_assumptions(std::string object, const std::vector<const Assumption*>& behind);

}  // namespace meedoen
