// The world of one arm of one replication: all groups, and the book of free slots.
#pragma once

#include "scenario/scenario.hpp"
#include "world/groups.hpp"

namespace meedoen {

/// Free rows. A row freed in a week is used again from the next week on, so that events keep their subject.
struct SlotBook {
    std::vector<std::int32_t> free;
    std::vector<std::int32_t> freed_this_week;
};

struct World {
    Person person;
    Needs needs;
    Mind mind;
    Claim claim;
    CaseFiles files;
    Regie regie;
    Plans plans;
    Enrolments enrolments;
    Jobs jobs;
    Purse purse;
    Staff staff;
    Places places;
    Table table;
    Hours hours;
    SlotBook slots;

    std::size_t size() const { return person.present.size(); }
};

/// Adds `count` empty rows to every group.
void add_rows(World& world, std::size_t count);

/// Bytes of one row over all groups.
std::size_t bytes_per_row();

/// Frees a row: nobody is there any more. The row keeps its contents until it is used again.
void free_row(World& world, std::int32_t slot);

/// A row for somebody new.
std::int32_t take_row(World& world);

}  // namespace meedoen
