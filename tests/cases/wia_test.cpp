// Cases of the WIA, first form: IVA, and WGA without inkomenseis.
#include "rules/income/wia.hpp"

#include <gtest/gtest.h>

#include "law_2026.hpp"

namespace meedoen::cases {
namespace {

struct WiaCase {
    std::int64_t earned;
    std::int64_t income;
    int months_before;
    Arbeidsvermogen arbeidsvermogen;
    std::int64_t cents;
    const char* steps;
};

TEST(Wia, Height) {
    using enum Arbeidsvermogen;
    constexpr WiaCase cases[]{
        {300000, 0, 30, lastingly_none, 225000, "art. 51: IVA 75% x 3,000"},
        {300000, 50000, 30, lastingly_none, 190000, "art. 52: 2,250 - 70% x 500"},
        {300000, 330000, 30, lastingly_none, 0, "2,250 - 2,310: never below nothing"},
        {300000, 0, 0, present, 225000, "art. 61: WGA 75% in the first two months"},
        {300000, 0, 2, present, 210000, "70% after"},
        {300000, 100000, 2, present, 140000, "70% x (3,000 - 1,000)"},
        {300000, 300000, 2, present, 0, "nothing lost"},
        {800000, 0, 2, lastingly_none, 496308, "75% x 6,617.44, the highest maandloon"},
        {800000, 100000, 2, lastingly_none, 438405, "4,963.08 - 70% x 827.18 = 4,384.054"},
    };
    for (const WiaCase& c : cases) {
        const Maandloon maandloon = maandloon_of(CentsPerMonth{c.earned}, law_2026().ww.maandloon_most);
        EXPECT_EQ(
            wia_of({maandloon, CentsPerMonth{c.income}, Count{c.months_before}, c.arbeidsvermogen}, law_2026().wia)
                .value,
            c.cents)
            << c.steps;
    }
}

}  // namespace
}  // namespace meedoen::cases
