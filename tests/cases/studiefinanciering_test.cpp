// Cases of studiefinanciering and studietoeslag, 2024 to 2026. Ids are those of worked_out/cases.jsonl.
#include "rules/income/studiefinanciering.hpp"

#include <gtest/gtest.h>

#include "law_2026.hpp"
#include "law_on.hpp"
#include "rules/income/zorgtoeslag.hpp"

namespace meedoen::cases {
namespace {

TEST(Studiefinanciering, Gift) {
    struct GiftCase {
        int year;
        StudentHome home;
        std::int64_t parents_pay;
        std::int64_t cents;
        const char* steps;
    };
    using enum StudentHome;
    constexpr GiftCase cases[]{
        {2026, away, 0, 81560, "324.52 + 491.08"},
        {2026, with_parents, 0, 62129, "130.21 + 491.08"},
        {2026, away, 49108, 32452, "parents pay all of the aanvullende beurs"},
        {2026, away, 49107, 32453, "a cent less"},
        {2026, away, 100000, 32452, "never below the basisbeurs"},
        {2025, away, 0, 78779, "313.45 + 474.34, both interpolated"},
        {2024, with_parents, 0, 57893, "121.33 + 457.60, DUO"},
        {2024, away, 0, 92429, "466.69 with 164.30 for the time being, + 457.60"},
    };
    for (const GiftCase& c : cases) {
        const auto law =
            scheme_on<StudiefinancieringLaw>({c.year, 1, 1}, "studiefinanciering", studiefinanciering_fields);
        EXPECT_EQ(studiefinanciering_of({c.home, CentsPerMonth{c.parents_pay}}, law).value, c.cents) << c.steps;
    }
}

struct StudietoeslagCase {
    std::int64_t amount;
    int age;
    std::int64_t stage;
    StudietoeslagRight right;
    std::int64_t cents;
    const char* steps;
};

TEST(Studietoeslag, Height) {
    using enum StudietoeslagRight;
    constexpr StudietoeslagCase cases[]{
        {35280, 22, 0, cannot_earn_but_wajong, 0, "STUD-NOWAJ: art. 36b lid 3 b"},
        {32859, 22, 30000, cannot_earn, 22574, "STUD-STAGE: 328.59 - (300 - 197.15)"},
        {32859, 18, 0, cannot_earn, 16430, "STUD-AGE18: half of 328.59, 164.295"},
        {35280, 21, 0, cannot_earn, 35280, "Rijksoverheid, January 2024"},
        {35280, 20, 0, cannot_earn, 28224, "80%; published 282.23"},
        {35280, 19, 0, cannot_earn, 21168, "60%; published 211.67"},
        {35280, 18, 0, cannot_earn, 17640, "50%, as published"},
        {35280, 17, 0, cannot_earn, 13936, "39.5%; published 139.35"},
        {35280, 22, 21168, cannot_earn, 35280, "pay for a stage that is just left free"},
        {35280, 22, 21169, cannot_earn, 35279, "a cent above"},
        {35280, 22, 25000, cannot_earn, 31448, "352.80 - (250 - 211.68); published example 314.47"},
        {35280, 22, 90000, cannot_earn, 0, "never below nothing"},
        {35280, 22, 0, none, 0, "who can earn has no right"},
    };
    for (const StudietoeslagCase& c : cases) {
        const StudietoeslagLaw law{CentsPerMonth{c.amount}, law_2026().studietoeslag.stage_free_share};
        EXPECT_EQ(studietoeslag_of({Years{c.age}, CentsPerMonth{c.stage}, c.right}, law, law_2026().minimum_wage).value,
                  c.cents)
            << c.steps;
    }
}

TEST(Studietoeslag, EveryHalfYear) {
    struct DatedCase {
        Date date;
        std::int64_t cents;
    };
    constexpr DatedCase cases[]{{{2024, 1, 1}, 35280}, {{2024, 7, 1}, 35957}, {{2025, 1, 1}, 36973},
                                {{2025, 7, 1}, 37622}, {{2026, 1, 1}, 38514}, {{2026, 7, 1}, 39007}};
    for (const DatedCase& c : cases) {
        const auto law = scheme_on<StudietoeslagLaw>(c.date, "studietoeslag", studietoeslag_fields);
        EXPECT_EQ(
            studietoeslag_of({Years{23}, {}, StudietoeslagRight::cannot_earn}, law, law_2026().minimum_wage).value,
            c.cents);
    }
}

// STUD-ZT: studiefinanciering is no income, so with a wage of 6,000 the zorgtoeslag is full.
TEST(Studiefinanciering, DoesNotCountForToeslagen) {
    EXPECT_EQ(zorgtoeslag_of_month({CentsPerYear{600000}, {}, ZorgtoeslagPartner::none}, law_2026().zorgtoeslag).value,
              12900);
}

}  // namespace
}  // namespace meedoen::cases
