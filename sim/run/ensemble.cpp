#include "run/ensemble.hpp"

#include <oneapi/tbb/global_control.h>
#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/partitioner.h>
#include <oneapi/tbb/task_arena.h>

#include <algorithm>
#include <exception>
#include <limits>
#include <mutex>
#include <new>
#include <optional>
#include <string>
#include <system_error>
#include <thread>
#include <utility>

#include "base/seen_order.hpp"
#include "output/errors.hpp"
#include "run/observed_week.hpp"
#include "scenario/registry.hpp"
#include "world/people.hpp"

namespace meedoen {
namespace {

constexpr std::int32_t weeks_that_count = 4;
constexpr std::int64_t cents_a_month_that_count = 5000;

struct Stretch {
    int weeks;
    std::size_t months;
};

std::string place_of_fault(const Scenario& scenario, const Luck& luck, int week) {
    const std::string when = week < 0 ? "before the first week" : "week " + std::to_string(week);
    return "replication " + std::to_string(luck.replication) + ", scenario '" + scenario.name + "', " + when + ": ";
}

/// Lives the weeks of one arm and counts; nothing when stopped in between.
/// `people`, where given, are those of this scenario.
std::optional<Counts> live(const Scenario& scenario, const Luck& luck, Stretch stretch, const std::atomic<bool>& stop,
                           const People* people = nullptr) {
    int week = -1;
    try {
        Simulation simulation{scenario, luck};
        Observer observer{scenario, stretch.months};
        people != nullptr ? simulation.start(*people) : simulation.start();
        for (week = 0; week < stretch.weeks; ++week) {
            if (stop.load(std::memory_order_relaxed)) return std::nullopt;
            live_observed_week(simulation, observer);
        }
        return observer.finish(simulation.world());
    } catch (const std::bad_alloc&) {
        throw;  // the machine's, not ours
    } catch (const std::exception& fault) {
        throw CellFailed{place_of_fault(scenario, luck, week) + fault.what()};
    }
}

/// Hands out the cells in order and gathers them.
class Round {
public:
    Round(std::vector<Cell>& cells, const CellWork& work, const Watch& watch)
        : cells_{cells}, work_{work}, watch_{watch} {
        finished_ = static_cast<int>(std::ranges::count_if(cells, &Cell::finished));
    }

    /// Takes one cell after the other until there is none left. A thread that waits within a cell, for the blocks of a
    /// week, must not begin another cell: hence the isolation.
    void take_cells() {
        const int all = static_cast<int>(cells_.size());
        for (int replication = next_++; replication < all; replication = next_++) {
            if (failed_.load() || watch_.stop.load()) return;
            if (!cells_[static_cast<std::size_t>(replication)].finished)
                oneapi::tbb::this_task_arena::isolate([&] { one(replication); });
        }
    }

    void tell_failure() const {
        if (failure_) std::rethrow_exception(failure_);
    }

private:
    /// Nothing may leave through oneTBB: it would cancel the weeks of other cells halfway and call them done.
    void one(int replication) noexcept {
        try {
            Cell cell = work_(replication);
            if (!cell.finished) return;
            const std::lock_guard lock{gathering_};
            cells_[static_cast<std::size_t>(replication)] = std::move(cell);
            ++finished_;
            if (watch_.progress) watch_.progress(finished_);
        } catch (...) {
            const std::lock_guard lock{gathering_};
            failed_ = true;
            if (replication >= first_failed_) return;
            first_failed_ = replication;
            failure_ = std::current_exception();
        }
    }

