// Cases of the loonkostensubsidie and of the legal ground of arrangements.
#include "rules/income/loonkostensubsidie.hpp"

#include <gtest/gtest.h>

#include "law_on.hpp"
#include "rules/income/legal_ground.hpp"

namespace meedoen::cases {
namespace {

struct SubsidyCase {
    int year;
    int age;
    double hours;
    std::int64_t full_wage;
    double loonwaarde;
    int months_before;
    std::int64_t wage_costs;
    std::int64_t employers_costs;
    const char* steps;
};

constexpr SubsidyCase subsidy_cases[]{
    {2025, 30, 24, 0, 0.5, 0, 78905, 18543, "LKS-2025-50-24H: 2,367.144 x 50% x 24/36 = 789.048; 23.5% is 185.43"},
    {2025, 30, 36, 0, 0.2, 0, 165700, 38940, "LKS-2025-20-36H: 80% is capped at 70% x 2,367.144 = 1,657.00"},
    {2026, 30, 12, 0, 0.0, 0, 41299, 9705, "LKS-2026-FORF: 50% x 2,477.952 x 12/36 = 412.992"},
    {2026, 30, 12, 0, 0.0, 5, 41299, 9705, "the sixth month"},
    {2026, 30, 12, 0, 0.0, 6, 0, 0, "after six months nothing without a loonwaarde"},
    {2026, 30, 36, 0, 1.0, 0, 0, 0, "full output"},
    {2026, 30, 36, 0, 0.3, 0, 173457, 40762, "just at the cap: 70% x 2,477.952 = 1,734.566"},
    {2026, 30, 36, 0, 0.31, 0, 170979, 40180, "69% x 2,477.952 = 1,709.787"},
    {2026, 30, 36, 260000, 0.5, 0, 107395, 25238,
     "loonwaarde of a higher wage: 2,477.952 - 50% x 2,808.00 = 1,073.952"},
    {2024, 30, 36, 0, 0.5, 0, 111748, 26261, "2,069.40 x 1.08 = 2,234.952; half is 1,117.476"},
    {2026, 18, 36, 0, 0.5, 0, 61949, 14558, "minimum wage at 18: 50% x 2,477.952 = 1,238.976; half is 619.488"},
    {2026, 30, 40, 0, 0.5, 0, 137664, 32351, "more hours than 36: 1,238.976 x 40/36 = 1,376.64"},
};

TEST(Loonkostensubsidie, Months) {
    for (const SubsidyCase& c : subsidy_cases) {
        const Date date{c.year, 1, 1};
        const auto law = scheme_on<LoonkostensubsidieLaw>(date, "loonkostensubsidie", loonkostensubsidie_fields);
        const auto wage = scheme_on<MinimumWageLaw>(date, "minimum_wage", minimum_wage_fields);
        const LoonkostensubsidieMonth month =
            loonkostensubsidie_of({Years{c.age}, HoursPerWeek{c.hours}, CentsPerMonth{c.full_wage}, Share{c.loonwaarde},
                                   Count{c.months_before}},
                                  law, wage);
        EXPECT_EQ(month.wage_costs.value, c.wage_costs) << c.steps;
        EXPECT_EQ(month.employers_costs.value, c.employers_costs) << c.steps;
    }
}

// With a minimum wage of 2,155.00, holiday allowance included.
TEST(Loonkostensubsidie, FullMonth) {
    const auto law = scheme_on<LoonkostensubsidieLaw>({2025, 1, 1}, "loonkostensubsidie", loonkostensubsidie_fields);
    EXPECT_EQ(full_subsidy_of(CentsPerMonth{215500}, CentsPerMonth{64650}, law).value, 150850);   // 70%, just the cap
    EXPECT_EQ(full_subsidy_of(CentsPerMonth{215500}, CentsPerMonth{100000}, law).value, 115500);  // below the cap
    EXPECT_EQ(full_subsidy_of(CentsPerMonth{215500}, CentsPerMonth{215501}, law).value, 0);
}

GroundFacts person(Benefit benefit) {
    GroundFacts facts;
    facts.benefit = benefit;
    facts.age = Years{40};
    facts.finding = YesNo{1};
    facts.requested = YesNo{1};
    return facts;
}

struct GroundCase {
    Arrangement arrangement;
    Benefit benefit;
    Refusal refusal;
};

TEST(LegalGround, ByBenefit) {
    using enum Arrangement;
    using enum Benefit;
    constexpr Refusal may = Refusal::none;
    const GroundCase cases[]{
        {loonkostensubsidie, bijstand, may},
        {loonkostensubsidie, Benefit::none, may},
        {loonkostensubsidie, wajong, Refusal::other_benefit},
        {loonkostensubsidie, wia, Refusal::other_benefit},
        {loonkostensubsidie, ww, Refusal::other_benefit},
        {loondispensatie, wajong, may},  // RGF-LD-1
        {loondispensatie, bijstand, Refusal::other_benefit},
        {beschut_werk, wajong, may},
        {beschut_werk, bijstand, may},
        {beschut_werk, wia, may},
        {dagbesteding, Benefit::none, may},
        {dagbesteding, wajong, may},
        {volunteer_allowance, bijstand, may},
        {volunteer_allowance, ww, may},
        {proefplaatsing, bijstand, may},
        {proefplaatsing, ww, may},
        {proefplaatsing, Benefit::none, Refusal::no_benefit},
    };
    for (const GroundCase& c : cases)
        EXPECT_EQ(refusal_of(c.arrangement, person(c.benefit), law_2026()), c.refusal)
            << static_cast<int>(c.arrangement) << " with benefit " << static_cast<int>(c.benefit);
}

TEST(LegalGround, Conditions) {
    using enum Arrangement;
    const auto refusal = [](Arrangement arrangement, const GroundFacts& facts) {
        return refusal_of(arrangement, facts, law_2026());
    };
    GroundFacts facts = person(Benefit::wajong);
    facts.in_beschut_werk = YesNo{1};
    EXPECT_EQ(refusal(loonkostensubsidie, facts), Refusal::none);  // art. 10b lid 9
    facts.wsw_job = WswJob::yes;
    EXPECT_EQ(refusal(loondispensatie, facts), Refusal::wsw_job);  // RGF-LD-3
    facts = person(Benefit::wajong);
    facts.finding = YesNo{0};
    EXPECT_EQ(refusal(loondispensatie, facts), Refusal::no_finding);  // RGF-LD-4
    facts = person(Benefit::wajong);
    facts.requested = YesNo{0};
    EXPECT_EQ(refusal(loondispensatie, facts), Refusal::not_requested);
    facts = person(Benefit::bijstand);
    facts.finding = YesNo{0};
    EXPECT_EQ(refusal(loonkostensubsidie, facts), Refusal::no_finding);  // RGF-LKS-3
    facts.finding = YesNo{1};
    facts.months_in_job = Count{5};
    EXPECT_EQ(refusal(loonkostensubsidie, facts), Refusal::none);
    facts.months_in_job = Count{6};
    EXPECT_EQ(refusal(loonkostensubsidie, facts), Refusal::too_late);  // RGF-LKS-5
    facts = person(Benefit::bijstand);
    facts.places_left = YesNo{0};
    EXPECT_EQ(refusal(beschut_werk, facts), Refusal::no_place);
    facts.wlz = YesNo{1};
    EXPECT_EQ(refusal(dagbesteding, facts), Refusal::wlz);
    facts.age = Years{26};
    EXPECT_EQ(refusal(volunteer_allowance, facts), Refusal::too_young);  // DAGB-2026-U27
    facts.age = Years{27};
    EXPECT_EQ(refusal(volunteer_allowance, facts), Refusal::none);
}

}  // namespace
}  // namespace meedoen::cases
