// Coming, breaking off, stress and motivation: values by hand, directions, limits.
#include <gtest/gtest.h>

#include <cmath>

#include "rules/behaviour/attendance.hpp"
#include "rules/behaviour/mind.hpp"

namespace meedoen {
namespace {

Attendance attendance() { return {PerWeek{0.02}, Score{2.0}, PerWeek{0.006}, Score{0.5}, Score{1.5}}; }

TEST(Attendance, NotComingHangsOnStress) {
    EXPECT_NEAR(no_show_hazard(0.5, attendance()), 0.02, 1e-15);
    EXPECT_NEAR(no_show_hazard(1.0, attendance()), 0.02 * std::exp(1.0), 1e-12);
    EXPECT_NEAR(no_show_hazard(0.0, attendance()), 0.02 * std::exp(-1.0), 1e-12);
    Attendance without = attendance();
    without.no_show_by_stress = Score{0.0};
    EXPECT_DOUBLE_EQ(no_show_hazard(0.0, without), no_show_hazard(1.0, without)) << "the coefficient may be zero";
    without.no_show = PerWeek{0.0};
    EXPECT_DOUBLE_EQ(no_show_hazard(1.0, without), 0.0);
}

TEST(Attendance, WhatAsksTooMuchIsBrokenOff) {
    EXPECT_NEAR(drop_out_hazard({2.0, 4.0, 0.5}, attendance()), 0.006, 1e-15) << "what fits";
    EXPECT_NEAR(drop_out_hazard({2.0, 4.0, 1.0}, attendance()), 0.006, 1e-15) << "more motivation helps no further";
    EXPECT_NEAR(drop_out_hazard({6.0, 4.0, 0.5}, attendance()), 0.006 * std::exp(1.0), 1e-12);
    EXPECT_NEAR(drop_out_hazard({2.0, 4.0, 0.0}, attendance()), 0.006 * std::exp(0.75), 1e-12);
    EXPECT_NEAR(drop_out_hazard({6.0, 4.0, 0.0}, attendance()), 0.006 * std::exp(1.75), 1e-12);
    double before = 0.0;
    for (double asks = 0.0; asks <= 8.0; asks += 0.25) {
        const double hazard = drop_out_hazard({asks, 3.0, 0.4}, attendance());
        EXPECT_GE(hazard, before);
        before = hazard;
    }
}

Wellbeing wellbeing() {
    Wellbeing w;
    w.stress_by_need = Score{0.8};
    w.stress_by_money = Score{0.3};
    w.stress_by_obligation = Score{0.1};
    w.motivation_by_progress = Score{0.1};
    w.motivation_by_waiting = Score{0.2};
    return w;
}

TEST(Mind, StressIsASumWithinBounds) {
    EXPECT_NEAR(stress_level({0.5, 0.5, false}, wellbeing()), 0.55, 1e-12);
    EXPECT_NEAR(stress_level({0.5, 0.5, true}, wellbeing()), 0.65, 1e-12);
    EXPECT_DOUBLE_EQ(stress_level({0.0, 0.0, false}, wellbeing()), 0.0);
    EXPECT_DOUBLE_EQ(stress_level({1.0, 1.0, true}, wellbeing()), 1.0);
}

TEST(Mind, MotivationIsTheOwnLevelWithProgressAndWaiting) {
    EXPECT_NEAR(motivation_level({0.6, false, false}, wellbeing()), 0.6, 1e-12);
    EXPECT_NEAR(motivation_level({0.6, true, false}, wellbeing()), 0.7, 1e-12);
    EXPECT_NEAR(motivation_level({0.6, false, true}, wellbeing()), 0.4, 1e-12);
    EXPECT_NEAR(motivation_level({0.6, true, true}, wellbeing()), 0.5, 1e-12);
    EXPECT_DOUBLE_EQ(motivation_level({0.95, true, false}, wellbeing()), 1.0);
    EXPECT_DOUBLE_EQ(motivation_level({0.1, false, true}, wellbeing()), 0.0);
}

}  // namespace
}  // namespace meedoen
