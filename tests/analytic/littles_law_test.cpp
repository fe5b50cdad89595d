// Little's law, L = lambda W. As a law of accounting it is exact over any window: the people on a list, summed over
// weeks, are the weeks of waiting, summed over people. It is held in the whole shipped baseline, heterogeneity on. As a
// law of averages it ties the engine's waits to the known mean list of Bailey's bulk queue.
#include <gtest/gtest.h>

#include "analytic/known_answers.hpp"
#include "analytic/plain_world.hpp"
#include "analytic/queue_chain.hpp"
#include "analytic/spells.hpp"
#include "analytic/verdicts.hpp"

namespace meedoen {
namespace {

using Weeks64 = std::vector<std::int64_t>;

/// Weeks of every spell within a window that ends after `last_week`, by route or organisation.
Weeks64 weeks_of(const Spells& spells, std::size_t kinds, int last_week) {
    Weeks64 weeks(kinds);
    for (const Spell& spell : spells.all())
        weeks[spell.what] += (spell.is_open() ? last_week + 1 : spell.ended) - spell.began;
    return weeks;
}

/// People on each list at the end of every week, summed.
struct Lists {
    explicit Lists(std::size_t routes) : waiting(routes), running(routes), intakes(organisations) {}

    void count(const World& world) {
        for (std::size_t r = 0; r < waiting.size(); ++r)
            waiting[r] += static_cast<std::int64_t>(world.places.waiting[r].size());
        for (std::size_t i = 0; i < world.size(); ++i) {
            if (world.person.present[i] == 0) continue;
            for (const Enrolment& e : world.enrolments.side[i])
                if (e.state == EnrolmentState::running) ++running[static_cast<std::size_t>(e.route)];
            for (std::size_t o = 0; o < organisations; ++o)
                intakes[o] += world.files.file[i][o].state == FileState::waiting ? 1 : 0;
        }
    }

    Weeks64 waiting;
    Weeks64 running;
    Weeks64 intakes;
};

struct Window {
    Watcher watcher;
    Lists lists;
    int last_week{};
};

/// Three years of the shipped baseline with a quarter of its people and half of its places.
const Window& three_years() {
    static Scenario town = [] {
        Scenario s = shipped_baseline();
        s.place.inhabitants = Count{12000};
        for (Route& route : s.routes) route.places.value *= 0.5;
        return s;
    }();
    static const Window window = [] {
        Window seen{Watcher{town}, Lists{town.routes.size()}, 155};
        live(town, {1, 1, seen.last_week + 1}, [&](const Simulation& simulation, int week, int) {
            seen.watcher.watch(simulation.events(), week);
            seen.lists.count(simulation.world());
        });
        return seen;
    }();
    return window;
}

TEST(LittlesLaw, IsAnIdentityOfWaitingForRoutes) {
    const Window& w = three_years();
    EXPECT_EQ(w.lists.waiting, weeks_of(w.watcher.waiting, w.lists.waiting.size(), w.last_week));
    EXPECT_GT(*std::max_element(w.lists.waiting.begin(), w.lists.waiting.end()), 1000);
}

TEST(LittlesLaw, IsAnIdentityOfRunningRoutes) {
    const Window& w = three_years();
    EXPECT_EQ(w.lists.running, weeks_of(w.watcher.running, w.lists.running.size(), w.last_week));
    EXPECT_GT(*std::max_element(w.lists.running.begin(), w.lists.running.end()), 1000);
}

TEST(LittlesLaw, IsAnIdentityOfIntakes) {
    const Window& w = three_years();
    EXPECT_EQ(w.lists.intakes, weeks_of(w.watcher.intakes, organisations, w.last_week));
    EXPECT_GT(*std::min_element(w.lists.intakes.begin(), w.lists.intakes.end()), 0);
}

/// Planted: the last week counted twice, and one single person forgotten for one week.
TEST(LittlesLaw, NoticesASinglePersonWeek) {
    const Window& w = three_years();
    EXPECT_NE(w.lists.waiting, weeks_of(w.watcher.waiting, w.lists.waiting.size(), w.last_week + 1));
    Weeks64 one_less = w.lists.waiting;
    --one_less.front();
    EXPECT_NE(one_less, weeks_of(w.watcher.waiting, w.lists.waiting.size(), w.last_week));
}

// ---- Waits one by one, in the order of the list ---------------------------------------------------------------

/// Ten places for routes of one week, 8.5 arrivals: the waits of those who join the list in week `joins`.
struct Batch {
    static constexpr int joins = 60;

