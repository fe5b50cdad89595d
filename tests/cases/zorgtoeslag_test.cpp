// Cases of the zorgtoeslag of 2024, 2025 and 2026. Published months are held against in published_test.cpp.
#include "rules/income/zorgtoeslag.hpp"

#include <gtest/gtest.h>

#include "law_2026.hpp"
#include "law_on.hpp"

namespace meedoen::cases {
namespace {

using enum ZorgtoeslagPartner;

ZorgtoeslagLaw law_of(int year) { return scheme_on<ZorgtoeslagLaw>({year, 1, 1}, "zorgtoeslag", zorgtoeslag_fields); }

struct ZorgtoeslagCase {
    int year;
    std::int64_t income_euros;
    std::int64_t assets_euros;
    ZorgtoeslagPartner partner;
    std::int64_t year_euros;
    std::int64_t month_euros;
    const char* steps;
};

constexpr ZorgtoeslagCase worked_cases[]{
    {2024, 20000, 0, none, 1483, 123, "1,987 - 1.879% x 26,819 = 1,483.07"},
    {2024, 40000, 0, insured, 1031, 85, "3,974 - 4.256% x 26,819 - 13.67% x 13,181 = 1,030.74"},
    {2025, 33000, 0, none, 944, 78, "2,112 - 1.896% x 28,406 - 13.7% x 4,594 = 944.04"},
    {2025, 30000, 0, insured, 2792, 232, "4,224 - 4.273% x 28,406 - 13.7% x 1,594 = 2,791.83"},
    {2026, 21000, 0, none, 1550, 129, "2,119 - 1.912% x 29,736 = 1,550.45"},
    {2026, 6000, 0, none, 1550, 129, "student with a wage of 6,000: studiefinanciering is no income; as before"},
    {2026, 47000, 0, insured, 592, 49, "4,238 - 4.289% x 29,736 - 13.73% x 17,264 = 592.28"},
    {2026, 40858, 0, none, 0, 0, "a euro above the published limit: 23.40 is below 24"},
    {2026, 21000, 150000, none, 0, 0, "assets above 146,011"},
    {2026, 30000, 0, not_insured, 1463, 121, "half of 4,238 - 4.289% x 29,736 - 13.73% x 264 = 2,926.38: 1,463.19"},
    {2026, 21000, 146011, none, 1550, 129, "art. 3: assets of exactly 146,011 are not more"},
    {2026, 21000, 184633, insured, 2963, 246, "4,238 - 4.289% x 29,736 = 2,962.62; assets not above 184,633"},
    {2026, 21000, 184634, insured, 0, 0, "partners: assets above 184,633 together"},
    {2025, 28425, 0, insured, 3008, 250, "4,224 - 4.273% x 28,406 - 13.7% x 19 = 3,007.61"},
    {2024, 26819, 0, none, 1483, 123, "at the drempelinkomen nothing is above it"},
    {2024, 26820, 0, none, 1483, 123, "1,483.07 - 0.1367 = 1,482.93"},
};

TEST(Zorgtoeslag, WorkedCases) {
    for (const ZorgtoeslagCase& c : worked_cases) {
        const ZorgtoeslagLaw law = law_of(c.year);
        const ZorgtoeslagFacts facts{CentsPerYear{100 * c.income_euros}, Cents{100 * c.assets_euros}, c.partner};
        EXPECT_EQ(zorgtoeslag_of_year(facts, law).value, 100 * c.year_euros) << c.year << ": " << c.steps;
        EXPECT_EQ(zorgtoeslag_of_month(facts, law).value, 100 * c.month_euros) << c.year << ": " << c.steps;
    }
}

struct IncomeLimit {
    int year;
    ZorgtoeslagPartner partner;
    std::int64_t euros;
};

// The published income limits (geldcheck51.nl 2024, MinBZK/poc-machine-law 2025, overstappen.nl 2026).
constexpr IncomeLimit limits[]{
    {2024, none, 37496},    {2024, insured, 47368}, {2025, none, 39719},
    {2025, insured, 50206}, {2026, none, 40857},    {2026, insured, 51142},
};

TEST(Zorgtoeslag, PublishedIncomeLimits) {
    for (const IncomeLimit& limit : limits) {
        const ZorgtoeslagLaw law = law_of(limit.year);
        const CentsPerYear last{100 * limit.euros};
        const CentsPerYear first_without{100 * (limit.euros + 1)};
        EXPECT_EQ(zorgtoeslag_of_year({last, {}, limit.partner}, law).value, 2400) << limit.year;
        EXPECT_EQ(zorgtoeslag_of_year({first_without, {}, limit.partner}, law).value, 0) << limit.year;
        const auto points = zorgtoeslag_breakpoints(limit.partner, law);
        EXPECT_EQ(points[0].value, law.drempelinkomen.value) << limit.year;
        EXPECT_EQ(points[1].value, first_without.value) << limit.year;
    }
}

TEST(Zorgtoeslag, LimitWithPartnerNotInsuredIsTheFirstIncomeWithout) {
    const ZorgtoeslagLaw law = law_of(2026);
    const CentsPerYear end = zorgtoeslag_breakpoints(not_insured, law)[1];
    EXPECT_EQ(zorgtoeslag_of_year({end, {}, not_insured}, law).value, 0);
    EXPECT_EQ(zorgtoeslag_of_year({end - CentsPerYear{100}, {}, not_insured}, law).value, 2400);
}

}  // namespace
}  // namespace meedoen::cases
