// What a week of one resident costs: in all and per phase, on one core and more, in a town and in the whole country,
// with its memory; told as nanoseconds and as a ratio to the bare kernel of the same run. Run from the project folder.
#include <benchmark/benchmark.h>
#include <malloc.h>
#include <oneapi/tbb/global_control.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>

#include "bench/kernel.hpp"
#include "engine/week.hpp"
#include "observe/observer.hpp"
#include "scenario/load_or_throw.hpp"

namespace meedoen {
namespace {

using Clock = std::chrono::steady_clock;

double nanoseconds_since(Clock::time_point begin) {
    return std::chrono::duration<double, std::nano>(Clock::now() - begin).count();
}

/// The shipped baseline with about so many residents.
Scenario baseline_with(std::int64_t residents) {
    Scenario scenario = load_or_throw({"scenarios/base.toml", "", "", {}});
    const double per_thousand = 79.0;  // about what the densities of the place add up to
    scenario.place.inhabitants =
        Count{static_cast<std::int32_t>(static_cast<double>(residents) * 1000.0 / per_thousand)};
    return scenario;
}

std::int64_t present(const World& world) {
    std::int64_t count = 0;
    for (const std::uint8_t p : world.person.present) count += p;
    return count;
}

std::size_t bytes_in_use() {
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

struct Spent {
    std::map<std::string, double> by_phase;  // nanoseconds
    double all{};
    double resident_weeks{};
};

/// Lives weeks, watched by a stopwatch; the observer counts as a phase of its own.
Spent live(Simulation& simulation, Observer& observer, int weeks) {
    Spent spent;
    for (int week = 0; week < weeks; ++week) {
        std::string running;
        Clock::time_point begin = Clock::now();
        const Clock::time_point week_begin = begin;
        const auto change = [&](std::string_view next) {
            if (!running.empty()) spent.by_phase[running] += nanoseconds_since(begin);
            running = next;
            begin = Clock::now();
        };
        observer.open_week(simulation.week());
        simulation.live_week(change, [&](std::span<const Event> events) {
            const std::string phase = running;
            change("observer");
            observer.hear(simulation.world(), events);
            change(phase);
        });
        change("observer");
        observer.hear(simulation.world(), simulation.events());
        observer.close_week(simulation.world());
        change("");
        spent.all += nanoseconds_since(week_begin);
        spent.resident_weeks += static_cast<double>(present(simulation.world()));
    }
    return spent;
}

/// As the program does: room that was given back is kept for the next list.
void keep_memory() {
    static_cast<void>(mallopt(M_MMAP_THRESHOLD, 1 << 30));
    static_cast<void>(mallopt(M_TRIM_THRESHOLD, 1 << 30));
    static_cast<void>(mallopt(M_TOP_PAD, 1 << 24));
}

void week(benchmark::State& state) {
    keep_memory();
    const std::int64_t residents = state.range(0);
    const auto threads = static_cast<std::size_t>(state.range(1));
    const oneapi::tbb::global_control limit{oneapi::tbb::global_control::max_allowed_parallelism, threads};
    const int weeks = residents > 100'000 ? 9 : 52;
    const Scenario scenario = baseline_with(residents);
    for (auto _ : state) {
        const std::size_t before = bytes_in_use();
        Simulation simulation{scenario, Luck{1, 0}};
        Observer observer{scenario, 60};
        simulation.start();
        const Spent spent = live(simulation, observer, weeks);
        const double kernel = kernel_nanoseconds(static_cast<std::size_t>(residents), 20);
        state.SetIterationTime(spent.all * 1e-9);
        state.counters["ns_resident_week"] = spent.all / spent.resident_weeks;
        state.counters["times_kernel"] = spent.all / spent.resident_weeks / kernel;
        state.counters["kernel_ns"] = kernel;
        state.counters["bytes_resident"] =
            static_cast<double>(bytes_in_use() - before) / static_cast<double>(present(simulation.world()));
        for (const auto& [phase, nanoseconds] : spent.by_phase)
            state.counters["_" + phase] = nanoseconds / spent.resident_weeks;
    }
}

BENCHMARK(week)
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond)
    ->ArgsProduct({{4'000, 40'000, 400'000, 1'500'000}, {1, 2}});

}  // namespace
}  // namespace meedoen

BENCHMARK_MAIN();
