// Phase 4: the case file. What is asked is seen, what is not asked stays unseen; files open, close, merge and lose
// notes.
#include "engine/intake.hpp"

#include <gtest/gtest.h>

#include "engine/stage.hpp"

namespace meedoen {
namespace {

constexpr auto wi = Organisation::werk_en_inkomen;
constexpr auto team = Organisation::sociaal_team;

void take_in(Stage& stage) { run_intake(stage.world.files, stage.world, stage.context()); }

void grant_intake(Stage& stage, std::size_t i, Organisation organisation, int minutes) {
    const CaseFile& file = stage.world.files.file[i][at(organisation)];
    stage.world.hours.granted = {{stage.world.person.key[i], static_cast<std::int32_t>(i), file.worker, Task::intake,
                                  organisation, file.since, 0, minutes}};
}

Scenario seeing(double depth) {
    Scenario scenario = quiet_town();
    for (OrganisationParameters& rules : scenario.organisation) {
        rules.depth.fill(Probability{depth});
        rules.depth_belastbaarheid = Probability{depth};
    }
    scenario.regie.regie_taken = Share{0.0};
    return scenario;
}

TEST(Intake, AnAskWaitsWithTheLeastBurdenedProfessional) {
    Stage stage{seeing(1.0)};
    const std::int16_t busy = stage.post(wi, 1000);
    const std::int16_t free = stage.post(wi, 1000);
    stage.world.files.cases = {5, 2};
    const std::size_t i = stage.somebody();
    stage.requests().intakes.push_back({static_cast<std::int32_t>(i), wi, false});
    stage.week = 3;
    take_in(stage);
    const CaseFile& file = stage.world.files.file[i][at(wi)];
    EXPECT_EQ(file.state, FileState::waiting);
    EXPECT_EQ(file.worker, free);
    EXPECT_EQ(file.since, 3);
    EXPECT_EQ(stage.world.files.cases, (std::vector<std::int32_t>{5, 3}));
    EXPECT_TRUE(stage.world.files.standing[i].any_waiting());
    EXPECT_NE(busy, free);
    stage.requests().intakes.push_back({static_cast<std::int32_t>(i), wi, true});
    take_in(stage);
    EXPECT_EQ(stage.events(EventKind::intake_asked).size(), 1U) << "asking twice is waiting once";
    EXPECT_EQ(file.for_claim, 1);
}

TEST(Intake, ADeskGetsTheNextCaseByCasesPerMinuteAndThenByPost) {
    Stage stage{seeing(1.0)};
    stage.post(team, 100);
    stage.post(wi, 1000);
    stage.post(wi, 500);
    stage.post(wi, 500);
    std::vector<std::int32_t> cases{0, 9, 4, 4};
    Desks desks{stage.world.staff, cases};
    desks.open();
    std::vector<int> given;
    for (int n = 0; n < 5; ++n) given.push_back(desks.next(wi));
    // 10/1000 = 5/500 = 5/500, by post: 1, 2, 3. Meanwhile 11/1000 < 6/500: 1 again, and then 12/1000 = 6/500.
    EXPECT_EQ(given, (std::vector<int>{1, 2, 3, 1, 1}));
    EXPECT_EQ(cases, (std::vector<std::int32_t>{0, 12, 5, 5}));
    EXPECT_EQ(desks.next(Organisation::uwv), -1);
}

/// Against the rule said plainly: look at all posts and take the least burdened.
TEST(Intake, DesksGiveWhatAPlainSearchGives) {
    Stage stage{seeing(1.0)};
    std::vector<std::int32_t> cases;
    for (std::int32_t p = 0; p < 40; ++p) {
        stage.post(wi, p % 7 == 0 ? 0 : 300 + 100 * (p % 5));
        cases.push_back((p * 13) % 11);
    }
    std::vector<std::int32_t> plain = cases;
    Desks desks{stage.world.staff, cases};
    desks.open();
    for (int n = 0; n < 500; ++n) {
        std::size_t best = 0;
        const auto burden = [&](std::size_t p) {
            return static_cast<double>(plain[p] + 1) / std::max(1, stage.world.staff.minutes[p]);
        };
        for (std::size_t p = 1; p < plain.size(); ++p) best = burden(p) < burden(best) ? p : best;
        ++plain[best];
        ASSERT_EQ(desks.next(wi), static_cast<int>(best)) << "case " << n;
    }
}

TEST(Intake, AskedIsSeenAndHeldInTheWeekAfterTheHours) {
    Stage stage{seeing(1.0)};
    const std::int16_t worker = stage.post(wi, 1000);
    const std::size_t i = stage.somebody();
    stage.world.needs.level[i][2] = 0.5F;
    stage.requests().intakes.push_back({static_cast<std::int32_t>(i), wi, true});
    take_in(stage);
    stage.week = 4;
    grant_intake(stage, i, wi, stage.scenario.organisation[at(wi)].intake.value);
    take_in(stage);
    const CaseFile& file = stage.world.files.file[i][at(wi)];
    EXPECT_EQ(file.state, FileState::open);
    EXPECT_EQ(file.worker, worker);
    EXPECT_EQ(file.seen_mask, 0xFF);
    EXPECT_EQ(file.seen[2], 125);
    EXPECT_EQ(file.seen_belastbaarheid, 80);
    const auto held = stage.events(EventKind::intake_held);
    ASSERT_EQ(held.size(), 1U);
    EXPECT_EQ(held[0].cause, 8) << "leefgebieden seen";
    EXPECT_EQ(held[0].amount, 4) << "weeks waited";
    ASSERT_EQ(stage.requests().claims.size(), 1U) << "the claim that hung on it";
    EXPECT_EQ(stage.requests().claims[0].cause, ClaimCause::granted);
    EXPECT_EQ(stage.requests().plans.size(), 1U) << "after an intake comes a plan";
    EXPECT_TRUE(stage.events(EventKind::double_intake).empty());
}

TEST(Intake, NotAskedStaysUnseenAndTheFacadeHolds) {
    Stage stage{seeing(0.0)};
    stage.post(wi, 1000);
    const std::size_t i = stage.somebody();
    stage.world.needs.level[i].fill(0.9F);
    stage.world.needs.belastbaarheid[i] = 2.0F;
    stage.world.needs.facade[i] = 1.5F;
    stage.requests().intakes.push_back({static_cast<std::int32_t>(i), wi, false});
    take_in(stage);
    grant_intake(stage, i, wi, 150);
    take_in(stage);
    EXPECT_EQ(stage.world.files.file[i][at(wi)].seen_mask, 0);
    EXPECT_EQ(stage.world.files.file[i][at(wi)].seen_belastbaarheid, 35);
}

TEST(Intake, TheSameStoryAtAnotherDeskIsADoubleIntake) {
    Stage stage{seeing(1.0)};
    stage.post(wi, 1000);
    const std::int16_t other = stage.post(team, 1000);
    const std::size_t i = stage.somebody();
    stage.open_case(i, team, other);
    stage.requests().intakes.push_back({static_cast<std::int32_t>(i), wi, false});
    take_in(stage);
    grant_intake(stage, i, wi, 150);
    take_in(stage);
    EXPECT_EQ(stage.events(EventKind::double_intake).size(), 1U);
    ASSERT_EQ(stage.requests().mind.size(), 1U);
    EXPECT_GT(stage.requests().mind[0].stress, 0.0F);
}

TEST(Intake, AtLevelSevenAPartnersFileIsTakenOver) {
    Scenario scenario = seeing(1.0);
    scenario.levers.cooperation_level = Count{7};
    Stage stage{scenario};
    stage.post(wi, 1000);
    const std::int16_t other = stage.post(team, 1000);
    const std::size_t known = stage.somebody();
    const std::size_t unknown = stage.somebody();
    stage.world.needs.level[known][1] = 0.8F;
    stage.open_case(known, team, other);
    for (const std::size_t i : {known, unknown})
        stage.requests().intakes.push_back({static_cast<std::int32_t>(i), wi, true});
    take_in(stage);
    const CaseFile& file = stage.world.files.file[known][at(wi)];
    EXPECT_EQ(file.state, FileState::open);
    EXPECT_EQ(file.seen[1], 200);
    EXPECT_EQ(stage.requests().claims.size(), 1U);
    EXPECT_EQ(stage.world.files.file[unknown][at(wi)].state, FileState::waiting);
    EXPECT_TRUE(stage.events(EventKind::double_intake).empty());
}

TEST(Intake, ClosingFreesTheProfessional) {
    Stage stage{seeing(1.0)};
    const std::int16_t worker = stage.post(wi, 1000);
    const std::size_t i = stage.somebody();
    stage.open_case(i, wi, worker);
    stage.week = 30;
    stage.requests().files.push_back({static_cast<std::int32_t>(i), wi, FileChange::Kind::close, wi});
    take_in(stage);
    EXPECT_EQ(stage.world.files.file[i][at(wi)].state, FileState::none);
    EXPECT_EQ(stage.world.files.cases[0], 0);
    EXPECT_TRUE(stage.world.files.standing[i].none());
    ASSERT_EQ(stage.events(EventKind::case_closed).size(), 1U);
    EXPECT_EQ(stage.events(EventKind::case_closed)[0].amount, 30);
}

TEST(Intake, WhoLeavesTheWorldIsNobodysCase) {
    Stage stage{seeing(1.0)};
    const std::int16_t worker = stage.post(wi, 1000);
    const std::size_t i = stage.somebody();
    stage.open_case(i, wi, worker);
    free_row(stage.world, static_cast<std::int32_t>(i));
    take_in(stage);
    EXPECT_EQ(stage.world.files.cases[0], 0);
}

/// Files of two organisations: one has seen everything, the other nothing.
std::uint8_t learned(Organisation to, Organisation from, double lawful, double caution) {
    Scenario scenario = seeing(1.0);
    scenario.casusoverleg.facts_lawful = Share{lawful};
    scenario.casusoverleg.facts_caution = Share{caution};
    Stage stage{scenario};
    const std::size_t i = stage.somebody();
    stage.open_case(i, to, stage.post(to, 1000));
    stage.open_case(i, from, stage.post(from, 1000));
    stage.world.files.file[i][at(to)].seen_mask = 0;
    stage.requests().files.push_back({static_cast<std::int32_t>(i), to, FileChange::Kind::learn, from});
    take_in(stage);
    const int count = __builtin_popcount(stage.world.files.file[i][at(to)].seen_mask);
    EXPECT_EQ(stage.events(EventKind::facts_merged).at(0).amount, count);
    return static_cast<std::uint8_t>(count);
}

TEST(Intake, FactsCrossAsFarAsLawAndCautionAllow) {
    EXPECT_EQ(learned(wi, team, 1.0, 0.0), 8);
    EXPECT_EQ(learned(wi, team, 0.0, 0.0), 0) << "no lawful basis between sociaal team and W&I";
    EXPECT_EQ(learned(wi, Organisation::uwv, 0.0, 0.0), 8) << "between W&I and UWV there is one";
    EXPECT_EQ(learned(wi, Organisation::uwv, 1.0, 1.0), 0) << "all is held back out of caution";
}

TEST(Intake, WithALeaverGoesWhatWasNotWrittenDown) {
    for (const double written : {0.0, 1.0}) {
        Scenario scenario = seeing(1.0);
        scenario.staff.written_down = Share{written};
        Stage stage{scenario};
        const std::int16_t leaver = stage.post(wi, 1000);
        const std::int16_t stays = stage.post(wi, 1000);
        const std::size_t one = stage.somebody();
        const std::size_t two = stage.somebody();
        stage.open_case(one, wi, leaver);
        stage.open_case(two, wi, stays);
        stage.requests().notes.push_back({leaver, 1});
        take_in(stage);
        EXPECT_EQ(stage.world.files.file[one][at(wi)].seen_mask, written > 0.5 ? 0xFF : 0);
        EXPECT_EQ(stage.world.files.file[two][at(wi)].seen_mask, 0xFF);
    }
}

TEST(Intake, AContactSeesWhatWasOnceAskedAsItIsNow) {
    Stage stage{seeing(1.0)};
    const std::size_t i = stage.somebody();
    stage.open_case(i, wi, stage.post(wi, 1000));
    CaseFile& file = stage.world.files.file[i][at(wi)];
    file.seen_mask = 0x01;
    file.seen_belastbaarheid = 40;
    stage.world.needs.level[i].fill(0.4F);
    stage.requests().files.push_back({static_cast<std::int32_t>(i), wi, FileChange::Kind::refresh, wi});
    take_in(stage);
    EXPECT_EQ(file.seen[0], 100);
    EXPECT_EQ(file.seen[1], 0) << "what was never asked is not seen at a contact";
    EXPECT_EQ(file.seen_belastbaarheid, 50);  // 4 + a quarter of the way to 8
}

}  // namespace
}  // namespace meedoen
