// Speed of what every draw of the model goes through. Link with benchmark_main.
#include <benchmark/benchmark.h>

#include <array>
#include <cmath>
#include <cstdint>

#include "base/chance.hpp"
#include "base/distributions.hpp"
#include "base/elementary.hpp"
#include "bench/kernel.hpp"

namespace meedoen {
namespace {

constexpr std::size_t many = 4096;

/// Time per call of `f` at uniforms drawn beforehand.
template <class F>
void per_draw(benchmark::State& state, F f) {
    std::array<double, many> us{};
    for (std::size_t i = 0; i < many; ++i) us[i] = Luck{1, 1}.uniform({.subject = i});
    for (auto _ : state) {
        for (const double u : us) benchmark::DoNotOptimize(f(u));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(many));
    state.counters["per_call"] = benchmark::Counter(static_cast<double>(state.iterations()) * many,
                                                    benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

void exp_ours(benchmark::State& state) {
    per_draw(state, [](double u) { return exp_of(-20.0 * u); });
}
void exp_of_the_system(benchmark::State& state) {
    per_draw(state, [](double u) { return std::exp(-20.0 * u); });
}
void log_ours(benchmark::State& state) { per_draw(state, log_of); }
void log_of_the_system(benchmark::State& state) {
    per_draw(state, [](double u) { return std::log(u); });
}
void exponential(benchmark::State& state) { per_draw(state, unit_exponential); }
void normal(benchmark::State& state) { per_draw(state, standard_normal); }
void gumbel(benchmark::State& state) { per_draw(state, standard_gumbel); }
void poisson_of_mean(benchmark::State& state) {
    const auto mean = static_cast<double>(state.range(0));
    per_draw(state, [mean](double u) { return poisson(u, mean); });
}

void uniform(benchmark::State& state) {
    std::uint64_t subject = 0;
    double sum = 0.0;
    for (auto _ : state) {
        for (std::size_t i = 0; i < many; ++i) sum += Luck{1, 1}.uniform({subject++, Purpose::shock_clock});
        benchmark::DoNotOptimize(sum);
    }
    state.counters["per_call"] = benchmark::Counter(static_cast<double>(state.iterations()) * many,
                                                    benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

void kernel(benchmark::State& state) {
    const auto agents = static_cast<std::size_t>(state.range(0));
    constexpr int weeks = 4;
    double nanoseconds = 0.0;
    for (auto _ : state) {
        nanoseconds = kernel_nanoseconds(agents, weeks);
        state.SetIterationTime(nanoseconds * 1e-9 * static_cast<double>(agents) * weeks);
    }
    state.counters["per_call"] = nanoseconds * 1e-9;  // seconds, as the other counters
}

BENCHMARK(exp_ours);
BENCHMARK(exp_of_the_system);
BENCHMARK(log_ours);
BENCHMARK(log_of_the_system);
BENCHMARK(uniform);
BENCHMARK(exponential);
BENCHMARK(normal);
BENCHMARK(gumbel);
BENCHMARK(poisson_of_mean)->Arg(1)->Arg(10)->Arg(64);
BENCHMARK(kernel)->Arg(10'000)->Arg(1'000'000)->UseManualTime();

}  // namespace
}  // namespace meedoen
