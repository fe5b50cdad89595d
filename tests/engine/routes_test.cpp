// Phase 8: waiting lists, places, attendance, drop-out, price, the end. First come, first served.
#include <gtest/gtest.h>

#include <algorithm>

#include "engine/stage.hpp"

namespace meedoen {
namespace {

constexpr auto wi = Organisation::werk_en_inkomen;
constexpr auto uwv = Organisation::uwv;

struct Providers : Stage {
    explicit Providers(const Scenario& given = quiet_town()) : Stage{given} { worker = post(wi, 1000); }
    void enrol(std::size_t i, std::size_t r, Organisation by) {
        requests().enrolments.push_back({static_cast<std::int32_t>(i), static_cast<std::int8_t>(r), by});
    }
    std::uint8_t ordinal(std::size_t i, Side side) const { return world.enrolments.side[i][at(side)].ordinal; }
    void run_week() {
        emit.events.clear();
        run_routes(world.enrolments, world.places, world, context());
    }
    std::vector<std::int32_t> started() const {
        std::vector<std::int32_t> slots;
        for (const Event& e : events(EventKind::started)) slots.push_back(e.subject);
        return slots;
    }
    Organisation leads(std::size_t r) const { return static_cast<Organisation>(scenario.routes[r].executed_by.value); }
    std::int16_t worker{};
};

TEST(Routes, PlacesGoByWaitingThenKeyAndNoWaitIsDrawn) {
    Providers stage;
    const std::size_t r = stage.route("werkervaringsplek");
    stage.world.places.places[r] = 1;
    const std::size_t first = stage.somebody();
    const std::size_t second = stage.somebody();
    const std::size_t third = stage.somebody();
    stage.enrol(third, r, stage.leads(r));
    stage.run_week();
    EXPECT_EQ(stage.started(), std::vector<std::int32_t>{static_cast<std::int32_t>(third)});
    stage.week = 1;
    stage.enrol(second, r, stage.leads(r));
    stage.enrol(first, r, stage.leads(r));
    stage.run_week();
    EXPECT_TRUE(stage.started().empty()) << "no place is free";
    EXPECT_EQ(stage.world.places.waiting[r].size(), 2U);
    stage.week = 5;
    stage.requests().route_ends.push_back(
        {static_cast<std::int32_t>(third), Side::work, EndCause::hired, stage.ordinal(third, Side::work)});
    stage.run_week();
    EXPECT_EQ(stage.started(), std::vector<std::int32_t>{static_cast<std::int32_t>(first)}) << "equal waiting: by key";
    EXPECT_EQ(stage.events(EventKind::started)[0].amount, 4) << "weeks waited";
    stage.world.places.places[r] = 2;
    stage.run_week();
    EXPECT_EQ(stage.started(), std::vector<std::int32_t>{static_cast<std::int32_t>(second)});
}

TEST(Routes, WhoLeavesTheWorldLeavesTheQueueAndThePlace) {
    Providers stage;
    const std::size_t r = stage.route("werkervaringsplek");
    stage.world.places.places[r] = 1;
    const std::size_t runs = stage.somebody();
    const std::size_t waits = stage.somebody();
    const std::size_t next = stage.somebody();
    stage.enrol(runs, r, stage.leads(r));
    stage.run_week();
    stage.enrol(waits, r, stage.leads(r));
    stage.enrol(next, r, stage.leads(r));
    stage.run_week();
    free_row(stage.world, static_cast<std::int32_t>(runs));
    free_row(stage.world, static_cast<std::int32_t>(waits));
    stage.run_week();
    EXPECT_EQ(stage.started(), std::vector<std::int32_t>{static_cast<std::int32_t>(next)});
    EXPECT_TRUE(stage.world.places.waiting[r].empty());
}

TEST(Routes, AHandoverMayBeLostOnlyBetweenOrganisations) {
    Scenario scenario = quiet_town();
    scenario.casusoverleg.handover_lost = Share{1.0};
    scenario.levers.cooperation_level = Count{1};
    Providers stage{scenario};
    const std::size_t r = stage.route("werkfit");
    ASSERT_EQ(stage.leads(r), uwv);
    const std::size_t own = stage.somebody();
    const std::size_t sent = stage.somebody();
    stage.enrol(own, r, uwv);
    stage.enrol(sent, r, wi);
    stage.run_week();
    EXPECT_EQ(stage.started(), std::vector<std::int32_t>{static_cast<std::int32_t>(own)});
    ASSERT_EQ(stage.events(EventKind::handover_lost).size(), 1U);
    EXPECT_EQ(stage.events(EventKind::handover_lost)[0].actor, static_cast<std::int16_t>(at(wi))) << "who sent";
    EXPECT_EQ(stage.world.enrolments.side[sent][at(Side::work)].state, EnrolmentState::none);
}

TEST(Routes, ARouteIsPaidEachWeekItRunsAndEndsAfterItsWeeks) {
    Providers stage;
    const std::size_t r = stage.route("werkfit");
    stage.scenario.routes[r].weeks = Weeks{3};
    stage.scenario.routes[r].price_per_week = Cents{12'345};
    const std::size_t i = stage.somebody();
    stage.in_route(i, r);
    std::int64_t paid = 0;
    for (stage.week = 1; stage.week <= 3; ++stage.week) {
        stage.run_week();
        for (const Event& e : stage.events(EventKind::paid)) paid += e.amount;
        EXPECT_EQ(stage.events(EventKind::completed).size(), stage.week == 3 ? 1U : 0U) << "week " << stage.week;
    }
    EXPECT_EQ(paid, 3 * 12'345);
    EXPECT_FALSE(stage.world.enrolments.doing[i].runs_any());
}

TEST(Routes, DropOutStrikesByItsClockAndCosts) {
    Scenario scenario = quiet_town();
    scenario.attendance.drop_out = PerWeek{0.1};
    Providers stage{scenario};
    const std::size_t r = stage.route("werkfit");
    stage.scenario.routes[r].asks_hours_per_day = HoursPerDay{2.0};
    const std::size_t fits = stage.somebody();
    const std::size_t too_much = stage.somebody();
    stage.world.needs.belastbaarheid[too_much] = 0.0F;  // 2 hours short: hazard times e
    for (const std::size_t i : {fits, too_much}) {
        stage.in_route(i, r);
        stage.world.enrolments.side[i][at(Side::work)].drop_out_clock = 0.25F;
        stage.world.person.turn[i] = 1;  // hazards are reckoned in week 1
    }
    stage.week = 1;
    stage.run_week();  // 0.1 and 0.272 against 0.25
    const auto dropped = stage.events(EventKind::dropped_out);
    ASSERT_EQ(dropped.size(), 1U);
    EXPECT_EQ(dropped[0].subject, static_cast<std::int32_t>(too_much));
    EXPECT_EQ(dropped[0].amount, 1) << "weeks in the route";
    ASSERT_EQ(stage.requests().mind.size(), 1U);
    EXPECT_FLOAT_EQ(stage.requests().mind[0].motivation, -0.15F);
    EXPECT_EQ(stage.requests().failures.size(), 1U);
    stage.run_week();
    EXPECT_TRUE(stage.events(EventKind::dropped_out).empty());
    stage.run_week();  // the third week of 0.1
    EXPECT_EQ(stage.events(EventKind::dropped_out).size(), 1U);
}

TEST(Routes, WhatIsStoppedAtOnceAfterANoShowIsClosed) {
    Scenario scenario = quiet_town();
    scenario.attendance.no_show = PerWeek{1.0};
    Providers stage{scenario};
    const std::size_t i = stage.somebody();
    stage.in_route(i, stage.route("werkfit"));
    stage.world.enrolments.side[i][at(Side::work)].no_show_clock = 0.5F;
    stage.run_week();
    ASSERT_EQ(stage.events(EventKind::closed_after_no_show).size(), 1U);
    EXPECT_EQ(stage.events(EventKind::closed_after_no_show)[0].amount, 0) << "at once";
    EXPECT_EQ(stage.requests().failures.size(), 1U);
    EXPECT_LT(stage.requests().mind.at(0).trust, 0.0F);
    EXPECT_FALSE(stage.world.enrolments.doing[i].runs_any());
}

TEST(Routes, WithTheCallPolicyAWorkerIsAskedToCallAndTheRouteWaits) {
    Scenario scenario = quiet_town();
    scenario.attendance.no_show = PerWeek{1.0};
    scenario.levers.no_show_policy = choice_of(NoShowPolicy::call);
    Providers stage{scenario};
    const std::size_t known = stage.somebody();
    const std::size_t unknown = stage.somebody();
    stage.open_case(known, wi, stage.worker);
    for (const std::size_t i : {known, unknown}) {
        stage.in_route(i, stage.route("werkfit"));
        stage.world.enrolments.side[i][at(Side::work)].no_show_clock = 0.5F;
    }
    stage.run_week();
    EXPECT_EQ(stage.events(EventKind::no_show).size(), 2U);
    ASSERT_EQ(stage.events(EventKind::closed_after_no_show).size(), 1U);
    EXPECT_EQ(stage.events(EventKind::closed_after_no_show)[0].amount, 2) << "there is nobody to call";
    ASSERT_EQ(stage.requests().hours.size(), 1U);
    EXPECT_EQ(stage.requests().hours[0].task, Task::call);
    EXPECT_EQ(stage.requests().hours[0].minutes, 20);
    EXPECT_TRUE(stage.world.enrolments.doing[known].runs(RouteKind::work));
    stage.requests().route_ends = {
        {static_cast<std::int32_t>(known), Side::work, EndCause::not_reached, stage.ordinal(known, Side::work)}};
    stage.run_week();
    ASSERT_EQ(stage.events(EventKind::closed_after_no_show).size(), 1U);
    EXPECT_EQ(stage.events(EventKind::closed_after_no_show)[0].amount, 1) << "not reached";
}

TEST(Routes, WhatEndsByReviewGoesOnUntilSomebodyReviews) {
    Providers stage;
    const std::size_t r = stage.route("dagbesteding");
    stage.scenario.routes[r].weeks = Weeks{10};
    ASSERT_EQ(stage.scenario.routes[r].ends_by_review.value, 1);
    const std::size_t known = stage.somebody();
    const std::size_t unknown = stage.somebody();
    stage.open_case(known, wi, stage.worker);
    for (const std::size_t i : {known, unknown}) stage.in_route(i, r);
    stage.week = 10;
    stage.run_week();
    EXPECT_TRUE(stage.events(EventKind::completed).empty());
    EXPECT_TRUE(stage.world.enrolments.doing[unknown].runs_any()) << "where nobody has a case, nobody reviews";
    ASSERT_EQ(stage.requests().hours.size(), 1U);
    EXPECT_EQ(stage.requests().hours[0].task, Task::review);
    EXPECT_EQ(stage.world.enrolments.side[known][at(Side::care)].ends, 20) << "goes on";
    stage.week = 12;
    stage.requests().route_ends = {
        {static_cast<std::int32_t>(known), Side::care, EndCause::reviewed, stage.ordinal(known, Side::care)}};
    stage.run_week();
    EXPECT_EQ(stage.events(EventKind::reviewed).size(), 1U);
    EXPECT_FALSE(stage.world.enrolments.doing[known].runs_any());
}

TEST(Routes, AReviewIsAskedOnceAndALateAnswerEndsOnlyItsOwnRoute) {
    Providers stage;
    const std::size_t r = stage.route("dagbesteding");
    stage.scenario.routes[r].weeks = Weeks{10};
    const std::size_t i = stage.somebody();
    stage.open_case(i, wi, stage.worker);
    stage.in_route(i, r);
    stage.week = 10;
    stage.run_week();
    ASSERT_EQ(stage.requests().hours.size(), 1U);
    const std::uint8_t first = stage.ordinal(i, Side::care);
    EXPECT_EQ(stage.requests().hours[0].ordinal, first);
    stage.requests().hours.clear();
    stage.week = 20;
    stage.run_week();
    EXPECT_TRUE(stage.requests().hours.empty()) << "the first review still waits for hours";
    const auto late = static_cast<std::uint8_t>(first + 1);
    stage.requests().route_ends = {{static_cast<std::int32_t>(i), Side::care, EndCause::reviewed, late}};
    stage.run_week();
    EXPECT_TRUE(stage.world.enrolments.doing[i].runs_any()) << "an answer about another enrolment";
}

TEST(Routes, AJobEndsTheRouteToWorkOnly) {
    Providers stage;
    const std::size_t i = stage.somebody();
    stage.in_route(i, stage.route("werkfit"));
    stage.in_route(i, stage.route("ggz_basis"));
    stage.requests().route_ends = {
        {static_cast<std::int32_t>(i), Side::work, EndCause::hired, stage.ordinal(i, Side::work)}};
    stage.run_week();
    EXPECT_FALSE(stage.world.enrolments.doing[i].runs(RouteKind::work));
    EXPECT_TRUE(stage.world.enrolments.doing[i].runs(RouteKind::care));
}

}  // namespace
}  // namespace meedoen
