#include "observe/observer.hpp"

#include <algorithm>

#include "world/facts.hpp"

namespace meedoen {
namespace {

/// As many places as there are rows, without the double room that resize takes.
template <class Value>
void make_room(std::vector<Value>& values, std::size_t size) {
    values.reserve(size);
    values.resize(size);
}

constexpr std::uint8_t left_settled = 2;  // cause of a departure, see EventKind::departed

constexpr std::size_t causes = 256;
constexpr std::size_t glances_at_once = 1024;  // they stay in the nearest cache

bool is_kept(EventKind kind) {
    return kind == EventKind::net_income || kind == EventKind::started || kind == EventKind::intake_held ||
           kind == EventKind::departed;
}

bool hears(const EventFilter& filter, std::size_t cause) {
    return (filter.cause < 0 || static_cast<std::size_t>(filter.cause) == cause) &&
           filter.other_than_cause != static_cast<std::int32_t>(cause);
}

}  // namespace

Observer::Observer(const Scenario& scenario, std::size_t months)
    : scenario_{scenario}, calendar_{scenario.run.first_day}, table_{outcomes()} {
    counts_.months = months;
    counts_.values.assign(table_.size() * stratum_count * months, 0);
    counts_.queues = organisations + scenario.routes.size();
    counts_.waits.assign(counts_.queues * wait_bins, 0);
    month_sums_.resize(table_.size());
    for (std::size_t o = 0; o < table_.size(); ++o)
        if (table_[o].measure == Measure::stock) stocks_.push_back(o);
    first_ear_.reserve(event_descriptions.size() * causes + 1);
    for (std::size_t kind = 0; kind < event_descriptions.size(); ++kind) {
        std::vector<std::size_t> of_kind;
        for (std::size_t o = 0; o < table_.size(); ++o)
            if (table_[o].measure != Measure::stock && static_cast<std::size_t>(table_[o].filter.kind) == kind)
                of_kind.push_back(o);
        for (std::size_t cause = 0; cause < causes; ++cause) {
            first_ear_.push_back(static_cast<std::uint16_t>(ears_.size()));
            for (const std::size_t o : of_kind)
                if (hears(table_[o].filter, cause))
                    ears_.push_back(
                        {static_cast<std::uint16_t>(o), table_[o].filter.actor, table_[o].measure == Measure::count});
        }
    }
    first_ear_.push_back(static_cast<std::uint16_t>(ears_.size()));
}

inline Group Observer::group_now(const World& world, std::size_t i) {
    Placed& placed = placed_[i];
    if (placed.week != week_)
        placed = {static_cast<std::int16_t>(week_), group_of(world, scenario_, i, calendar_.first_day_of(week_))};
    return placed.group;
}

/// Adds an event to the outcomes that listen to it.
inline void Observer::count_event(const World& world, const Event& event) {
    const std::size_t place = static_cast<std::size_t>(event.kind) * causes + event.cause;
    const std::size_t end = first_ear_[place + 1];
    std::size_t e = first_ear_[place];
    if (e == end) return;
    const Group group = event.subject < 0 ? Group{0} : group_now(world, static_cast<std::size_t>(event.subject));
    for (; e < end; ++e) {
        const Ear& ear = ears_[e];
        if (ear.actor >= 0 && ear.actor != event.actor) continue;
        month_sums_[ear.outcome][group] += ear.counts_one ? 1 : event.amount;
    }
}

void Observer::observe(const World& world, std::span<const Event> events, int week) {
    week_ = week;
    const auto month = static_cast<std::size_t>(calendar_.month_of(week));
    if (month >= counts_.months) return;
    month_ = month;
    make_room(running_, world.size());
    make_room(placed_, world.size());
    for (const Event& event : events) {
        count_event(world, event);
        if (is_kept(event.kind)) keep(world, event);
    }
    tally(world);
    if (!calendar_.is_last_week_of_month(week)) return;
    count_stocks(world);
    close_month();
}

/// What is kept of some events beside the outcomes: waits, and the totals of people.
void Observer::keep(const World& world, const Event& event) {
    const auto i = static_cast<std::size_t>(event.subject);
    switch (event.kind) {
        case EventKind::started:
        case EventKind::intake_held:
            return count_wait(event);
        case EventKind::net_income:
            total_of(world, i).net_income += event.amount;
            return;
        case EventKind::departed:
            if (event.cause == left_settled) settled(world, event);
            return close_person(world, i);
        default:
            return;
    }
}

void Observer::count_wait(const Event& event) {
    const std::size_t queue =
        event.kind == EventKind::intake_held ? static_cast<std::size_t>(event.actor) : organisations + event.cause;
    const auto bin = std::min(static_cast<std::size_t>(std::max(0, event.amount)), wait_bins - 1);
    ++counts_.waits[queue * wait_bins + bin];
}

/// Who leaves settled in work counts as in work at the marks that still lie ahead.
void Observer::settled(const World& world, const Event& event) {
    struct Mark {
        std::string_view outcome;
        int months;
    };
    constexpr std::array marks{Mark{"in_work_after_6_months", 6}, Mark{"in_work_after_12_months", 12},
                               Mark{"in_work_after_24_months", 24}, Mark{"in_work_after_30_months", 30}};
    const auto i = static_cast<std::size_t>(event.subject);
    if (world.person.arrived[i] < 0) return;
    const int came = calendar_.month_of(world.person.arrived[i]);
    for (const Mark& mark : marks) {
        const auto month = static_cast<std::size_t>(came + mark.months);
        if (month < month_ || month >= counts_.months) continue;
        const auto outcome = static_cast<std::size_t>(outcome_index(mark.outcome));
        for (const std::uint8_t s : strata_of(group_now(world, i))) ++counts_.at(outcome, s, month);
    }
}

void Observer::tally(const World& world) {
    for (std::size_t i = 0; i < world.size(); ++i) {
        if (world.person.present[i] == 0) continue;
        total_of(world, i).weeks_in_work += world.jobs.working[i];
    }
}

/// The running total of who is in this row now.
PersonTotal& Observer::total_of(const World& world, std::size_t i) {
    if (running_[i].key != world.person.key[i]) running_[i] = {world.person.key[i], 0, 0};
    return running_[i];
}

void Observer::close_person(const World& world, std::size_t i) {
    counts_.persons.push_back(total_of(world, i));
    running_[i] = {};
}

void Observer::count_stocks(const World& world) {
    const auto level = static_cast<float>(scenario_.departures.need_that_counts.value);
    const auto told = [&] {
        for (const std::size_t o : stocks_) table_[o].sum(glances_, month_sums_[o]);
        glances_.clear();
    };
    for (std::size_t i = 0; i < world.size(); ++i) {
        if (world.person.present[i] == 0) continue;
        const int came = world.person.arrived[i];
        const int since = came < 0 ? -1 : static_cast<int>(month_) - calendar_.month_of(came);
        glances_.push_back(
            {world, scenario_, i, week_, since, needs_above(world, i, level), rung_of(world, i), group_now(world, i)});
        if (glances_.size() == glances_at_once) told();
    }
    told();
}

/// Tells the sums of the month to the strata.
void Observer::close_month() {
    for (std::size_t o = 0; o < table_.size(); ++o) {
        std::array<std::int64_t, stratum_count> sums{};
        add_groups(month_sums_[o], sums);
        for (std::size_t s = 0; s < stratum_count; ++s) counts_.at(o, s, month_) += sums[s];
        month_sums_[o] = {};
    }
}

Counts Observer::finish(const World& world) {
    close_month();
    for (std::size_t i = 0; i < world.size() && i < running_.size(); ++i)
        if (world.person.present[i] != 0) close_person(world, i);
    std::sort(counts_.persons.begin(), counts_.persons.end(),
              [](const PersonTotal& a, const PersonTotal& b) { return a.key < b.key; });
    return std::move(counts_);
}

}  // namespace meedoen