    Tally first;      // wait of the first of the batch, in weeks
    Tally last;       // wait of the last
    Sample together;  // all waits of a batch added up
};

Batch batches(const std::vector<Spell>& spells, Batch seen) {
    Sample waits;
    int longest = 0;
    int shortest = for_good;
    for (const Spell& spell : spells) {
        if (spell.began != Batch::joins) continue;
        waits.add(spell.weeks());
        longest = std::max(longest, spell.weeks());
        shortest = std::min(shortest, spell.weeks());
    }
    seen.together.add(waits.sum);
    if (waits.n == 0.0) return seen;
    seen.first.add(shortest);
    seen.last.add(longest);
    return seen;
}

constexpr int replications = 2000;

const Batch& waits_for_a_place() {
    static const Batch lived = [] {
        Scenario town = plain_town();
        let_come_with_bijstand(town, 8.5);
        offer_one_route(town, {10, 1});
        Batch seen;
        Watcher watcher{town};
        constexpr int last = Batch::joins + 12;  // by then all of the batch but one in 1e10 have started
        live(town, {20260102, replications, last + 1}, [&](const Simulation& simulation, int week, int) {
            if (week == 0) watcher = Watcher{town};
            watcher.watch(simulation.events(), week);
            if (week == last) seen = batches(watcher.waiting.all(), seen);
        });
        return seen;
    }();
    return lived;
}

/// Of a list of `ahead` people ten are served at the end of each week: law of the whole weeks that `ahead` takes.
Spread weeks_behind(const Spread& ahead) {
    Spread law(ahead.size() / 10 + 1);
    for (std::size_t n = 0; n < ahead.size(); ++n) law[n / 10] += ahead[n];
    return law;
}

/// The law of how many stand before the last of a batch: the old list and a batch of at least one, less oneself.
Spread before_the_last(const Spread& list, double arrivals) {
    Spread others = poisson_law(arrivals);
    const double nobody = others[0];
    others.erase(others.begin());
    for (double& chance : others) chance /= 1.0 - nobody;
    return sum_of_laws(list, others);
}

TEST(LittlesLaw, TiesTheWaitsOfABatchToTheListFirstComeFirstServed) {
    const Batch& seen = waits_for_a_place();
    const QueueChain chain{{8.5, 1.0, 0.0, 10}};
    const QueueChain busier{{8.5 * 1.05, 1.0, 0.0, 10}};
    const Spread list = chain.waiting(chain.after(Batch::joins - 1));
    EXPECT_GE(p_of_law(seen.first, weeks_behind(list)), smallest_p);
    EXPECT_GE(p_of_law(seen.last, weeks_behind(before_the_last(list, 8.5))), smallest_p);
    const Spread wrong = busier.waiting(busier.after(Batch::joins - 1));
    EXPECT_LT(p_of_law(seen.last, weeks_behind(before_the_last(wrong, 8.5 * 1.05))), smallest_p);
    EXPECT_LT(p_of_law(seen.first, weeks_behind(before_the_last(list, 8.5))),
              smallest_p);  // planted: last served first
}

TEST(LittlesLaw, HoldsForAverages) {
    const Batch& seen = waits_for_a_place();
    const double length = known_answer("bulk_mean_waiting");  // L; one batch brings lambda people who wait W each
    EXPECT_GE(p_of_mean(seen.together, length), smallest_p);
    EXPECT_LT(p_of_mean(seen.together, 8.5 * (length / 8.5 + 0.1)), smallest_p);  // planted: a tenth of a week more
    EXPECT_LT(smallest_noticed(seen.together.sd(), replications), 0.1 * 8.5);
}

}  // namespace
}  // namespace meedoen
