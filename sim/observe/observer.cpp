#include "observe/observer.hpp"

#include <algorithm>

#include "base/parallel.hpp"
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

constexpr std::uint64_t bit_of(EventKind kind) { return std::uint64_t{1} << static_cast<unsigned>(kind); }

/// What goes into the totals of people, and into the waits, beside the outcomes.
constexpr std::uint64_t kept = bit_of(EventKind::net_income) | bit_of(EventKind::job_lost) |
                               bit_of(EventKind::departed) | bit_of(EventKind::started) |
                               bit_of(EventKind::intake_held);
static_assert(event_descriptions.size() <= 64);

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
    listen();
}

void Observer::listen() {
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

void Observer::observe(const World& world, std::span<const Event> events, int week) {
    open_week(week);
    hear(world, events);
    close_week(world);
}

void Observer::open_week(int week) {
    week_ = week;
    while (month_of_week_.size() <= static_cast<std::size_t>(week))
        month_of_week_.push_back(calendar_.month_of(static_cast<std::int32_t>(month_of_week_.size())));
    const auto month = static_cast<std::size_t>(calendar_.month_of(week));
    counts_now_ = month < counts_.months;
    if (counts_now_) month_ = month;
}

void Observer::hear(const World& world, std::span<const Event> events) {
    make_room(net_income_, world.size());
    make_room(weeks_in_work_, world.size());
    for (const Event& event : events)
        if ((kept & bit_of(event.kind)) != 0) keep(world, event);
    if (counts_now_) count_events(world, events);
}

void Observer::close_week(const World& world) {
    if (!counts_now_ || !calendar_.is_last_week_of_month(week_)) return;
    count_stocks(world);
    close_month();
}

/// Counts in several parts at once, each with sums of its own; whole numbers add up to the same in every order.
void Observer::in_parts(std::size_t size, const PartWork& work) {
    constexpr std::size_t parts = 2 * worth_sharing;
    constexpr std::size_t worth_dividing = 65536;
    if (size < worth_dividing) return work(0, size, month_sums_);
    part_sums_.resize(parts, std::vector<GroupSums>(table_.size()));
    for_parts(parts, [&](std::size_t part) { work(size * part / parts, size * (part + 1) / parts, part_sums_[part]); });
}

void Observer::add_parts() {
    for (std::vector<GroupSums>& part : part_sums_)
        for (std::size_t o = 0; o < part.size(); ++o) {
            for (std::size_t group = 0; group < group_count; ++group) month_sums_[o][group] += part[o][group];
            part[o] = {};
        }
}

/// Adds each event to the outcomes that listen to it, in the group of its resident, who often has several in a row.
void Observer::count_events(const World& world, std::span<const Event> events) {
    const GroupRule rule = groups_now();
    in_parts(events.size(), [&](std::size_t begin, std::size_t end, std::span<GroupSums> sums) {
        std::int32_t resident = -1;
        Group group{0};
        for (const Event& event : events.subspan(begin, end - begin)) {
            const std::size_t place = static_cast<std::size_t>(event.kind) * causes + event.cause;
            std::size_t e = first_ear_[place];
            const std::size_t last = first_ear_[place + 1];
            if (e == last) continue;
            if (event.subject != resident) {
                resident = event.subject;
                group = resident < 0 ? Group{0} : rule.group_of(world, static_cast<std::size_t>(resident));
            }
            for (; e < last; ++e) {
                const Ear& ear = ears_[e];
                if (ear.actor >= 0 && ear.actor != event.actor) continue;
                sums[ear.outcome][group] += ear.counts_one ? 1 : event.amount;
            }
        }
    });
}

/// Lives are added up to the end of the run, the rest in the months that count.
void Observer::keep(const World& world, const Event& event) {
    const auto i = static_cast<std::size_t>(event.subject);
    switch (event.kind) {
        case EventKind::net_income:
            net_income_[i] += event.amount;
            return;
        case EventKind::job_lost:
            weeks_in_work_[i] += std::min(event.amount, week_);  // a job may have begun before the run
            return;
        case EventKind::departed:
            if (counts_now_ && event.cause == left_settled) settled(world, event);
            return close_person(world, i);
        default:
            if (counts_now_) count_wait(event);
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
    const int came = month_of_week_[static_cast<std::size_t>(world.person.arrived[i])];
    for (const Mark& mark : marks) {
        const auto month = static_cast<std::size_t>(came) + static_cast<std::size_t>(mark.months);
        if (month < month_ || month >= counts_.months) continue;
        const auto outcome = static_cast<std::size_t>(outcome_index(mark.outcome));
        for (const std::uint8_t s : strata_of(groups_now().group_of(world, i))) ++counts_.at(outcome, s, month);
    }
}

/// Writes down what somebody had; in a job until now means in every week since it began.
void Observer::close_person(const World& world, std::size_t i) {
    if (world.jobs.working[i] != 0) weeks_in_work_[i] += week_ - std::max<std::int32_t>(0, world.jobs.started[i]);
    counts_.persons.push_back({world.person.key[i], weeks_in_work_[i], net_income_[i]});
    weeks_in_work_[i] = 0;
    net_income_[i] = 0;
}

void Observer::count_stocks(const World& world) {
    in_parts(world.size(), [&](std::size_t begin, std::size_t end, std::span<GroupSums> sums) {
        glance_at(world, begin, end, sums);
    });
}

void Observer::glance_at(const World& world, std::size_t begin, std::size_t end, std::span<GroupSums> sums) const {
    constexpr std::size_t at_once = std::size_t{1} << 16U;
    const auto level = static_cast<float>(scenario_.departures.need_that_counts.value);
    const GroupRule rule = groups_now();
    StockSums stocks;
    for (std::size_t i = begin; i < end; ++i) {
        if (world.person.present[i] != 0) {
            const int came = world.person.arrived[i];
            const int since = came < 0 ? -1 : static_cast<int>(month_) - month_of_week_[static_cast<std::size_t>(came)];
            stocks.add({world, scenario_, i, week_, since, needs_above(world, i, level), rung_of(world, i),
                        rule.group_of(world, i)});
        }
        if (i % at_once == 0) stocks.tell(sums);
    }
    stocks.tell(sums);
}

/// Tells the sums of the month to the strata.
void Observer::close_month() {
    add_parts();
    for (std::size_t o = 0; o < table_.size(); ++o) {
        std::array<std::int64_t, stratum_count> sums{};
        add_groups(month_sums_[o], sums);
        for (std::size_t s = 0; s < stratum_count; ++s) counts_.at(o, s, month_) += sums[s];
        month_sums_[o] = {};
    }
}

Counts Observer::finish(const World& world) {
    close_month();
    ++week_;  // the last week was lived whole
    for (std::size_t i = 0; i < world.size() && i < net_income_.size(); ++i)
        if (world.person.present[i] != 0) close_person(world, i);
    std::sort(counts_.persons.begin(), counts_.persons.end(),
              [](const PersonTotal& a, const PersonTotal& b) { return a.key < b.key; });
    return std::move(counts_);
}

}  // namespace meedoen
