// Cases of the Wajong, grondslag 2,294.40 a month (1 January 2026), without holiday allowance on either side.
#include "rules/income/wajong.hpp"

#include <gtest/gtest.h>

#include "law_2026.hpp"

namespace meedoen::cases {
namespace {

struct WajongCase {
    std::int64_t grondslag;
    std::int64_t wage;
    Arbeidsvermogen arbeidsvermogen;
    double loonwaarde;
    std::int64_t cents;
    const char* steps;
};

TEST(Wajong, Height) {
    using enum Arbeidsvermogen;
    constexpr WajongCase cases[]{
        {229440, 0, lastingly_none, 1.0, 172080, "art. 1a:4, 3:8b: 75% x 2,294.40"},
        {229440, 0, present, 1.0, 160608, "art. 3:8: 70% x 2,294.40"},
        {229440, 114720, lastingly_none, 1.0, 86040, "75% x (2,294.40 - 1,147.20)"},
        {229440, 114720, present, 1.0, 80304, "70% x (2,294.40 - 1,147.20)"},
        {229440, 229440, present, 1.0, 0, "wage equals the grondslag"},
        {229440, 300000, lastingly_none, 1.0, 0, "never below nothing"},
        {229440, 80304, present, 0.7, 114720,
         "loondispensatie, half time at minimum wage: I/L = 1,147.20; 1,606.08 - 803.04 + 30% x 1,147.20"},
        {229440, 34416, present, 0.3, 160608, "at loonwaarde 30% nothing is settled: CF = 0"},
        {229440, 125000, present, 0.5, 125000,
         "I/L = 2,500: the top-up to the function wage, 2,500 - 1,250, is larger"},
        {229440, 0, present, 0.5, 160608, "no wage yet"},
        {114720, 0, present, 1.0, 80304, "18 years: grondslag 1,147.20"},
    };
    for (const WajongCase& c : cases)
        EXPECT_EQ(wajong_of({CentsPerMonth{c.grondslag}, CentsPerMonth{c.wage}, c.arbeidsvermogen, Share{c.loonwaarde}},
                            law_2026().wajong)
                      .value,
                  c.cents)
            << c.steps;
}

// With loondispensatie the sum depends on the function wage alone: max(0.70 G + 0.30 F, F).
TEST(Wajong, LoondispensatieLeavesTheSumToTheFunctionWage) {
    for (const double loonwaarde : {0.3, 0.4, 0.5, 0.8}) {
        const auto wage = static_cast<std::int64_t>(100000 * loonwaarde + 0.5);
        const CentsPerMonth benefit =
            wajong_of({CentsPerMonth{229440}, CentsPerMonth{wage}, Arbeidsvermogen::present, Share{loonwaarde}},
                      law_2026().wajong);
        EXPECT_EQ(benefit.value + wage, 190608) << loonwaarde;  // 1,606.08 + 30% x 1,000
    }
}

}  // namespace
}  // namespace meedoen::cases
