// The settlement of hours: task in order of priority, then longest waiting, then key; what does not fit is passed over.
#include "engine/settlement.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "engine/stage.hpp"

namespace meedoen {
namespace {

HoursAsked ask_for(std::uint64_t key, Task task, WeekNumber since, int minutes, std::int16_t worker = 0) {
    return {ResidentKey{key}, static_cast<std::int32_t>(key), worker, task, Organisation::werk_en_inkomen, since, 0,
            minutes};
}

std::vector<std::uint64_t> granted(const Hours& hours) {
    std::vector<std::uint64_t> keys;
    for (const HoursAsked& grant : hours.granted) keys.push_back(grant.key.value);
    return keys;
}

struct Week : Stage {
    explicit Week(int minutes) : Stage{quiet_town()} { post(Organisation::werk_en_inkomen, minutes); }
    std::vector<std::uint64_t> settle_asked(const std::vector<HoursAsked>& asked) {
        settle_hours(world.hours, asked, world);
        return granted(world.hours);
    }
};

TEST(Settlement, ByPriorityThenWaitingThenKey) {
    Week week{1000};
    EXPECT_EQ(week.settle_asked({ask_for(1, Task::contact, 0, 10), ask_for(2, Task::review, 0, 10),
                                 ask_for(3, Task::call, 0, 10), ask_for(4, Task::start, 0, 10),
                                 ask_for(5, Task::intake, 0, 10), ask_for(6, Task::deadline, 0, 10),
                                 ask_for(7, Task::crisis, 0, 10), ask_for(8, Task::meeting, 0, 10)}),
              (std::vector<std::uint64_t>{8, 7, 6, 5, 4, 3, 2, 1}));
    EXPECT_EQ(week.settle_asked({ask_for(1, Task::contact, 5, 10), ask_for(2, Task::contact, 3, 10),
                                 ask_for(3, Task::contact, 4, 10)}),
              (std::vector<std::uint64_t>{2, 3, 1}));
    EXPECT_EQ(week.settle_asked({ask_for(9, Task::contact, 3, 10), ask_for(2, Task::contact, 3, 10)}),
              (std::vector<std::uint64_t>{2, 9}));
}

TEST(Settlement, WhatDoesNotFitIsPassedOverAndWhatFitsIsGiven) {
    Week week{100};
    EXPECT_EQ(week.settle_asked(
                  {ask_for(1, Task::intake, 0, 60), ask_for(2, Task::intake, 1, 60), ask_for(3, Task::contact, 2, 40)}),
              (std::vector<std::uint64_t>{1, 3}));
    EXPECT_EQ(week.world.hours.asked_minutes, (std::vector<std::int32_t>{160}));
    EXPECT_EQ(week.world.hours.used_minutes, (std::vector<std::int32_t>{100}));
}

TEST(Settlement, EachProfessionalGivesHisOwnMinutes) {
    Week week{50};
    week.post(Organisation::werk_en_inkomen, 0);  // an empty post
    week.post(Organisation::uwv, 50);
    EXPECT_EQ(week.settle_asked({ask_for(1, Task::contact, 0, 50, 1), ask_for(2, Task::contact, 0, 50, 2),
                                 ask_for(3, Task::contact, 0, 50, 0)}),
              (std::vector<std::uint64_t>{3, 2}));
    EXPECT_EQ(week.world.hours.used_minutes, (std::vector<std::int32_t>{50, 0, 50}));
}

TEST(Settlement, ListedTasksWaitUntilTheyAreGrantedAndAMeetingDoesNot) {
    Week week{30};
    const HoursAsked call = ask_for(1, Task::call, 0, 20);
    const HoursAsked review = ask_for(2, Task::review, 0, 20);
    const HoursAsked meeting = ask_for(3, Task::meeting, 0, 40);
    week.world.hours.open = {call, review, meeting};
    for (std::size_t k = 0; k < 3; ++k) week.world.hours.open[k].listed = static_cast<std::int32_t>(k);
    EXPECT_EQ(week.settle_asked({}), (std::vector<std::uint64_t>{1}));
    ASSERT_EQ(week.world.hours.open.size(), 1U);
    EXPECT_EQ(week.world.hours.open[0].task, Task::review);
}

/// The same asks in any order of arrival are settled alike.
TEST(Settlement, TheOrderOfAskingDoesNotMatter) {
    std::vector<HoursAsked> asked;
    for (std::uint64_t k = 0; k < 7; ++k)
        asked.push_back(ask_for(k, k % 2 == 0 ? Task::contact : Task::intake, static_cast<WeekNumber>(k % 3),
                                10 + static_cast<int>(k)));
    Week week{60};
    const auto first = week.settle_asked(asked);
    for (int turn = 0; turn < 7; ++turn) {
        std::rotate(asked.begin(), asked.begin() + 1, asked.end());
        EXPECT_EQ(week.settle_asked(asked), first);
    }
    std::reverse(asked.begin(), asked.end());
    EXPECT_EQ(week.settle_asked(asked), first);
}

}  // namespace
}  // namespace meedoen
