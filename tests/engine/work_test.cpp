// Phase 9: vacancies are finite and shared, the best match goes first; jobs begin, go on, and end.
#include "engine/work.hpp"

#include <gtest/gtest.h>

#include "base/distributions.hpp"
#include "engine/stage.hpp"

namespace meedoen {
namespace {

struct Labour : Stage {
    explicit Labour(const Scenario& given = quiet_town()) : Stage{given} {}
    void run_week() {
        emit.events.clear();
        run_work(world.jobs, world, context());
    }
    std::size_t asking(float match) {
        const std::size_t i = somebody();
        world.jobs.asking[i] = 1;
        world.jobs.match[i] = match;
        return i;
    }
    std::size_t working(int since) {
        const std::size_t i = somebody();
        world.jobs.working[i] = 1;
        world.jobs.hours[i] = 20.0F;
        world.jobs.started[i] = static_cast<WeekNumber>(since);
        world.jobs.clock[i] = 1e6F;
        return i;
    }
    std::vector<std::int32_t> hired() const {
        std::vector<std::int32_t> slots;
        for (const Event& e : events(EventKind::hired)) slots.push_back(e.subject);
        return slots;
    }
};

/// The first week in which this region has exactly so many vacancies.
int week_with(const Stage& stage, std::int32_t vacancies) {
    const double mean = stage.scenario.place.vacancies.value * stage.scenario.place.inhabitants.value / 1000.0 / 52.0;
    for (std::uint32_t week = 0; week < 10'000; ++week)
        if (poisson_in_parts(stage.luck, {0, Purpose::vacancies, SubjectKind::region, 0, week}, mean) == vacancies)
            return static_cast<int>(week);
    return -1;
}

TEST(Work, WithoutVacanciesNobodyIsHiredAndTheyGoOnAsking) {
    Labour stage;
    const std::size_t i = stage.asking(0.9F);
    stage.run_week();
    EXPECT_TRUE(stage.hired().empty());
    EXPECT_EQ(stage.world.jobs.asking[i], 1);
    ASSERT_EQ(stage.events(EventKind::vacancies).size(), 1U);
    EXPECT_EQ(stage.events(EventKind::vacancies)[0].amount, 0);
}

TEST(Work, TheBestMatchTakesTheVacancyAndHelpingOneDisplacesAnother) {
    Scenario scenario = quiet_town();
    scenario.place.vacancies = PerThousandYear{26.0};  // 1.5 a week for 3,000 inhabitants
    for (const bool helped : {false, true}) {
        Labour stage{scenario};
        const std::size_t weak = stage.asking(helped ? 0.95F : 0.3F);
        const std::size_t strong = stage.asking(0.9F);
        const std::size_t middle = stage.asking(0.6F);
        stage.week = week_with(stage, 2);
        ASSERT_GE(stage.week, 0);
        stage.run_week();
        const auto slot = [](std::size_t i) { return static_cast<std::int32_t>(i); };
        EXPECT_EQ(stage.hired(),
                  helped ? (std::vector{slot(weak), slot(strong)}) : (std::vector{slot(strong), slot(middle)}));
        EXPECT_EQ(stage.requests().claims.size(), 2U);
    }
}

TEST(Work, AnOfferComesByTheClockAndNotBelowWhatWorkAsks) {
    Scenario scenario = quiet_town();
    scenario.work.offers_per_hour = Score{0.02};
    scenario.work.own_search.fill(HoursPerWeek{10.0});
    Labour stage{scenario};
    const std::size_t able = stage.somebody();
    const std::size_t unable = stage.somebody();
    stage.world.needs.belastbaarheid[unable] = 1.9F;
    for (const std::size_t i : {able, unable}) stage.world.jobs.clock[i] = 0.15F;
    for (const std::size_t i : {able, unable}) stage.world.person.turn[i] = 3;  // not in these weeks: the clock wakes
    stage.run_week();
    const float match = stage.world.jobs.match[able];
    EXPECT_NEAR(match, 0.8808, 1e-4);  // logistic(-1 + 3 * 0.5 + 1.5)
    EXPECT_NEAR(stage.world.jobs.clock[able], 0.15 - 0.02 * 10.0 * 0.5 * 0.8808, 1e-4);
    stage.run_week();
    ASSERT_EQ(stage.events(EventKind::offer).size(), 1U);
    EXPECT_EQ(stage.world.jobs.asking[able], 1);
    EXPECT_EQ(stage.world.jobs.asking[unable], 0);
    EXPECT_FLOAT_EQ(stage.world.jobs.clock[unable], 0.15F);
}

TEST(Work, SupportEndsInItsWeekAlsoOutOfTurn) {
    Labour stage{quiet_town()};
    const std::size_t i = stage.working(0);
    stage.world.person.turn[i] = 3;
    stage.world.jobs.hazard[i] = 0.001F;
    stage.world.jobs.ends[i] = never;
    stage.world.jobs.support_until[i] = 1;
    stage.run_week();
    EXPECT_EQ(stage.world.jobs.support_until[i], 1);
    EXPECT_FLOAT_EQ(stage.world.jobs.hazard[i], 0.001F) << "nothing wakes in the first week";
    ++stage.week;
    stage.run_week();
    EXPECT_EQ(stage.world.jobs.support_until[i], never);
    EXPECT_NE(stage.world.jobs.hazard[i], 0.001F) << "reckoned anew, without support";
}

TEST(Work, ARouteAddsItsHoursOfSearch) {
    Scenario scenario = quiet_town();
    scenario.work.offers_per_hour = Score{0.01};
    scenario.work.own_search.fill(HoursPerWeek{0.0});
    Labour stage{scenario};
    const std::size_t alone = stage.somebody();
    const std::size_t helped = stage.somebody();
    const std::size_t r = stage.route("ips");
    stage.in_route(helped, r);
    stage.run_week();
    EXPECT_FLOAT_EQ(stage.world.jobs.clock[alone], 1e6F);
    stage.world.jobs.clock[helped] = 1.0F;
    stage.run_week();
    EXPECT_NEAR(stage.world.jobs.clock[helped], 1.0 - 0.01 * scenario.routes[r].search_hours.value * 0.8808, 1e-4);
}

TEST(Work, APlacementByARouteThatSupportsIsSupportedForItsWeeks) {
    Scenario scenario = quiet_town();
    scenario.place.vacancies = PerThousandYear{1000.0};
    Labour stage{scenario};
    const std::size_t supported = stage.asking(0.9F);
    const std::size_t alone = stage.asking(0.9F);
    stage.in_route(supported, stage.route("ips"));
    stage.run_week();
    ASSERT_EQ(stage.hired().size(), 2U);
    EXPECT_EQ(stage.world.jobs.support_until[supported], scenario.work.support_weeks.value);
    EXPECT_EQ(stage.world.jobs.support_until[alone], never);
    ASSERT_EQ(stage.requests().route_ends.size(), 1U);
    EXPECT_EQ(stage.requests().route_ends[0].cause, EndCause::hired);
    stage.week = scenario.work.support_weeks.value - 1;
    stage.run_week();
    EXPECT_NE(stage.world.jobs.support_until[supported], never);
    ++stage.week;
    stage.run_week();
    EXPECT_EQ(stage.world.jobs.support_until[supported], never);
}

TEST(Work, AContractEndsOrIsRenewedForAsLongAgain) {
    for (const double renewed : {0.0, 1.0}) {
        Scenario scenario = quiet_town();
        scenario.work.renewed = Share{renewed};
        Labour stage{scenario};
        const std::size_t i = stage.working(0);
        stage.world.jobs.ends[i] = 20;
        stage.week = 19;
        stage.run_week();
        EXPECT_EQ(stage.world.jobs.working[i], 1);
        stage.week = 20;
        stage.run_week();
        EXPECT_EQ(stage.world.jobs.working[i], renewed > 0.5 ? 1 : 0);
        if (renewed > 0.5) {
            EXPECT_EQ(stage.world.jobs.ends[i], 40);
        } else {
            const auto lost = stage.events(EventKind::job_lost);
            ASSERT_EQ(lost.size(), 1U);
            EXPECT_EQ(lost[0].cause, 1) << "the contract ended";
            EXPECT_EQ(lost[0].amount, 20);
            ASSERT_EQ(stage.requests().claims.size(), 1U);
            EXPECT_EQ(stage.requests().claims[0].weeks, 20);
            EXPECT_GT(stage.requests().mind.at(0).stress, 0.0F);
        }
    }
}

TEST(Work, AJobIsLostByItsClock) {
    Scenario scenario = quiet_town();
    scenario.work.loss = PerWeek{0.1};
    Labour stage{scenario};
    const std::size_t i = stage.working(0);
    stage.world.jobs.clock[i] = 0.25F;
    for (stage.week = 1; stage.week <= 2; ++stage.week) {
        stage.run_week();
        EXPECT_TRUE(stage.events(EventKind::job_lost).empty());
    }
    stage.run_week();
    ASSERT_EQ(stage.events(EventKind::job_lost).size(), 1U);
    EXPECT_EQ(stage.events(EventKind::job_lost)[0].cause, 0);
    EXPECT_EQ(stage.world.jobs.searches[i], 1);
    EXPECT_GT(stage.world.jobs.clock[i], 0.0F) << "of the next offer, from now on";
}

TEST(Work, LastingWorkIsToldOnceAfterHalfAYear) {
    Labour stage;
    stage.working(3);
    std::vector<int> weeks;
    for (stage.week = 3; stage.week < 60; ++stage.week) {
        stage.run_week();
        if (!stage.events(EventKind::lasting_work).empty()) weeks.push_back(stage.week);
    }
    EXPECT_EQ(weeks, std::vector<int>{3 + 26});
}

TEST(Work, AJobIsWithinWhatWasAsked) {
    Labour stage;
    for (int n = 0; n < 200; ++n) {
        const std::size_t i = stage.somebody();
        stage.world.needs.belastbaarheid[i] = 4.0F;
        give_job(stage.world.jobs, stage.world, stage.context(), i);
        EXPECT_GE(stage.world.jobs.hours[i], 8.0F);
        EXPECT_LE(stage.world.jobs.hours[i], 25.0F);  // 5 days of 4 hours and one of stretch
        EXPECT_EQ(stage.world.jobs.wage[i], 1839);    // 14.71 * 1.25, minimum wage of 2026 and skills 0.5
        EXPECT_EQ(stage.world.jobs.ends[i], never);   // all jobs are permanent in this town
        EXPECT_GT(stage.world.jobs.clock[i], 0.0F);
    }
}

TEST(Work, RegionsHaveTheirOwnVacancies) {
    Scenario scenario = quiet_town();
    scenario.place.vacancies = PerThousandYear{1000.0};
    scenario.place.regions = Count{3};
    Labour stage{scenario};
    for (int n = 0; n < 9; ++n) stage.asking(0.5F);
    stage.run_week();
    EXPECT_EQ(stage.events(EventKind::vacancies).size(), 3U);
    for (const Event& e : stage.events(EventKind::hired))
        EXPECT_EQ(static_cast<std::uint32_t>(e.actor),
                  share_of(stage.world.person.key[static_cast<std::size_t>(e.subject)], 3));
    EXPECT_EQ(stage.hired().size(), 9U);
}

}  // namespace
}  // namespace meedoen
