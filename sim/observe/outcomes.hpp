// The table of outcomes: one row per number that comes out. Integers only, sums and counts, never means; quantiles and
// shares are made in analysis. A published name keeps its meaning for good.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "observe/strata.hpp"
#include "world/events.hpp"
#include "world/world.hpp"

namespace meedoen {

/// What a stock outcome may look at: one resident at the end of a month.
struct Glance {
    const World& world;
    const Scenario& scenario;
    std::size_t i;
    int week;
    int months_since_arrival;  // -1 in the first population
    int needs;                 // above the level that counts
    Rung rung;
    Group group;
};

/// Sums of one outcome, by group.
using GroupSums = std::array<std::int64_t, group_count>;

enum class Measure : std::uint8_t {
    stock,   // sum over residents at the end of the month
    count,   // events in the month
    amount,  // sum of the events' amounts in the month
};

/// A selection of events: kind, and where they matter actor and cause (-1: any).
struct EventFilter {
    EventKind kind{};
    std::int16_t actor{-1};
    std::int16_t cause{-1};
    std::int32_t other_than_cause{-1};
};

struct Outcome {
    std::string_view name;
    std::string_view unit;  // persons, events, weeks, minutes, cents, thousandths
    std::string_view meaning_nl;
    std::string_view meaning_en;
    Measure measure{};
    std::int64_t (*of)(const Glance&){};  // of a stock: what one resident adds
    EventFilter filter{};
};

/// All outcomes, in the order of the results file.
std::span<const Outcome> outcomes();

inline constexpr std::size_t stock_count = 34;

/// Adds up the stocks of residents, one by one.
class StockSums {
public:
    /// At most a few hundred thousand residents before they are told: partial sums have 32 bits.
    void add(const Glance& glance);

    /// Adds everything to the sums of all outcomes and begins again.
    void tell(std::span<GroupSums> sums);

private:
    std::array<std::array<std::int32_t, stock_count>, group_count> by_group_{};
};

/// Index of an outcome by name; -1 when there is none.
int outcome_index(std::string_view name);

}  // namespace meedoen
