// The page of scenario files against what the loader takes and refuses.
#include <map>
#include <regex>

#include "page.hpp"
#include "scenario/facts.hpp"
#include "scenario/reader.hpp"
#include "scenario_of.hpp"

namespace meedoen::documents {
namespace {

const std::string& page() {
    static const std::string text = section(contents_of("sim/CONTRACTS.md"), "## Scenario files");
    return text;
}

std::string errors_of(const std::string& text) {
    const Loaded loaded = load_question(text);
    return loaded.issues.any_error() ? loaded.issues.text() : "";
}

/// The words after "allowed: " in a message.
std::set<std::string> allowed_in(const std::string& message) {
    const std::size_t start = message.find("allowed: ");
    if (start == std::string::npos) return {};
    const std::size_t from = start + 9;
    return set_of(documents::listed(message.substr(from, message.find_first_of(")\n", from) - from)));
}

const std::map<std::string, std::string> shelves{{"place", "scenarios/places/gemiddeld-50k.toml"},
                                                 {"law", "scenarios/law/ww.toml"},
                                                 {"route", "scenarios/routes/ips.toml"},
                                                 {"scenario", "scenarios/base.toml"},
                                                 {"sources", "scenarios/sources.toml"}};

TEST(ScenarioFiles, EveryKindOfFileSaysItsKind) {
    const std::vector<Row> rows = table(page(), 0);
    ASSERT_EQ(rows.size(), shelves.size());
    for (const Row& row : rows)
        EXPECT_NE(contents_of(shelves.at(row.at(0))).find("\nkind = \"" + row.at(0) + "\"\n"), std::string::npos)
            << row.at(0);
}

/// Every key at the head that the page names is used in a shipped file or taken by the loader; no other key is.
TEST(ScenarioFiles, KeysAtTheHead) {
    for (const Row& row : table(page(), 0)) {
        const std::set<std::string> told = set_of(documents::listed(row.at(2)));
        if (row.at(0) == "route") {
            for (const std::string& key : told)
                EXPECT_NE(("\n" + contents_of(shelves.at("route"))).find("\n" + key + " = "), std::string::npos) << key;
        } else {
            EXPECT_EQ(told, set_of(head_keys_of(row.at(0)))) << row.at(0);
        }
    }
    EXPECT_NE(errors_of("titel = \"x\"\n"), "");
    const std::string route = contents_of(shelves.at("route"));
    const std::string name = "scenarios/routes/ips.toml";
    const std::size_t at = route.find("title_nl");
    EXPECT_TRUE(load("scenarios/base.toml", {{name, route.substr(0, at) + "subtitle = \"x\"\n" + route.substr(at)}})
                    .issues.any_error());
}

TEST(ScenarioFiles, EveryTextOfARouteIsNeeded) {
    const std::string name = "scenarios/routes/ips.toml";
    for (const Row& row : table(page(), 0)) {
        if (row.at(0) != "route") continue;
        for (const std::string& key : documents::listed(row.at(2))) {
            std::string without;
            for (const std::string& line : lines_of(contents_of(name)))
                if (!line.starts_with(key + " = ")) without += line + "\n";
            EXPECT_TRUE(load("scenarios/base.toml", {{name, without}}).issues.any_error()) << key;
        }
    }
}

TEST(ScenarioFiles, KeysOfANumber) {
    const std::set<std::string> told = set_of(column(table(page(), 1), 0));
    const std::string message =
        errors_of("[life]\ndrift = { value = 0.03, kind = \"law\", source = \"aow-7a\", zzzz = 1 }\n");
    EXPECT_EQ(allowed_in(message), told) << message;
    EXPECT_NE(errors_of("[life]\ndrift = { kind = \"law\", source = \"aow-7a\" }\n"), "");
    EXPECT_NE(errors_of("[life]\ndrift = { value = 0.03, source = \"aow-7a\" }\n"), "");
    EXPECT_NE(errors_of("[life]\ndrift = { value = 0.03, kind = \"published\" }\n"), "");
    EXPECT_NE(errors_of("[life]\ndrift = { value = 0.03, kind = \"published\", source = \"aow-7a\", low = 0.01 }\n"),
              "");
    EXPECT_NE(errors_of("[life]\ndrift = 0.03\n"), "");
}

TEST(ScenarioFiles, KindsOfNumbers) {
    const std::vector<std::string> told = column(table(page(), 2), 0);
    EXPECT_EQ(allowed_in(errors_of("[life]\ndrift = { value = 0.03, kind = \"guess\", source = \"aow-7a\" }\n")),
              set_of(told));
    for (const std::string& kind : told) {
        const std::string number = "[life]\ndrift = { value = 0.03, kind = \"" + kind + "\"";
        const std::string source = ", source = \"aow-7a\"";
        const bool ranged = kind == "estimate" || kind == "assumption";
        EXPECT_EQ(errors_of(number + source + ", low = 0.01, high = 0.05 }\n"), "") << kind;
        EXPECT_EQ(errors_of(number + source + " }\n").empty(), !ranged) << kind;
        EXPECT_EQ(errors_of(number + ", low = 0.01, high = 0.05 }\n").empty(), kind == "choice") << kind;
    }
}

TEST(ScenarioFiles, ValueLiesWithinItsRange) {
    EXPECT_NE(
        errors_of("[life]\ndrift = { value = 0.06, kind = \"law\", source = \"aow-7a\", low = 0.01, high = 0.05 }\n"),
        "");
}

TEST(ScenarioFiles, LeversMayBeBare) { EXPECT_EQ(errors_of("[levers]\nregie_hours = 8.0\nsequence = \"both\"\n"), ""); }

TEST(ScenarioFiles, NumbersAreWrittenPlainly) {
    for (const char* number : {"1_0.0", "+5.0", "0x10", "\"8\""})
        EXPECT_NE(errors_of(std::string{"[levers]\nregie_hours = "} + number + "\n"), "") << number;
}

TEST(ScenarioFiles, KeysOfTheRun) {
    const std::vector<Row> rows = table(page(), 3);
    const std::map<std::string, std::string> good{{"years", "1"},
                                                  {"replications", "100000"},
                                                  {"first_day", "2026-01-08"},
                                                  {"law_date", "2026-02-01"},
                                                  {"law_frozen", "true"}};
    ASSERT_EQ(rows.size(), good.size());
    for (const Row& row : rows) {
        EXPECT_EQ(errors_of("[run]\n" + row.at(0) + " = " + good.at(row.at(0)) + "\n"), "") << row.at(0);
        EXPECT_NE(errors_of("[run]\n" + row.at(0) + " = \"x\"\n"), "") << row.at(0);
    }
    EXPECT_NE(errors_of("[run]\nmonths = 3\n"), "");
}

TEST(ScenarioFiles, RangesOfTheRun) {
    for (const Row& row : table(page(), 3)) {
        std::smatch range;
        if (!std::regex_search(row.at(1), range, std::regex{"([0-9]+) to ([0-9]+)"})) continue;
        const bool date = row.at(1).starts_with("date");
        const auto taken = [&](int number) {
            const std::string value = std::to_string(number) + (date ? "-12-31" : "");
            return errors_of("[run]\n" + row.at(0) + " = " + value + "\n");
        };
        const int low = std::stoi(range[1]);
        const int high = std::stoi(range[2]);
        EXPECT_TRUE(row.at(0) == "law_date" || taken(low).empty()) << row.at(0);
        EXPECT_EQ(taken(high), "") << row.at(0);
        EXPECT_NE(taken(low - 1), "") << row.at(0);
        EXPECT_NE(taken(high + 1), "") << row.at(0);
    }
}

TEST(ScenarioFiles, EveryKeyOfTheRunIsNeeded) {
    const std::string name = "scenarios/base.toml";
    for (const std::string& key : column(table(page(), 3), 0)) {
        std::string without;
        for (const std::string& line : lines_of(contents_of(name)))
            if (!line.starts_with(key + " = ")) without += line + "\n";
        const Loaded loaded = load(name, {{name, without}});
        EXPECT_NE(loaded.issues.text().find("run." + key), std::string::npos) << key;
        EXPECT_TRUE(loaded.issues.any_error()) << key;
    }
}

TEST(ScenarioFiles, WhatMustHoldBetweenValues) {
    const std::map<std::string, std::string> wrong{
        {"entry.entry_point.*", "[entry.entry_point]\nuwv = { value = 0.2, kind = \"choice\" }\n"},
        {"residents.<benefit>.single, single_parent", "[residents.ww]\nsingle = { value = 0.99, kind = \"choice\" }\n"},
        {"traits.wishes_work, wishes_activity", "[traits]\nwishes_work = { value = 0.9, kind = \"choice\" }\n"},
        {"age_low, age_high of a benefit or cause", "[arrivals.permit]\nage_low = { value = 60, kind = \"choice\" }\n"},
        {"place.fte.<organisation> and its lever", "[levers]\nuwv_extra_fte = -2.0\n"},
        {"routes.<route>.number", "[routes.ips]\nnumber = 1\n"}};
    const std::vector<Row> rows = table(page(), 4);
    ASSERT_EQ(rows.size(), wrong.size());
    for (const Row& row : rows) {
        ASSERT_TRUE(wrong.contains(row.at(0))) << row.at(0);
        EXPECT_NE(errors_of(wrong.at(row.at(0))), "") << row.at(0);
    }
}

TEST(ScenarioFiles, KindsOfSources) {
    EXPECT_EQ(column(table(page(), 6), 0), (std::vector<std::string>{source_kinds.begin(), source_kinds.end()}));
}

TEST(ScenarioFiles, LaterAmountsOfLawHoldFromTheirDate) {
    EXPECT_EQ(load_question("[run]\nlaw_date = 2026-06-30\n").scenario.law.bijstand.norm_single.value, 140150);
    EXPECT_EQ(load_question("[run]\nlaw_date = 2026-07-01\n").scenario.law.bijstand.norm_single.value, 141946);
}

TEST(ScenarioFiles, FactsOfConditions) {
    const std::vector<std::string> told = column(table(page(), 5), 0);
    EXPECT_EQ(told, (std::vector<std::string>{fact_names.begin(), fact_names.end()}));
    Condition condition;
    std::string problem;
    for (const std::string& fact : told) {
        EXPECT_TRUE(parse_condition(fact + " >= 0.5", condition, problem)) << problem;
        EXPECT_TRUE(parse_condition(fact + " <= 1", condition, problem)) << problem;
        EXPECT_FALSE(parse_condition(fact + " = 1", condition, problem));
    }
}

TEST(ScenarioFiles, BytesMayDiffer) {
    const std::string name = "scenarios/base.toml";
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : contents_of(name)) windows += c == '\n' ? std::string{"\r\n"} : std::string{c};
    const Loaded loaded = load(name, {{name, windows}});
    ASSERT_FALSE(loaded.issues.any_error()) << loaded.issues.text();
    EXPECT_EQ(canonical_text(loaded.scenario), canonical_text(base()));
}

}  // namespace
}  // namespace meedoen::documents
