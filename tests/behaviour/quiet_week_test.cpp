// A quiet week draws nothing: what somebody lives through without an event is the same under any luck. Luck is a pure
// function and counts no draws, so this is how they are counted: another seed would give other draws, so where nothing
// depends on the seed, nothing was drawn.
#include <gtest/gtest.h>

#include "behaviour/lives.hpp"
#include "engine/stage.hpp"

namespace meedoen {
namespace {

std::map<ResidentKey, int> events_by_key(const Stage& stage) {
    std::map<ResidentKey, int> events;
    for (const Event& e : stage.emit.events)
        if (e.subject >= 0) ++events[stage.world.person.key[static_cast<std::size_t>(e.subject)]];
    return events;
}

TEST(QuietWeek, ATownWhereNothingCanHappenDependsOnNoLuck) {
    Scenario scenario = quiet_town();
    for (FtePerTenThousand& fte : scenario.place.fte) fte = FtePerTenThousand{0.0};  // nobody is seen or planned for
    scenario.work.flexible = Share{0.0};
    Stage one{scenario, Luck{1, 0}};
    one.world = {};
    start_world(one.world, one.context());
    std::fill(one.world.claim.ends.begin(), one.world.claim.ends.end(), never);  // the end of WW is an event
    Stage two{scenario, Luck{99, 7}};
    two.world = one.world;
    for (int week = 0; week < 26; ++week) {
        one.live_week();
        two.live_week();
        ASSERT_EQ(differences(lives_of(one.world), lives_of(two.world)), "") << "week " << week;
    }
}

/// One week of a busy town under two lucks, from the same state with nothing pending: whoever had no event in either
/// has drawn nothing, whatever happened to others.
TEST(QuietWeek, WhoHasNoEventHasDrawnNothing) {
    Stage one{small_town(24000), Luck{1, 0}};
    one.world = {};
    start_world(one.world, one.context());
    Stage two{one.scenario, Luck{99, 7}};
    two.world = one.world;
    one.live_week();
    two.live_week();
    const auto events_of_one = events_by_key(one);
    const auto events_of_two = events_by_key(two);
    const auto lives_of_two = lives_of(two.world);
    int quiet = 0;
    int struck = 0;
    for (const auto& [key, life] : lives_of(one.world)) {
        if (events_of_one.contains(key) || events_of_two.contains(key)) {
            ++struck;
            continue;
        }
        ++quiet;
        ASSERT_EQ(differences(life, lives_of_two.at(key)), "") << "resident " << key.value;
    }
    EXPECT_GT(quiet, 300);
    EXPECT_GT(struck, 50);
}

/// The planted error: somebody whose clock strikes does draw, and the comparison sees it.
TEST(QuietWeek, AStrikeDoesDraw) {
    Scenario scenario = quiet_town();
    Stage one{scenario, Luck{1, 0}};
    const std::size_t i = one.somebody();
    one.world.needs.shock_hazard[i] = 1.0F;
    one.world.needs.shock_clock[i] = 0.5F;
    Stage two{scenario, Luck{99, 7}};
    two.world = one.world;
    one.live_week();
    two.live_week();
    EXPECT_NE(differences(life_of(one.world, i), life_of(two.world, i)), "");
}

}  // namespace
}  // namespace meedoen
