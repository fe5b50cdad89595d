// An ensemble: several arms (scenarios) by several replications. A cell is one replication with all its arms, so that
// persons can be compared; cells run side by side and are gathered in order, whatever the number of threads.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <stdexcept>
#include <vector>

#include "base/chance.hpp"
#include "observe/observer.hpp"

namespace meedoen {

struct Plan {
    std::vector<Scenario> arms;  // the first is the base
    int years{};
    int replications{};
    std::uint32_t seed{};
    int threads{};

    Calendar calendar() const { return Calendar{arms.front().run.first_day}; }
    int weeks() const { return calendar().weeks_in_years(years); }
    /// For how many weeks it is worked out once for all arms who comes; 0 when that does not pay or takes much room.
    int weeks_of_newcomers_known() const;
    /// Twelve a year; one more when the first day is not the first of a month.
    std::size_t months() const { return static_cast<std::size_t>(calendar().month_of(weeks() - 1)) + 1; }
};

/// How one arm differs from the base for the same people.
struct PersonChange {
    std::int64_t compared{};
    std::int64_t gained_work{};  // four weeks or more of work gained
    std::int64_t lost_work{};
    std::int64_t gained_income{};  // 50 euro a month or more over the run gained
    std::int64_t lost_income{};
};

struct Cell {
    bool finished{};
    std::vector<Counts> arms;           // persons are emptied after the comparison
    std::vector<PersonChange> changes;  // one per arm; the base is compared with itself
};

/// A cell broke off on a fault of the program. The message names replication, scenario, week and what went wrong.
struct CellFailed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Lives one arm of one replication and counts.
Counts run_arm(const Scenario& scenario, const Luck& luck, int weeks, std::size_t months);

/// Lives one cell. `stop` may end it early: it is then not finished and holds nothing.
Cell run_cell(const Plan& plan, int replication, const std::atomic<bool>& stop);

struct Watch {
    const std::atomic<bool>& stop;
    std::function<void(int finished)> progress;  // after each cell, from any thread, one at a time
};

/// Lives the cell of one replication; what it returns is not finished when it was stopped.
using CellWork = std::function<Cell(int replication)>;

/// Does `work` for every cell that is not finished yet; see run_ensemble. Throws OutputError, before any of it, when
/// the system starts fewer threads.
void run_cells(std::vector<Cell>& cells, int threads, const CellWork& work, const Watch& watch);

/// Runs every cell that is not finished yet, in order of replication, at most `plan.threads` at once. Results do not
/// depend on threads or on what was finished before. Throws CellFailed after the cells that were running: no new ones
/// were begun, and what was finished is kept in `cells`.
void run_ensemble(const Plan& plan, std::vector<Cell>& cells, const Watch& watch);

/// The same people in two arms, over `months` months.
PersonChange compare_persons(const std::vector<PersonTotal>& base, const std::vector<PersonTotal>& other,
                             std::size_t months);

}  // namespace meedoen
