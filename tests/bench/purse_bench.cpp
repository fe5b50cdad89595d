// Household-months a second on one core: the whole purse of random households, all rules.
#include <benchmark/benchmark.h>

#include <vector>

#include "cases/law_2026.hpp"
#include "cases/random_household.hpp"
#include "rules/purse/household_purse.hpp"

namespace meedoen::cases {
namespace {

void purse(benchmark::State& state) {
    Dice dice{7};
    std::vector<HouseholdFacts> households;
    for (int n = 0; n < 4096; ++n) households.push_back(random_household(dice));
    const Law law = law_2026();
    std::size_t next = 0;
    for (auto _ : state) benchmark::DoNotOptimize(purse_of(households[next++ % households.size()], law).net());
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(purse);

}  // namespace
}  // namespace meedoen::cases
