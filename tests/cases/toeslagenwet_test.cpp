// Cases of the Toeslagenwet, 2024 to 2026. Ids are those of worked_out/cases.jsonl; amounts a month are 21.75 days.
#include "rules/income/toeslagenwet.hpp"

#include <gtest/gtest.h>

#include "law_2026.hpp"
#include "law_on.hpp"

namespace meedoen::cases {
namespace {

using enum ToeslagenwetHousehold;
using enum ToeslagenwetPartner;

/// The two schemes that the rule reads, on another date.
Law law_of(Date date) {
    Law law;
    law.toeslagenwet = scheme_on<ToeslagenwetLaw>(date, "toeslagenwet", toeslagenwet_fields);
    law.minimum_wage = scheme_on<MinimumWageLaw>(date, "minimum_wage", minimum_wage_fields);
    return law;
}

struct ToeslagCase {
    std::int64_t benefit;
    std::int64_t other;
    std::int64_t work;
    std::int64_t base;
    int age;
    int months_with_work;
    ToeslagenwetHousehold household;
    ToeslagenwetPartner partner;
    std::int64_t cents;
    const char* steps;
    int youngest_child = 18;
};

ToeslagenwetFacts facts_of(const ToeslagCase& c) {
    return {CentsPerMonth{c.benefit},
            CentsPerMonth{c.other},
            CentsPerMonth{c.work},
            CentsPerMonth{c.base},
            Years{c.age},
            Count{c.months_with_work},
            c.household,
            c.partner,
            Years{c.youngest_child}};
}

// Norms of a month: couple 2,294.4075, alone 1,644.735, kostendeler 1,066.4025; minimumloon 2,294.40.
TEST(Toeslagenwet, January2026) {
    constexpr ToeslagCase cases[]{
        {160609, 0, 0, 229440, 25, 0, alone, none_or_older, 3865, "TW-WAJONG-SINGLE: 1,644.735 - 1,606.09"},
        {87000, 0, 0, 217500, 35, 0, kostendeler, none_or_older, 19640, "TW-COSTSHARER: 1,066.4025 - 40.00 a day"},
        {152250, 0, 0, 201389, 42, 0, couple, born_after_1971, 49139,
         "TW-COUPLE-CHILD: missing 771.91, but dagloon 100 is 92.59 without holiday part, below 105.49: "
         "2,013.89 - 1,522.50; the case asks 30.00 a day on a base with it and names 22.59 as the other reading: "
         "art. 8a lid 2 says 22.59",
         5},
        {96374, 0, 0, 302083, 42, 0, couple, born_after_1971, 133067,
         "TW-COUPLE-HIGHDAGLOON: 2,294.4075 - 44.31 a day; dagloon 138.89 without holiday part: no limit", 5},
        {152250, 0, 0, 201389, 42, 0, couple, born_after_1971, 0, "TW-COUPLE-NOCHILD: art. 3"},
        {96374, 0, 0, 302083, 42, 0, couple, born_after_1971, 133067, "a child of 11", 11},
        {96374, 0, 0, 302083, 42, 0, couple, born_after_1971, 0, "a child of 12: shut out", 12},
        {96374, 0, 0, 302083, 42, 0, couple, none_or_older, 133067, "an older partner needs no child"},
        {87000, 0, 43500, 261806, 38, 0, alone, none_or_older, 55054,
         "TW-WORK-DISREGARD: free 114.72 + 30% x 320.28 = 210.804; 1,644.735 - 870 - 224.20"},
        {91350, 0, 0, 130500, 29, 0, alone, none_or_older, 39150,
         "TW-BASECAP: base 60 a day below 70% of the minimumloon: 1,305 - 913.50"},
        {80304, 0, 0, 114720, 18, 0, with_parents, none_or_older, 0, "TW-18-PARENTS: art. 2 lid 3"},
        {137025, 0, 0, 181250, 40, 0, alone, none_or_older, 27449,
         "ZW-2026-TW: 1,644.735 - 1,370.25 = 274.485; base 83.33 a day above 73.84"},
        {87000, 0, 43500, 261806, 38, 23, alone, none_or_older, 55054, "the last month of two years"},
        {87000, 0, 43500, 261806, 38, 24, alone, none_or_older, 33974, "after it: 1,644.735 - 870 - 435 = 339.735"},
        {87000, 0, 10000, 261806, 38, 0, alone, none_or_older, 77474, "100 is below 5%: all left free; 774.735"},
        {30000, 0, 120000, 261806, 38, 0, alone, none_or_older, 48890,
         "free 114.72 + 30% x 1,085.28, at most 344.16: 1,644.735 - 300 - 855.84"},
        {87000, 30000, 0, 261806, 38, 0, alone, none_or_older, 47474, "other income counts in full"},
        {164474, 0, 0, 261806, 38, 0, alone, none_or_older, 0, "half a cent above the norm"},
        {164473, 0, 0, 261806, 38, 0, alone, none_or_older, 1, "half a cent below it: up"},
        {50000, 0, 0, 114720, 17, 0, alone, none_or_older, 0, "below 18"},
        {50000, 0, 0, 114720, 18, 0, alone, none_or_older, 26669, "35.25 x 21.75 = 766.6875"},
        {50000, 0, 0, 137664, 19, 0, alone, none_or_older, 43851, "43.15 x 21.75 = 938.5125"},
        {50000, 0, 0, 183552, 20, 0, alone, none_or_older, 78195, "58.94 x 21.75 = 1,281.945"},
        {50000, 0, 0, 183552, 20, 0, kostendeler, none_or_older, 78195, "art. 2 lid 8: below 21 no kostendeler"},
        {50000, 0, 0, 183552, 21, 0, with_parents, none_or_older, 56640, "from 21 parents are housemates"},
        {50000, 0, 0, 114719, 35, 0, kostendeler, none_or_older, 56640, "base a cent below 50%: 647.19 is more"},
        {80000, 0, 0, 100000, 35, 0, kostendeler, none_or_older, 20000, "base limits: 1,000 - 800 below 266.40"},
        {80000, 0, 0, 100000, 35, 0, with_parents, none_or_older, 20000, "and with parents"},
    };
    for (const ToeslagCase& c : cases) EXPECT_EQ(toeslagenwet_of(facts_of(c), law_2026()).value, c.cents) << c.steps;
}

// Alone, no other income than a benefit of 1,000: 21.75 x norm - 1,000.
TEST(Toeslagenwet, EveryHalfYear) {
    struct DatedCase {
        Date date;
        std::int64_t alone_cents;
        std::int64_t couple_cents;
    };
    constexpr DatedCase cases[]{
        {{2024, 1, 1}, 47356, 106930}, {{2024, 7, 1}, 50945, 113368}, {{2025, 1, 1}, 57013, 119175},
        {{2025, 7, 1}, 60493, 124591}, {{2026, 1, 1}, 64474, 129441}, {{2026, 7, 1}, 66931, 133704},
    };
    for (const DatedCase& c : cases) {
        const Law law = law_of(c.date);
        ToeslagenwetFacts facts = facts_of({100000, 0, 0, 300000, 40, 0, alone, none_or_older, 0, ""});
        EXPECT_EQ(toeslagenwet_of(facts, law).value, c.alone_cents) << c.date.year << '-' << +c.date.month;
        facts.household = couple;
        EXPECT_EQ(toeslagenwet_of(facts, law).value, c.couple_cents) << c.date.year << '-' << +c.date.month;
    }
}

// The norm of a couple is the minimum wage per day, rounded.
TEST(Toeslagenwet, CoupleIsMinimumWage) {
    for (const int year : {2024, 2025, 2026})
        for (const int month : {1, 7}) {
            const Law law = law_of({year, month, 1});
            EXPECT_EQ(law.toeslagenwet.norm_couple.value, (law.minimum_wage.monthly.value * 200 + 2175) / 4350)
                << year << '-' << month;
        }
}

TEST(Toeslagenwet, Breakpoints) {
    ToeslagenwetFacts facts = facts_of({87000, 0, 0, 261806, 38, 0, alone, none_or_older, 0, ""});
    const auto points = toeslagenwet_breakpoints(facts, law_2026());
    EXPECT_EQ(points[0].value, 11472) << "5% of 2,294.40";
    EXPECT_EQ(points[1].value, 87952) << "114.72 + 229.44 / 0.30";
    facts.work = points[1];
    EXPECT_EQ(toeslagenwet_freed_of(facts, law_2026()).value, 34416);
    facts.work += CentsPerMonth{100000};
    EXPECT_EQ(toeslagenwet_freed_of(facts, law_2026()).value, 34416);
    facts.work = points[0];
    EXPECT_EQ(toeslagenwet_freed_of(facts, law_2026()).value, 11472);
}

}  // namespace
}  // namespace meedoen::cases
