// Overlays, the origin of every value, the round trip of the resolved text.
#include "scenario/loader.hpp"

#include <cmath>

#include "scenario/shipped.hpp"

namespace meedoen {
namespace {

std::string overlay(const std::string& base, const std::string& settings) {
    return scenario_head + "base = " + base + "\n" + settings;
}

TEST(Overlay, TheLaterFileWins) {
    const OwnFiles own{
        {"scenarios/a.toml",
         overlay("\"base.toml\"", "title_nl = \"A\"\n[levers]\nregie_hours = 12.0\ncooperation_level = 4\n")},
        {"scenarios/b.toml", overlay("\"a.toml\"", "[levers]\nregie_hours = 18.0\n")}};
    const Scenario scenario = load_without_issue("scenarios/b.toml", own);
    EXPECT_EQ(scenario.levers.regie_hours.value, 18.0);
    EXPECT_EQ(scenario.levers.cooperation_level.value, 4);
    EXPECT_EQ(scenario.title_nl, "A");
    EXPECT_EQ(scenario.name, "b");
    EXPECT_EQ(origin_of(scenario, "levers.regie_hours").where.file, "scenarios/b.toml");
    EXPECT_EQ(origin_of(scenario, "levers.regie_hours").where.line, 5);
    EXPECT_EQ(origin_of(scenario, "levers.cooperation_level").where.file, "scenarios/a.toml");
    EXPECT_EQ(origin_of(scenario, "levers.cooperation_level").kind, "choice");
    EXPECT_EQ(origin_of(scenario, "levers.sequence").where.file, "scenarios/base.toml");
}

TEST(Overlay, OfAListTheLaterOneWinsAndAConflictIsTold) {
    const OwnFiles own{{"scenarios/a.toml", overlay("\"base.toml\"", "[levers]\nregie_hours = 12.0\n")},
                       {"scenarios/b.toml", overlay("\"base.toml\"", "[levers]\nregie_hours = 18.0\n")},
                       {"scenarios/c.toml", overlay("[\"a.toml\", \"b.toml\"]", "")},
                       {"scenarios/d.toml", overlay("[\"b.toml\", \"a.toml\"]", "")}};
    const Loaded forth = load("scenarios/c.toml", own);
    const Loaded back = load("scenarios/d.toml", own);
    EXPECT_EQ(forth.scenario.levers.regie_hours.value, 18.0);
    EXPECT_EQ(back.scenario.levers.regie_hours.value, 12.0);
    ASSERT_EQ(forth.issues.warnings().size(), 1U);
    ASSERT_EQ(back.issues.warnings().size(), 1U);
    EXPECT_NE(line_of(back.issues.warnings()[0], "warning").find("scenarios/a.toml:5:1: warning: levers.regie_hours"),
              std::string::npos);
    EXPECT_NE(back.issues.warnings()[0].why.find("scenarios/b.toml:5:1"), std::string::npos);
}

TEST(Overlay, OverItsOwnBaseIsNoConflict) {
    const OwnFiles own{{"scenarios/a.toml", overlay("\"base.toml\"", "[levers]\nregie_hours = 12.0\n")},
                       {"scenarios/b.toml", overlay("\"a.toml\"", "[levers]\nregie_hours = 18.0\n")},
                       {"scenarios/c.toml", overlay("[\"a.toml\", \"b.toml\"]", "")}};
    EXPECT_EQ(load_without_issue("scenarios/c.toml", own).levers.regie_hours.value, 18.0);
}

TEST(Overlay, WhatAFileOverBothSettlesIsStillTold) {
    const OwnFiles own{{"scenarios/a.toml", overlay("\"base.toml\"", "[run]\nyears = 2\n")},
                       {"scenarios/b.toml", overlay("\"base.toml\"", "[run]\nyears = 3\n")},
                       {"scenarios/c.toml", overlay("[\"a.toml\", \"b.toml\"]", "[run]\nyears = 4\n")}};
    const Loaded loaded = load("scenarios/c.toml", own);
    EXPECT_EQ(loaded.scenario.run.years.value, 4);
    EXPECT_EQ(loaded.issues.warnings().size(), 1U);
}

TEST(Overlay, LiesOverThePlaceAndThePlaceOverTheBase) {
    const OwnFiles own{{"scenarios/a.toml",
                        overlay("\"base.toml\"",
                                "place_type = \"klein-24k\"\n[place]\nregions = { value = 2, kind = \"choice\" }\n")}};
    const Scenario scenario = load_without_issue("scenarios/a.toml", own);
    EXPECT_EQ(scenario.place_name, "klein-24k");
    EXPECT_EQ(scenario.place.inhabitants.value, 24000);
    EXPECT_EQ(scenario.place.regions.value, 2);
    EXPECT_EQ(origin_of(scenario, "place.inhabitants").where.file, "scenarios/places/klein-24k.toml");
}

/// The shipped scenarios as they are named by somebody who stands in their folder.
SourceFiles seen_from_inside() {
    const SourceFiles disk = files_on_disk();
    SourceFiles files;
    files.read = [disk](const std::string& path, std::string& reason) {
        return disk.read("scenarios/" + path, reason);
    };
    files.list = [disk](const std::string& folder) { return disk.list("scenarios/" + folder); };
    return files;
}

TEST(Root, MayBeTheFolderWeAreIn) {
    for (const std::string file : {"base.toml", "questions/werk-eerst.toml"}) {
        LoadRequest request;
        request.file = file;
        Issues issues;
        const Scenario scenario = load_scenario(request, seen_from_inside(), issues);
        EXPECT_EQ(issues.text(), "");
        EXPECT_EQ(canonical_text(scenario), canonical_text(load_without_issue("scenarios/" + file)));
    }
}

TEST(Root, IsMissedOnce) {
    SourceFiles files = among_shipped({{"/nowhere/a.toml", scenario_head + "[levers]\nregie_hours = 12.0\n"}});
    files.list = [](const std::string&) { return std::vector<std::string>{}; };
    LoadRequest request;
    request.file = "/nowhere/a.toml";
    Issues issues;
    load_scenario(request, files, issues);
    EXPECT_NE(issues.text().find("/nowhere/a.toml:1:1: lies in no scenario folder"), std::string::npos)
        << issues.text();
    EXPECT_EQ(issues.errors().size(), 1U) << issues.text();
}

TEST(Law, IsThatOfItsDate) {
    const auto norm = [](const std::string& date) {
        const OwnFiles own{{"scenarios/a.toml", overlay("\"base.toml\"", "[run]\nlaw_date = " + date + "\n")}};
        return load_without_issue("scenarios/a.toml", own).law.bijstand.norm_single.value;
    };
    EXPECT_LT(norm("2026-06-30"), norm("2026-07-01"));
    EXPECT_EQ(norm("2026-07-01"), norm("2031-01-01"));
}

TEST(ResolvedText, LoadsAgainToTheSameScenario) {
    std::vector<std::string> files = shipped("questions");
    files.push_back("scenarios/base.toml");
    for (const std::string& file : files) {
        const Scenario scenario = load_without_issue(file);
        const Scenario again =
            load_without_issue("scenarios/again.toml", {{"scenarios/again.toml", resolved_text(scenario)}});
        EXPECT_EQ(canonical_text(again), canonical_text(scenario)) << file;
        EXPECT_EQ(again.title_nl, scenario.title_nl);
        EXPECT_EQ(again.question, scenario.question);
        EXPECT_EQ(again.question_nl, scenario.question_nl);
        for (const Origin& origin : scenario.origins) {
            const Origin& other = origin_of(again, origin.path);
            EXPECT_EQ(other.kind, origin.kind) << origin.path;
            EXPECT_EQ(other.source, origin.source) << origin.path;
            EXPECT_EQ(other.low, origin.low) << origin.path;
            EXPECT_EQ(other.high, origin.high) << origin.path;
        }
    }
}

TEST(ResolvedText, KeepsTheSettingsOfTheRun) {
    const std::string run =
        "[run]\nyears = 3\nreplications = 7\nfirst_day = 2026-03-01\nlaw_date = 2026-08-01\nlaw_frozen = false\n";
    const Scenario scenario =
        load_without_issue("scenarios/a.toml", {{"scenarios/a.toml", overlay("\"base.toml\"", run)}});
    const RunSettings again =
        load_without_issue("scenarios/b.toml", {{"scenarios/b.toml", resolved_text(scenario)}}).run;
    EXPECT_EQ(again.years.value, 3);
    EXPECT_EQ(again.replications.value, 7);
    EXPECT_EQ(again.first_day, (Date{2026, 3, 1}));
    EXPECT_EQ(again.law_date, (Date{2026, 8, 1}));
    EXPECT_FALSE(again.law_frozen);
}

TEST(ResolvedText, KeepsTextsWithQuotesAndNewlines) {
    const OwnFiles own{
        {"scenarios/a.toml", overlay("\"base.toml\"", "question = \"\"\"Zo \\\"gezegd\\\",\nof \\\\ niet?\"\"\"\n")}};
    const Scenario scenario = load_without_issue("scenarios/a.toml", own);
    EXPECT_EQ(scenario.question, "Zo \"gezegd\",\nof \\ niet?");
    EXPECT_EQ(scenario.question_nl, "") << "the Dutch question of the base asks something else";
    EXPECT_EQ(load_without_issue("scenarios/b.toml", {{"scenarios/b.toml", resolved_text(scenario)}}).question,
              scenario.question);
}

TEST(ResolvedText, NamesTheOriginOfEveryValue) {
    const Scenario scenario = load_without_issue("scenarios/questions/lagere-caseload-wi.toml");
    const std::string text = resolved_text(scenario);
    EXPECT_NE(text.find("werk_en_inkomen_extra_fte = 1.4  # scenarios/questions/lagere-caseload-wi.toml:"),
              std::string::npos);
    EXPECT_NE(text.find("  # scenarios/law/ww.toml:"), std::string::npos);
    EXPECT_NE(text.find("  # scenarios/routes/ips.toml:"), std::string::npos);
}

TEST(CanonicalText, DiffersWhenAnyOneValueDiffers) {
    Scenario scenario = load_without_issue("scenarios/base.toml");
    const std::string untouched = canonical_text(scenario);
    for (const ParameterRow& row : registry(route_names_of(scenario))) {
        const double old = row.get(scenario);
        const double other = row.whole || !row.choices.empty()
                                 ? (old == row.low ? old + 1.0 : old - 1.0)
                                 : std::nextafter(old, old == row.low ? row.high : row.low);
        row.set(scenario, other);
        EXPECT_TRUE(canonical_text(scenario) != untouched) << row.path;
        row.set(scenario, old);
    }
    EXPECT_TRUE(canonical_text(scenario) == untouched);
}

TEST(CanonicalText, DiffersWithRunPlaceAndConditions) {
    const Scenario base = load_without_issue("scenarios/base.toml");
    const std::string untouched = canonical_text(base);
    std::vector<Scenario> others(6, base);
    others[0].run.years.value += 1;
    others[1].run.replications.value += 1;
    others[2].run.first_day.day = 2;
    others[3].run.law_date.month = 2;
    others[4].place_name = "elders";
    others[5].routes[0].conditions.push_back({Fact::age, Relation::at_least, 18.000001});
    for (const Scenario& other : others) EXPECT_TRUE(canonical_text(other) != untouched);
    EXPECT_NE(text_of({Fact::age, Relation::at_least, 18.000001}), text_of({Fact::age, Relation::at_least, 18.000002}));
}

}  // namespace
}  // namespace meedoen
