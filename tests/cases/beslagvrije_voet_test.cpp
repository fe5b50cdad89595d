// Cases of the beslagvrije voet of 2024, 2025 and 2026.
#include "rules/income/beslagvrije_voet.hpp"

#include <gtest/gtest.h>

#include "bijstand_law.hpp"
#include "rules/income/huurtoeslag.hpp"

namespace meedoen::cases {
namespace {

/// The law of a date, as far as the beslagvrije voet needs it.
const Law& law_of(Date date) {
    static std::map<Date, Law> laws;
    const auto [place, is_new] = laws.try_emplace(date, bijstand_law_on(date));
    if (is_new) {
        fill(place->second.zorgtoeslag, zorgtoeslag_fields, "zorgtoeslag", date);
        fill(place->second.huurtoeslag, huurtoeslag_fields, "huurtoeslag", date);
        fill(place->second.beslagvrije_voet, beslagvrije_voet_fields, "beslagvrije_voet", date);
    }
    return place->second;
}

constexpr BeslagvrijeVoetFacts debtor(Household household, int children, std::int64_t taxable_euros,
                                      std::int64_t income) {
    return {household, Count{children}, CentsPerYear{100 * taxable_euros}, CentsPerMonth{income}, {}, {}};
}

struct VoetCase {
    Date date;
    BeslagvrijeVoetFacts facts;
    std::int64_t voet;
    std::int64_t attached;
    const char* steps;
};

constexpr auto single = Household::single;
constexpr auto single_parent = Household::single_parent;
constexpr auto couple = Household::couple;

constexpr VoetCase voet_cases[]{
    {january_2026, debtor(single, 0, 21328, 140150), 133143, 7007, "BVV-2026-BIJSTAND: 95% x 1,401.50 = 1,331.425"},
    {january_2026, debtor(single, 0, 28000, 205000), 143436, 61564,
     "BVV-2026-SINGLE28000: 1,331.425 + 27% x 4,575 / 12 = 102.9375"},
    {january_2026, debtor(single, 0, 65000, 360000), 219142, 140858, "BVV-2026-MAX: the maximum"},
    {january_2026, debtor(couple, 1, 40000, 280000), 218073, 61927,
     "BVV-2026-CK40000: 1,902.02 + 117.44 + 155.83 + 5.44"},
    {january_2026, debtor(single, 0, 14000, 110000), 104500, 5500, "BVV-2026-LOW: 95% x 1,100"},
    {july_2025, debtor(single_parent, 1, 70000, 350000), 226467, 123533, "BVV-2025-07-MAX: the maximum"},
    {january_2026, debtor(single, 0, 23425, 205000), 133143, 71857, "just at the ijkpunt"},
    {january_2026, debtor(single, 0, 23426, 205000), 133145, 71855, "a euro above: 27% / 12 = 2.25 cents, 1,331.4475"},
    {january_2026, debtor(single_parent, 2, 33000, 240000), 141694, 98306,
     "1,331.425 + 37.346 + 27.50 + 7.6% x 3,264 / 12 = 20.672"},
    {january_2026, debtor(couple, 0, 33000, 240000), 196687, 43313, "1,902.0235 + 37.346 + 22% x 1,500 / 12 = 27.50"},
    {january_2024, debtor(single, 0, 30000, 220000), 147305, 72695,
     "1,219.6385 + 13.67% x 3,181 / 12 = 36.237; normhuur at 30,000 443.84 - 226.67 = 217.17; 1,473.05"},
    {january_2025, debtor(single, 0, 20000, 150000), 127818, 22182, "95% x 1,345.45 = 1,278.1775"},
    {july_2024, debtor(single, 0, 90000, 400000), 201960, 198040, "the maximum of July 2024"},
};

TEST(BeslagvrijeVoet, Cases) {
    for (const VoetCase& c : voet_cases) {
        EXPECT_EQ(beslagvrije_voet_of(c.facts, law_of(c.date)).value, c.voet) << c.steps;
        EXPECT_EQ(attached_of(c.facts, law_of(c.date)).value, c.attached) << c.steps;
    }
}

TEST(BeslagvrijeVoet, OtherIncome) {
    const Law& law = law_of(january_2026);
    BeslagvrijeVoetFacts facts = debtor(couple, 0, 25000, 200000);
    EXPECT_EQ(beslagvrije_voet_of(facts, law).value, 190000);  // 1,902.02, at most 95% x 2,000
    facts.income = CentsPerMonth{250000};
    facts.spouse_income = CentsPerMonth{30000};
    EXPECT_EQ(beslagvrije_voet_of(facts, law).value, 160202);  // 1,902.02 - 300
    facts.spouse_income = CentsPerMonth{150000};
    EXPECT_EQ(beslagvrije_voet_of(facts, law).value, 95101);  // at most half of 1,902.02
    facts.other_income = CentsPerMonth{40000};
    EXPECT_EQ(beslagvrije_voet_of(facts, law).value, 55101);
    facts.other_income = CentsPerMonth{200000};
    EXPECT_EQ(beslagvrije_voet_of(facts, law).value, 0);
    EXPECT_EQ(attached_of(facts, law).value, 250000);
}

/// Art. 475da lid 8: the maximum belongs to the income where what is paid for rent reaches the highest rent.
std::int64_t highest_by_lid_8(Household household, int children, Date date) {
    Law law = law_of(date);
    law.beslagvrije_voet.most_single = law.beslagvrije_voet.most_single_parent = CentsPerMonth{1000000};
    law.beslagvrije_voet.most_couple = law.beslagvrije_voet.most_couple_children = CentsPerMonth{1000000};
    const bool one = household == Household::single;
    const auto reaches = [&](std::int64_t euros) {
        if (date.year < 2026) {
            HuurtoeslagFacts renter;
            renter.income = CentsPerYear{100 * euros};
            renter.persons = Count{one ? 1 : 2};
            return basishuur_of(renter, law.huurtoeslag) - law.huurtoeslag.added_to_normhuur >=
                   law.huurtoeslag.maximum_rent;
        }
        const double share = (one ? law.huurtoeslag.afbouw_one : law.huurtoeslag.afbouw_more).value;
        const std::int64_t ijkpunt = (one ? law.huurtoeslag.ijkpunt_one : law.huurtoeslag.ijkpunt_more).value;
        return share * static_cast<double>(100 * euros - ijkpunt) / 12.0 >=
               static_cast<double>(law.huurtoeslag.maximum_rent.value);
    };
    std::int64_t euros = 20000;
    while (!reaches(euros)) ++euros;
    return beslagvrije_voet_of(debtor(household, children, euros, 100000000), law).value;
}

TEST(BeslagvrijeVoet, MaximaFollowFromLid8) {
    // Within the cents that a whole euro of income moves. In July 2024 the maxima with children are 4.70 lower: they
    // fit a drempelinkomen of 27,651 from the minimum wage of that month, which no other date uses.
    for (const Date date : {january_2024, july_2024, january_2025, july_2025, january_2026, july_2026}) {
        const BeslagvrijeVoetLaw& law = law_of(date).beslagvrije_voet;
        const double with_children = date == july_2024 ? 472 : 5;
        EXPECT_NEAR(static_cast<double>(highest_by_lid_8(single, 0, date)), static_cast<double>(law.most_single.value),
                    5);
        EXPECT_NEAR(static_cast<double>(highest_by_lid_8(single_parent, 1, date)),
                    static_cast<double>(law.most_single_parent.value), with_children);
        EXPECT_NEAR(static_cast<double>(highest_by_lid_8(couple, 0, date)), static_cast<double>(law.most_couple.value),
                    5);
        EXPECT_NEAR(static_cast<double>(highest_by_lid_8(couple, 1, date)),
                    static_cast<double>(law.most_couple_children.value), with_children);
    }
}

TEST(BeslagvrijeVoet, Breakpoints) {
    const Law& law = law_of(january_2026);
    const auto alone = beslagvrije_voet_breakpoints(debtor(single, 0, 0, 0), law);
    EXPECT_EQ(alone[0].value, 2342500);
    EXPECT_EQ(alone[1].value, 2973600);
    EXPECT_EQ(alone[2].value, 2973600);
    EXPECT_EQ(beslagvrije_voet_breakpoints(debtor(couple, 1, 0, 0), law)[2].value, 3914100);
}

}  // namespace
}  // namespace meedoen::cases
