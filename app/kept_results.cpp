#include "kept_results.hpp"

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include "output/seal.hpp"
#include "output/space.hpp"
#include "provenance.hpp"
#include "run/results.hpp"

namespace meedoen {
namespace {

bool stands_there(const std::string& path) {
    std::error_code failed;
    return std::filesystem::exists(std::filesystem::symlink_status(path, failed));
}

/// A lock is only made where the file may be written.
RunLock claimed(const RunOptions& options) {
    require_writable(options.output);
    if (options.existing == Existing::refuse && stands_there(options.output))
        refuse_output(options.output,
                      "it exists already; --force replaces it, --resume goes on with it, or give another name");
    if (options.existing == Existing::replace && stands_there(options.output)) require_replaceable(options.output);
    return RunLock{options.output};
}

}  // namespace

KeptResults::KeptResults(const RunOptions& options, std::string command)
    : path_{options.output},
      existing_{options.existing},
      reproducible_{options.reproducible},
      save_every_{options.save_every},
      command_{std::move(command)},
      started_{time_now()},
      lock_{claimed(options)} {
    if (!lock_.warning().empty()) std::fputs(("warning: " + lock_.warning() + "\n").c_str(), stderr);
}

std::vector<Cell> KeptResults::cells_so_far(const Plan& plan) const {
    if (existing_ != Existing::resume || !stands_there(path_))
        return std::vector<Cell>(static_cast<std::size_t>(plan.replications));
    return cells_of(read_results(path_), plan);
}

void KeptResults::save_now_and_then(const Plan& plan, const std::vector<Cell>& cells) {
    if (Clock::now() - last_saving_ < save_every_) return;
    last_saving_ = Clock::now();  // counts even if it fails: a full disk is not asked after every run
    save(plan, cells);
}

void KeptResults::save(const Plan& plan, const std::vector<Cell>& cells) {
    write(results_of(plan, cells, provenance(plan)));
}

Texts KeptResults::provenance(const Plan& plan) const {
    return reproducible_ ? Texts{} : provenance_of(plan, command_, started_);
}

void KeptResults::write(const ResultsFile& results) {
    write_results(path_, results, {.replace = existing_ != Existing::refuse});
    existing_ = Existing::resume;  // from here on the file is ours
}

int finished_in(const std::vector<Cell>& cells) {
    return static_cast<int>(std::ranges::count_if(cells, &Cell::finished));
}

}  // namespace meedoen
