// Phase 10: once a month every household through the rules; who pays what, and what remains. Law of 2026.
#include <gtest/gtest.h>

#include "engine/stage.hpp"

namespace meedoen {
namespace {

constexpr int january = 4;   // week 4 begins on 29 January 2026
constexpr int february = 8;  // week 8 begins on 26 February 2026

struct Purses : Stage {
    Purses() : Stage{quiet_town()} { week = january; }
    void pay() {
        emit.events.clear();
        run_income(world.purse, world, context());
    }
    std::int64_t paid(Payer payer) const {
        std::int64_t cents = 0;
        for (const Event& e : events(EventKind::paid)) cents += e.cause == at(payer) ? e.amount : 0;
        return cents;
    }
    /// A job of so many hours a week for so many cents an hour.
    void give_work(std::size_t i, float hours, int cents) {
        world.jobs.working[i] = 1;
        world.jobs.hours[i] = hours;
        world.jobs.wage[i] = cents;
    }
};

TEST(Income, IsPaidInTheLastWeekOfTheMonthOnly) {
    Purses stage;
    stage.somebody(Benefit::bijstand);
    for (stage.week = 0; stage.week < 9; ++stage.week) {
        stage.pay();
        EXPECT_EQ(!stage.events(EventKind::net_income).empty(), stage.week == january || stage.week == february)
            << "week " << stage.week;
    }
}

TEST(Income, BijstandAloneIsTheNorm) {
    Purses stage;
    const std::size_t i = stage.somebody(Benefit::bijstand);
    stage.pay();
    EXPECT_EQ(stage.world.purse.net[i], 140'150);
    EXPECT_EQ(stage.paid(Payer::gemeente_buig), 140'150);
    EXPECT_TRUE(stage.events(EventKind::received_tax).empty());
}

TEST(Income, WagesAreSetOffAMonthLaterBehindTheVrijlating) {
    Purses stage;
    const std::size_t i = stage.somebody(Benefit::bijstand);
    stage.give_work(i, 6.0F, 2000);  // 6 * 20 * 52/12 = 520 a month, with 8% holiday allowance 561.60, free of tax
    stage.pay();
    EXPECT_EQ(stage.world.purse.last_gross_wage[i], 56'160);
    EXPECT_EQ(stage.world.purse.net[i], 140'150 + 56'160) << "the first month nothing is set off yet";
    stage.week = february;
    stage.pay();
    EXPECT_EQ(stage.world.purse.net[i], 140'150 - 42'120 + 56'160);  // three quarters of 561.60 are set off
    EXPECT_EQ(stage.paid(Payer::gemeente_buig), 140'150 - 42'120);
    EXPECT_EQ(stage.paid(Payer::employer), 56'160);
    EXPECT_EQ(stage.world.purse.freed_left[i], 5) << "one month of vrijlating is used";
}

TEST(Income, AfterMonthsAboveTheNormBijstandIsAskedToEnd) {
    Purses stage;
    ASSERT_EQ(stage.scenario.entry.months_above_norm.value, 2);
    const std::size_t i = stage.somebody(Benefit::bijstand);
    stage.give_work(i, 36.0F, 2000);
    stage.world.purse.last_gross_wage[i] = 336'960;
    stage.pay();
    EXPECT_EQ(stage.paid(Payer::gemeente_buig), 0);
    EXPECT_EQ(stage.world.purse.above_norm[i], 1);
    EXPECT_TRUE(stage.requests().claims.empty());
    stage.week = february;
    stage.pay();
    ASSERT_EQ(stage.requests().claims.size(), 1U);
    EXPECT_EQ(stage.requests().claims[0].cause, ClaimCause::above_norm);
}

TEST(Income, WhoHasNeitherBenefitNorJobHasNothing) {
    Purses stage;
    const std::size_t i = stage.somebody();
    stage.world.purse.net[i] = 12'345;
    stage.pay();
    EXPECT_TRUE(stage.emit.events.empty());
    EXPECT_EQ(stage.world.purse.net[i], 0);
}

TEST(Income, WhatIsPaidIsWhatIsKeptPlusTax) {
    Purses stage;
    for (std::size_t b = 0; b < benefits; ++b)
        for (const float hours : {0.0F, 12.0F, 36.0F}) {
            const std::size_t i = stage.somebody(static_cast<Benefit>(b));
            if (hours > 0.0F) stage.give_work(i, hours, 2200);
            stage.world.claim.earlier_wage[i] = 300'000;
            stage.pay();
            std::int64_t balance = 0;
            for (const Event& e : stage.emit.events) {
                if (e.kind == EventKind::paid) balance += e.amount;
                if (e.kind == EventKind::net_income || e.kind == EventKind::received_tax) balance -= e.amount;
            }
            EXPECT_EQ(balance, 0) << benefit_names[b] << " and " << hours << " hours";
        }
    EXPECT_GT(stage.paid(Payer::uwv), 0);
    EXPECT_GT(stage.paid(Payer::employer), 0);
}

TEST(Income, WajongHangsOnWhatSomebodyCanCarry) {
    Purses stage;
    const std::size_t carries = stage.somebody(Benefit::wajong);
    const std::size_t carries_not = stage.somebody(Benefit::wajong);
    stage.world.needs.belastbaarheid[carries_not] = 1.0F;
    stage.pay();
    EXPECT_LT(stage.world.purse.net[carries], stage.world.purse.net[carries_not]);
}

}  // namespace
}  // namespace meedoen
