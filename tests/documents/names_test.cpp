// Published names and numbers: outcomes, strata, words, events.
#include <map>

#include "observe/outcomes.hpp"
#include "observe/strata.hpp"
#include "page.hpp"
#include "scenario/vocabulary.hpp"
#include "world/events.hpp"
#include "world/groups.hpp"

namespace meedoen::documents {
namespace {

std::string page(const std::string& heading) { return section(contents_of("sim/CONTRACTS.md"), heading); }

std::string kind_of(Measure measure) {
    return measure == Measure::stock ? "stock" : measure == Measure::count ? "count" : "amount";
}

TEST(Names, OutcomesHaveTheirUnitAndKind) {
    std::map<std::string, Row> published;
    for (const Row& row : table(page("## Outcomes and strata"), 0)) published[row.at(0)] = row;
    for (const Outcome& outcome : outcomes()) {
        const std::string name{outcome.name};
        ASSERT_TRUE(published.contains(name)) << name << " is not on the page";
        EXPECT_EQ(published[name].at(1), outcome.unit) << name;
        EXPECT_EQ(published[name].at(2), kind_of(outcome.measure)) << name;
    }
    for (const auto& [name, unused] : published) EXPECT_GE(outcome_index(name), 0) << name << " is no outcome any more";
}

TEST(Names, StrataKeepTheirPlaces) {
    const std::vector<Row> rows = table(page("## Outcomes and strata"), 1);
    ASSERT_EQ(rows.size(), strata().size());
    std::set<std::string> breakdown_names;
    for (std::size_t s = 0; s < rows.size(); ++s) {
        EXPECT_EQ(rows[s].at(0), std::to_string(s));
        EXPECT_EQ(rows[s].at(1), strata()[s].name);
        breakdown_names.insert(rows[s].at(2));
    }
    EXPECT_EQ(breakdown_names.size(), breakdowns);
}

/// A group is in exactly one stratum of each breakdown named on the page.
TEST(Names, GroupsAreInOneStratumOfEachBreakdown) {
    const std::vector<Row> rows = table(page("## Outcomes and strata"), 1);
    for (std::size_t g = 1; g < group_count; ++g) {
        std::multiset<std::string> found;
        for (const std::uint8_t s : strata_of(static_cast<Group>(g))) found.insert(rows.at(s).at(2));
        EXPECT_EQ(found, (std::multiset<std::string>{"age", "all", "benefit", "needs"})) << g;
    }
}

template <std::size_t Count>
std::vector<std::string> words(const std::array<std::string_view, Count>& names) {
    return {names.begin(), names.end()};
}

TEST(Names, WordsKeepTheirNumbers) {
    const std::vector<std::pair<std::string, std::vector<std::string>>> lists{
        {"leefgebied", words(leefgebied_names)},
        {"organisation", words(organisation_names)},
        {"benefit", words(benefit_names)},
        {"cause of arrival", words(arrival_cause_names)},
        {"household", words(household_names)},
        {"route kind", words(route_kind_names)},
        {"sequence", words(sequence_names)},
        {"no-show policy", words(no_show_policy_names)},
        {"payer", words(payer_names)},
        {"rung", words(rung_names)},
        {"task", words(task_names)},
        {"cooperation, from 1", words(cooperation_names)}};
    const std::vector<Row> rows = table(page("## Words and their numbers"));
    ASSERT_EQ(rows.size(), lists.size());
    for (std::size_t l = 0; l < lists.size(); ++l) {
        EXPECT_EQ(rows[l].at(0), lists[l].first);
        EXPECT_EQ(listed(rows[l].at(1)), lists[l].second) << lists[l].first;
    }
}

TEST(Names, EventsKeepTheirNumbersAndFields) {
    const std::vector<Row> rows = table(page("## Events"), 1);
    ASSERT_EQ(rows.size(), event_descriptions.size());
    for (std::size_t k = 0; k < rows.size(); ++k) {
        const EventDescription& e = event_descriptions[k];
        const Row wanted{std::to_string(k),    std::string{e.name},  std::string{e.subject},
                         std::string{e.actor}, std::string{e.cause}, std::string{e.amount}};
        EXPECT_EQ(rows[k], wanted);
    }
}

/// The enumeration has the names of the descriptions, in their order.
TEST(Names, EventsAreTheEnumeration) {
    const std::string code = contents_of("sim/world/events.hpp");
    const std::size_t from = code.find('{', code.find("enum class EventKind")) + 1;
    std::string body = code.substr(from, code.find('}', from) - from);
    std::erase(body, '\n');
    const std::vector<std::string> in_code = listed(body);
    ASSERT_EQ(in_code.size(), event_descriptions.size());
    for (std::size_t k = 0; k < in_code.size(); ++k) EXPECT_EQ(in_code[k], event_descriptions[k].name);
}

template <class Number>
std::string type_of(Number) {
    return (std::is_signed_v<Number> ? "int" : "uint") + std::to_string(8 * sizeof(Number));
}

TEST(Names, FieldsOfAnEventHaveTheirTypes) {
    const Event none;
    const std::vector<Row> rows = table(page("## Events"), 0);
    EXPECT_EQ(column(rows, 0), (std::vector<std::string>{"subject", "actor", "kind", "cause", "amount"}));
    const std::vector<std::string> types{type_of(none.subject), type_of(none.actor),
                                         type_of(static_cast<std::underlying_type_t<EventKind>>(none.kind)),
                                         type_of(none.cause), type_of(none.amount)};
    EXPECT_EQ(column(rows, 1), types);
    EXPECT_EQ(none.subject, -1);
    EXPECT_EQ(none.actor, -1);
}

}  // namespace
}  // namespace meedoen::documents
