// Hazards are clocks: raising one moves only that event, and only to an earlier week. In a town with room for
// everybody, so that nobody feels it when another's clock strikes sooner.
#include <gtest/gtest.h>

#include "behaviour/lives.hpp"
#include "engine/small_town.hpp"

namespace meedoen {
namespace {

struct Hazard {
    const char* name;
    void (*raise)(Scenario&);
    EventKind kind;
    int cause;  // -1: any
};

const std::vector<Hazard>& hazards() {
    static const std::vector<Hazard> table{
        {"shock", [](Scenario& s) { s.life.shock.value *= 1.5; }, EventKind::shock, -1},
        {"asks", [](Scenario& s) { s.entry.asks.value *= 1.5; }, EventKind::asked, -1},
        {"drop_out", [](Scenario& s) { s.attendance.drop_out.value *= 2.0; }, EventKind::dropped_out, -1},
        {"no_show", [](Scenario& s) { s.attendance.no_show.value *= 2.0; }, EventKind::no_show, -1},
        {"offers", [](Scenario& s) { s.work.offers_per_hour.value *= 1.3; }, EventKind::offer, -1},
        {"loss", [](Scenario& s) { s.work.loss.value *= 2.0; }, EventKind::job_lost, 0},
    };
    return table;
}

constexpr int never_in_run = 10'000;

int first_week(const Story& story, const Hazard& hazard) {
    int first = never_in_run;
    for (const Happened& h : story)
        if (h.kind == hazard.kind && (hazard.cause < 0 || h.cause == hazard.cause)) first = std::min(first, h.week);
    return first;
}

Story before(const Story& story, int week) {
    Story earlier;
    std::copy_if(story.begin(), story.end(), std::back_inserter(earlier),
                 [&](const Happened& h) { return h.week < week; });
    std::sort(earlier.begin(), earlier.end(), [](const Happened& a, const Happened& b) {
        return std::tie(a.week, a.kind, a.actor, a.cause, a.amount) <
               std::tie(b.week, b.kind, b.actor, b.cause, b.amount);
    });
    return earlier;
}

std::map<ResidentKey, Story> stories_of(const Scenario& scenario) {
    Simulation simulation{scenario, Luck{13, 0}};
    simulation.start();
    return by_resident(story_of(simulation, 104));
}

TEST(Clocks, RaisingAHazardMovesOnlyThatEventAndOnlyForward) {
    const Scenario base = town_with_room(6000);
    const auto usual = stories_of(base);
    for (const Hazard& hazard : hazards()) {
        Scenario raised = base;
        hazard.raise(raised);
        int sooner = 0, untouched = 0;
        for (const auto& [key, story] : stories_of(raised)) {
            const Story& was = usual.at(key);
            const int now = first_week(story, hazard);
            const int then = first_week(was, hazard);
            ASSERT_LE(now, then) << hazard.name << ": later for resident " << key.value;
            ASSERT_EQ(before(story, now), before(was, now)) << hazard.name << ": something else moved first";
            sooner += now < then ? 1 : 0;
            untouched += now == never_in_run ? 1 : 0;
        }
        EXPECT_GT(sooner, 3) << hazard.name << ": moved nothing, so nothing was tested";
        EXPECT_GT(untouched, 3) << hazard.name << ": struck everybody";
    }
}

TEST(Clocks, AHazardOfZeroNeverStrikes) {
    const Scenario quiet = quiet_town();
    Simulation simulation{quiet, Luck{13, 0}};
    simulation.start();
    const Story story = story_of(simulation, 104);
    EXPECT_FALSE(story.empty());
    for (const Happened& h : story)
        for (const Hazard& hazard : hazards())
            ASSERT_FALSE(h.kind == hazard.kind && (hazard.cause < 0 || hazard.cause == h.cause)) << hazard.name;
}

}  // namespace
}  // namespace meedoen
