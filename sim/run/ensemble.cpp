#include "run/ensemble.hpp"

#include <oneapi/tbb/parallel_for.h>
#include <oneapi/tbb/partitioner.h>
#include <oneapi/tbb/task_arena.h>

#include <mutex>

#include "engine/week.hpp"

namespace meedoen {
namespace {

constexpr std::int32_t weeks_that_count = 4;
constexpr std::int64_t cents_a_month_that_count = 5000;

/// Lives the weeks of one arm; false when stopped in between.
bool live(const Scenario& scenario, const Luck& luck, const Plan& plan, const std::atomic<bool>& stop, Counts& counts) {
    Simulation simulation{scenario, luck};
    Observer observer{scenario, plan.months()};
    simulation.start();
    for (int week = 0; week < plan.weeks(); ++week) {
        if (stop.load(std::memory_order_relaxed)) return false;
        simulation.live_week();
        observer.observe(simulation.world(), simulation.events(), week);
    }
    counts = observer.finish(simulation.world());
    return true;
}

}  // namespace

Counts run_arm(const Scenario& scenario, const Luck& luck, int weeks, std::size_t months) {
    Simulation simulation{scenario, luck};
    Observer observer{scenario, months};
    simulation.start();
    for (int week = 0; week < weeks; ++week) {
        simulation.live_week();
        observer.observe(simulation.world(), simulation.events(), week);
    }
    return observer.finish(simulation.world());
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
    cell.arms.resize(plan.arms.size());
    for (std::size_t a = 0; a < plan.arms.size(); ++a)
        if (!live(plan.arms[a], luck, plan, stop, cell.arms[a])) return {};
    for (const Counts& arm : cell.arms)
        cell.changes.push_back(compare_persons(cell.arms.front().persons, arm.persons, plan.months()));
    for (Counts& arm : cell.arms) arm.persons = {};
    cell.finished = true;
    return cell;
}

void run_ensemble(const Plan& plan, std::vector<Cell>& cells, const Watch& watch) {
    cells.resize(static_cast<std::size_t>(plan.replications));
    std::mutex telling;
    int finished = 0;
    for (const Cell& cell : cells) finished += cell.finished ? 1 : 0;
    oneapi::tbb::task_arena arena{plan.threads};
    arena.execute([&] {
        oneapi::tbb::parallel_for(
            0, plan.replications,
            [&](int replication) {
                Cell& cell = cells[static_cast<std::size_t>(replication)];
                if (cell.finished || watch.stop.load()) return;
                Cell result = run_cell(plan, replication, watch.stop);
                const std::lock_guard lock{telling};
                cell = std::move(result);
                if (!cell.finished) return;
                ++finished;
                if (watch.progress) watch.progress(finished);
            },
            oneapi::tbb::simple_partitioner{});
    });
}

}  // namespace meedoen
