// A purse as a table for a terminal, as JSON and as CSV, and its explanation.
#pragma once

#include <string>
#include <vector>

#include "compare/number_format.hpp"
#include "rules/purse/household_purse.hpp"

namespace meedoen {

struct TitledPurse {
    std::string title;
    HouseholdPurse purse;
};

/// One column per purse, the parts that are anywhere not nothing as rows; with two, a column of differences.
std::string purse_table(const std::vector<TitledPurse>& purses, Language language);

/// Every part with its rule and articles, and below it the amounts it came from.
std::string explanation(const HouseholdFacts& household, const HouseholdPurse& purse, Language language);

/// All parts in cents by name and totals, after a first cell that says whose or where it is; without end of line.
std::string csv_head(std::string_view first);
std::string csv_row(const std::string& first, const HouseholdPurse& purse);

/// A row for each household, by its title.
std::string purses_csv(const std::vector<TitledPurse>& purses);

/// All parts in cents by name, with totals.
std::string purse_json(const HouseholdPurse& purse);

}  // namespace meedoen
