// Planning reads the case file, never the true state: changing what was not seen leaves the choice of this week
// unchanged, to the last bit; changing what was seen does not.
#include <gtest/gtest.h>

#include "behaviour/lives.hpp"
#include "engine/stage.hpp"

namespace meedoen {
namespace {

/// Plans everybody with an open case, by each organisation that has one.
void plan_everybody(Stage& stage, Organisation organisation) {
    for (std::size_t i = 0; i < stage.world.size(); ++i)
        if (stage.world.person.present[i] != 0 && stage.world.files.file[i][at(organisation)].state == FileState::open)
            stage.requests().plans.push_back({static_cast<std::int32_t>(i), organisation, i % 2 == 0});
    run_planning(stage.world.plans, stage.world, stage.context());
}

std::vector<std::tuple<std::int32_t, int, int>> choices(const Stage& stage) {
    std::vector<std::tuple<std::int32_t, int, int>> chosen;
    for (const Enrol& e : stage.emit.requests.enrolments)
        chosen.emplace_back(e.slot, e.route, static_cast<int>(at(e.by)));
    for (const Submission& s : stage.emit.requests.submissions) chosen.emplace_back(s.slot, 1000 + s.claims, 0);
    return chosen;
}

class Planned : public testing::TestWithParam<Organisation> {
protected:
    Planned() : seen_{small_town(12000)}, other_{seen_.scenario} {
        seen_.world = {};
        start_world(seen_.world, seen_.context());
        other_.world = seen_.world;
    }
    Stage seen_;
    Stage other_;
};

TEST_P(Planned, AnUnseenNeedChangesNoChoice) {
    int changed = 0;
    for (std::size_t i = 0; i < other_.world.size(); ++i) {
        const CaseFile& file = other_.world.files.file[i][at(GetParam())];
        for (std::size_t d = 0; d < leefgebieden; ++d) {
            if ((file.seen_mask & (1U << d)) != 0U) continue;
            float& level = other_.world.needs.level[i][d];
            level = level > 0.5F ? 0.0F : 1.0F;
            ++changed;
        }
        other_.settle(i);
    }
    ASSERT_GT(changed, 1000);
    plan_everybody(seen_, GetParam());
    plan_everybody(other_, GetParam());
    EXPECT_GT(choices(seen_).size(), 10U);
    EXPECT_EQ(choices(seen_), choices(other_));
}

TEST_P(Planned, NoTruthIsReadAtAll) {
    for (std::size_t i = 0; i < other_.world.size(); ++i) {
        for (std::size_t d = 0; d < leefgebieden; ++d)
            other_.world.needs.level[i][d] = other_.world.needs.own[i][d] = 1.0F - other_.world.needs.level[i][d];
        other_.world.needs.belastbaarheid[i] = 8.0F - other_.world.needs.belastbaarheid[i];
        other_.world.needs.skills[i] = 1.0F - other_.world.needs.skills[i];
        other_.world.needs.facade[i] += 3.0F;
        other_.world.mind.stress[i] = other_.world.mind.motivation[i] = other_.world.mind.trust[i] = 0.1F;
        other_.settle(i);
    }
    plan_everybody(seen_, GetParam());
    plan_everybody(other_, GetParam());
    EXPECT_EQ(choices(seen_), choices(other_));
}

TEST_P(Planned, WhatOthersHaveSeenIsNotRead) {
    for (std::size_t i = 0; i < other_.world.size(); ++i)
        for (std::size_t o = 0; o < organisations; ++o)
            if (o != at(GetParam())) {
                other_.world.files.file[i][o].seen_mask = 0xFF;
                other_.world.files.file[i][o].seen.fill(250);
            }
    plan_everybody(seen_, GetParam());
    plan_everybody(other_, GetParam());
    EXPECT_EQ(choices(seen_), choices(other_));
}

TEST_P(Planned, WhatIsSeenIsRead) {
    for (std::size_t i = 0; i < other_.world.size(); ++i) {
        CaseFile& file = other_.world.files.file[i][at(GetParam())];
        file.seen_mask = 0xFF;
        file.seen.fill(250);
    }
    plan_everybody(seen_, GetParam());
    plan_everybody(other_, GetParam());
    EXPECT_NE(choices(seen_), choices(other_));
}

INSTANTIATE_TEST_SUITE_P(Each, Planned,
                         testing::Values(Organisation::sociaal_team, Organisation::werk_en_inkomen, Organisation::uwv),
                         [](const auto& named) { return std::string{organisation_names[at(named.param)]}; });

}  // namespace
}  // namespace meedoen
