// A household over the months, as text: what changes, when and by which rule.
#pragma once

#include <string>
#include <vector>

#include "compare/number_format.hpp"
#include "rules/purse/household_purse.hpp"

namespace meedoen {

struct HouseholdAt {
    HouseholdFacts facts;
    HouseholdPurse purse;
};

/// So many months from the first on.
std::vector<HouseholdAt> months_of(HouseholdFacts household, int count, const Law& law);

/// The first month and each in which something changes, with what happened and which parts changed.
std::string months_table(const std::vector<HouseholdAt>& months, const Law& law, Language language);

std::string months_csv(const std::vector<HouseholdAt>& months);
std::string months_json(const std::vector<HouseholdAt>& months);

/// What happened between two months, in words: a birthday, the end of a vrijlating, of WW, of a phase of the WGA.
std::vector<std::string> events_between(const HouseholdAt& before, const HouseholdAt& after, const Law& law,
                                        Language language);

}  // namespace meedoen