    std::vector<Cell>& cells_;
    const CellWork& work_;
    const Watch& watch_;
    std::mutex gathering_;
    std::atomic<int> next_{0};
    std::atomic<bool> failed_{false};
    std::exception_ptr failure_;  // of the first of the replications that failed
    int first_failed_{std::numeric_limits<int>::max()};
    int finished_{};
};

/// oneTBB throws, or ends the program, when it gets no thread in the middle of work: so they are asked for beforehand.
void require_threads(int most) {
    std::atomic<bool> enough{false};
    std::vector<std::jthread> started;
    std::string refusal;
    try {
        for (int i = 1; i < most; ++i) started.emplace_back([&enough] { enough.wait(false); });
    } catch (const std::system_error& error) {
        refusal = "the system starts " + std::to_string(started.size() + 1) + " of " + std::to_string(most) +
                  " threads (" + reason_of(error.code().value()) + "); ask for fewer --threads";
    }
    enough = true;
    enough.notify_all();
    if (!refusal.empty()) throw OutputError{refusal};
}

}  // namespace

int Plan::weeks_of_newcomers_known() const {
    const bool few = newcomers_a_year(arms.front()) * years <= People::most_newcomers;
    return few && arms.size() > 1 ? weeks() : 0;
}

Counts run_arm(const Scenario& scenario, const Luck& luck, int weeks, std::size_t months) {
    const std::atomic<bool> never_stop{false};
    return *live(scenario, luck, {weeks, months}, never_stop);
}

PersonChange compare_persons(const std::vector<PersonTotal>& base, const std::vector<PersonTotal>& other,
                             std::size_t months) {
    PersonChange change;
    std::size_t b = 0;
    const std::int64_t cents = cents_a_month_that_count * static_cast<std::int64_t>(months);
    for (const PersonTotal& person : other) {
        while (b < base.size() && base[b].key < person.key) ++b;
        if (b == base.size() || base[b].key != person.key) continue;
        const std::int32_t weeks = person.weeks_in_work - base[b].weeks_in_work;
        const std::int64_t income = person.net_income - base[b].net_income;
        ++change.compared;
        change.gained_work += weeks >= weeks_that_count ? 1 : 0;
        change.lost_work += weeks <= -weeks_that_count ? 1 : 0;
        change.gained_income += income >= cents ? 1 : 0;
        change.lost_income += income <= -cents ? 1 : 0;
    }
    return change;
}

Cell run_cell(const Plan& plan, int replication, const std::atomic<bool>& stop) {
    Cell cell;
    const Luck luck{plan.seed, static_cast<std::uint32_t>(replication)};
    const People people{plan.arms.front(), luck, plan.weeks_of_newcomers_known()};
    std::vector<PersonTotal> base;
    for (const Scenario& arm : plan.arms) {
        const bool same_people = same_but_for_levers(plan.arms.front(), arm);
        std::optional<Counts> counts =
            live(arm, luck, {plan.weeks(), plan.months()}, stop, same_people ? &people : nullptr);
        if (!counts) return {};
        std::vector<PersonTotal> persons = std::exchange(counts->persons, {});
        if (cell.arms.empty()) base.swap(persons);
        cell.changes.push_back(compare_persons(base, cell.arms.empty() ? base : persons, plan.months()));
        cell.arms.push_back(std::move(*counts));
    }
    cell.finished = true;
    return cell;
}

void run_cells(std::vector<Cell>& cells, int threads, const CellWork& work, const Watch& watch) {
    const int most = std::max(1, threads);
    require_threads(most);
    Round round{cells, work, watch};
    const oneapi::tbb::global_control limit{oneapi::tbb::global_control::max_allowed_parallelism,
                                            static_cast<std::size_t>(most)};
    oneapi::tbb::task_arena arena{most};
    arena.execute([&] {
        const auto one = [&](int) { round.take_cells(); };
        SeenOrder order{one};
        oneapi::tbb::parallel_for(0, most, order.body(), oneapi::tbb::simple_partitioner{});
    });
    round.tell_failure();
}

void run_ensemble(const Plan& plan, std::vector<Cell>& cells, const Watch& watch) {
    cells.resize(static_cast<std::size_t>(plan.replications));
    run_cells(
        cells, plan.threads, [&](int replication) { return run_cell(plan, replication, watch.stop); }, watch);
}

}  // namespace meedoen
