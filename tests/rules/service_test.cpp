// How services work: contacts, intake, cooperation, sequence. Values by hand, directions, limits.
#include <gtest/gtest.h>

#include "rules/service/contact.hpp"
#include "rules/service/cooperation.hpp"
#include "rules/service/intake.hpp"
#include "rules/service/sequence.hpp"

namespace meedoen {
namespace {

TEST(Contact, HoursAreCutIntoContacts) {
    EXPECT_EQ(weeks_between_contacts({24.0, 0.0}, 60.0), 2);  // 24 a year: 2.17 weeks
    EXPECT_EQ(weeks_between_contacts({8.0, 0.0}, 60.0), 7);   // 6.5, to the nearest
    EXPECT_EQ(weeks_between_contacts({1.5, 0.0}, 45.0), 26);
    EXPECT_EQ(weeks_between_contacts({8.0, 0.0}, 30.0), 3);  // half the minutes, twice as often: 3.25
}

TEST(Contact, IsAtLeastOnceAYearAndAtMostWeekly) {
    EXPECT_EQ(weeks_between_contacts({0.0, 0.0}, 60.0), 52);
    EXPECT_EQ(weeks_between_contacts({0.5, 0.0}, 60.0), 52);
    EXPECT_EQ(weeks_between_contacts({1000.0, 0.0}, 60.0), 1);
    int before = 53;
    for (double hours = 0.5; hours < 120.0; hours += 0.5) {
        const int weeks = weeks_between_contacts({hours, 0.0}, 60.0);
        EXPECT_LE(weeks, before) << hours;
        before = weeks;
    }
}

TEST(Contact, AnIntensiveStartIsWeeklyAndAsLongAsItsHours) {
    EXPECT_EQ(weeks_between_contacts({1.0, 4.0}, 60.0), 1);
    EXPECT_DOUBLE_EQ(contact_minutes({1.0, 4.0}, 60.0), 240.0);
    EXPECT_DOUBLE_EQ(contact_minutes({1.0, 0.5}, 60.0), 60.0) << "never shorter than an ordinary contact";
    EXPECT_DOUBLE_EQ(contact_minutes({1.0, 0.0}, 60.0), 60.0);
}

TEST(Contact, RoomThatIsLeftGoesToTheCasesUpToAFactor) {
    EXPECT_DOUBLE_EQ(room_for_cases(1.3, 2.0), 1.0) << "overload does not make contacts rarer: they wait for hours";
    EXPECT_DOUBLE_EQ(room_for_cases(1.0, 2.0), 1.0);
    EXPECT_DOUBLE_EQ(room_for_cases(0.8, 2.0), 1.25);
    EXPECT_DOUBLE_EQ(room_for_cases(0.5, 2.0), 2.0);
    EXPECT_DOUBLE_EQ(room_for_cases(0.1, 2.0), 2.0);
    EXPECT_DOUBLE_EQ(room_for_cases(0.0, 2.0), 2.0);
    EXPECT_DOUBLE_EQ(room_for_cases(0.2, 1.0), 1.0) << "a factor of 1 leaves room unused";
}

TEST(Intake, TimeMakesTheDifference) {
    EXPECT_NEAR(chance_seen(0.75, 1.0), 0.75, 1e-12);
    EXPECT_NEAR(chance_seen(0.75, 0.5), 0.5, 1e-12);  // 1 - sqrt(0.25)
    EXPECT_NEAR(chance_seen(0.75, 2.0), 0.9375, 1e-12);
    EXPECT_DOUBLE_EQ(chance_seen(0.75, 0.0), 0.0);
    EXPECT_DOUBLE_EQ(chance_seen(0.0, 1.0), 0.0);
    EXPECT_DOUBLE_EQ(chance_seen(1.0, 0.1), 1.0);
    for (double depth = 0.05; depth < 1.0; depth += 0.05) {
        EXPECT_GT(chance_seen(depth, 0.5), chance_seen(depth, 0.25));
        EXPECT_GE(chance_seen(depth, 0.5), 0.5 * depth) << "the first minutes see most";
    }
}

TEST(Intake, UnderLoadThereIsLessTimeButNeverLessThanTheShortest) {
    EXPECT_DOUBLE_EQ(share_of_time(0.0, 0.5), 1.0);
    EXPECT_DOUBLE_EQ(share_of_time(1.0, 0.5), 1.0);
    EXPECT_DOUBLE_EQ(share_of_time(1.25, 0.5), 0.8);
    EXPECT_DOUBLE_EQ(share_of_time(10.0, 0.5), 0.5);
}

TEST(Intake, TheFacadeIsLookedThroughAsFarAsItIsAsked) {
    EXPECT_DOUBLE_EQ(seen_belastbaarheid(3.0, 2.0, 0.0, 1.0), 5.0);
    EXPECT_DOUBLE_EQ(seen_belastbaarheid(3.0, 2.0, 1.0, 1.0), 3.0);
    EXPECT_NEAR(seen_belastbaarheid(3.0, 2.0, 0.5, 1.0), 4.0, 1e-12);
    EXPECT_DOUBLE_EQ(seen_belastbaarheid(7.0, 3.0, 0.0, 1.0), 8.0) << "nobody seems to carry more than a day";
    EXPECT_DOUBLE_EQ(seen_belastbaarheid(3.0, 0.0, 0.2, 0.5), 3.0);
}

TEST(Cooperation, EachLevelAddsAndTakesNothingAway) {
    CooperationPractice before = practice_of(1);
    EXPECT_FALSE(before.facts_merged || before.owner_named || before.decided_jointly || before.one_intake);
    EXPECT_DOUBLE_EQ(before.handover_arrives, 0.0);
    for (int level = 2; level <= 7; ++level) {
        const CooperationPractice now = practice_of(level);
        EXPECT_GE(now.facts_merged, before.facts_merged);
        EXPECT_GE(now.owner_named, before.owner_named);
        EXPECT_GE(now.decided_jointly, before.decided_jointly);
        EXPECT_GE(now.one_intake, before.one_intake);
        EXPECT_GT(now.handover_arrives, before.handover_arrives);
        EXPECT_EQ(now.facts_merged, level >= 3);
        EXPECT_EQ(now.owner_named, level >= 4);
        EXPECT_EQ(now.decided_jointly, level >= 6);
        EXPECT_EQ(now.one_intake, level >= 7);
        before = now;
    }
    EXPECT_DOUBLE_EQ(before.handover_arrives, 1.0);
}

TEST(Cooperation, CostsMinutes) {
    EXPECT_DOUBLE_EQ(meeting_minutes(1, 30.0, 0.15), 30.0);
    EXPECT_DOUBLE_EQ(meeting_minutes(7, 30.0, 0.15), 57.0);
    EXPECT_DOUBLE_EQ(meeting_minutes(7, 30.0, 0.0), 30.0) << "the rise may be zero";
}

TEST(Sequence, SaysWhatComesLater) {
    const SequenceFacts severe{0.8, false};
    const SequenceFacts light{0.2, false};
    const SequenceFacts tried{0.8, true};
    for (const RouteKind kind : {RouteKind::care, RouteKind::work, RouteKind::activity}) {
        EXPECT_FALSE(placed_later(Sequence::by_worker, kind, severe, 0.5));
        EXPECT_FALSE(placed_later(Sequence::both, kind, severe, 0.5));
        EXPECT_EQ(placed_later(Sequence::work_first, kind, severe, 0.5), kind != RouteKind::work);
        EXPECT_FALSE(placed_later(Sequence::work_first, kind, tried, 0.5)) << "after work was tried, care is free";
        EXPECT_EQ(placed_later(Sequence::treatment_first, kind, severe, 0.5), kind == RouteKind::work);
        EXPECT_FALSE(placed_later(Sequence::treatment_first, kind, light, 0.5));
    }
    EXPECT_FALSE(placed_later(Sequence::treatment_first, RouteKind::work, {0.5, false}, 0.5))
        << "at the bar, not above";
    EXPECT_TRUE(both_sides_at_once(Sequence::both));
    EXPECT_FALSE(both_sides_at_once(Sequence::work_first));
}

}  // namespace
}  // namespace meedoen
