// Phase 1: who leaves the world and when, who enters it and with what.
#include <gtest/gtest.h>

#include <algorithm>

#include "base/distributions.hpp"
#include "engine/stage.hpp"

namespace meedoen {
namespace {

constexpr std::uint8_t by_aow = 0, elsewhere = 1, settled = 2;

TEST(Arrivals, LeavesInTheWeekThatWasDrawnAndNotBefore) {
    Stage stage{quiet_town()};
    const std::size_t old = stage.somebody(Benefit::wia);
    const std::size_t mover = stage.somebody(Benefit::bijstand);
    stage.world.person.leaves[old] = stage.world.person.leaves[mover] = 10;
    stage.world.person.aow_first[old] = 1;
    stage.world.person.aow_first[mover] = 0;
    stage.week = 9;
    run_arrivals(stage.world, stage.context());
    EXPECT_TRUE(stage.events(EventKind::departed).empty());
    stage.week = 10;
    run_arrivals(stage.world, stage.context());
    const auto gone = stage.events(EventKind::departed);
    ASSERT_EQ(gone.size(), 2U);
    EXPECT_EQ(gone[0].cause, by_aow);
    EXPECT_EQ(gone[1].cause, elsewhere);
    EXPECT_EQ(gone[0].amount, 11) << "weeks since the week before the first";
    EXPECT_EQ(stage.world.person.present[old], 0);
}

TEST(Arrivals, ARowIsUsedAgainAWeekLater) {
    Stage stage{quiet_town()};
    const std::size_t i = stage.somebody();
    stage.world.person.leaves[i] = 0;
    run_arrivals(stage.world, stage.context());
    const auto slot = static_cast<std::int32_t>(i);
    SlotBook& slots = stage.world.slots;
    const std::vector<std::int32_t>& free = slots.free_like(slot);
    EXPECT_EQ(std::count(free.begin(), free.end(), slot), 0);
    EXPECT_EQ(std::count(slots.freed_this_week.begin(), slots.freed_this_week.end(), slot), 1);
    stage.week = 1;
    run_arrivals(stage.world, stage.context());
    EXPECT_EQ(std::count(free.begin(), free.end(), slot), 1);
    EXPECT_TRUE(slots.freed_this_week.empty());
}

/// Leaves in work or in quiet are looked at in a resident's turn, every fourth week.
std::vector<int> weeks_of_leaving(Stage& stage, int until) {
    std::vector<int> weeks;
    for (stage.week = 0; stage.week <= until; ++stage.week) {
        stage.emit.events.clear();
        run_arrivals(stage.world, stage.context());
        for (std::size_t n = 0; n < stage.events(EventKind::departed).size(); ++n) weeks.push_back(stage.week);
    }
    return weeks;
}

TEST(Arrivals, WhoWorksWithoutBenefitOrCaseSettlesSoonerWithFewNeeds) {
    Stage stage{quiet_town()};
    const std::size_t few_needs = stage.somebody();
    const std::size_t several_needs = stage.somebody();
    const std::size_t has_benefit = stage.somebody(Benefit::wia);
    const std::size_t has_case = stage.somebody();
    stage.world.needs.level[several_needs][at(Leefgebied::wonen)] = 0.9F;
    stage.world.needs.level[several_needs][at(Leefgebied::financien)] = 0.9F;
    stage.open_case(has_case, Organisation::uwv, stage.post(Organisation::uwv, 1000));
    for (const std::size_t i : {few_needs, several_needs, has_benefit, has_case}) {
        stage.world.jobs.working[i] = 1;
        stage.world.jobs.started[i] = 2;
    }
    EXPECT_EQ(weeks_of_leaving(stage, 120), (std::vector<int>{2 + 26, 56})) << "lasting work; a year, in the next turn";
    EXPECT_EQ(stage.world.person.present[few_needs], 0);
    EXPECT_EQ(stage.world.person.present[several_needs], 0);
}

TEST(Arrivals, ReasonsAreTold) {
    Stage stage{quiet_town()};
    const std::size_t works = stage.somebody();
    stage.world.jobs.working[works] = 1;
    stage.world.jobs.started[works] = -60;
    run_arrivals(stage.world, stage.context());
    ASSERT_EQ(stage.events(EventKind::departed).size(), 1U);
    EXPECT_EQ(stage.events(EventKind::departed)[0].cause, settled);
    stage.emit.events.clear();
    const std::size_t old = stage.somebody(Benefit::bijstand);
    stage.world.person.leaves[old] = 0;
    stage.world.person.aow_first[old] = 1;
    run_arrivals(stage.world, stage.context());
    const auto ended = stage.events(EventKind::benefit_ended);
    ASSERT_EQ(ended.size(), 1U) << "with AOW bijstand ends";
    EXPECT_EQ(ended[0].actor, static_cast<std::int16_t>(at(Benefit::bijstand)));
    EXPECT_EQ(ended[0].cause, at(BenefitEnd::aow));
    EXPECT_EQ(ended[0].amount, 52);
}

TEST(Arrivals, WhoHasNoSeveralNeedsForAYearLeaves) {
    Stage stage{quiet_town()};
    const std::size_t without = stage.somebody();
    const std::size_t needs_work_too = stage.somebody();
    const std::size_t several = stage.somebody();
    stage.world.needs.level[needs_work_too][at(Leefgebied::werk)] = 0.9F;
    stage.world.needs.level[needs_work_too][at(Leefgebied::wonen)] = 0.9F;
    stage.world.needs.level[several][at(Leefgebied::financien)] = 0.9F;
    stage.world.needs.level[several][at(Leefgebied::wonen)] = 0.9F;
    EXPECT_EQ(weeks_of_leaving(stage, 120), (std::vector<int>{52, 52})) << "the need for work keeps nobody";
    EXPECT_EQ(stage.world.person.present[without], 0);
    EXPECT_EQ(stage.world.person.present[several], 1);
}

TEST(Arrivals, NeedsInBetweenStartTheYearAgain) {
    Stage stage{quiet_town()};
    const std::size_t i = stage.somebody();
    for (stage.week = 0; stage.week < 60; ++stage.week) {
        for (const Leefgebied d : {Leefgebied::wonen, Leefgebied::financien})
            stage.world.needs.level[i][at(d)] = stage.week == 20 ? 0.9F : 0.0F;
        run_arrivals(stage.world, stage.context());
    }
    EXPECT_TRUE(stage.events(EventKind::departed).empty());
    EXPECT_EQ(stage.world.person.quiet_since[i], 24);
}

TEST(Arrivals, AsManyComeAsWereDrawnWithTheProfileOfTheirCause) {
    Stage stage{quiet_town(100'000)};
    ArrivalFlow& flow = stage.scenario.arrivals[at(ArrivalCause::permit)];
    flow.rate = PerThousandYear{2.6};  // 5 a week
    stage.week = 12;
    run_arrivals(stage.world, stage.context());
    const Address address{at(ArrivalCause::permit), Purpose::arrivals, SubjectKind::place, 0, 12};
    const std::int32_t drawn = poisson_in_parts(stage.luck, address, 2.6 * 100 / 52.0);
    const auto came = stage.events(EventKind::arrived);
    ASSERT_GT(drawn, 0);
    ASSERT_EQ(came.size(), static_cast<std::size_t>(drawn));
    for (std::size_t n = 0; n < came.size(); ++n) {
        const auto i = static_cast<std::size_t>(came[n].subject);
        EXPECT_EQ(stage.world.person.key[i],
                  resident_key(static_cast<int>(ArrivalCause::permit), 12, static_cast<std::uint32_t>(n)));
        EXPECT_EQ(stage.world.claim.benefit[i], Benefit::bijstand);
        EXPECT_EQ(stage.world.person.arrived[i], 12);
    }
    ASSERT_EQ(stage.requests().intakes.size(), came.size());
    for (const IntakeAsk& ask : stage.requests().intakes) EXPECT_EQ(ask.organisation, Organisation::werk_en_inkomen);
}

TEST(Arrivals, OnlyWhoBringsABenefitHasACase) {
    Stage stage{quiet_town(100'000)};
    stage.scenario.arrivals[at(ArrivalCause::separation)].rate = PerThousandYear{2.6};  // profile none
    run_arrivals(stage.world, stage.context());
    EXPECT_FALSE(stage.events(EventKind::arrived).empty());
    EXPECT_TRUE(stage.requests().intakes.empty());
    stage.scenario.arrivals[at(ArrivalCause::separation)].rate = PerThousandYear{0.0};
    stage.scenario.arrivals[at(ArrivalCause::job_lost)].rate = PerThousandYear{2.6};  // profile ww
    stage.week = 1;
    run_arrivals(stage.world, stage.context());
    ASSERT_FALSE(stage.requests().intakes.empty());
    for (const IntakeAsk& ask : stage.requests().intakes) EXPECT_EQ(ask.organisation, Organisation::uwv);
}

}  // namespace
}  // namespace meedoen
