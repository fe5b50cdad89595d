// Cases of the eigen bijdrage under the Wmo, own risk and premium of 2024, 2025 and 2026.
#include "rules/income/care_costs.hpp"

#include <gtest/gtest.h>

#include "law_on.hpp"

namespace meedoen::cases {
namespace {

struct WmoCase {
    int year;
    Household household;
    int age;
    AowAge youngest;
    std::int64_t cents;
    const char* steps;
};

constexpr WmoCase wmo_cases[]{
    {2024, Household::single, 40, AowAge::not_reached, 2060, "WMO-2024-SINGLE"},
    {2024, Household::couple, 40, AowAge::not_reached, 0, "WMO-2024-COUPLE: art. 3.8 lid 3 f"},
    {2024, Household::couple, 70, AowAge::not_reached, 0, "one of both below AOW age"},
    {2024, Household::couple, 70, AowAge::reached, 2060, "both of AOW age"},
    {2025, Household::single, 40, AowAge::not_reached, 2100, "WMO-2025-SINGLE: 21.00, as the CAK asks"},
    {2026, Household::single, 40, AowAge::not_reached, 2180, "21.80 from 2026"},
    {2026, Household::single_parent, 40, AowAge::not_reached, 2180, "children are no partner"},
    {2024, Household::single, 17, AowAge::not_reached, 0, "WMO-2024-TEEN: art. 3.8 lid 3 e"},
    {2024, Household::single, 18, AowAge::not_reached, 2060, "from 18"},
};

TEST(CareCosts, Wmo) {
    for (const WmoCase& c : wmo_cases) {
        const auto law = scheme_on<WmoLaw>({c.year, 6, 1}, "wmo", wmo_fields);
        EXPECT_EQ(wmo_eigen_bijdrage_of({c.household, Years{c.age}, c.youngest, {}, {}}, law).value, c.cents)
            << c.steps;
    }
    // a gemeente that asks nothing up to 120% of the norm: 1,681.80
    auto law = scheme_on<WmoLaw>({2026, 1, 1}, "wmo", wmo_fields);
    law.nil_below_share = Share{1.2};
    WmoFacts facts{Household::single, Years{40}, {}, CentsPerMonth{168180}, CentsPerMonth{140150}};
    EXPECT_EQ(wmo_eigen_bijdrage_of(facts, law).value, 0);
    facts.income += CentsPerMonth{1};
    EXPECT_EQ(wmo_eigen_bijdrage_of(facts, law).value, 2180);
}

struct RiskCase {
    int age;
    std::int64_t costs;
    std::int64_t before;
    std::int64_t cents;
    const char* steps;
};

constexpr RiskCase risk_cases[]{
    {40, 50000, 0, 38500, "ER-2026-500: at most 385"}, {40, 20000, 0, 20000, "ER-2026-200"},
    {17, 80000, 0, 0, "ER-2026-17: none below 18"},    {18, 80000, 0, 38500, "from 18"},
    {40, 20000, 20000, 18500, "385 - 200 is left"},    {40, 20000, 38500, 0, "used up"},
    {40, 38500, 0, 38500, "just all of it"},           {40, 38501, 0, 38500, "a cent more"},
};

TEST(CareCosts, OwnRiskAndPremium) {
    for (const int year : {2024, 2025, 2026}) {
        const auto law = scheme_on<HealthInsuranceLaw>({year, 1, 1}, "health_insurance", health_insurance_fields);
        for (const RiskCase& c : risk_cases)
            EXPECT_EQ(own_risk_of(Cents{c.costs}, Cents{c.before}, Years{c.age}, law).value, c.cents) << c.steps;
        EXPECT_EQ(health_premium_of(Years{17}, law).value, 0);
        EXPECT_EQ(health_premium_of(Years{18}, law).value, law.premium.value);
    }
}

}  // namespace
}  // namespace meedoen::cases
