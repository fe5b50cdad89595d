// Phase 11: mind moves to its level, and what happened pushes it first.
#include <gtest/gtest.h>

#include "engine/stage.hpp"

namespace meedoen {
namespace {

/// A tenth of the distance a week, four weeks at once: 1 - 0.9^4 = 0.3439 of it. Level of stress: 0.8 of the mean need,
/// 0.3 of the need financien, 0.1 when an obligation cannot be met; motivation: own level, 0.1 up by progress, 0.1 down
/// by waiting.
Scenario calm_town() {
    Scenario scenario = quiet_town();
    scenario.wellbeing.relaxation = PerWeek{0.1};
    scenario.traits.trust = Score{0.5};
    return scenario;
}

constexpr double share = 0.3439;

void live(Stage& stage) { run_wellbeing(stage.world.mind, stage.world, stage.context()); }

TEST(Wellbeing, StressMovesToItsLevel) {
    Stage stage{calm_town()};
    const std::size_t i = stage.somebody();
    stage.world.needs.level[i].fill(0.5F);
    stage.settle(i);
    stage.world.mind.stress[i] = 0.15F;
    live(stage);
    EXPECT_NEAR(stage.world.mind.stress[i], 0.15 + share * (0.8 * 0.5 + 0.3 * 0.5 - 0.15), 1e-6);
}

TEST(Wellbeing, AnObligationThatCannotBeMetWeighs) {
    Stage stage{calm_town()};
    std::vector<float> stress;
    for (const auto& [benefit, hours, working] :
         {std::tuple{Benefit::bijstand, 1.0F, 0}, std::tuple{Benefit::bijstand, 3.0F, 0},
          std::tuple{Benefit::wia, 1.0F, 0}, std::tuple{Benefit::ww, 1.0F, 1}}) {
        const std::size_t i = stage.somebody(benefit);
        stage.world.needs.belastbaarheid[i] = hours;
        stage.world.jobs.working[i] = static_cast<std::uint8_t>(working);
        stage.world.mind.stress[i] = 0.0F;
        live(stage);
        stress.push_back(stage.world.mind.stress[i]);
    }
    EXPECT_NEAR(stress[0], share * 0.1, 1e-6);
    for (std::size_t k = 1; k < stress.size(); ++k) EXPECT_FLOAT_EQ(stress[k], 0.0F) << k;
}

TEST(Wellbeing, ProgressKeepsMotivationAndWaitingWearsIt) {
    Stage stage{calm_town()};
    const std::size_t works = stage.somebody();
    const std::size_t waits = stage.somebody();
    const std::size_t neither = stage.somebody();
    stage.world.jobs.working[works] = 1;
    stage.world.enrolments.side[waits][0].route = 0;
    stage.world.enrolments.side[waits][0].state = EnrolmentState::waiting;
    stage.settle(waits);
    live(stage);
    EXPECT_NEAR(stage.world.mind.motivation[works], 0.5 + share * 0.1, 1e-6);
    EXPECT_NEAR(stage.world.mind.motivation[waits], 0.5 - share * 0.1, 1e-6);
    EXPECT_NEAR(stage.world.mind.motivation[neither], 0.5, 1e-6);
}

TEST(Wellbeing, WhatHappenedPushesWithinBoundsAndFadesAfterwards) {
    Stage stage{calm_town()};
    const std::size_t i = stage.somebody();
    stage.world.mind.stress[i] = 0.9F;
    stage.requests().mind.push_back({static_cast<std::int32_t>(i), 0.5F, -0.9F, 0.2F});
    live(stage);
    EXPECT_NEAR(stage.world.mind.stress[i], 1.0 - share, 1e-6);       // up to 1, then towards 0
    EXPECT_NEAR(stage.world.mind.motivation[i], share * 0.5, 1e-6);   // down to 0, then towards 0.5
    EXPECT_NEAR(stage.world.mind.trust[i], 0.7 - share * 0.2, 1e-6);  // up to 0.7, then towards 0.5
    stage.week = 1;
    stage.requests().mind.push_back({static_cast<std::int32_t>(i), 0.1F, 0.0F, 0.0F});
    live(stage);
    EXPECT_NEAR(stage.world.mind.stress[i], 1.1 - share, 1e-6) << "pushed at once, moved in the own turn";
    EXPECT_TRUE(stage.requests().mind.empty());
}

}  // namespace
}  // namespace meedoen
