// Same people, same luck: who lives in the town and who comes is the same in every scenario, whatever policy does. And
// barring one resident from a route with room to spare changes that one life only.
#include <gtest/gtest.h>

#include "behaviour/lives.hpp"
#include "engine/small_town.hpp"

namespace meedoen {
namespace {

/// Every lever moved at once.
void move_all_levers(Scenario& scenario) {
    Levers& levers = scenario.levers;
    levers.sociaal_team_extra_fte = FtePerTenThousand{2.0};
    levers.werk_en_inkomen_extra_fte = FtePerTenThousand{5.0};
    levers.uwv_extra_fte = FtePerTenThousand{-0.5};
    levers.regie_hours = HoursPerYear{50.0};
    levers.intensive_start_weeks = Weeks{8};
    levers.intensive_start_hours = HoursPerWeek{10.0};
    levers.sequence = choice_of(Sequence::both);
    levers.no_show_policy = choice_of(NoShowPolicy::visit);
    levers.casusoverleg_interval = Weeks{1};
    levers.casusoverleg_agenda = Count{20};
    levers.cooperation_level = Count{7};
}

/// What somebody brings along: nothing that anybody in the town can change.
WholeLife brought_by(const World& world, std::size_t i) {
    const std::set<std::string_view> own{
        "key",       "birth_day", "arrived",      "leaves",         "cause",          "household", "lvb",
        "aow_first", "facade",    "shock_hazard", "belastbaarheid", "own_motivation", "wish"};
    WholeLife brought;
    for (const auto& column : life_of(world, i))
        if (own.contains(column.first)) brought.push_back(column);
    EXPECT_EQ(brought.size(), own.size());
    return brought;
}

std::map<ResidentKey, WholeLife> everybody_who_came(const Scenario& scenario) {
    Simulation simulation{scenario, Luck{4, 4}};
    simulation.start();
    std::map<ResidentKey, WholeLife> people;
    const World& world = simulation.world();
    for (std::size_t i = 0; i < world.size(); ++i)
        if (world.person.present[i] != 0) people.emplace(world.person.key[i], brought_by(world, i));
    for (int week = 0; week < 104; ++week) {
        simulation.live_week();
        for (const Event& e : simulation.events()) {
            if (e.kind != EventKind::arrived) continue;
            const auto i = static_cast<std::size_t>(e.subject);
            people.emplace(world.person.key[i], brought_by(world, i));
        }
    }
    return people;
}

TEST(SamePeople, ComeWhateverPolicyDoes) {
    const Scenario base = small_town(12000);
    Scenario moved = base;
    move_all_levers(moved);
    const auto people = everybody_who_came(base);
    EXPECT_GT(people.size(), 1000U);
    EXPECT_EQ(differences(people, everybody_who_came(moved)), "");
}

TEST(SamePeople, AreTheSameWholeLivesOnTheFirstDay) {
    const Scenario base = small_town();
    Scenario moved = base;
    move_all_levers(moved);
    Simulation a{base, Luck{4, 4}};
    Simulation b{moved, Luck{4, 4}};
    a.start();
    b.start();
    const auto first = lives_of(a.world());
    const auto second = lives_of(b.world());
    ASSERT_EQ(first.size(), second.size());
    // More professionals: other names on the files, and nothing else.
    for (const auto& [key, life] : first) EXPECT_EQ(differences(life, second.at(key), {"file"}), "");
}

TEST(SamePeople, OtherLuckGivesOtherPeople) {
    const Scenario scenario = small_town();
    Simulation a{scenario, Luck{4, 4}};
    Simulation b{scenario, Luck{4, 5}};
    a.start();
    b.start();
    EXPECT_NE(differences(lives_of(a.world()), lives_of(b.world())), "");
}

constexpr int barred_weeks = 156;

/// A town with room for everybody, in which one resident is 90 years old by his papers: the only one above 80.
struct Town {
    Town(const Scenario& scenario, ResidentKey one) : simulation{scenario, Luck{9, 0}} {
        simulation.start();
        World& world = disturb(simulation);
        for (std::size_t i = 0; i < world.size(); ++i)
            if (world.person.present[i] != 0 && world.person.key[i] == one)
                world.person.birth_day[i] = day_number(Date{1936, 6, 1});
        story = by_resident(story_of(simulation, barred_weeks));
    }
    Simulation simulation;
    std::map<ResidentKey, Story> story;
};

TEST(SamePeople, BarOneFromARouteWithRoomAndOnlyThatLifeChanges) {
    const Scenario open = town_with_room();
    Simulation scout{open, Luck{9, 0}};
    scout.start();
    const Story seen = story_of(scout, barred_weeks);
    int changed = 0;
    std::set<std::pair<std::uint8_t, bool>> tried;
    for (const Happened& h : seen) {
        // The first of the first population to start each route.
        if (h.kind != EventKind::started || h.key.value >> 40U != 0 || !tried.insert({h.cause, true}).second) continue;
        const Town free{open, h.key};
        Scenario barred_scenario = open;
        barred_scenario.routes[h.cause].conditions.push_back({Fact::age, Relation::at_most, 80.0});
        const Town barred{barred_scenario, h.key};
        EXPECT_EQ(differences(lives_of(free.simulation.world()), lives_of(barred.simulation.world()), {h.key}), "")
            << "route " << open.routes[h.cause].name;
        for (const auto& [key, story] : free.story) {
            if (key == h.key) continue;
            ASSERT_EQ(story, barred.story.at(key)) << "resident " << key.value;
        }
        changed += free.story.at(h.key) != barred.story.at(h.key) ? 1 : 0;
        for (const Happened& own : barred.story.at(h.key))
            EXPECT_FALSE(own.kind == EventKind::started && own.cause == h.cause) << "was not barred";
    }
    EXPECT_GE(tried.size(), 6U);
    EXPECT_GE(changed, 5) << "the bar changed no life, so nothing was tested";
}

/// The other side of it: where places are scarce, others do feel it, and the comparison above would see that.
TEST(SamePeople, WhereRoomIsScarceOthersFeelIt) {
    Scenario scarce = town_with_room();
    for (Route& route : scarce.routes) route.places = PerTenThousand{10.0};
    Scenario barred = scarce;
    barred.routes[0].conditions.push_back({Fact::age, Relation::at_most, 80.0});
    Simulation scout{scarce, Luck{9, 0}};
    scout.start();
    for (const Happened& h : story_of(scout, barred_weeks)) {
        if (h.kind != EventKind::started || h.cause != 0 || h.key.value >> 40U != 0) continue;
        const Town with{scarce, h.key};
        const Town without{barred, h.key};
        EXPECT_NE(differences(lives_of(with.simulation.world()), lives_of(without.simulation.world()), {h.key}), "");
        return;
    }
    FAIL() << "nobody started the route";
}

}  // namespace
}  // namespace meedoen
