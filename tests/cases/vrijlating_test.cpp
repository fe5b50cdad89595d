// Cases of the vrijlating of earnings of 2024, 2025 and 2026.
#include "rules/income/vrijlating.hpp"

#include <gtest/gtest.h>

#include "bijstand_law.hpp"

namespace meedoen::cases {
namespace {

/// Somebody of 40 whose work helps, with net earnings.
VrijlatingFacts earner(std::int64_t earnings) {
    VrijlatingFacts facts;
    facts.earnings = CentsPerMonth{earnings};
    facts.age = Years{40};
    facts.helps = HelpsTowardsWork::yes;
    return facts;
}

VrijlatingFacts after_n(std::int64_t earnings) {
    VrijlatingFacts facts = earner(earnings);
    facts.before.n = Count{6};
    return facts;
}

VrijlatingFacts limited(VrijlatingFacts facts) {
    facts.hours_limited = HoursLimited::medically;
    return facts;
}

VrijlatingFacts subsidised(VrijlatingFacts facts, SubsidisedJob job, int months_z) {
    facts.subsidised_job = job;
    facts.before.z = Count{months_z};
    return facts;
}

VrijlatingFacts parent(VrijlatingFacts facts, int child, int months_r) {
    facts.household = Household::single_parent;
    facts.youngest_child = Years{child};
    facts.before.r = Count{months_r};
    return facts;
}

VrijlatingFacts aged(VrijlatingFacts facts, int age) {
    facts.age = Years{age};
    return facts;
}

VrijlatingFacts under_34a(VrijlatingFacts facts, int months, int extended = 0) {
    facts.rules = VrijlatingRules::article_34a;
    facts.before.article_34a = Count{months};
    facts.extended = YesNo{extended};
    return facts;
}

struct FreedCase {
    Date date;
    VrijlatingFacts facts;
    Vrijlating letter;
    std::int64_t freed;
    const char* steps;
};

TEST(Vrijlating, Letters) {
    using enum Vrijlating;
    using enum SubsidisedJob;
    const FreedCase cases[]{
        {january_2026, earner(90000), n, 22500, "VRIJ-N-2026-900: 25% x 900"},
        {january_2025, earner(120000), n, 27300, "VRIJ-N-2025-CAP: 25% x 1,200 = 300, cap 273"},
        {january_2026, earner(108266), n, 27067, "VRIJ-CHAIN-2026-16H: 25% x 1,082.66 = 270.665"},
        {january_2026, earner(114000), n, 28500, "just at the cap: 25% x 1,140"},
        {january_2026, earner(114004), n, 28500, "25% x 1,140.04 = 285.01, cap 285"},
        {january_2024, earner(200000), n, 26400, "cap 264"},
        {july_2024, earner(200000), n, 26900, "cap 269"},
        {july_2025, earner(200000), n, 27800, "cap 278"},
        {january_2026, aged(earner(60000), 25), none, 0, "VRIJ-N-UNDER27: art. 31 lid 5"},
        {january_2026, aged(earner(60000), 26), none, 0, "the last age without n"},
        {january_2026, aged(earner(60000), 27), n, 15000, "from 27"},
        {january_2026, after_n(110000), none, 0, "VRIJ-NONE-PARTNER: months of n are over"},
        {january_2026, parent(after_n(100000), 6, 4), r, 12500, "VRIJ-R-2026: 12.5% x 1,000"},
        {january_2025, parent(after_n(140000), 11, 14), r, 17061, "VRIJ-R-2025-CAP: 12.5% x 1,400 = 175, cap 170.61"},
        {january_2026, parent(after_n(200000), 6, 29), r, 17766, "month 30: cap 177.66"},
        {january_2026, parent(after_n(200000), 6, 30), none, 0, "30 months are over"},
        {january_2026, parent(after_n(100000), 12, 4), none, 0, "the child is 12"},
        {january_2026, parent(earner(100000), 6, 0), n, 25000, "r only once n is over"},
        {january_2026, aged(parent(after_n(100000), 6, 4), 26), none, 0, "r from 27 too"},
        {january_2026, parent(limited(after_n(100000)), 6, 4), y, 15000, "y excludes r"},
        {january_2026, parent(subsidised(after_n(100000), yes, 3), 6, 4), z, 15000, "z excludes r"},
        {january_2025, aged(limited(earner(70000)), 25), y, 10500, "VRIJ-Y-2025-U27: 15% x 700"},
        {july_2026, limited(after_n(125000)), y, 18019, "VRIJ-Y-2026-CAP: 15% x 1,250 = 187.50, cap 180.19"},
        {january_2026, limited(earner(100000)), n, 25000, "y not while n applies"},
        {july_2024, limited(after_n(200000)), y, 17018, "cap 170.18"},
        {january_2025, aged(subsidised(after_n(80000), yes, 2), 38), z, 12000, "VRIJ-Z-2025: 15% x 800"},
        {january_2026, subsidised(after_n(80000), yes, 11), z, 12000, "month 12 of z"},
        {january_2026, subsidised(after_n(80000), yes, 12), none, 0, "z is over and hours can grow"},
        {january_2026, subsidised(after_n(125000), cannot_grow, 12), aa, 18019, "VRIJ-AA-2026: 187.50, cap 180.19"},
        {january_2026, subsidised(after_n(82611), cannot_grow, 12), aa, 12392, "BESCHUT-2026-12H: 15% x 826.11"},
        {january_2026, limited(subsidised(after_n(80000), yes, 2)), y, 12000, "y excludes z"},
        {january_2026, aged(subsidised(earner(80000), yes, 0), 22), z, 12000, "below 27 z from the start"},
        {july_2025, subsidised(after_n(200000), yes, 0), z, 17635, "cap 176.35"},
        {january_2024, subsidised(after_n(200000), yes, 0), z, 15796, "cap as the text has it, 157.96"},
    };
    for (const FreedCase& c : cases) {
        const Law& law = bijstand_law_on(c.date);
        EXPECT_EQ(vrijlating_that_applies(c.facts, law.bijstand, law.bijstand_means), c.letter) << c.steps;
        EXPECT_EQ(freed_of(c.facts, law.bijstand, law.bijstand_means).value, c.freed) << c.steps;
    }
}

TEST(Vrijlating, Article34a) {
    const FreedCase cases[]{
        {july_2026, under_34a(earner(130000), 4), Vrijlating::article_34a, 19500, "VRIJ-34A-2027: 15% x 1,300, no cap"},
        {july_2026, under_34a(earner(130000), 11), Vrijlating::article_34a, 19500, "month 12"},
        {july_2026, under_34a(earner(130000), 12), Vrijlating::none, 0, "twelve months are over"},
        {july_2026, under_34a(earner(130000), 12, 1), Vrijlating::article_34a, 19500, "lid 2: extended"},
        {july_2026, under_34a(limited(earner(130000)), 99), Vrijlating::article_34a, 19500, "lid 1 b: without end"},
        {july_2026, under_34a(aged(earner(130000), 19), 0), Vrijlating::article_34a, 19500, "no age in art. 34a"},
        {july_2026, under_34a(earner(1000000), 0), Vrijlating::article_34a, 150000, "no cap at all"},
    };
    for (const FreedCase& c : cases) {
        const Law& law = bijstand_law_on(c.date);
        EXPECT_EQ(vrijlating_that_applies(c.facts, law.bijstand, law.bijstand_means), c.letter) << c.steps;
        EXPECT_EQ(freed_of(c.facts, law.bijstand, law.bijstand_means).value, c.freed) << c.steps;
    }
    VrijlatingFacts facts = under_34a(earner(130000), 0);
    facts.helps = HelpsTowardsWork::no;
    const Law& law = bijstand_law_on(july_2026);
    EXPECT_EQ(freed_of(facts, law.bijstand, law.bijstand_means).value, 0);  // the college must find that it helps
}

TEST(Vrijlating, WhenItDoesNotHelp) {
    const Law& law = bijstand_law_on(january_2026);
    VrijlatingFacts facts = earner(100000);
    facts.helps = HelpsTowardsWork::no;
    EXPECT_EQ(vrijlating_that_applies(facts, law.bijstand, law.bijstand_means), Vrijlating::none);
    // y has no such condition, and n then does not apply
    EXPECT_EQ(vrijlating_that_applies(limited(facts), law.bijstand, law.bijstand_means), Vrijlating::y);
}

TEST(Vrijlating, EarningsAtCap) {
    const Law& law = bijstand_law_on(january_2026);
    EXPECT_EQ(earnings_at_cap(Vrijlating::n, law.bijstand, law.bijstand_means).value, 114000);   // 285 / 25%
    EXPECT_EQ(earnings_at_cap(Vrijlating::r, law.bijstand, law.bijstand_means).value, 142128);   // 177.66 / 12.5%
    EXPECT_EQ(earnings_at_cap(Vrijlating::aa, law.bijstand, law.bijstand_means).value, 120127);  // 180.19 / 15%
    EXPECT_EQ(earnings_at_cap(Vrijlating::article_34a, law.bijstand, law.bijstand_means).value, 0);
}

}  // namespace
}  // namespace meedoen::cases
