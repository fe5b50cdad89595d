#include "observe/observer.hpp"

#include <algorithm>

namespace meedoen {
namespace {

constexpr std::uint8_t left_settled = 2;  // cause of a departure, see EventKind::departed

bool matches(const EventFilter& filter, const Event& event) {
    return (filter.actor < 0 || filter.actor == event.actor) && (filter.cause < 0 || filter.cause == event.cause) &&
           filter.other_than_cause != event.cause;
}

}  // namespace

Observer::Observer(const Scenario& scenario, std::size_t months)
    : scenario_{scenario}, calendar_{scenario.run.first_day}, table_{outcomes()}, by_kind_(event_descriptions.size()) {
    counts_.months = months;
    counts_.values.assign(table_.size() * stratum_count * months, 0);
    counts_.queues = organisations + scenario.routes.size();
    counts_.waits.assign(counts_.queues * wait_bins, 0);
    for (std::size_t o = 0; o < table_.size(); ++o) {
        if (table_[o].measure == Measure::stock)
            stocks_.push_back(o);
        else
            by_kind_[static_cast<std::size_t>(table_[o].filter.kind)].push_back(o);
    }
}

void Observer::observe(const World& world, std::span<const Event> events, int week) {
    week_ = week;
    month_ = static_cast<std::size_t>(calendar_.month_of(week));
    if (month_ >= counts_.months) return;
    running_.resize(world.size());
    for (const Event& event : events) count_event(world, event);
    tally(world);
    if (calendar_.is_last_week_of_month(week)) month_end(world);
}

void Observer::add(std::size_t outcome, const Where* where, std::int64_t value) {
    if (where == nullptr) {
        counts_.at(outcome, 0, month_) += value;
        return;
    }
    for (const std::uint8_t s : *where) counts_.at(outcome, s, month_) += value;
}

void Observer::count_event(const World& world, const Event& event) {
    const std::vector<std::size_t>& listening = by_kind_[static_cast<std::size_t>(event.kind)];
    Where where{};
    if (!listening.empty() && event.subject >= 0)
        where = strata_of(world, scenario_, static_cast<std::size_t>(event.subject), calendar_.first_day_of(week_));
    for (const std::size_t o : listening)
        if (matches(table_[o].filter, event))
            add(o, event.subject < 0 ? nullptr : &where, table_[o].measure == Measure::count ? 1 : event.amount);
    if (event.kind == EventKind::started || event.kind == EventKind::intake_held) count_wait(event);
    if (event.kind == EventKind::net_income)
        running_[static_cast<std::size_t>(event.subject)].net_income += event.amount;
    if (event.kind == EventKind::departed) {
        if (event.cause == left_settled) settled(world, event);
        close_person(world, static_cast<std::size_t>(event.subject));
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
    const std::size_t now = month_;
    const Where where = strata_of(world, scenario_, i, calendar_.first_day_of(week_));
    for (const Mark& mark : marks) {
        month_ = static_cast<std::size_t>(came + mark.months);
        if (month_ >= now && month_ < counts_.months)
            add(static_cast<std::size_t>(outcome_index(mark.outcome)), &where, 1);
    }
    month_ = now;
}

void Observer::tally(const World& world) {
    for (std::size_t i = 0; i < world.size(); ++i) {
        if (world.person.present[i] == 0) continue;
        if (running_[i].key != world.person.key[i]) running_[i] = {world.person.key[i], 0, 0};
        running_[i].weeks_in_work += world.jobs.working[i];
    }
}

void Observer::close_person(const World& world, std::size_t i) {
    if (running_[i].key != world.person.key[i]) running_[i] = {world.person.key[i], 0, 0};
    counts_.persons.push_back(running_[i]);
    running_[i] = {};
}

void Observer::month_end(const World& world) {
    const std::int32_t day = calendar_.first_day_of(week_);
    MonthEnd end{world, scenario_, week_, {}};
    end.rows.reserve(world.size());
    for (std::size_t i = 0; i < world.size(); ++i) {
        if (world.person.present[i] == 0) continue;
        const int since =
            world.person.arrived[i] < 0 ? -1 : static_cast<int>(month_) - calendar_.month_of(world.person.arrived[i]);
        end.rows.push_back({i, strata_of(world, scenario_, i, day), since});
    }
    for (const std::size_t o : stocks_) {
        StratumSums sums{};
        table_[o].sum(end, sums);
        for (std::size_t s = 0; s < stratum_count; ++s) counts_.at(o, s, month_) += sums[s];
    }
}

Counts Observer::finish(const World& world) {
    for (std::size_t i = 0; i < world.size() && i < running_.size(); ++i)
        if (world.person.present[i] != 0) close_person(world, i);
    std::sort(counts_.persons.begin(), counts_.persons.end(),
              [](const PersonTotal& a, const PersonTotal& b) { return a.key < b.key; });
    return std::move(counts_);
}

}  // namespace meedoen
