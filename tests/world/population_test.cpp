// The first population has the marginals that the scenario states. False-alarm rate: each share is held to 5.5 standard
// errors (4e-8 two-sided), about 80 shares in all, so that a right program fails once in 300,000 seeds; the seed is
// fixed, so that it either does or does not. A planted error of five percentage points must be noticed.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "engine/small_town.hpp"
#include "world/facts.hpp"
#include "world/people.hpp"

namespace meedoen {
namespace {

constexpr double standard_errors = 5.5;

bool within(double observed, double expected, double count) {
    const double error = std::sqrt(std::max(expected * (1.0 - expected), 1e-4) / count);
    return std::abs(observed - expected) <= standard_errors * error;
}

/// About 12,000 people of every benefit.
Scenario many() {
    Scenario scenario = small_town(100'000);
    scenario.place.density.fill(PerThousand{120.0});
    return scenario;
}

const World& people() {
    static const World world = [] {
        World made;
        admit_first_population(made, many(), Luck{31, 0});
        return made;
    }();
    return world;
}

template <class Test>
std::pair<double, double> share_of(Benefit benefit, const Test& test) {
    double count = 0.0;
    double found = 0.0;
    const World& w = people();
    for (std::size_t i = 0; i < w.size(); ++i) {
        if (w.person.present[i] == 0 || w.claim.benefit[i] != benefit) continue;
        ++count;
        found += test(w, i) ? 1.0 : 0.0;
    }
    return {found / count, count};
}

class Marginals : public testing::TestWithParam<Benefit> {};

TEST_P(Marginals, OfHouseholdAndLvb) {
    const Profile profile = many().residents[at(GetParam())];
    const auto household = [&](Household h) {
        return share_of(GetParam(), [&](const World& w, std::size_t i) { return w.person.household[i] == h; });
    };
    const auto [single, count] = household(Household::single);
    EXPECT_EQ(count, 12'000);
    EXPECT_TRUE(within(single, profile.single.value, count)) << single;
    const double parent = household(Household::single_parent).first;
    EXPECT_TRUE(within(parent, profile.single_parent.value, count)) << parent;
    const double lvb = share_of(GetParam(), [](const World& w, std::size_t i) { return w.person.lvb[i] != 0; }).first;
    EXPECT_TRUE(within(lvb, profile.lvb.value, count)) << lvb;
}

TEST_P(Marginals, OfEachNeed) {
    const Profile profile = many().residents[at(GetParam())];
    for (std::size_t d = 0; d < leefgebieden; ++d) {
        const auto [share, count] =
            share_of(GetParam(), [&](const World& w, std::size_t i) { return w.needs.level[i][d] > 0.5F; });
        EXPECT_TRUE(within(share, profile.need[d].value, count)) << leefgebied_names[d] << " " << share;
        EXPECT_FALSE(within(share, profile.need[d].value + 0.05, count)) << leefgebied_names[d];
    }
}

TEST_P(Marginals, OfAgeAndCapacity) {
    const Profile profile = many().residents[at(GetParam())];
    const double low = profile.age_low.value;
    const double high = profile.age_high.value;
    const std::int32_t day = Calendar{many().run.first_day}.first_day_of(0);
    const double middle = std::floor((low + high + 1) / 2);
    const auto [young, count] = share_of(
        GetParam(), [&](const World& w, std::size_t i) { return (day - w.person.birth_day[i]) / 365.25 < middle; });
    EXPECT_TRUE(within(young, (middle - low) / (high + 1 - low), count)) << young;
    const auto [outside, all] = share_of(GetParam(), [&](const World& w, std::size_t i) {
        const double age = (day - w.person.birth_day[i]) / 365.25;
        return age < low - 0.01 || age > high + 1.01;
    });
    EXPECT_EQ(outside, 0.0) << all;
    // Half of the people can carry more than the median, unless it is cut off at eight hours.
    const double above = share_of(GetParam(), [&](const World& w, std::size_t i) {
                             return static_cast<double>(w.needs.belastbaarheid[i]) > profile.belastbaarheid.value;
                         }).first;
    EXPECT_TRUE(within(above, 0.5, count)) << above;
}

INSTANTIATE_TEST_SUITE_P(Each, Marginals,
                         testing::Values(Benefit::none, Benefit::bijstand, Benefit::ww, Benefit::wajong, Benefit::wia),
                         [](const auto& named) { return std::string{benefit_names[at(named.param)]}; });

TEST(Population, HasTheSizeOfItsDensities) {
    Scenario scenario = small_town(24'000);
    const auto sizes = first_population_size(scenario);
    EXPECT_EQ(sizes[at(Benefit::bijstand)], 336);  // 14 per thousand of 24,000
    EXPECT_EQ(sizes[at(Benefit::wia)], 578);       // 24.1: 578.4
    World world;
    admit_first_population(world, scenario, Luck{1, 0});
    EXPECT_EQ(std::count(world.person.present.begin(), world.person.present.end(), 1),
              sizes[0] + sizes[1] + sizes[2] + sizes[3] + sizes[4]);
}

/// One factor ties the needs: two needs rise and fall together, by the product of their loadings.
TEST(Population, NeedsGoTogether) {
    const auto above = [](Leefgebied d) {
        return [d](const World& w, std::size_t i) { return w.needs.level[i][at(d)] > 0.5F; };
    };
    const auto financien = above(Leefgebied::financien);
    const auto psychisch = above(Leefgebied::psychische_gezondheid);
    const double one = share_of(Benefit::bijstand, financien).first;
    const double other = share_of(Benefit::bijstand, psychisch).first;
    const auto [both, count] =
        share_of(Benefit::bijstand, [&](const World& w, std::size_t i) { return financien(w, i) && psychisch(w, i); });
    EXPECT_FALSE(within(both, one * other, count)) << "needs look independent";
    EXPECT_GT(both, one * other);
}

TEST(Population, TheOrderOfAdmissionDoesNotMatter) {
    const Scenario scenario = small_town();
    const auto admission = [&](std::uint32_t number) {
        const Profile& profile = scenario.residents[at(Benefit::wia)];
        return Admission{resident_key(0, -1, number),
                         ArrivalCause::first_population,
                         Benefit::wia,
                         Benefit::wia,
                         profile.age_low,
                         profile.age_high,
                         -1};
    };
    World up, down;
    for (std::uint32_t n = 0; n < 50; ++n) admit(up, scenario, Luck{3, 3}, admission(n));
    for (std::uint32_t n = 50; n-- > 0;) admit(down, scenario, Luck{3, 3}, admission(n));
    for (std::size_t i = 0; i < up.size(); ++i) {
        if (up.person.present[i] == 0) continue;
        for (std::size_t j = 0; j < down.size(); ++j) {
            if (down.person.present[j] == 0 || down.person.key[j] != up.person.key[i]) continue;
            EXPECT_EQ(up.needs.level[i], down.needs.level[j]);
            EXPECT_EQ(up.person.birth_day[i], down.person.birth_day[j]);
            EXPECT_EQ(up.jobs.clock[i], down.jobs.clock[j]);
            EXPECT_EQ(up.mind.trust[i], down.mind.trust[j]);
        }
    }
}

/// Newcomers that were worked out beforehand are those that would have been made in their week.
TEST(Population, NewcomersKnownBeforehandAreTheSame) {
    const Scenario scenario = small_town();
    const Luck luck{3, 3};
    const int weeks = 26;
    const People people{scenario, luck, weeks};
    World known, made;
    int count = 0;
    for (int week = 0; week < weeks; ++week)
        for (std::size_t c = 0; c < arrival_causes; ++c) {
            const auto cause = static_cast<ArrivalCause>(c);
            for (std::int32_t n = 0; n < arrivals_of(scenario, luck, cause, week); ++n, ++count) {
                const auto a = static_cast<std::size_t>(people.place(known, cause, week, n));
                const auto b =
                    static_cast<std::size_t>(admit(made, scenario, luck, admission_of(scenario, cause, week, n)));
                ASSERT_EQ(a, b);
                EXPECT_EQ(known.person.key[a], made.person.key[b]);
                EXPECT_EQ(known.person.leaves[a], made.person.leaves[b]);
                EXPECT_EQ(known.needs.own[a], made.needs.own[b]);
                EXPECT_EQ(known.jobs.clock[a], made.jobs.clock[b]);
                EXPECT_EQ(known.person.home[a].bits, made.person.home[b].bits);
            }
        }
    EXPECT_GT(count, 10);
    EXPECT_TRUE(people.knows(weeks - 1));
    EXPECT_FALSE(people.knows(weeks));
}

/// Counts of homes against the shares they are drawn with, to five standard deviations.
TEST(Population, HomesFollowTheirShares) {
    const Scenario scenario = small_town(200'000);
    World world;
    admit_first_population(world, scenario, Luck{3, 3});
    const auto expect_share = [](double hits, double of, double share, const char* what) {
        EXPECT_GT(of, 500.0) << what;
        EXPECT_NEAR(hits / of, share, 5.0 * std::sqrt(share * (1.0 - share) / of)) << what;
    };
    double all = 0, rents = 0, reports = 0, couples = 0, couples_with = 0, with = 0, two = 0, three = 0, young = 0;
    for (std::size_t i = 0; i < world.size(); ++i) {
        if (world.person.present[i] == 0) continue;
        const Home home = world.person.home[i];
        ++all, rents += home.rents() ? 1 : 0, reports += home.reports() ? 1 : 0;
        if (world.person.household[i] == Household::couple) ++couples, couples_with += home.children() > 0 ? 1 : 0;
        EXPECT_FALSE(world.person.household[i] == Household::single && home.children() > 0);
        EXPECT_FALSE(world.person.household[i] == Household::single_parent && home.children() == 0);
        if (home.children() == 0) continue;
        ++with, two += home.children() >= 2 ? 1 : 0, three += home.children() == 3 ? 1 : 0;
        EXPECT_LT(home.youngest, 18);
        young += home.youngest < 9 ? 1 : 0;
    }
    const Homes& homes = scenario.homes;
    expect_share(rents, all, homes.renting.value, "rents");
    expect_share(reports, all, homes.reports_changes.value, "reports");
    expect_share(couples_with, couples, homes.couple_with_children.value, "couples with children");
    expect_share(two, with, homes.second_child.value, "two or more");
    expect_share(three, with, homes.second_child.value * homes.third_child.value, "three");
    expect_share(young, with, 0.5, "youngest below nine");
}

/// A share of the scenario moves its own trait and no other.
TEST(Population, OneShareMovesOneTrait) {
    Scenario base = small_town();
    Scenario other = base;
    other.residents[at(Benefit::wia)].lvb = Share{0.9};
    World a, b;
    admit_first_population(a, base, Luck{3, 3});
    admit_first_population(b, other, Luck{3, 3});
    int more = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        EXPECT_LE(a.person.lvb[i], b.person.lvb[i]) << "monotone";
        more += a.person.lvb[i] != b.person.lvb[i] ? 1 : 0;
        EXPECT_EQ(a.needs.level[i], b.needs.level[i]);
        EXPECT_EQ(a.person.household[i], b.person.household[i]);
        EXPECT_EQ(a.needs.belastbaarheid[i], b.needs.belastbaarheid[i]);
    }
    EXPECT_GT(more, 10);
}

}  // namespace
}  // namespace meedoen
