// Strata part the residents: everybody is in exactly one stratum of each breakdown, so each breakdown adds up to all.
#include "observe/strata.hpp"

#include <gtest/gtest.h>

#include <set>

#include "behaviour/same_counts.hpp"
#include "engine/stage.hpp"
#include "run/ensemble.hpp"

namespace meedoen {
namespace {

/// First and last stratum of each breakdown but `all`, by name.
struct Breakdown {
    std::string_view first;
    std::string_view last;
};
constexpr std::array breakdowns_by_name{Breakdown{"no_benefit", "wia"}, Breakdown{"under_27", "from_45"},
                                        Breakdown{"at_most_one_need", "several_needs"}};

std::size_t stratum(std::string_view name) {
    for (std::size_t s = 0; s < strata().size(); ++s)
        if (strata()[s].name == name) return s;
    throw std::runtime_error("no stratum " + std::string{name});
}

TEST(Strata, NamesAreUniqueAndEachIsInOneBreakdown) {
    std::set<std::string_view> names;
    for (const Stratum& s : strata()) EXPECT_TRUE(names.insert(s.name).second) << s.name;
    ASSERT_EQ(strata().size(), stratum_count);
    std::size_t covered = 1;
    for (const Breakdown& b : breakdowns_by_name) covered += stratum(b.last) - stratum(b.first) + 1;
    EXPECT_EQ(covered, stratum_count);
    EXPECT_EQ(breakdowns, breakdowns_by_name.size() + 1);
}

TEST(Strata, EveryGroupIsInOneStratumOfEachBreakdown) {
    for (Group group = 1; group < group_count; ++group) {
        const auto in = strata_of(group);
        EXPECT_EQ(in[0], 0) << "all";
        for (std::size_t b = 0; b < breakdowns_by_name.size(); ++b) {
            EXPECT_GE(in[b + 1], stratum(breakdowns_by_name[b].first));
            EXPECT_LE(in[b + 1], stratum(breakdowns_by_name[b].last));
        }
    }
    std::set<std::array<std::uint8_t, breakdowns>> different;
    for (Group group = 1; group < group_count; ++group) different.insert(strata_of(group));
    EXPECT_EQ(different.size(), group_count - 1) << "two groups are the same strata";
}

TEST(Strata, AResidentIsWhereHeBelongs) {
    Stage stage{quiet_town()};
    const std::int32_t day = stage.context().today();
    const std::size_t i = stage.somebody(Benefit::wajong);
    const auto of = [&] { return strata_of(GroupRule{stage.scenario, day}.group_of(stage.world, i)); };
    for (const auto& [years, name] : {std::pair{26.9, "under_27"}, std::pair{27.1, "from_27_to_44"},
                                      std::pair{44.9, "from_27_to_44"}, std::pair{45.1, "from_45"}}) {
        stage.world.person.birth_day[i] = day - static_cast<std::int32_t>(years * 365.25);
        EXPECT_EQ(of()[2], stratum(name)) << years;
    }
    EXPECT_EQ(of()[1], stratum("wajong"));
    stage.world.needs.level[i][0] = 0.9F;
    EXPECT_EQ(of()[3], stratum("at_most_one_need"));
    stage.world.needs.level[i][1] = 0.9F;
    EXPECT_EQ(of()[3], stratum("several_needs"));
}

TEST(Strata, EachBreakdownAddsUpToAllInEveryMonthOfARun) {
    const Scenario scenario = small_town(6000);
    const Counts counts = run_arm(scenario, Luck{3, 0}, 105, 24);
    int checked = 0;
    for (std::size_t o = 0; o < outcomes().size(); ++o) {
        // What has no resident as its subject is counted in `all` only.
        const EventKind kind = outcomes()[o].filter.kind;
        const bool of_residents = outcomes()[o].measure == Measure::stock ||
                                  event_descriptions[static_cast<std::size_t>(kind)].subject == "resident";
        for (std::size_t m = 0; m < counts.months && of_residents; ++m)
            for (const Breakdown& b : breakdowns_by_name) {
                std::int64_t sum = 0;
                for (std::size_t s = stratum(b.first); s <= stratum(b.last); ++s) sum += counts.at(o, s, m);
                ASSERT_EQ(sum, counts.at(o, 0, m)) << outcomes()[o].name << ", month " << m << ", by " << b.first;
                ++checked;
            }
    }
    EXPECT_GT(checked, 3000);
}

}  // namespace
}  // namespace meedoen
