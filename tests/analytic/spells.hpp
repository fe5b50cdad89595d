// Spells, read from the events of the week as an observer would: when each began, how and when it ended.
#pragma once

#include <array>
#include <vector>

#include "engine/week.hpp"

namespace meedoen {

struct Spell {
    int began{-1};  // week
    int ended{-1};  // week; -1: still open
    EventKind how{};
    std::size_t what{};  // route or organisation

    bool is_open() const { return ended < 0; }
    int weeks() const { return ended - began; }
};

/// Spells of one sort, several at a time per resident (`lane`: side or organisation).
class Spells {
public:
    static constexpr std::size_t lanes = 3;

    void begin(const Event& event, std::size_t lane, int week, std::size_t what) {
        row(event)[lane] = static_cast<std::int32_t>(all_.size());
        all_.push_back({week, -1, event.kind, what});
    }
    /// Nothing happens when no spell is open there.
    void end(const Event& event, std::size_t lane, int week) {
        std::int32_t& open = row(event)[lane];
        if (open < 0) return;
        Spell& spell = all_[static_cast<std::size_t>(open)];
        spell.ended = week;
        spell.how = event.kind;
        open = -1;
    }
    void end_all(const Event& event, int week) {
        for (std::size_t lane = 0; lane < lanes; ++lane) end(event, lane, week);
    }

    const std::vector<Spell>& all() const { return all_; }

private:
    std::array<std::int32_t, lanes>& row(const Event& event) {
        const auto slot = static_cast<std::size_t>(event.subject);
        if (open_.size() <= slot) open_.resize(slot + 1, {-1, -1, -1});
        return open_[slot];
    }

    std::vector<std::array<std::int32_t, lanes>> open_;
    std::vector<Spell> all_;
};

/// Spells of waiting for a route, of running it, and of waiting for an intake.
class Watcher {
public:
    explicit Watcher(const Scenario& scenario) : scenario_{&scenario} {}

    void watch(const std::vector<Event>& events, int week) {
        for (const Event& event : events) watch(event, week);
    }

    Spells waiting;
    Spells running;
    Spells intakes;

private:
    std::size_t side_of(const Event& event) const {
        return scenario_->routes[event.cause].kind.value == static_cast<std::int32_t>(at(RouteKind::work)) ? 1 : 0;
    }

    void watch(const Event& event, int week) {
        switch (event.kind) {
            case EventKind::waiting:
                return waiting.begin(event, side_of(event), week, event.cause);
            case EventKind::started:
                waiting.end(event, side_of(event), week);
                return running.begin(event, side_of(event), week, event.cause);
            case EventKind::dropped_out:
            case EventKind::completed:
            case EventKind::closed_after_no_show:
            case EventKind::left_queue:
                waiting.end(event, side_of(event), week);
                return running.end(event, side_of(event), week);
            case EventKind::intake_asked:
                return intakes.begin(event, static_cast<std::size_t>(event.actor), week,
                                     static_cast<std::size_t>(event.actor));
            case EventKind::intake_held:
            case EventKind::case_closed:
                return intakes.end(event, static_cast<std::size_t>(event.actor), week);
            case EventKind::departed:
                waiting.end_all(event, week);
                running.end_all(event, week);
                return intakes.end_all(event, week);
            default:
                return;
        }
    }

    const Scenario* scenario_;  // a pointer, so that a watcher can be replaced
};

}  // namespace meedoen
