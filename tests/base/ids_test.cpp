#include "base/ids.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <type_traits>
#include <vector>

namespace meedoen {
namespace {

static_assert(!std::is_convertible_v<Slot, ProfessionalId>);
static_assert(!std::is_convertible_v<int, RouteId> || std::is_aggregate_v<RouteId>);
static_assert(sizeof(Slot) == sizeof(std::int32_t));

TEST(Ids, AbsentUntilGiven) {
    EXPECT_FALSE(Slot{}.exists());
    EXPECT_TRUE(Slot{0}.exists());
    EXPECT_EQ(Slot{7}.at(), 7U);
    EXPECT_LT(RouteId{1}, RouteId{2});
}

TEST(Ids, KeyOfAResidentHasAPlaceForEachPart) {
    EXPECT_EQ(resident_key(0, -1, 0).value, 0U);
    EXPECT_EQ(resident_key(0, 0, 0).value, std::uint64_t{1} << 40U);
    EXPECT_EQ(resident_key(255, -1, 0).value, std::uint64_t{255} << 32U);
    EXPECT_EQ(resident_key(0, -1, 0xffffffffU).value, 0xffffffffU);
    EXPECT_EQ(resident_key(3, 41, 17).value, (std::uint64_t{42} << 40U) | (std::uint64_t{3} << 32U) | 17U);
}

TEST(Ids, NoTwoResidentsShareAKey) {
    std::vector<ResidentKey> keys;
    for (const int cause : {0, 1, 2, 127, 255})
        for (int week = -1; week < 520; ++week)
            for (const std::uint32_t number : {0U, 1U, 2U, 255U, 256U, 65536U, 0xfffffffeU, 0xffffffffU})
                keys.push_back(resident_key(cause, week, number));
    std::sort(keys.begin(), keys.end());
    EXPECT_EQ(std::adjacent_find(keys.begin(), keys.end()), keys.end());
}

TEST(Ids, EarlierWeeksSortFirst) { EXPECT_LT(resident_key(255, 3, 0xffffffffU), resident_key(0, 4, 0)); }

}  // namespace
}  // namespace meedoen
