// The observer counts what is so: stocks against a count by hand of every resident, events against the list of events,
// waits, persons.
#include "observe/observer.hpp"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "behaviour/same_counts.hpp"
#include "engine/small_town.hpp"
#include "observe/watched_weeks.hpp"

namespace meedoen {
namespace {

TEST(Outcomes, NamesAreUniqueAndMeanSomethingInTwoLanguages) {
    std::set<std::string_view> names;
    for (const Outcome& o : outcomes()) {
        EXPECT_TRUE(names.insert(o.name).second) << o.name;
        EXPECT_FALSE(o.meaning_nl.empty()) << o.name;
        EXPECT_FALSE(o.meaning_en.empty()) << o.name;
        EXPECT_NE(o.meaning_nl, o.meaning_en) << o.name;
        EXPECT_FALSE(o.unit.empty()) << o.name;
        EXPECT_EQ(o.of != nullptr, o.measure == Measure::stock) << o.name;
    }
    EXPECT_EQ(outcome_index("residents"), 0);
    EXPECT_EQ(outcome_index("no such outcome"), -1);
    for (std::size_t o = 0; o < outcomes().size(); ++o)
        EXPECT_EQ(outcome_index(outcomes()[o].name), static_cast<int>(o));
}

TEST(Observer, CountsTheSameWhatItHearsDuringTheWeekOrAfterIt) {
    const Scenario scenario = small_town(600'000);
    Simulation kept{scenario, Luck{3, 0}}, handed_over{scenario, Luck{3, 0}};
    Observer after{scenario, 3}, during{scenario, 3};
    kept.start(), handed_over.start();
    ASSERT_FALSE(is_one_block(kept.world().size())) << "a small world keeps all events, so nothing was tested";
    int ends_of_month = 0;
    for (int week = 0; week < 9; ++week) {
        kept.live_week();
        after.observe(kept.world(), kept.events(), week);
        live_observed_week(handed_over, during);
        if (kept.events().size() < kept.world().size()) continue;
        ++ends_of_month;
        EXPECT_LT(handed_over.events().size(), kept.events().size() / 10) << "week " << week << " kept too much";
    }
    EXPECT_EQ(ends_of_month, 2);
    EXPECT_TRUE(same(after.finish(kept.world()), during.finish(handed_over.world())));
}

/// Two years of a town, with everything counted a second time by hand.
struct Year {
    static constexpr std::size_t months = 24;

    explicit Year(std::uint32_t seed)
        : scenario{town()}, simulation{scenario, Luck{seed, 0}}, calendar{scenario.run.first_day} {
        Observer observer{scenario, months};
        simulation.start();
        for (int week = 0; week < calendar.weeks_in_years(2); ++week) {
            simulation.live_week();
            observer.observe(simulation.world(), simulation.events(), week);
            by_hand(week);
        }
        counts = observer.finish(simulation.world());
    }
    static Scenario town() {
        Scenario s = small_town(12'000);
        s.levers.cooperation_level = Count{5};
        s.levers.no_show_policy = choice_of(NoShowPolicy::call);
        return s;
    }
    void by_hand(int week);
    void stocks_by_hand(std::size_t month, int week);
    std::int64_t counted(std::string_view name, std::size_t month) const {
        return counts.at(static_cast<std::size_t>(outcome_index(name)), 0, month);
    }

    Scenario scenario;
    Simulation simulation;
    Calendar calendar;
    Counts counts;
    std::map<std::pair<std::string, std::size_t>, std::int64_t> hand;
    std::map<std::pair<std::size_t, int>, std::int64_t> waits;  // queue and weeks
    std::map<ResidentKey, std::int64_t> net, weeks_in_work;
};

void Year::by_hand(int week) {
    const auto month = static_cast<std::size_t>(calendar.month_of(week));
    const World& w = simulation.world();
    for (const Event& e : simulation.events()) {
        if (e.kind == EventKind::hired) ++hand[{"hired", month}];
        if (e.kind == EventKind::arrived) ++hand[{"arrived", month}];
        if (e.kind == EventKind::departed) ++hand[{"departed", month}];
        if (e.kind == EventKind::net_income) hand[{"net_income", month}] += e.amount;
        if (e.kind == EventKind::hours_asked && e.actor == 2) hand[{"minutes_asked_uwv", month}] += e.amount;
        if (e.kind == EventKind::planned && e.cause != 255) ++hand[{"steps_planned", month}];
        if (e.kind == EventKind::called && e.cause == 1) ++hand[{"reached_after_no_show", month}];
        if (e.kind == EventKind::started) ++waits[{organisations + e.cause, std::min(e.amount, 53)}];
        if (e.kind == EventKind::intake_held) ++waits[{static_cast<std::size_t>(e.actor), std::min(e.amount, 53)}];
        if (e.kind == EventKind::net_income) net[w.person.key[static_cast<std::size_t>(e.subject)]] += e.amount;
    }
    for (std::size_t i = 0; i < w.size(); ++i)
        if (w.person.present[i] != 0) weeks_in_work[w.person.key[i]] += w.jobs.working[i];
    if (calendar.is_last_week_of_month(week)) stocks_by_hand(month, week);
}

void Year::stocks_by_hand(std::size_t month, int week) {
    const World& w = simulation.world();
    const auto add = [&](const char* name, std::int64_t value) { hand[{name, month}] += value; };
    for (std::size_t i = 0; i < w.size(); ++i) {
        if (w.person.present[i] == 0) continue;
        const bool works = w.jobs.working[i] != 0;
        const int since =
            w.person.arrived[i] < 0 ? -1 : static_cast<int>(month) - calendar.month_of(w.person.arrived[i]);
        add("residents", 1);
        add("in_work", works ? 1 : 0);
        add("in_lasting_work", works && week - w.jobs.started[i] >= 26 ? 1 : 0);
        add("on_bijstand", w.claim.benefit[i] == Benefit::bijstand ? 1 : 0);
        add("no_income", w.claim.benefit[i] == Benefit::none && !works ? 1 : 0);
        add("out_of_sight", w.regie.out_of_sight[i]);
        add("in_work_at_six", works && since == 6 ? 1 : 0);
        int waiting = 0, open = 0, queue = 0, needs = 0;
        std::set<int> kinds;
        for (const CaseFile& f : w.files.file[i]) waiting += f.state == FileState::waiting ? 1 : 0;
        open = w.files.file[i][1].state == FileState::open ? 1 : 0;
        for (const Enrolment& e : w.enrolments.side[i]) {
            queue += e.state == EnrolmentState::waiting ? 1 : 0;
            if (e.state == EnrolmentState::running)
                kinds.insert(scenario.routes[static_cast<std::size_t>(e.route)].kind.value);
        }
        for (const float need : w.needs.level[i]) needs += need > 0.5F ? 1 : 0;
        add("waiting_for_intake", waiting > 0 ? 1 : 0);
        add("cases_werk_en_inkomen", open);
        add("waiting_for_route", queue > 0 ? 1 : 0);
        add("several_needs", needs >= 2 ? 1 : 0);
        add("in_care", kinds.contains(0) ? 1 : 0);
        add("in_work_route", kinds.contains(1) ? 1 : 0);
        add("in_activity", kinds.contains(2) ? 1 : 0);
        add("with_owner", w.regie.owner[i] >= 0 ? 1 : 0);
    }
}

const Year& year() {
    static const Year lived{8};
    return lived;
}

TEST(Observer, CountsWhatIsSo) {
    std::map<std::string, std::int64_t> totals;
    for (const auto& [what, value] : year().hand) {
        totals[what.first] += value;
        if (what.first == "in_work_at_six") continue;
        ASSERT_GE(outcome_index(what.first), 0) << what.first;
        ASSERT_EQ(year().counted(what.first, what.second), value) << what.first << ", month " << what.second;
    }
    for (const auto& [name, total] : totals) EXPECT_GT(total, 0) << name << " never happened, so nothing was tested";
}

/// Who came in one month and works six months later; who left settled before counts too.
TEST(Observer, InWorkAfterSixMonthsIsAtLeastWhoWorksThen) {
    for (std::size_t m = 0; m < Year::months; ++m) {
        const auto found = year().hand.find({"in_work_at_six", m});
        ASSERT_NE(found, year().hand.end());
        EXPECT_GE(year().counted("in_work_after_6_months", m), found->second) << "month " << m;
    }
}

TEST(Observer, TheLadderHasOneRungForEverybody) {
    for (std::size_t m = 0; m < Year::months; ++m) {
        std::int64_t sum = 0;
        for (const std::string_view rung : rung_names) sum += year().counted("rung_" + std::string{rung}, m);
        EXPECT_EQ(sum, year().counted("residents", m));
    }
}

TEST(Observer, WaitsAreTheHistogramOfWeeksWaited) {
    const Counts& counts = year().counts;
    ASSERT_EQ(counts.queues, organisations + year().scenario.routes.size());
    std::int64_t all = 0;
    for (std::size_t queue = 0; queue < counts.queues; ++queue)
        for (std::size_t weeks = 0; weeks < wait_bins; ++weeks) {
            const auto found = year().waits.find({queue, static_cast<int>(weeks)});
            const std::int64_t expected = found == year().waits.end() ? 0 : found->second;
            ASSERT_EQ(counts.waits[queue * wait_bins + weeks], expected) << "queue " << queue << ", weeks " << weeks;
            all += expected;
        }
    std::int64_t started = 0;
    for (const char* name : {"routes_started", "intakes_sociaal_team", "intakes_werk_en_inkomen", "intakes_uwv"})
        started += total(counts, name);
    EXPECT_EQ(all, started);
    EXPECT_GT(all, 100);
}

TEST(Observer, PersonsHaveTheirOwnTotalsInOrderOfKey) {
    const auto& persons = year().counts.persons;
    EXPECT_GE(persons.size(), year().weeks_in_work.size());
    for (std::size_t p = 0; p < persons.size(); ++p) {
        if (p > 0) {
            ASSERT_LT(persons[p - 1].key, persons[p].key);
        }
        const auto net = year().net.find(persons[p].key);
        ASSERT_EQ(persons[p].net_income, net == year().net.end() ? 0 : net->second);
        const auto weeks = year().weeks_in_work.find(persons[p].key);
        ASSERT_EQ(persons[p].weeks_in_work, weeks == year().weeks_in_work.end() ? 0 : weeks->second);
    }
    std::int64_t cents = 0;
    for (const PersonTotal& p : persons) cents += p.net_income;
    EXPECT_EQ(cents, total(year().counts, "net_income"));
}

TEST(Observer, MonthsOutsideTheRunAreNotCounted) {
    const Scenario scenario = small_town();
    Simulation simulation{scenario, Luck{8, 0}};
    Observer observer{scenario, 1};
    simulation.start();
    live_watched(simulation, observer, 20);
    const Counts counts = observer.finish(simulation.world());
    EXPECT_EQ(counts.values.size(), outcomes().size() * stratum_count);
    EXPECT_GT(counts.at(0, 0, 0), 0);
}

}  // namespace
}  // namespace meedoen
