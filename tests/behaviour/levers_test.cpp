// No lever touches an outcome. Each has some effect; playing back the baseline's values of exactly the channels that
// its description names removes that effect entirely; playing back all the other channels does not.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "behaviour/same_counts.hpp"
#include "engine/small_town.hpp"
#include "observe/watched_weeks.hpp"

namespace meedoen {
namespace {

constexpr int two_years = 104;

struct Played {
    Counts counts;
    int misses{};
};

Played live(const Scenario& scenario, const std::set<Channel>& played, const Tape* from, Tape* to) {
    Simulation simulation{scenario, Luck{17, 0}};
    Observer observer{scenario, 23};
    if (to != nullptr) simulation.channels().record_to(to);
    for (const Channel channel : played) simulation.channels().play_back(channel, from);
    simulation.start();
    live_watched(simulation, observer, two_years);
    return {observer.finish(simulation.world()), simulation.channels().misses()};
}

/// The channels that a description names, split at commas.
std::set<Channel> named_channels(std::string_view text) {
    std::set<Channel> channels;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(','), text.size());
        std::string_view name = text.substr(0, end);
        name.remove_prefix(std::min(name.find_first_not_of(' '), name.size()));
        const auto found = std::find(channel_names.begin(), channel_names.end(), name);
        if (found == channel_names.end()) throw std::runtime_error("no channel " + std::string{name});
        channels.insert(static_cast<Channel>(found - channel_names.begin()));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return channels;
}

std::set<Channel> all_but(const std::set<Channel>& channels) {
    std::set<Channel> others;
    for (std::size_t c = 0; c < channel_names.size(); ++c)
        if (!channels.contains(static_cast<Channel>(c))) others.insert(static_cast<Channel>(c));
    return others;
}

/// How each lever is moved, in both directions where it has two.
const std::map<std::string_view, std::vector<void (*)(Levers&)>>& moves() {
    static const std::map<std::string_view, std::vector<void (*)(Levers&)>> table{
        {"sociaal_team_extra_fte",
         {[](Levers& l) { l.sociaal_team_extra_fte = FtePerTenThousand{3.0}; },
          [](Levers& l) { l.sociaal_team_extra_fte = FtePerTenThousand{-1.0}; },
          [](Levers& l) { l.sociaal_team_extra_fte = FtePerTenThousand{-10.0}; }}},
        {"werk_en_inkomen_extra_fte",
         {[](Levers& l) { l.werk_en_inkomen_extra_fte = FtePerTenThousand{3.0}; },
          [](Levers& l) { l.werk_en_inkomen_extra_fte = FtePerTenThousand{-1.0}; }}},
        {"uwv_extra_fte",
         {[](Levers& l) { l.uwv_extra_fte = FtePerTenThousand{3.0}; },
          [](Levers& l) { l.uwv_extra_fte = FtePerTenThousand{-0.8}; }}},
        {"regie_hours",
         {[](Levers& l) { l.regie_hours = HoursPerYear{100.0}; },
          [](Levers& l) { l.regie_hours = HoursPerYear{0.0}; }}},
        {"intensive_start_weeks", {[](Levers& l) { l.intensive_start_weeks = Weeks{16}; }}},
        {"intensive_start_hours", {[](Levers& l) { l.intensive_start_hours = HoursPerWeek{20.0}; }}},
        {"sequence",
         {[](Levers& l) { l.sequence = choice_of(Sequence::work_first); },
          [](Levers& l) { l.sequence = choice_of(Sequence::treatment_first); },
          [](Levers& l) { l.sequence = choice_of(Sequence::both); }}},
        {"no_show_policy",
         {[](Levers& l) { l.no_show_policy = choice_of(NoShowPolicy::call); },
          [](Levers& l) { l.no_show_policy = choice_of(NoShowPolicy::visit); }}},
        {"casusoverleg_interval",
         {[](Levers& l) { l.casusoverleg_interval = Weeks{1}; },
          [](Levers& l) { l.casusoverleg_interval = Weeks{26}; }}},
        {"casusoverleg_agenda",
         {[](Levers& l) { l.casusoverleg_agenda = Count{20}; }, [](Levers& l) { l.casusoverleg_agenda = Count{0}; }}},
        {"cooperation_level",
         {[](Levers& l) { l.cooperation_level = Count{1}; }, [](Levers& l) { l.cooperation_level = Count{4}; },
          [](Levers& l) { l.cooperation_level = Count{6}; }, [](Levers& l) { l.cooperation_level = Count{7}; }}},
    };
    return table;
}

/// A town in which every channel matters: hours are short, many miss appointments, many cases come to a short table, a
/// severe case has a holder and an intensive start of its own length and hours.
Scenario town_of_channels() {
    Scenario scenario = small_town(12000);
    scenario.casusoverleg.brought = Share{0.6};
    scenario.attendance.no_show = PerWeek{0.05};
    scenario.regie.severe_from = Count{2};
    scenario.regie.regie_taken = Share{0.6};
    scenario.levers.intensive_start_weeks = Weeks{6};
    scenario.levers.intensive_start_hours = HoursPerWeek{3.0};
    return scenario;
}

class Lever : public testing::TestWithParam<LeverDescription> {
protected:
    static void SetUpTestSuite() {
        baseline_ = live(town_of_channels(), {}, nullptr, &tape_);
        ASSERT_TRUE(same(baseline_.counts, live(town_of_channels(), {}, nullptr, nullptr).counts))
            << "recording changed something";
    }
    inline static Tape tape_;
    inline static Played baseline_;
};

TEST_P(Lever, ActsByItsChannelsOnly) {
    const std::set<Channel> named = named_channels(GetParam().channels);
    for (void (*const move)(Levers&) : moves().at(GetParam().lever)) {
        Scenario moved = town_of_channels();
        move(moved.levers);
        EXPECT_FALSE(same(baseline_.counts, live(moved, {}, nullptr, nullptr).counts)) << "has no effect";
        const Played frozen = live(moved, named, &tape_, nullptr);
        EXPECT_TRUE(same(baseline_.counts, frozen.counts)) << "acts by another way than " << GetParam().channels;
        EXPECT_EQ(frozen.misses, 0) << "asked for values that the baseline never asked for";
        EXPECT_FALSE(same(baseline_.counts, live(moved, all_but(named), &tape_, nullptr).counts))
            << "acts by channels that " << GetParam().channels << " does not name";
    }
}

INSTANTIATE_TEST_SUITE_P(Each, Lever, testing::ValuesIn(lever_descriptions),
                         [](const auto& named) { return std::string{named.param.lever}; });

/// Every channel that a description names is needed: without one of them some move of the lever still shows.
TEST(Levers, EveryChannelOfCooperationIsNeeded) {
    const auto description = std::find_if(lever_descriptions.begin(), lever_descriptions.end(),
                                          [](const LeverDescription& d) { return d.lever == "cooperation_level"; });
    Tape tape;
    const Played baseline = live(town_of_channels(), {}, nullptr, &tape);
    for (const Channel left_out : named_channels(description->channels)) {
        bool shows = false;
        for (void (*const move)(Levers&) : moves().at("cooperation_level")) {
            Scenario moved = town_of_channels();
            move(moved.levers);
            std::set<Channel> played = named_channels(description->channels);
            played.erase(left_out);
            shows = shows || !same(baseline.counts, live(moved, played, &tape, nullptr).counts);
        }
        EXPECT_TRUE(shows) << channel_names[static_cast<std::size_t>(left_out)];
    }
}

TEST(Levers, EachHasADescriptionAndAMove) {
    ASSERT_EQ(lever_descriptions.size(), lever_fields.size());
    for (std::size_t l = 0; l < lever_fields.size(); ++l) {
        EXPECT_EQ(lever_descriptions[l].lever, lever_fields[l].name);
        EXPECT_TRUE(moves().contains(lever_fields[l].name)) << lever_fields[l].name;
    }
}

}  // namespace
}  // namespace meedoen
