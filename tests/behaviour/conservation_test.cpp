// Nothing comes from nothing: people, euros, minutes, jobs and places add up in every week of a busy town.
//
// Where euros stand: the price of a running route is paid in the phase of routes (event `paid`: what the payer pays is
// what the provider gets); wages, benefits and tax in the phase of income, once a month, per resident: what employer,
// UWV and gemeente pay is what the resident keeps plus what the Rijk receives. The event `vacancies` of the phase of
// work stands between the two.
#include <gtest/gtest.h>

#include <type_traits>

#include "behaviour/lives.hpp"
#include "behaviour/same_counts.hpp"
#include "engine/stage.hpp"

namespace meedoen {
namespace {

static_assert(std::is_integral_v<Cents::number_type> && std::is_integral_v<CentsPerMonth::number_type> &&
              std::is_integral_v<decltype(Event::amount)> && std::is_integral_v<decltype(Counts::values)::value_type>);

/// A town in which everything is scarce and every channel is in use.
Scenario busy_town() {
    Scenario scenario = small_town(24000);
    scenario.levers.cooperation_level = Count{6};
    scenario.levers.no_show_policy = choice_of(NoShowPolicy::call);
    scenario.levers.intensive_start_weeks = Weeks{8};
    scenario.levers.intensive_start_hours = HoursPerWeek{4.0};
    scenario.place.regions = Count{2};
    scenario.life.shock = PerWeek{0.05};
    scenario.departures.followed_without_need = Weeks{8};
    scenario.departures.followed_after_work = Weeks{20};
    return scenario;
}

/// A busy town before and after each of 110 weeks.
template <class Check>
void every_week(const Check& check) {
    const Scenario scenario = busy_town();
    Simulation simulation{scenario, Luck{21, 0}};
    simulation.start();
    for (int week = 0; week < 110; ++week) {
        const World before = simulation.world();
        simulation.live_week();
        check(before, simulation.world(), simulation.events());
        if (testing::Test::HasFatalFailure()) FAIL() << "week " << week;
    }
}

std::int64_t how_many(const std::vector<Event>& events, EventKind kind) {
    return std::count_if(events.begin(), events.end(), [&](const Event& e) { return e.kind == kind; });
}

std::int64_t present(const World& world) {
    return std::count(world.person.present.begin(), world.person.present.end(), 1);
}

TEST(Conservation, People) {
    std::int64_t departed = 0;
    every_week([&](const World& before, const World& after, const std::vector<Event>& events) {
        departed += how_many(events, EventKind::departed);
        ASSERT_EQ(present(after),
                  present(before) + how_many(events, EventKind::arrived) - how_many(events, EventKind::departed));
        std::set<ResidentKey> keys;
        std::size_t rows = after.slots.free_count() + after.slots.freed_this_week.size();
        for (std::size_t i = 0; i < after.size(); ++i)
            if (after.person.present[i] != 0) keys.insert(after.person.key[i]), ++rows;
        ASSERT_EQ(static_cast<std::int64_t>(keys.size()), present(after)) << "two residents with one key";
        ASSERT_EQ(rows, after.size()) << "a row is neither free nor taken";
    });
    EXPECT_GT(departed, 100) << "nobody left, so nothing was tested";
}

TEST(Conservation, BenefitsAndJobs) {
    every_week([&](const World& before, const World& after, const std::vector<Event>& events) {
        std::array<std::int64_t, benefits> on{};
        std::int64_t working = 0;
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (i < before.size() && before.person.present[i] != 0) {
                --on[at(before.claim.benefit[i])];
                working -= before.jobs.working[i];
            }
            if (after.person.present[i] == 0) continue;
            ++on[at(after.claim.benefit[i])];
            working += after.jobs.working[i];
        }
        for (const Event& e : events) {
            const auto i = static_cast<std::size_t>(e.subject);
            if (e.kind == EventKind::benefit_started) --on[e.cause];
            if (e.kind == EventKind::benefit_ended) ++on[static_cast<std::size_t>(e.actor)];
            if (e.kind == EventKind::arrived && e.cause == at(ArrivalCause::job_lost)) --on[at(Benefit::ww)];
            if (e.kind == EventKind::arrived && e.cause == at(ArrivalCause::illness)) --on[at(Benefit::wia)];
            if (e.kind == EventKind::arrived && e.cause == at(ArrivalCause::permit)) --on[at(Benefit::bijstand)];
            if (e.kind == EventKind::hired) --working;
            if (e.kind == EventKind::job_lost) ++working;
            if (e.kind == EventKind::departed) working += after.jobs.working[i];
        }
        for (std::size_t b = 1; b < benefits; ++b) ASSERT_EQ(on[b], 0) << benefit_names[b];
        ASSERT_EQ(working, 0);
    });
}

TEST(Conservation, EurosOfIncome) {
    std::int64_t months = 0;
    every_week([&](const World&, const World&, const std::vector<Event>& events) {
        std::map<std::int32_t, std::int64_t> balance;
        bool income = false;
        for (const Event& e : events) {
            income = income || e.kind == EventKind::vacancies;
            if (income && e.kind == EventKind::paid) balance[e.subject] += e.amount;
            if (e.kind == EventKind::net_income) balance[e.subject] -= e.amount, ++months;
            if (e.kind == EventKind::received_tax || e.kind == EventKind::paid_back) balance[e.subject] -= e.amount;
        }
        for (const auto& [subject, cents] : balance) ASSERT_EQ(cents, 0) << "resident in row " << subject;
    });
    EXPECT_GT(months, 10'000);
}

TEST(Conservation, EurosOfRoutes) {
    std::int64_t paid = 0;
    const std::vector<Route> routes = busy_town().routes;
    every_week([&](const World& before, const World& after, const std::vector<Event>& events) {
        std::map<std::int32_t, std::vector<std::pair<std::uint8_t, std::int32_t>>> bills;  // payer and cents
        for (const Event& e : events) {
            if (e.kind == EventKind::vacancies) break;
            if (e.kind == EventKind::paid) bills[e.subject].emplace_back(e.cause, e.amount), ++paid;
        }
        for (const auto& [subject, asked] : bills) {
            ASSERT_LT(static_cast<std::size_t>(subject), before.size());
            std::vector<std::pair<std::uint8_t, std::int32_t>> prices;
            for (const Enrolment& e : before.enrolments.side[static_cast<std::size_t>(subject)])
                if (e.state == EnrolmentState::running) {
                    const Route& r = routes[static_cast<std::size_t>(e.route)];
                    prices.emplace_back(r.payer.value, static_cast<std::int32_t>(r.price_per_week.value));
                }
            for (const auto& bill : asked)
                ASSERT_NE(std::find(prices.begin(), prices.end(), bill), prices.end()) << "a bill without a place";
            ASSERT_LE(asked.size(), prices.size()) << "paid twice";
        }
        for (std::size_t i = 0; i < before.size(); ++i)
            for (std::size_t side = 0; side < sides; ++side) {
                const Enrolment& was = before.enrolments.side[i][side];
                const Enrolment& is = after.enrolments.side[i][side];
                if (before.person.present[i] == 0 || after.person.present[i] == 0) continue;
                if (was.state != EnrolmentState::running || is.state != EnrolmentState::running) continue;
                const Route& r = routes[static_cast<std::size_t>(is.route)];
                if (was.ordinal != is.ordinal || r.price_per_week.value == 0) continue;
                const auto& asked = bills[static_cast<std::int32_t>(i)];
                const std::pair bill{static_cast<std::uint8_t>(r.payer.value),
                                     static_cast<std::int32_t>(r.price_per_week.value)};
                ASSERT_NE(std::find(asked.begin(), asked.end(), bill), asked.end()) << "a place that nobody pays";
            }
    });
    EXPECT_GT(paid, 1000);
}

TEST(Conservation, Minutes) {
    std::int64_t passed_over = 0;
    every_week([&](const World& before, const World& after, const std::vector<Event>& events) {
        const Hours& hours = after.hours;
        std::vector<std::int64_t> asked(after.staff.organisation.size(), 0);
        std::vector<std::int64_t> granted = asked;
        for (const HoursAsked& ask : hours.asked) asked[static_cast<std::size_t>(ask.worker)] += ask.minutes;
        for (const HoursAsked& grant : hours.granted) granted[static_cast<std::size_t>(grant.worker)] += grant.minutes;
        for (std::size_t p = 0; p < asked.size(); ++p) {
            ASSERT_EQ(asked[p], hours.asked_minutes[p]);
            ASSERT_EQ(granted[p], hours.used_minutes[p]);
            ASSERT_LE(granted[p], before.staff.minutes[p]) << "post " << p << " gave more than it had";
        }
        std::int64_t told_asked = 0, told_granted = 0, sum_asked = 0, sum_granted = 0;
        for (const Event& e : events) {
            if (e.kind == EventKind::hours_asked) told_asked += e.amount;
            if (e.kind == EventKind::hours_granted) told_granted += e.amount;
        }
        for (const std::int64_t minutes : asked) sum_asked += minutes;
        for (const std::int64_t minutes : granted) sum_granted += minutes;
        ASSERT_EQ(told_asked, sum_asked);
        ASSERT_EQ(told_granted, sum_granted);
        // What was asked is granted once, or waits: listed tasks in `open`, intakes and contacts by being asked again.
        const auto count = [](const std::vector<HoursAsked>& list, auto... tasks) {
            return std::count_if(list.begin(), list.end(),
                                 [&](const HoursAsked& a) { return ((a.task == tasks) || ...); });
        };
        ASSERT_EQ(count(hours.asked, Task::crisis, Task::call, Task::review) -
                      count(hours.granted, Task::crisis, Task::call, Task::review),
                  count(hours.open, Task::crisis, Task::call, Task::review));
        ASSERT_EQ(count(hours.open, Task::meeting), 0);
        passed_over += static_cast<std::int64_t>(hours.asked.size() - hours.granted.size());
    });
    EXPECT_GT(passed_over, 100) << "hours were not scarce, so nothing was tested";
}

TEST(Conservation, VacanciesAndPlaces) {
    std::int64_t full = 0, without_a_vacancy = 0;
    every_week([&](const World&, const World& after, const std::vector<Event>& events) {
        std::map<std::int16_t, std::int64_t> vacancies;
        for (const Event& e : events) {
            if (e.kind == EventKind::vacancies) vacancies[e.actor] += e.amount;
            if (e.kind == EventKind::hired) --vacancies[e.actor];
        }
        ASSERT_EQ(vacancies.size(), 2U);
        for (const auto& [region, left] : vacancies) ASSERT_GE(left, 0) << "region " << region;
        without_a_vacancy += std::count(after.jobs.asking.begin(), after.jobs.asking.end(), 1);
        std::vector<std::int64_t> running(after.places.places.size(), 0);
        for (std::size_t i = 0; i < after.size(); ++i)
            for (const Enrolment& e : after.enrolments.side[i])
                if (after.person.present[i] != 0 && e.state == EnrolmentState::running)
                    ++running[static_cast<std::size_t>(e.route)];
        for (std::size_t r = 0; r < running.size(); ++r) {
            ASSERT_EQ(running[r], after.places.running[r]) << "route " << r;
            ASSERT_LE(running[r], after.places.places[r]) << "route " << r;
            full += running[r] == after.places.places[r] && !after.places.waiting[r].empty() ? 1 : 0;
        }
    });
    EXPECT_GT(full, 10) << "places were not scarce, so nothing was tested";
    EXPECT_GT(without_a_vacancy, 10) << "vacancies were not scarce, so nothing was tested";
}

/// What can be told from other columns must be so after every week: a stale copy is a wrong answer later.
TEST(Conservation, WhatFollowsFromOtherColumnsFollows) {
    const std::vector<Route> routes = busy_town().routes;
    every_week([&](const World&, const World& w, const std::vector<Event>&) {
        std::vector<std::int32_t> cases(w.staff.organisation.size(), 0);
        std::set<std::int32_t> submitted;
        for (const Submitted& s : w.table.submitted)
            ASSERT_TRUE(submitted.insert(s.slot).second) << "twice on the list of the table";
        for (std::size_t i = 0; i < w.size(); ++i) {
            if (w.person.present[i] == 0) continue;
            ASSERT_EQ(w.files.standing[i], standing_of(w.files.file[i]));
            ASSERT_EQ(w.regie.due[i], earliest(w.regie.next_contact[i]));
            ASSERT_EQ(w.enrolments.doing[i].bits, doing_bits(w.enrolments.side[i], routes));
            ASSERT_EQ(w.table.waits[i] != 0, submitted.contains(static_cast<std::int32_t>(i)));
            for (const CaseFile& file : w.files.file[i])
                if (file.state != FileState::none && file.worker >= 0) ++cases[static_cast<std::size_t>(file.worker)];
        }
        ASSERT_EQ(w.files.cases, cases);
    });
}

}  // namespace
}  // namespace meedoen
