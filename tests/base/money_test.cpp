#include "base/money.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace meedoen {
namespace {

struct Row {
    double cents;
    std::int64_t nearest;
    std::int64_t down;
};

TEST(Money, RoundingTable) {
    const std::vector<Row> rows{{0.0, 0, 0},
                                {0.4, 0, 0},
                                {0.49999999999999994, 0, 0},  // the double just below a half: adding 0.5 gives 1
                                {0.5, 1, 0},
                                {0.99999999999999989, 1, 0},
                                {1.0, 1, 1},
                                {1.5, 2, 1},
                                {2.5, 3, 2},
                                {-0.4, 0, -1},
                                {-0.49999999999999994, 0, -1},
                                {-0.5, -1, -1},
                                {-1.0, -1, -1},
                                {-1.2, -1, -2},
                                {-1.5, -2, -2},
                                {-2.5, -3, -3},
                                {123456.49, 123456, 123456},
                                {2251799813685248.5, 2251799813685249, 2251799813685248},
                                {4503599627370497.0, 4503599627370497, 4503599627370497},  // 2^52 + 1
                                {9007199254740991.0, 9007199254740991, 9007199254740991}};
    for (const Row& row : rows) {
        EXPECT_EQ(to_nearest_cent(row.cents), row.nearest) << row.cents;
        EXPECT_EQ(down_to_cent(row.cents), row.down) << row.cents;
    }
}

TEST(Money, NearestIsTheRoundOfTheStandardLibrary) {
    for (int i = -200'000; i <= 200'000; ++i) {
        const double cents = i * 0.125;
        EXPECT_EQ(to_nearest_cent(cents), std::llround(cents));
        EXPECT_EQ(down_to_cent(cents), static_cast<std::int64_t>(std::floor(cents)));
    }
}

TEST(Money, WholeEuros) {
    const std::vector<std::vector<std::int64_t>> rows{
        {0, 0, 0},       {1, 0, 100},     {99, 0, 100},          {100, 100, 100},
        {101, 100, 200}, {199, 100, 200}, {12300, 12300, 12300}, {12345, 12300, 12400}};
    for (const auto& row : rows) {
        EXPECT_EQ(down_to_euro(row[0]), row[1]);
        EXPECT_EQ(up_to_euro(row[0]), row[2]);
    }
}

}  // namespace
}  // namespace meedoen
