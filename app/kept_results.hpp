// The results file of a run: claimed before anything is computed, read for going on, saved while computing and at the
// end. What stood there stays whole until the first saving takes its place in one step.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <vector>

#include "output/lock.hpp"
#include "output/results_file.hpp"
#include "run/ensemble.hpp"
#include "run_options.hpp"

namespace meedoen {

class KeptResults {
public:
    /// Holds the run lock. Throws OutputError when the file may not be written, exists (unless it is to be replaced or
    /// gone on with), or another run is writing it.
    KeptResults(const RunOptions& options, std::string command);

    /// The cells that an earlier run left here; all unfinished when there is no file or it is to be replaced. Throws
    /// DamagedFile, and OtherPlan when the file belongs to another plan.
    std::vector<Cell> cells_so_far(const Plan& plan) const;

    /// Saves what is finished, when the last saving is long enough ago.
    void save_now_and_then(const Plan& plan, const std::vector<Cell>& cells);
    void save(const Plan& plan, const std::vector<Cell>& cells);

    /// Nothing for a reproducible file.
    Texts provenance(const Plan& plan) const;
    /// The results take the place of what stood there, in one step. Throws OutputError.
    void write(const ResultsFile& results);

    const std::string& path() const { return path_; }

private:
    using Clock = std::chrono::steady_clock;

    std::string path_;
    Existing existing_;
    bool reproducible_;
    std::chrono::seconds save_every_;
    std::string command_;
    std::string started_;
    RunLock lock_;
    Clock::time_point last_saving_{Clock::now()};
};

/// How many cells are finished.
int finished_in(const std::vector<Cell>& cells);

}  // namespace meedoen
