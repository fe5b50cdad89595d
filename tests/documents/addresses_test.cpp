// The patterns of addresses make the addresses of the registry, all of them and no others.
#include <map>

#include "page.hpp"
#include "scenario/registry.hpp"
#include "scenario_of.hpp"

namespace meedoen::documents {
namespace {

template <std::size_t Count>
std::set<std::string> words(const std::array<std::string_view, Count>& names) {
    return {names.begin(), names.end()};
}

std::vector<std::string> parts_of(const std::string& address) {
    std::vector<std::string> parts;
    std::istringstream stream{address};
    for (std::string part; std::getline(stream, part, '.');) parts.push_back(part);
    return parts;
}

/// `<name>` and `<scheme>` stand for any word; the others for the words of their list.
bool fits(const std::string& pattern, const std::string& address) {
    static const std::map<std::string, std::set<std::string>> lists{{"<benefit>", words(benefit_names)},
                                                                    {"<organisation>", words(organisation_names)},
                                                                    {"<leefgebied>", words(leefgebied_names)},
                                                                    {"<cause>", words(arrival_cause_names)},
                                                                    {"<route>", set_of(route_names_of(base()))}};
    const std::vector<std::string> wanted = parts_of(pattern);
    const std::vector<std::string> given = parts_of(address);
    if (wanted.size() != given.size()) return false;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto list = lists.find(wanted[i]);
        const bool any = wanted[i] == "<name>" || wanted[i] == "<scheme>";
        if (!any && (list == lists.end() ? wanted[i] != given[i] : !list->second.contains(given[i]))) return false;
    }
    return true;
}

std::vector<std::string> patterns() {
    return column(table(section(contents_of("sim/CONTRACTS.md"), "## Addresses")), 0);
}

TEST(Addresses, EveryAddressHasOnePattern) {
    for (const ParameterRow& row : registry(route_names_of(base()))) {
        std::vector<std::string> found;
        for (const std::string& pattern : patterns())
            if (fits(pattern, row.path)) found.push_back(pattern);
        EXPECT_EQ(found.size(), 1U) << row.path << " fits " << ::testing::PrintToString(found);
    }
}

TEST(Addresses, EveryPatternHasAddresses) {
    const std::vector<ParameterRow> rows = registry(route_names_of(base()));
    for (const std::string& pattern : patterns())
        EXPECT_TRUE(std::ranges::any_of(rows, [&](const auto& row) { return fits(pattern, row.path); })) << pattern;
}

/// Lists are complete: a pattern with a list has an address for each of its words.
TEST(Addresses, EveryWordOfAListHasAnAddress) {
    std::set<std::string> there;
    for (const ParameterRow& row : registry(route_names_of(base()))) there.insert(row.path);
    for (const std::string_view benefit : benefit_names) {
        EXPECT_TRUE(there.contains("place.density." + std::string{benefit}));
        EXPECT_TRUE(there.contains("work.own_search." + std::string{benefit}));
        for (const std::string_view d : leefgebied_names)
            EXPECT_TRUE(there.contains("residents." + std::string{benefit} + ".need." + std::string{d}));
    }
    for (const std::string_view o : organisation_names)
        EXPECT_TRUE(there.contains("entry.entry_point." + std::string{o}));
    for (const std::string_view cause : arrival_cause_names)
        EXPECT_EQ(there.contains("arrivals." + std::string{cause} + ".rate"), cause != "first_population");
}

TEST(Addresses, NamesOfThePlaceAreThoseListed) {
    std::set<std::string> names;
    for (const auto& field : place_fields) names.emplace(field.name);
    EXPECT_EQ(set_of(listed(table(section(contents_of("sim/CONTRACTS.md"), "## Addresses")).front().at(1))), names);
}

TEST(Addresses, TheSameAddressWorksOnTheCommandLine) {
    const Loaded loaded = load("scenarios/base.toml", {}, {{"levers.regie_hours", "9"}, {"life.drift", "0.04"}});
    EXPECT_FALSE(loaded.issues.any_error()) << loaded.issues.text();
    EXPECT_EQ(loaded.scenario.levers.regie_hours.value, 9.0);
    EXPECT_EQ(loaded.scenario.life.drift.value, 0.04);
}

}  // namespace
}  // namespace meedoen::documents
