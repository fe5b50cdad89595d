// How a worker weighs one route: each term by hand and by its direction. What is not seen weighs nothing.
#include "rules/service/choice.hpp"

#include <gtest/gtest.h>

#include "scenario/choice_of.hpp"

namespace meedoen {
namespace {

Planning weights() {
    Planning p;
    p.fit = Score{4.0};
    p.work_outlook = Score{0.3};
    p.wish = Score{0.8};
    p.effort = Score{0.5};
    p.effort_by_load = Score{1.0};
    p.price = Score{0.15};
    p.sequence = Score{4.0};
    return p;
}

OrganisationParameters team() {
    OrganisationParameters o;
    o.remit_care = Score{0.8};
    o.remit_work = Score{-0.6};
    return o;
}

/// Care for two needs; four weeks of 500 euro; no effort and nothing asked, until a test says so.
Route care_route() {
    Route r;
    r.kind = choice_of(RouteKind::care);
    r.weeks = Weeks{4};
    r.price_per_week = Cents{50'000};
    r.relief[at(Leefgebied::wonen)] = Score{0.02};
    r.relief[at(Leefgebied::financien)] = Score{0.06};
    return r;
}

Facts nothing_seen() {
    Facts facts{};
    facts[at(Fact::seen_belastbaarheid)] = 8.0F;
    return facts;
}

constexpr ChoiceFacts plain{RouteKind::activity, 0.0, 1.0, false, false};

double utility(const Route& route, const Facts& seen, const ChoiceFacts& facts) {
    return utility_of(weights_of(route, weights()), seen, facts, weights(), team());
}

TEST(Choice, FitWeighsSeenNeedsByWhatTheRouteRelieves) {
    Facts seen = nothing_seen();
    EXPECT_NEAR(utility(care_route(), seen, plain), 0.8, 1e-9) << "the remit only";
    seen[at(Fact::seen_wonen)] = 1.0F;
    EXPECT_NEAR(utility(care_route(), seen, plain), 0.8 + 4.0 * 0.25, 1e-6);
    seen[at(Fact::seen_financien)] = 0.5F;
    EXPECT_NEAR(utility(care_route(), seen, plain), 0.8 + 4.0 * (0.25 + 0.75 * 0.5), 1e-6);
    seen[at(Fact::seen_werk)] = 1.0F;
    EXPECT_NEAR(utility(care_route(), seen, plain), 0.8 + 4.0 * (0.25 + 0.75 * 0.5), 1e-6) << "not what it relieves";
}

TEST(Choice, ARouteThatRelievesNothingHasNoFit) {
    Route route = care_route();
    route.relief.fill(Score{0.0});
    Facts seen = nothing_seen();
    seen[at(Fact::seen_wonen)] = 1.0F;
    EXPECT_NEAR(utility(route, seen, plain), 0.8, 1e-9);
    route.relief[0] = Score{-0.1};
    EXPECT_NEAR(utility(route, seen, plain), 0.8, 1e-9) << "harm is not fit";
}

TEST(Choice, WishRemitVisionAndOutlook) {
    Route work = care_route();
    work.kind = choice_of(RouteKind::work);
    Route activity = care_route();
    activity.kind = choice_of(RouteKind::activity);
    const Facts seen = nothing_seen();
    const ChoiceFacts wants_work{RouteKind::work, 0.5, 1.0, false, false};
    EXPECT_NEAR(utility(work, seen, wants_work), -0.6 + 0.5 + 0.3 + 0.8, 1e-9);
    EXPECT_NEAR(utility(care_route(), seen, wants_work), 0.8 - 0.5, 1e-9) << "a pull to work is a pull from care";
    EXPECT_NEAR(utility(activity, seen, wants_work), 0.0, 1e-9);
    EXPECT_NEAR(utility(activity, seen, plain), 0.8, 1e-9) << "the wish";
}

TEST(Choice, WhatAsksMoreThanSomebodySeemsToCarryWeighsLess) {
    Route route = care_route();
    route.asks_hours_per_day = HoursPerDay{6.0};
    Facts seen = nothing_seen();
    EXPECT_NEAR(utility(route, seen, plain), 0.8, 1e-9);
    seen[at(Fact::seen_belastbaarheid)] = 2.0F;
    EXPECT_NEAR(utility(route, seen, plain), 0.8 - 4.0 * 4.0 / 8.0, 1e-6);
}

TEST(Choice, EffortWeighsMoreUnderLoad) {
    Route route = care_route();
    route.effort = Score{2.0};
    const Facts seen = nothing_seen();
    ChoiceFacts facts = plain;
    EXPECT_NEAR(utility(route, seen, facts), 0.8 - 1.0, 1e-9);
    facts.worker_load = 0.2;
    EXPECT_NEAR(utility(route, seen, facts), 0.8 - 1.0, 1e-9) << "a quiet desk does not make it lighter";
    facts.worker_load = 1.5;
    EXPECT_NEAR(utility(route, seen, facts), 0.8 - 1.5, 1e-9);
}

TEST(Choice, OnlyThePriceToTheOwnPayerWeighs) {
    const Facts seen = nothing_seen();
    ChoiceFacts facts = plain;
    facts.own_payer_pays = true;
    EXPECT_NEAR(utility(care_route(), seen, plain) - utility(care_route(), seen, facts), 0.15 * 2.0,
                1e-9);  // 2,000 euro
    EXPECT_TRUE(is_own_payer(Organisation::sociaal_team, Payer::gemeente_wmo));
    EXPECT_TRUE(is_own_payer(Organisation::werk_en_inkomen, Payer::gemeente_reintegratie));
    EXPECT_TRUE(is_own_payer(Organisation::werk_en_inkomen, Payer::gemeente_buig));
    EXPECT_TRUE(is_own_payer(Organisation::uwv, Payer::uwv));
    EXPECT_FALSE(is_own_payer(Organisation::sociaal_team, Payer::uwv));
    EXPECT_FALSE(is_own_payer(Organisation::sociaal_team, Payer::gemeente_buig)) << "another purse of the same town";
    for (const Organisation o : {Organisation::sociaal_team, Organisation::werk_en_inkomen, Organisation::uwv})
        EXPECT_FALSE(is_own_payer(o, Payer::zorgverzekeraar));
}

TEST(Choice, TheSequencePolicyIsAPenaltyAndNoBan) {
    ChoiceFacts later = plain;
    later.placed_later = true;
    EXPECT_NEAR(utility(care_route(), nothing_seen(), plain) - utility(care_route(), nothing_seen(), later), 4.0, 1e-9);
}

}  // namespace
}  // namespace meedoen
