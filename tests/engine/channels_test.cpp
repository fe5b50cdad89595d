// Channels and their tape: what is recorded is what is played back, nothing else, and what was not recorded is told.
#include "engine/channels.hpp"

#include <gtest/gtest.h>

#include "engine/small_town.hpp"

namespace meedoen {
namespace {

TEST(Tape, KeepsEveryChannelSubjectAndMomentApart) {
    Tape tape;
    double next = 0.0;
    const auto every_place = [](const auto& visit) {
        for (std::size_t c = 0; c < channel_names.size(); ++c)
            for (const std::uint64_t subject : {0ULL, 1ULL, 2ULL, 1ULL << 32U, (1ULL << 40U) | 1ULL, 3ULL << 40U})
                for (std::int64_t moment = -1; moment < 40; ++moment) visit(static_cast<Channel>(c), subject, moment);
    };
    every_place([&](Channel c, std::uint64_t s, std::int64_t m) { tape.put(c, s, m, next++); });
    double expected = 0.0;
    every_place([&](Channel c, std::uint64_t s, std::int64_t m) {
        double value = -1.0;
        ASSERT_TRUE(tape.get(c, s, m, value));
        ASSERT_EQ(value, expected++);
    });
    double value = 7.0;
    EXPECT_FALSE(tape.get(Channel::regie_minutes, 99, 0, value));
    EXPECT_EQ(value, 7.0) << "a miss leaves the value alone";
}

TEST(Channels, PlayBackWhatWasRecordedAndCountWhatWasNot) {
    Scenario base = small_town();
    Tape tape;
    Channels recorded{base};
    recorded.record_to(&tape);
    const bool held = recorded.meeting_held(3);
    const int agenda = recorded.agenda(3);
    const int minutes = recorded.weekly_minutes(Organisation::uwv, 0, 3);
    Scenario moved = base;
    moved.levers.casusoverleg_interval = Weeks{1};
    moved.levers.casusoverleg_agenda = Count{40};
    moved.levers.uwv_extra_fte = FtePerTenThousand{5.0};
    Channels played{moved};
    EXPECT_TRUE(played.meeting_held(2));
    played.play_back(Channel::meeting_held, &tape);
    EXPECT_EQ(played.meeting_held(3), held);
    EXPECT_EQ(played.agenda(3), 40) << "only the channel that is played back is frozen";
    played.play_back(Channel::meeting_agenda, &tape);
    played.play_back(Channel::hours_available, &tape);
    EXPECT_EQ(played.agenda(3), agenda);
    EXPECT_EQ(played.weekly_minutes(Organisation::uwv, 0, 3), minutes);
    EXPECT_EQ(played.misses(), 0);
    EXPECT_TRUE(played.meeting_held(2)) << "not on the tape: passes as computed";
    EXPECT_EQ(played.misses(), 1);
}

TEST(Channels, AllotmentAddsRegieForTheOwnerAndAStartWhileItRuns) {
    Scenario scenario = small_town();
    scenario.levers.regie_hours = HoursPerYear{30.0};
    scenario.levers.intensive_start_hours = HoursPerWeek{5.0};
    const double ordinary = scenario.organisation[at(Organisation::uwv)].case_hours.value;
    Channels channels{scenario};
    const ResidentKey key{1};
    const auto allotted = [&](RegieStage stage) { return channels.allotment(key, Organisation::uwv, stage, 0); };
    EXPECT_DOUBLE_EQ(allotted(RegieStage::none).hours_per_year, ordinary);
    EXPECT_DOUBLE_EQ(allotted(RegieStage::none).start_hours_per_week, 0.0);
    EXPECT_DOUBLE_EQ(allotted(RegieStage::held).hours_per_year, ordinary + 30.0);
    EXPECT_DOUBLE_EQ(allotted(RegieStage::held).start_hours_per_week, 0.0);
    EXPECT_DOUBLE_EQ(allotted(RegieStage::starting).hours_per_year, ordinary + 30.0);
    EXPECT_DOUBLE_EQ(allotted(RegieStage::starting).start_hours_per_week, 5.0);
}

TEST(Channels, FollowUpIsByPolicy) {
    Scenario scenario = small_town();
    const auto follow_up = [&](NoShowPolicy policy) {
        scenario.levers.no_show_policy = choice_of(policy);
        return Channels{scenario}.follow_up(ResidentKey{1}, 0);
    };
    EXPECT_EQ(follow_up(NoShowPolicy::stop).minutes, 0);
    EXPECT_EQ(follow_up(NoShowPolicy::call).minutes, 20);
    EXPECT_DOUBLE_EQ(follow_up(NoShowPolicy::call).answered, 0.6);
    EXPECT_EQ(follow_up(NoShowPolicy::visit).minutes, 75);
    EXPECT_DOUBLE_EQ(follow_up(NoShowPolicy::visit).answered, 0.75);
}

TEST(Channels, AHandoverIsLostLessWithEachLevel) {
    Scenario scenario = small_town();
    scenario.casusoverleg.handover_lost = Share{0.36};
    for (int level = 1; level <= 7; ++level) {
        scenario.levers.cooperation_level = Count{level};
        EXPECT_NEAR(Channels{scenario}.handover_lost(ResidentKey{1}, 0), 0.36 - 0.06 * (level - 1), 1e-12);
    }
}

}  // namespace
}  // namespace meedoen
