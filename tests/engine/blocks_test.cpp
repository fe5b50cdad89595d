// Work in blocks in a large world: everybody once, requests about one resident in their order, nobody who is absent.
#include <gtest/gtest.h>

#include <numeric>

#include "engine/stage.hpp"

namespace meedoen {
namespace {

/// A world that is divided: every seventh row holds nobody.
struct LargeStage : Stage {
    LargeStage() : Stage{quiet_town()} {
        add_rows(world, 9 * block_size + 100);
        for (std::size_t i = 0; i < world.size(); ++i) world.person.present[i] = i % 7 == 3 ? 0 : 1;
    }
};

TEST(Blocks, EverybodyPresentIsVisitedOnceInTheOrderOfRows) {
    LargeStage stage;
    ASSERT_FALSE(is_one_block(stage.world.size()));
    for_residents(stage.world, stage.context(),
                  [](std::size_t i, Emit& emit) { emit.event(i, EventKind::asked, 0, 0, 0); });
    std::size_t i = 0;
    for (const Event& event : stage.emit.events) {
        while (stage.world.person.present[i] == 0) ++i;
        ASSERT_EQ(event.subject, static_cast<std::int32_t>(i++));
    }
    EXPECT_EQ(stage.emit.events.size(), static_cast<std::size_t>(std::accumulate(stage.world.person.present.begin(),
                                                                                 stage.world.person.present.end(), 0)));
}

TEST(Blocks, RequestsAboutOneResidentKeepTheirOrder) {
    LargeStage stage;
    std::vector<ClaimChange> list;  // three rounds over residents of all blocks, numbered by round
    for (std::int16_t round = 0; round < 3; ++round)
        for (std::size_t k = 0; k < 5000; ++k)
            list.push_back({static_cast<std::int32_t>(k * 7919 % stage.world.size()), ClaimCause::granted, round});
    std::vector<std::int16_t> next(stage.world.size(), 0);
    std::vector<std::int32_t> out_of_order(stage.world.size(), 0);
    for_requests(stage.world, stage.context(), list, [&](const ClaimChange& request, Emit&) {
        const auto i = static_cast<std::size_t>(request.slot);
        out_of_order[i] += request.weeks == next[i] ? 0 : 1;
        ++next[i];
    });
    for (const ClaimChange& request : list) {
        const auto i = static_cast<std::size_t>(request.slot);
        ASSERT_EQ(next[i], stage.world.person.present[i] == 0 ? 0 : 3) << "row " << i;
        ASSERT_EQ(out_of_order[i], 0) << "row " << i;
    }
}

}  // namespace
}  // namespace meedoen
