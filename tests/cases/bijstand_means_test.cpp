// Cases of means under bijstand: income, premiums, gifts, allowances, assets, bufferbudget.
#include "rules/income/bijstand_means.hpp"

#include <gtest/gtest.h>

#include "bijstand_law.hpp"

namespace meedoen::cases {
namespace {

const BijstandMeansLaw& means_on(Date date) { return bijstand_law_on(date).bijstand_means; }

struct AssetCase {
    Date date;
    Household household;
    std::int64_t assets;
    std::int64_t counted;
    const char* steps;
};

constexpr AssetCase asset_cases[]{
    {january_2026, Household::single, 800100, 100, "ASSET-2026-SINGLE-OVER: limit 8,000"},
    {january_2026, Household::single, 800000, 0, "just at the limit"},
    {january_2026, Household::single_parent, 1599900, 0, "ASSET-2026-PARENT-UNDER: limit 16,000"},
    {january_2025, Household::couple, 1560000, 6000, "ASSET-2025-COUPLE-OVER: limit 15,540"},
    {january_2024, Household::single, 757400, 0, "ASSET-2024-01-SINGLE-UNDER: limit 7,575"},
    {july_2024, Household::single_parent, 1515001, 1, "limit 15,150, a cent above"},
    {january_2025, Household::single, 777001, 1, "limit 7,770, a cent above"},
};

TEST(BijstandMeans, Assets) {
    for (const AssetCase& c : asset_cases)
        EXPECT_EQ(assets_that_count({Cents{c.assets}, {}, {}}, c.household, means_on(c.date)).value, c.counted)
            << c.steps;
    // saved during bijstand (art. 34 lid 2 c), in the own dwelling up to 67,500 (lid 2 d)
    const BijstandMeansLaw& law = means_on(january_2026);
    EXPECT_EQ(assets_that_count({Cents{900000}, Cents{100000}, {}}, Household::single, law).value, 0);
    EXPECT_EQ(assets_that_count({{}, {}, Cents{6750000}}, Household::single, law).value, 0);
    EXPECT_EQ(assets_that_count({{}, {}, Cents{6750001}}, Household::single, law).value, 1);
}

struct PremiumCase {
    Date date;
    PremiumFacts facts;
    std::int64_t counted;
    const char* steps;
};

constexpr PremiumFacts premium(std::int64_t amount, std::int64_t before, int times, int age, SubsidyGroup group) {
    return {Cents{amount}, Cents{before}, Count{times}, Years{age}, group};
}

constexpr PremiumCase premium_cases[]{
    {january_2025, premium(350000, 0, 0, 40, SubsidyGroup::outside), 23700, "PREM-2025-OVER: 3,500 - 3,263"},
    {january_2026, premium(120000, 0, 0, 40, SubsidyGroup::outside), 0, "PREM-2026-TWO, the first"},
    {january_2026, premium(120000, 120000, 1, 40, SubsidyGroup::outside), 0, "PREM-2026-TWO, the second"},
    {january_2026, premium(120000, 240000, 2, 40, SubsidyGroup::outside), 120000, "a third counts in full"},
    {january_2026, premium(50000, 0, 0, 25, SubsidyGroup::outside), 50000, "PREM-2026-U27: art. 31 lid 5"},
    {january_2026, premium(50000, 0, 0, 25, SubsidyGroup::inside), 0, "PREM-2026-U27-LKS"},
    {january_2026, premium(339801, 0, 0, 27, SubsidyGroup::outside), 1, "a cent above 3,398"},
    {january_2026, premium(200000, 200000, 1, 40, SubsidyGroup::outside), 60200, "4,000 - 3,398"},
    {january_2024, premium(315100, 0, 0, 40, SubsidyGroup::outside), 0, "just at 3,151"},
};

TEST(BijstandMeans, Premiums) {
    for (const PremiumCase& c : premium_cases)
        EXPECT_EQ(premium_that_counts(c.facts, means_on(c.date)).value, c.counted) << c.steps;
}

TEST(BijstandMeans, Gifts) {
    const BijstandMeansLaw& law = means_on(january_2026);
    EXPECT_EQ(gift_that_counts(Cents{120000}, Cents{0}, law).value, 0);
    EXPECT_EQ(gift_that_counts(Cents{120001}, Cents{0}, law).value, 1);
    EXPECT_EQ(gift_that_counts(Cents{50000}, Cents{100000}, law).value, 30000);
    EXPECT_EQ(gift_that_counts(Cents{50000}, Cents{130000}, law).value, 50000);
}

TEST(BijstandMeans, VolunteersAllowance) {
    const BijstandMeansLaw& law = means_on(january_2026);
    const auto counted = [&](std::int64_t allowance, std::int64_t before, int age) {
        return volunteer_allowance_that_counts(CentsPerMonth{allowance}, Cents{before}, Years{age}, law).value;
    };
    EXPECT_EQ(counted(20000, 0, 45), 0);           // DAGB-2026-27P in January
    EXPECT_EQ(counted(20000, 200000, 45), 0);      // in November: 11 x 200 = 2,200
    EXPECT_EQ(counted(20000, 220000, 45), 20000);  // in December
    EXPECT_EQ(counted(20000, 0, 25), 20000);       // DAGB-2026-U27: art. 31 lid 5
    EXPECT_EQ(counted(22001, 0, 27), 1);           // a cent above 220 a month
    EXPECT_EQ(volunteer_allowance_that_counts(CentsPerMonth{22000}, {}, Years{40}, means_on(january_2025)).value, 1000);
    EXPECT_EQ(volunteer_allowance_that_counts(CentsPerMonth{21000}, {}, Years{40}, means_on(january_2024)).value, 0);
}

TEST(BijstandMeans, WhatCounts) {
    const BijstandMeansLaw& law = means_on(january_2026);
    EXPECT_EQ(counts_as_income(Means::benefit, Years{40}, law).value, 1);
    EXPECT_EQ(counts_as_income(Means::alimony, Years{40}, law).value, 1);
    EXPECT_EQ(counts_as_income(Means::kinderbijslag, Years{40}, law).value, 0);
    EXPECT_EQ(counts_as_income(Means::toeslagen, Years{20}, law).value, 0);
    EXPECT_EQ(counts_as_income(Means::jonggehandicaptenkorting, Years{27}, law).value, 0);
    EXPECT_EQ(counts_as_income(Means::jonggehandicaptenkorting, Years{26}, law).value, 1);  // art. 31 lid 5
}

TEST(BijstandMeans, SpouseWithoutRight) {
    // art. 32 lid 3: 1,001.07 of bijstand and 800 of the spouse stay below 2,002.13; 1,200 are 198.94 above
    const auto counted = [](std::int64_t income) {
        return spouse_income_that_counts(CentsPerMonth{income}, CentsPerMonth{100107}, CentsPerMonth{200213}).value;
    };
    EXPECT_EQ(counted(80000), 0);
    EXPECT_EQ(counted(100106), 0);
    EXPECT_EQ(counted(100107), 1);
    EXPECT_EQ(counted(120000), 19894);
}

TEST(BijstandMeans, Bufferbudget) {
    // BUFFER-2027-CAP: 400, 350 and 380 short; at most 1,000 a year
    const BijstandMeansLaw& law = means_on(july_2026);
    EXPECT_EQ(bufferbudget_of(Cents{40000}, Cents{0}, law).value, 40000);
    EXPECT_EQ(bufferbudget_of(Cents{35000}, Cents{40000}, law).value, 35000);
    EXPECT_EQ(bufferbudget_of(Cents{38000}, Cents{75000}, law).value, 25000);
    EXPECT_EQ(bufferbudget_of(Cents{38000}, Cents{100000}, law).value, 0);
}

}  // namespace
}  // namespace meedoen::cases
