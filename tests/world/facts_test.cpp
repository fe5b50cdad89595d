// The facts that conditions may ask come from the case file of the organisation that asks; the ladder from what is so.
#include "world/facts.hpp"

#include <gtest/gtest.h>

#include "engine/stage.hpp"

namespace meedoen {
namespace {

TEST(Facts, AreWhatTheOrganisationHasSeen) {
    Stage stage{quiet_town()};
    const std::size_t i = stage.somebody(Benefit::ww);
    stage.world.needs.level[i].fill(1.0F);
    CaseFile& file = stage.world.files.file[i][at(Organisation::uwv)];
    file.seen_mask = 1U << at(Leefgebied::financien);
    file.seen.fill(125);
    file.seen_belastbaarheid = 45;
    stage.world.jobs.working[i] = 1;
    const Facts facts = facts_of(stage.world, i, Organisation::uwv, 40);
    EXPECT_FLOAT_EQ(facts[at(Fact::age)], 40.0F);
    EXPECT_FLOAT_EQ(facts[at(Fact::seen_financien)], 0.5F);
    EXPECT_FLOAT_EQ(facts[at(Fact::seen_wonen)], 0.0F) << "in the file, but not seen any more";
    EXPECT_FLOAT_EQ(facts[at(Fact::seen_belastbaarheid)], 4.5F);
    EXPECT_FLOAT_EQ(facts[at(Fact::has_ww)], 1.0F);
    EXPECT_FLOAT_EQ(facts[at(Fact::has_bijstand)], 0.0F);
    EXPECT_FLOAT_EQ(facts[at(Fact::has_job)], 1.0F);
    EXPECT_FLOAT_EQ(facts_of(stage.world, i, Organisation::sociaal_team, 40)[at(Fact::seen_financien)], 0.0F);
}

TEST(Facts, TheHighestRungThatHoldsCounts) {
    Stage stage{quiet_town()};
    const std::size_t i = stage.somebody();
    stage.world.needs.level[i][at(Leefgebied::sociale_relaties)] = 0.8F;
    EXPECT_EQ(rung_of(stage.world, i), Rung::isolated);
    stage.world.needs.level[i][at(Leefgebied::sociale_relaties)] = 0.2F;
    EXPECT_EQ(rung_of(stage.world, i), Rung::contacts_outdoors);
    stage.in_route(i, stage.route("dagbesteding"));
    EXPECT_EQ(rung_of(stage.world, i), Rung::organised_activities);
    stage.in_route(i, stage.route("werkervaringsplek"));
    EXPECT_EQ(rung_of(stage.world, i), Rung::unpaid_work);
    stage.world.jobs.working[i] = 1;
    EXPECT_EQ(rung_of(stage.world, i), Rung::paid);
    stage.world.jobs.support_until[i] = 50;
    EXPECT_EQ(rung_of(stage.world, i), Rung::paid_with_support);
}

TEST(Facts, NeedsAboveALevelAreCountedInTruth) {
    Stage stage{quiet_town()};
    const std::size_t i = stage.somebody();
    stage.world.needs.level[i] = {0.6F, 0.5F, 0.51F, 0.0F, 1.0F, 0.2F, 0.0F, 0.0F};
    EXPECT_EQ(needs_above(stage.world, i, 0.5F), 3);
    EXPECT_EQ(needs_above(stage.world, i, 0.0F), 5);
}

}  // namespace
}  // namespace meedoen
