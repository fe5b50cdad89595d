// The world of one arm of one replication: all groups, and the book of free slots.
#pragma once

#include "scenario/scenario.hpp"
#include "world/groups.hpp"

namespace meedoen {

/// Free rows, by their number modulo the weeks of a turn: residents whose turn it is then stand in every fourth row, a
/// pattern that processors foresee. No result depends on it. A row freed in a week is used again from the next week on,
/// so that events keep their subject.
struct SlotBook {
    std::array<std::vector<std::int32_t>, weeks_a_turn> free;
    std::vector<std::int32_t> freed_this_week;

    std::vector<std::int32_t>& free_like(std::int32_t slot) {
        return free[static_cast<std::size_t>(slot) % weeks_a_turn];
    }
    std::size_t free_count() const {
        std::size_t count = 0;
        for (const std::vector<std::int32_t>& rows : free) count += rows.size();
        return count;
    }
};

/// What the needs of everybody who comes are made with; follows from the scenario.
struct NeedScores {
    bool reckoned{};
    std::array<double, leefgebieden> alone{};                      // weight of what is not the shared vulnerability
    std::array<std::array<double, leefgebieden>, benefits> cut{};  // normal score above which a need counts, by profile
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
    NeedScores scores;

    std::size_t size() const { return person.present.size(); }
};

/// Adds `count` empty rows to every group.
void add_rows(World& world, std::size_t count);

/// Bytes of one row over all groups.
std::size_t bytes_per_row();

/// Copies all that is known of one resident.
void copy_row(const World& from, std::int32_t row, World& to, std::int32_t slot);

/// Frees a row: nobody is there any more. The row keeps its contents until it is used again.
void free_row(World& world, std::int32_t slot);

/// A row for somebody new who has this turn.
std::int32_t take_row(World& world, std::uint8_t turn);

}  // namespace meedoen
