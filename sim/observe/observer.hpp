// The observer: counts what the table of outcomes asks, reading state and events after each week. It changes nothing.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "base/calendar.hpp"
#include "observe/outcomes.hpp"
#include "observe/strata.hpp"

namespace meedoen {

inline constexpr std::size_t wait_bins = 54;  // weeks 0 to 52, and longer

/// What one resident had over the whole run, for comparing the same person in two scenarios.
struct PersonTotal {
    ResidentKey key;
    std::int32_t weeks_in_work{};
    std::int64_t net_income{};  // cents
};

/// All counts of one arm of one replication.
struct Counts {
    std::size_t months{};
    std::vector<std::int64_t> values;  // outcome, stratum, month
    std::size_t queues{};
    std::vector<std::int64_t> waits;   // queue, weeks waited; queues: intakes of the organisations, then routes
    std::vector<PersonTotal> persons;  // in the order of keys

    std::int64_t& at(std::size_t outcome, std::size_t stratum, std::size_t month) {
        return values[(outcome * stratum_count + stratum) * months + month];
    }
    std::int64_t at(std::size_t outcome, std::size_t stratum, std::size_t month) const {
        return values[(outcome * stratum_count + stratum) * months + month];
    }
};

class Observer {
public:
    /// `scenario` must outlive the observer.
    Observer(const Scenario& scenario, std::size_t months);
    Observer(Scenario&&, std::size_t) = delete;

    /// After week `week` was lived: opens the week, hears its events, closes it.
    void observe(const World& world, std::span<const Event> events, int week);

    /// The same in parts: events of the week are heard in any number of parts, after the benefits and the needs of the
    /// week are settled.
    void open_week(int week);
    void hear(const World& world, std::span<const Event> events);
    void close_week(const World& world);

    /// Closes the books; call once.
    Counts finish(const World& world);

private:
    /// An outcome that listens to an event of some kind and cause.
    struct Ear {
        std::uint16_t outcome{};
        std::int16_t actor{};  // -1: any
        bool counts_one{};     // else its amount
    };

    using PartWork = std::function<void(std::size_t begin, std::size_t end, std::span<GroupSums> sums)>;

    void listen();
    void in_parts(std::size_t size, const PartWork& work);
    void add_parts();
    GroupRule groups_now() const { return {scenario_, calendar_.first_day_of(week_)}; }
    void count_events(const World& world, std::span<const Event> events);
    void count_wait(const Event& event);
    void count_stocks(const World& world);
    void glance_at(const World& world, std::size_t begin, std::size_t end, std::span<GroupSums> sums) const;
    void keep(const World& world, const Event& event);
    void settled(const World& world, const Event& event);
    void close_person(const World& world, std::size_t i);
    void close_month();

    const Scenario& scenario_;
    Calendar calendar_;
    Counts counts_;
    std::span<const Outcome> table_;
    std::vector<std::uint16_t> first_ear_;  // by kind and cause: where in `ears_` its outcomes begin
    std::vector<Ear> ears_;
    std::vector<GroupSums> month_sums_;              // of the running month, by outcome
    std::vector<std::vector<GroupSums>> part_sums_;  // likewise, of what is counted at once in a large world
    std::vector<std::int64_t> net_income_;           // by slot: of who is there now
    std::vector<std::int32_t> weeks_in_work_;
    std::vector<std::int32_t> month_of_week_;  // of the weeks until now
    int week_{0};
    std::size_t month_{0};
    bool counts_now_{};  // whether the week falls in a month that is counted
};

}  // namespace meedoen
