// The observer: counts what the table of outcomes asks, reading state and events after each week. It changes nothing.
#pragma once

#include <cstdint>
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

    /// After week `week` was lived.
    void observe(const World& world, std::span<const Event> events, int week);

    /// Closes the books; call once.
    Counts finish(const World& world);

private:
    /// The group of a resident in this week, reckoned once.
    struct Placed {
        std::int16_t week{-1};
        Group group{};
    };

    /// An outcome that listens to an event of some kind and cause.
    struct Ear {
        std::uint16_t outcome{};
        std::int16_t actor{};  // -1: any
        bool counts_one{};     // else its amount
    };

    Group group_now(const World& world, std::size_t i);
    void count_event(const World& world, const Event& event);
    void keep(const World& world, const Event& event);
    void count_wait(const Event& event);
    void settled(const World& world, const Event& event);
    void tally(const World& world);
    PersonTotal& total_of(const World& world, std::size_t i);
    void close_person(const World& world, std::size_t i);
    void count_stocks(const World& world);
    void close_month();

    const Scenario& scenario_;
    Calendar calendar_;
    Counts counts_;
    std::span<const Outcome> table_;
    std::vector<std::size_t> stocks_;
    std::vector<GroupSums> month_sums_;     // of the running month, by outcome
    std::vector<std::uint16_t> first_ear_;  // by kind and cause: where in `ears_` its outcomes begin
    std::vector<Ear> ears_;
    std::vector<Placed> placed_;        // by slot
    std::vector<Glance> glances_;       // room for some residents at the end of a month
    std::vector<PersonTotal> running_;  // by slot
    int week_{0};
    std::size_t month_{0};
};

}  // namespace meedoen
