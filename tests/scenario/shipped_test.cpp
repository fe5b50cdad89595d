// What ships: every scenario, place and question loads without a word, and every number says where it comes from.
#include "scenario/shipped.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

namespace meedoen {
namespace {

TEST(Shipped, EveryQuestionLoadsForEveryPlaceWithoutAWord) {
    std::vector<std::string> files = shipped("questions");
    files.push_back("scenarios/base.toml");
    ASSERT_GE(files.size(), 13U);
    ASSERT_GE(shipped("places").size(), 2U);
    for (const std::string& file : files)
        for (const std::string& place : shipped("places")) {
            LoadRequest request;
            request.file = file;
            request.place = place.substr(17, place.size() - 17 - 5);
            Issues issues;
            const Scenario scenario = load_scenario(request, files_on_disk(), issues);
            EXPECT_EQ(issues.text(), "") << file << " in " << place;
            EXPECT_EQ(scenario.place_name, request.place);
            EXPECT_FALSE(scenario.question.empty()) << file;
            EXPECT_FALSE(scenario.question_nl.empty()) << file;
            EXPECT_FALSE(scenario.place_title_nl.empty() || scenario.place_title_en.empty()) << request.place;
        }
}

TEST(Shipped, EveryQuestionAlsoStandsForTheSameMoney) {
    constexpr std::string_view same_money = "-zelfde-geld";
    const std::vector<std::string> files = shipped("questions");
    int pairs = 0;
    for (const std::string& file : files) {
        const std::string name = file.substr(0, file.size() - 5);
        if (name.ends_with(same_money)) continue;
        const std::string arm = name + std::string{same_money} + ".toml";
        EXPECT_NE(std::find(files.begin(), files.end(), arm), files.end()) << arm;
        EXPECT_NE(canonical_text(load_without_issue(file)), canonical_text(load_without_issue(arm))) << arm;
        ++pairs;
    }
    EXPECT_GE(pairs, 6);
    EXPECT_EQ(files.size(), 2U * static_cast<std::size_t>(pairs));
}

TEST(Shipped, EveryQuestionDiffersFromTheBaseInLeversOnly) {
    const Scenario base = load_without_issue("scenarios/base.toml");
    const std::vector<ParameterRow> rows = registry(route_names_of(base));
    for (const std::string& file : shipped("questions")) {
        const Scenario scenario = load_without_issue(file);
        int different = 0;
        for (const ParameterRow& row : rows) {
            if (row.get(scenario) == row.get(base)) continue;
            EXPECT_TRUE(row.path.starts_with("levers.")) << file << ": " << row.path;
            ++different;
        }
        EXPECT_GE(different, 1) << file;
    }
}

TEST(Shipped, EveryNumberHasKindAndSourceThatExist) {
    Issues issues;
    std::set<std::string> sources;
    for (const SourceEntry& source : load_sources("scenarios/", files_on_disk(), issues)) sources.insert(source.key);
    EXPECT_EQ(issues.text(), "");
    const std::set<std::string> kinds{"law", "published", "estimate", "assumption", "choice"};
    std::vector<std::string> files = shipped("questions");
    files.push_back("scenarios/base.toml");
    std::set<std::string> used;
    for (const std::string& file : files) {
        const Scenario scenario = load_without_issue(file);
        for (const ParameterRow& row : registry(route_names_of(scenario))) {
            if (row.path.find(".relief.") != std::string::npos && row.get(scenario) == 0.0) continue;
            const Origin& origin = origin_of(scenario, row.path);
            EXPECT_TRUE(kinds.contains(origin.kind)) << row.path;
            EXPECT_TRUE(origin.kind == "choice" || sources.contains(origin.source)) << row.path;
            EXPECT_LE(origin.low, row.get(scenario)) << row.path;
            EXPECT_GE(origin.high, row.get(scenario)) << row.path;
            EXPECT_GE(origin.where.line, 1) << row.path;
            used.insert(origin.source);
        }
    }
    for (const std::string& place : shipped("places")) {
        LoadRequest request;
        request.file = "scenarios/base.toml";
        request.place = place.substr(17, place.size() - 17 - 5);
        for (const Origin& origin : load_scenario(request, files_on_disk(), issues).origins) used.insert(origin.source);
    }
    const std::regex given{"source = \"([^\"]+)\""};  // also of years before those that a whole scenario can have
    for (const std::string& law : shipped("law")) {
        std::ifstream stream{law};
        const std::string text{std::istreambuf_iterator<char>{stream}, {}};
        for (std::sregex_iterator found{text.begin(), text.end(), given}, none; found != none; ++found)
            used.insert((*found)[1]);
    }
    for (const std::string& source : sources)
        EXPECT_TRUE(used.contains(source)) << source << " is the source of nothing";
}

TEST(Schema, TheCommittedFileIsTheGeneratedOne) {
    std::vector<std::string> routes;
    for (const std::string& file : files_on_disk().list("scenarios/routes"))
        routes.push_back(file.substr(0, file.size() - 5));
    std::ifstream stream{"scenarios/scenario.schema.json"};
    std::ostringstream committed;
    committed << stream.rdbuf();
    EXPECT_TRUE(committed.str() == json_schema(routes))
        << "write it anew: build/meedoen schema > scenarios/scenario.schema.json";
}

TEST(Schema, TakesEveryShippedFileAndRefusesBrokenOnes) {
    EXPECT_EQ(std::system("/usr/bin/python3 tests/scenario/check_schema.py"), 0);
}

}  // namespace
}  // namespace meedoen
