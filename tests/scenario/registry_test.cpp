#include "scenario/registry.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <set>

#include "scenario/addresses.hpp"
#include "scenario/levers.hpp"
#include "scenario/settings.hpp"

namespace meedoen {
namespace {

TEST(Registry, GivesEveryAddressOnceWithMeaningAndUnit) {
    std::set<std::string> paths;
    for (const ParameterRow& row : registry({"ips"})) {
        EXPECT_TRUE(paths.insert(row.path).second) << row.path;
        EXPECT_FALSE(row.meaning.empty()) << row.path;
        EXPECT_FALSE(row.unit.empty()) << row.path;
        EXPECT_EQ(std::string{row.table()} + "." + std::string{row.name()}, row.path);
        EXPECT_EQ(row.path.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_."), std::string::npos) << row.path;
    }
}

TEST(Registry, NoNameIsAWordOfAValue) {
    for (const ParameterRow& row : registry({"ips"}))
        for (const std::string word : {"value", "series", "kind", "source", "low", "high", "note", "from"})
            EXPECT_EQ(("." + row.path + ".").find("." + word + "."), std::string::npos) << row.path;
}

TEST(NumberText, ReadsBackTheSameAndIsPlain) {
    for (const double x :
         {0.0, 1.0, -1.0, 0.1, 0.30, 500.0, 9e9, 1e5, 123456.75, 0.000025, 1.0 / 3.0, 140150.0, 1e-310, 1e300})
        EXPECT_EQ(std::strtod(number_text(x).c_str(), nullptr), x);
    EXPECT_EQ(number_text(500), "500");
    EXPECT_EQ(number_text(-0.47), "-0.47");
    EXPECT_EQ(number_text(20000000), "20000000");
    EXPECT_EQ(number_text(0.000025), "0.000025");
    EXPECT_EQ(number_text(std::numeric_limits<double>::infinity()), "inf");
}

TEST(Levers, AreEachDescribedOnceWithStatusAndOwner) {
    std::multiset<std::string_view> described;
    for (const LeverDescription& d : lever_descriptions) {
        described.insert(d.lever);
        EXPECT_FALSE(d.channels.empty()) << d.lever;
        EXPECT_FALSE(d.who.empty()) << d.lever;
        EXPECT_FALSE(d.lawful_today.empty()) << d.lever;
        EXPECT_TRUE(d.status == "published" || d.status == "deduction" || d.status == "assumption") << d.lever;
    }
    std::multiset<std::string_view> levers;
    for (const auto& field : lever_fields) levers.insert(field.name);
    EXPECT_EQ(described, levers);
}

/// Optimal string alignment, as the suggestions measure it.
std::size_t distance(const std::string& a, const std::string& b) {
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

std::vector<std::string> typos_of(const std::string& name) {
    std::vector<std::string> typos;
    for (std::size_t i = 0; i < name.size(); ++i) {
        typos.push_back(name.substr(0, i) + name.substr(i + 1));
        typos.push_back(name.substr(0, i) + "q" + name.substr(i));
        typos.push_back(name.substr(0, i) + "q" + name.substr(i + 1));
        if (i + 1 < name.size()) {
            typos.push_back(name);
            std::swap(typos.back()[i], typos.back()[i + 1]);
        }
    }
    return typos;
}

TEST(Suggestion, OfAnySingleTypoIsTheKeyOrOneAsNear) {
    const std::vector<ParameterRow> rows = registry({"ips"});
    std::set<std::string> paths;
    for (const ParameterRow& row : rows) paths.insert(row.path);
    Issues issues;
    std::map<std::string, std::string> meant;  // mistyped address -> address
    for (const ParameterRow& row : rows) {
        Settings settings;
        settings.unread = {""};  // so that nothing is missing
        for (const std::string& typo : typos_of(std::string{row.name()})) {
            const std::string path = std::string{row.table()} + "." + typo;
            if (typo.empty() || paths.contains(path)) continue;
            if (!meant.emplace(path, row.path).second) continue;
            settings.by_path[path] = {};
            if (settings.by_path.size() < most_with_suggestion) continue;  // of a file only the first get a suggestion
            check_addresses(settings, rows, issues);
            settings.by_path.clear();
        }
        check_addresses(settings, rows, issues);
    }
    ASSERT_EQ(issues.errors().size(), meant.size());
    ASSERT_GT(meant.size(), 10000U);
    for (const Issue& issue : issues.errors()) {
        const std::string& key = meant.at(issue.key);
        if (issue.suggestion == key) continue;
        EXPECT_TRUE(paths.contains(issue.suggestion)) << issue.key;
        EXPECT_LE(distance(issue.key, issue.suggestion), distance(issue.key, key))
            << issue.key << " suggests " << issue.suggestion;
    }
}

}  // namespace
}  // namespace meedoen
