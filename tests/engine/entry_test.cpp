// Phase 3: who claims, who asks, the search period below 27, who is turned away, whose benefit ends.
#include <gtest/gtest.h>

#include "engine/stage.hpp"

namespace meedoen {
namespace {

void enter(Stage& stage) { run_entry(stage.world.claim, stage.world, stage.context()); }

/// Claims this week.
std::size_t claimant(Stage& stage, int age) {
    const std::size_t i = stage.somebody();
    const Date today = stage.calendar.date(stage.week);
    stage.world.person.birth_day[i] = day_number(Date{today.year - age, today.month, today.day});
    stage.world.claim.claim_clock[i] = 0.5F;
    return i;
}

Scenario desk() {
    Scenario scenario = quiet_town();
    scenario.entry.claims = PerWeek{1.0};
    scenario.entry.turned_away = Share{0.0};
    scenario.entry.claims_after_ww = Share{1.0};
    scenario.entry.claims_after_job = Share{1.0};
    return scenario;
}

TEST(Entry, From27AClaimBecomesAnIntakeAtOnce) {
    Stage stage{desk()};
    const std::size_t i = claimant(stage, 27);
    enter(stage);
    EXPECT_EQ(stage.world.claim.state[i], ClaimState::applied);
    ASSERT_EQ(stage.requests().intakes.size(), 1U);
    EXPECT_EQ(stage.requests().intakes[0].organisation, Organisation::werk_en_inkomen);
    EXPECT_TRUE(stage.requests().intakes[0].for_claim);
    EXPECT_TRUE(stage.events(EventKind::search_period).empty());
}

TEST(Entry, Below27FourWeeksOfSearchComeFirst) {
    for (const double returns : {1.0, 0.0}) {
        Scenario scenario = desk();
        scenario.entry.returns_after_search = Share{returns};
        Stage stage{scenario};
        const std::size_t i = claimant(stage, 26);
        enter(stage);
        EXPECT_EQ(stage.world.claim.state[i], ClaimState::search_period);
        EXPECT_EQ(stage.world.claim.search_until[i], 4);
        ASSERT_EQ(stage.events(EventKind::search_period).size(), 1U);
        EXPECT_EQ(stage.events(EventKind::search_period)[0].amount, 4);
        stage.world.claim.claim_clock[i] = 1e6F;
        for (stage.week = 1; stage.week <= 3; ++stage.week) {
            enter(stage);
            ASSERT_TRUE(stage.requests().intakes.empty()) << "week " << stage.week;
        }
        stage.week = 4;
        enter(stage);
        EXPECT_EQ(stage.requests().intakes.size(), returns > 0.5 ? 1U : 0U);
        EXPECT_EQ(stage.world.claim.state[i], returns > 0.5 ? ClaimState::applied : ClaimState::nothing);
        EXPECT_EQ(stage.events(EventKind::gave_up).size(), returns > 0.5 ? 0U : 1U);
    }
}

TEST(Entry, Below18ThereIsNoRight) {
    Stage stage{desk()};
    const std::size_t i = claimant(stage, 17);
    enter(stage);
    EXPECT_TRUE(stage.requests().intakes.empty());
    EXPECT_EQ(stage.world.claim.state[i], ClaimState::nothing);
}

TEST(Entry, WhoIsTurnedAwayHasNoApplication) {
    Scenario scenario = desk();
    scenario.entry.turned_away = Share{1.0};
    Stage stage{scenario};
    const std::size_t i = claimant(stage, 40);
    enter(stage);
    EXPECT_EQ(stage.events(EventKind::turned_away).size(), 1U);
    EXPECT_EQ(stage.world.claim.state[i], ClaimState::nothing);
    EXPECT_TRUE(stage.requests().intakes.empty());
}

TEST(Entry, WhoWorksOrHasABenefitDoesNotClaim) {
    Stage stage{desk()};
    const std::size_t works = claimant(stage, 40);
    stage.world.jobs.working[works] = 1;
    const std::size_t receives = claimant(stage, 40);
    stage.world.claim.benefit[receives] = Benefit::wia;
    enter(stage);
    EXPECT_TRUE(stage.requests().intakes.empty());
}

TEST(Entry, AGrantedClaimBecomesBijstand) {
    Stage stage{desk()};
    const std::size_t i = claimant(stage, 40);
    enter(stage);
    stage.requests().intakes.clear();
    stage.requests().claims.push_back({static_cast<std::int32_t>(i), ClaimCause::granted, 0});
    stage.week = 6;
    enter(stage);
    EXPECT_EQ(stage.world.claim.benefit[i], Benefit::bijstand);
    EXPECT_EQ(stage.world.claim.since[i], 6);
    ASSERT_EQ(stage.events(EventKind::benefit_started).size(), 1U);
    EXPECT_EQ(stage.events(EventKind::benefit_started)[0].amount, 6) << "weeks since the claim";
}

TEST(Entry, NothingIsGrantedThatWasNotClaimed) {
    Stage stage{quiet_town()};
    const std::size_t i = stage.somebody();
    stage.requests().claims.push_back({static_cast<std::int32_t>(i), ClaimCause::granted, 0});
    enter(stage);
    EXPECT_EQ(stage.world.claim.benefit[i], Benefit::none);
}

TEST(Entry, WwEndsInItsWeekAndThenSomeClaim) {
    for (const double share : {1.0, 0.0}) {
        Scenario scenario = desk();
        scenario.entry.claims_after_ww = Share{share};
        Stage stage{scenario};
        const std::size_t i = stage.somebody(Benefit::ww);
        stage.world.claim.ends[i] = 5;
        stage.world.claim.since[i] = -20;
        stage.week = 4;
        enter(stage);
        EXPECT_EQ(stage.world.claim.benefit[i], Benefit::ww);
        stage.week = 5;
        enter(stage);
        EXPECT_EQ(stage.world.claim.benefit[i], Benefit::none);
        const auto ended = stage.events(EventKind::benefit_ended);
        ASSERT_EQ(ended.size(), 1U);
        EXPECT_EQ(ended[0].actor, static_cast<std::int16_t>(at(Benefit::ww)));
        EXPECT_EQ(ended[0].cause, 1) << "by time";
        EXPECT_EQ(ended[0].amount, 25);
        ASSERT_EQ(stage.requests().files.size(), 1U) << "who no longer pays, closes";
        EXPECT_EQ(stage.requests().files[0].organisation, Organisation::uwv);
        EXPECT_EQ(stage.world.claim.state[i], share > 0.5 ? ClaimState::applied : ClaimState::no_right);
    }
}

TEST(Entry, AJobOfHalfAYearGivesARightToWw) {
    Stage stage{desk()};
    const std::size_t shorter = stage.somebody();
    const std::size_t longer = stage.somebody();
    const auto enough = static_cast<std::int16_t>(stage.scenario.law.ww.weeks_worked.value);
    EXPECT_EQ(enough, 26);
    stage.world.purse.row[longer].wage = 400'000;
    stage.requests().claims = {
        {static_cast<std::int32_t>(shorter), ClaimCause::job_lost, static_cast<std::int16_t>(enough - 1)},
        {static_cast<std::int32_t>(longer), ClaimCause::job_lost, enough}};
    enter(stage);
    EXPECT_EQ(stage.world.claim.benefit[shorter], Benefit::none);
    EXPECT_EQ(stage.world.claim.state[shorter], ClaimState::applied);
    EXPECT_EQ(stage.world.claim.benefit[longer], Benefit::ww);
    EXPECT_EQ(stage.world.claim.ends[longer], stage.scenario.entry.ww_after_job.value);
    EXPECT_EQ(stage.world.claim.earlier_wage[longer], 400'000);
}

TEST(Entry, AJobEndsWwButNotBijstandOrWia) {
    Stage stage{quiet_town()};
    std::vector<std::size_t> rows;
    for (const Benefit benefit : {Benefit::ww, Benefit::bijstand, Benefit::wia}) {
        rows.push_back(stage.somebody(benefit));
        stage.requests().claims.push_back({static_cast<std::int32_t>(rows.back()), ClaimCause::job_started, 0});
    }
    enter(stage);
    EXPECT_EQ(stage.world.claim.benefit[rows[0]], Benefit::none);
    EXPECT_EQ(stage.world.claim.benefit[rows[1]], Benefit::bijstand);
    EXPECT_EQ(stage.world.claim.benefit[rows[2]], Benefit::wia);
}

TEST(Entry, AsksForHelpByNeedAndTrust) {
    Scenario scenario = quiet_town();
    scenario.entry.asks = PerWeek{0.2};
    scenario.entry.asks_from = Score{0.5};
    scenario.entry.entry_point = {Share{0.0}, Share{1.0}, Share{0.0}};
    Stage stage{scenario};
    const std::size_t in_need = stage.somebody();
    const std::size_t below = stage.somebody();
    const std::size_t known = stage.somebody();
    stage.open_case(known, Organisation::uwv, stage.post(Organisation::uwv, 100));
    stage.world.needs.level[in_need][0] = stage.world.needs.level[known][0] = 0.75F;  // halfway above the bar
    stage.world.needs.level[below][0] = 0.5F;
    for (const std::size_t i : {in_need, below, known}) stage.world.claim.ask_clock[i] = 0.12F;
    enter(stage);
    enter(stage);
    EXPECT_TRUE(stage.events(EventKind::asked).empty());  // 0.2 * 0.5 * 0.5 trust = 0.05 a week
    enter(stage);
    const auto asked = stage.events(EventKind::asked);
    ASSERT_EQ(asked.size(), 1U);
    EXPECT_EQ(asked[0].subject, static_cast<std::int32_t>(in_need));
    EXPECT_EQ(asked[0].actor, static_cast<std::int16_t>(at(Organisation::werk_en_inkomen)));
    EXPECT_FALSE(stage.requests().intakes.at(0).for_claim);
}

}  // namespace
}  // namespace meedoen
