// From a tree to a household: every value checked against the field tables, all problems told at once. The same reader
// serves files (TOML) and lines of a batch (JSON), which are brought to the same tree.
//   [household]  one table     [[person]]  one or two     [[child]]  as many as there are
#pragma once

#include <string>

#include "base/issues.hpp"
#include "scenario/document.hpp"
#include "scenario/household.hpp"
#include "scenario/loader.hpp"

namespace meedoen {

struct HouseholdFile {
    std::string title_nl;
    std::string title_en;
    std::string story_nl;
    std::string story_en;
    std::string id;            // of a line in a batch: what it was called there, as text
    bool id_is_number{false};  // it was a whole number there
    HouseholdFacts facts;
};

/// Only to be used when `issues` has no error.
HouseholdFile household_from(const Node& node, Issues& issues);

/// What must hold between the fields; told at `where`.
void check_household(const HouseholdFacts& facts, const Position& where, Issues& issues);

HouseholdFile load_household(const std::string& path, const SourceFiles& files, Issues& issues);

}  // namespace meedoen
