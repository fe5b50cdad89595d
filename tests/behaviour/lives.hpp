// Whole lives, to be compared bit by bit: every column of a resident by name, residents by key and not by row. And what
// happened to whom, by key. Tests may also disturb a running world here, which nothing in the program can.
#pragma once

#include <algorithm>
#include <array>
#include <cstring>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "engine/week.hpp"
#include "world/world.hpp"

namespace meedoen {

/// Calls `f` with the name and the column of everything a resident has. A test holds that no column is left out.
template <class SomeWorld, class F>
void each_named_column(SomeWorld& w, const F& f) {
    f("present", w.person.present), f("key", w.person.key), f("birth_day", w.person.birth_day);
    f("arrived", w.person.arrived), f("leaves", w.person.leaves), f("quiet_since", w.person.quiet_since);
    f("cause", w.person.cause), f("household", w.person.household), f("home", w.person.home), f("lvb", w.person.lvb);
    f("aow_first", w.person.aow_first), f("turn", w.person.turn);
    f("level", w.needs.level), f("own", w.needs.own), f("shock_hazard", w.needs.shock_hazard);
    f("shock_clock", w.needs.shock_clock), f("shocks", w.needs.shocks), f("belastbaarheid", w.needs.belastbaarheid);
    f("skills", w.needs.skills), f("facade", w.needs.facade);
    f("stress", w.mind.stress), f("motivation", w.mind.motivation), f("trust", w.mind.trust);
    f("own_motivation", w.mind.own_motivation), f("wish", w.mind.wish);
    f("benefit", w.claim.benefit), f("since", w.claim.since), f("ends", w.claim.ends), f("state", w.claim.state);
    f("search_until", w.claim.search_until), f("earlier_wage", w.claim.earlier_wage);
    f("claim_clock", w.claim.claim_clock), f("ask_clock", w.claim.ask_clock), f("ask_hazard", w.claim.ask_hazard),
        f("claims", w.claim.claims);
    f("asks", w.claim.asks);
    f("file", w.files.file), f("standing", w.files.standing);
    f("owner", w.regie.owner), f("owner_since", w.regie.owner_since), f("last_contact", w.regie.last_contact);
    f("next_contact", w.regie.next_contact), f("out_of_sight", w.regie.out_of_sight), f("known", w.regie.known);
    f("due", w.regie.due), f("seen_last", w.regie.seen_last);
    f("decisions", w.plans.decisions), f("decided", w.plans.decided), f("failed_route", w.plans.failed_route);
    f("failed_week", w.plans.failed_week);
    f("waits", w.table.waits);
    f("side", w.enrolments.side), f("doing", w.enrolments.doing);
    f("working", w.jobs.working), f("asking", w.jobs.asking), f("hours", w.jobs.hours), f("wage", w.jobs.wage);
    f("started", w.jobs.started), f("job_ends", w.jobs.ends), f("support_until", w.jobs.support_until);
    f("job_clock", w.jobs.clock), f("job_hazard", w.jobs.hazard), f("match", w.jobs.match);
    f("jobs", w.jobs.jobs), f("searches", w.jobs.searches), f("searched_as", w.jobs.searched_as);
    f("purse", w.purse.row);
}

/// The bytes of a value without the gaps between its members.
inline void append_bytes(std::string& to, const auto& value) {
    char bytes[sizeof value];
    std::memcpy(bytes, &value, sizeof value);
    to.append(bytes, sizeof value);
}
inline void append(std::string& to, const CaseFile& f) {
    append_bytes(to, FileState{f.state}), append_bytes(to, f.seen_mask), append_bytes(to, f.seen);
    append_bytes(to, f.seen_belastbaarheid), append_bytes(to, f.intakes), append_bytes(to, std::uint8_t{f.for_claim});
    append_bytes(to, f.worker), append_bytes(to, f.since);
}
inline void append(std::string& to, const Enrolment& e) {
    append_bytes(to, e.route), append_bytes(to, EnrolmentState{e.state}), append_bytes(to, e.ordinal),
        append_bytes(to, e.missed);
    append_bytes(to, e.since), append_bytes(to, e.ends), append_bytes(to, std::uint8_t{e.call_asked});
    append_bytes(to, std::uint8_t{e.review_asked});
    append_bytes(to, e.no_show_clock), append_bytes(to, e.drop_out_clock), append_bytes(to, e.no_show_hazard);
    append_bytes(to, e.drop_out_hazard);
}
inline void append(std::string& to, const Home& h) { append_bytes(to, h.youngest), append_bytes(to, h.bits); }
inline void append(std::string& to, const PurseRow& r) {
    append_bytes(to, r.asked);
    for (const std::int32_t cents :
         {r.wage, r.benefit_paid, r.bijstand_gross, r.tax, r.toeslagen, r.norm, r.earned, r.year_work, r.year_benefit,
          r.year_withheld, r.year_bijstand, r.year_bijstand_gross, r.year_toeslagen, r.estimate, r.due_tax,
          r.due_toeslagen, r.owed, r.monthly})
        append_bytes(to, cents);
    const std::uint8_t year_months{r.year_months};
    const std::uint8_t bijstand_months{r.bijstand_months};
    for (const std::uint8_t small : {year_months, bijstand_months, r.above_norm, r.months_n, r.months_r, r.vrijlating})
        append_bytes(to, small);
    append_bytes(to, r.benefit);
}
inline void append(std::string& to, const auto& value) { append_bytes(to, value); }
template <class Value, std::size_t size>
void append(std::string& to, const std::array<Value, size>& values) {
    for (const Value& value : values) append(to, value);
}

using WholeLife = std::vector<std::pair<std::string_view, std::string>>;

inline WholeLife life_of(const World& world, std::size_t i) {
    WholeLife life;
    each_named_column(world, [&](std::string_view name, const auto& column) {
        std::string bytes;
        append(bytes, column[i]);
        life.emplace_back(name, bytes);
    });
    return life;
}

/// Everybody present, by key.
inline std::map<ResidentKey, WholeLife> lives_of(const World& world) {
    std::map<ResidentKey, WholeLife> lives;
    for (std::size_t i = 0; i < world.size(); ++i)
        if (world.person.present[i] != 0) lives.emplace(world.person.key[i], life_of(world, i));
    return lives;
}

/// The names of the columns in which two lives differ, but for those in `but`; empty when they are the same.
inline std::string differences(const WholeLife& a, const WholeLife& b, const std::set<std::string_view>& but = {}) {
    std::string names;
    for (std::size_t c = 0; c < a.size(); ++c)
        if (a[c].second != b[c].second && !but.contains(a[c].first)) names += std::string{a[c].first} + " ";
    return names;
}

/// The first few residents who are missing or differ, with the columns; empty when all lives are the same.
inline std::string differences(const std::map<ResidentKey, WholeLife>& a, const std::map<ResidentKey, WholeLife>& b,
                               const std::set<ResidentKey>& but = {}) {
    std::string told;
    int residents = 0;
    const auto tell = [&](ResidentKey key, const std::string& what) {
        if (what.empty() || but.contains(key) || ++residents > 5) return;
        told += "resident " + std::to_string(key.value) + ": " + what + "\n";
    };
    for (const auto& [key, life] : a) tell(key, b.contains(key) ? differences(life, b.at(key)) : "only in the first");
    for (const auto& [key, life] : b) tell(key, a.contains(key) ? "" : "only in the second");
    return told;
}

/// What happened to one resident in one week.
struct Happened {
    ResidentKey key;
    int week;
    EventKind kind;
    std::int16_t actor;
    std::uint8_t cause;
    std::int32_t amount;
    auto operator<=>(const Happened&) const = default;
};
using Story = std::vector<Happened>;

inline void note_events(Story& story, const Simulation& simulation) {
    for (const Event& e : simulation.events())
        if (e.subject >= 0)
            story.push_back({simulation.world().person.key[static_cast<std::size_t>(e.subject)], simulation.week() - 1,
                             e.kind, e.actor, e.cause, e.amount});
}

/// By resident and week; what happens to one resident in one week in no stated order.
inline std::map<ResidentKey, Story> by_resident(Story story) {
    std::sort(story.begin(), story.end());
    std::map<ResidentKey, Story> stories;
    for (const Happened& h : story) stories[h.key].push_back(h);
    return stories;
}

/// A way in: a simulation shows its world to be read; only a test may change what is so.
inline World& disturb(const Simulation& simulation) { return const_cast<World&>(simulation.world()); }

/// Lives `weeks` weeks and keeps what happened.
inline Story story_of(Simulation& simulation, int weeks) {
    Story story;
    for (int week = 0; week < weeks; ++week) {
        simulation.live_week();
        note_events(story, simulation);
    }
    return story;
}

}  // namespace meedoen
