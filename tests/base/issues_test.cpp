#include "base/issues.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace meedoen {
namespace {

TEST(Issues, ALineHasPlaceKeyProblemReasonAndWayOut) {
    const Issue whole{{"a.toml", 12, 5}, "arrivals.rate", "is negative", "allowed: 0 or more", "`arrivals.share`"};
    EXPECT_EQ(line_of(whole, "error"),
              "a.toml:12:5: arrivals.rate: is negative (allowed: 0 or more). Did you mean `arrivals.share`?");
    EXPECT_EQ(line_of(whole, "warning"),
              "a.toml:12:5: warning: arrivals.rate: is negative (allowed: 0 or more). Did you mean `arrivals.share`?");
}

TEST(Issues, ASuggestionIsSafeToPrint) {
    EXPECT_EQ(line_of({{}, "a.toml", "does not exist", "", "b\x1b[31m\n.toml"}, "error"),
              "a.toml: does not exist. Did you mean b\\x1b[31m\\x0a.toml?");
}

TEST(Issues, WhatIsNotKnownIsLeftOut) {
    EXPECT_EQ(line_of({{"a.toml", 0, 0}, "", "does not exist", "", ""}, "error"), "a.toml: does not exist.");
    EXPECT_EQ(line_of({{}, "--weeks", "needs a number", "", ""}, "error"), "--weeks: needs a number.");
    EXPECT_EQ(line_of({{}, "", "no scenario given", "", "base.toml"}, "error"),
              "no scenario given. Did you mean base.toml?");
}

TEST(Issues, AreSortedByFileLineColumnAndKey) {
    Issues issues;
    issues.error({{"b.toml", 1, 1}, "k", "p6", "", ""});
    issues.error({{"a.toml", 10, 1}, "k", "p5", "", ""});
    issues.warning({{"a.toml", 1, 1}, "k", "w1", "", ""});
    issues.error({{"a.toml", 9, 2}, "z", "p4", "", ""});
    issues.error({{"a.toml", 9, 2}, "y", "p3", "", ""});
    issues.error({{"a.toml", 9, 1}, "k", "p2", "", ""});
    issues.error({{}, "--seed", "p1", "", ""});
    EXPECT_EQ(issues.text(),
              "--seed: p1.\n"
              "a.toml:9:1: k: p2.\n"
              "a.toml:9:2: y: p3.\n"
              "a.toml:9:2: z: p4.\n"
              "a.toml:10:1: k: p5.\n"
              "b.toml:1:1: k: p6.\n"
              "a.toml:1:1: warning: k: w1.\n"
              "6 errors, 1 warning. Nothing was run and nothing was written.\n");
    EXPECT_TRUE(issues.any_error());
    EXPECT_EQ(issues.errors().front().problem, "p6");
}

TEST(Issues, WarningsAloneAreNoError) {
    Issues issues;
    EXPECT_EQ(issues.text(), "");
    issues.warning({{"a.toml", 1, 1}, "k", "w", "", ""});
    EXPECT_FALSE(issues.any_error());
    EXPECT_EQ(issues.text(), "a.toml:1:1: warning: k: w.\n");
}

TEST(Issues, AFloodIsCutButCounted) {
    Issues issues;
    for (int i = 1; i <= 41; ++i) issues.error({{"a.toml", i, 1}, "", "p", "", ""});
    const std::string text = issues.text();
    EXPECT_NE(text.find("a.toml:40:1: p.\n... and 1 error more\n41 errors. Nothing"), std::string::npos) << text;
    EXPECT_EQ(text.find("a.toml:41"), std::string::npos);
}

TEST(Issues, ANameOfAFileCannotCommandATerminal) {
    const Issue issue{{"a\x1b[31m\nb.toml", 1, 2}, "key", "problem", "", ""};
    EXPECT_EQ(meedoen::line_of(issue, "error"), "a\\x1b[31m\\x0ab.toml:1:2: key: problem.");
    EXPECT_EQ(meedoen::printable(std::string(200, 'x') + "\x7f"), std::string(200, 'x') + "\\x7f");
}

TEST(Issues, QuotedTextIsSafeToPrint) {
    EXPECT_EQ(meedoen::quoted("abc"), "\"abc\"");
    EXPECT_EQ(meedoen::quoted(""), "\"\"");
    EXPECT_EQ(meedoen::quoted("a\nb\x1b[31m\x7f"), "\"a\\x0ab\\x1b[31m\\x7f\"");
    EXPECT_EQ(meedoen::quoted(std::string(80, 'x')), "\"" + std::string(80, 'x') + "\"");
    EXPECT_EQ(meedoen::quoted(std::string(81, 'x')), "\"" + std::string(80, 'x') + "...\"");
}

TEST(Issues, QuotedTextKeepsWholeCharacters) {
    EXPECT_EQ(meedoen::quoted("één €, 😀"), "\"één €, 😀\"");
    std::string many;
    for (int i = 0; i < 81; ++i) many += "é";
    EXPECT_EQ(meedoen::quoted(many), "\"" + many.substr(0, 160) + "...\"");
}

TEST(Issues, QuotedTextEscapesWhatIsNoCharacter) {
    EXPECT_EQ(meedoen::quoted("\xff"), "\"\\xff\"");
    EXPECT_EQ(meedoen::quoted("a\xc3"), "\"a\\xc3\"");                           // cut in the middle
    EXPECT_EQ(meedoen::quoted("\xc0\xaf"), "\"\\xc0\\xaf\"");                    // overlong
    EXPECT_EQ(meedoen::quoted("\xe0\x80\xaf"), "\"\\xe0\\x80\\xaf\"");           // overlong
    EXPECT_EQ(meedoen::quoted("\xed\xa0\x80"), "\"\\xed\\xa0\\x80\"");           // half of a pair
    EXPECT_EQ(meedoen::quoted("\xf4\x90\x80\x80"), "\"\\xf4\\x90\\x80\\x80\"");  // beyond the last
    EXPECT_EQ(meedoen::quoted("\xc2\x9b"), "\"\\xc2\\x9b\"");           // control character of the second table
    EXPECT_EQ(meedoen::quoted("\xe2\x80\xae"), "\"\\xe2\\x80\\xae\"");  // turns the direction of the text
}

const std::vector<std::string> keys{
    "arrivals_per_week", "departure_rate",    "duration_weeks", "capacity_hours", "no_show",      "intake_minutes",
    "bijstand",          "casusregie",        "seed",           "replications",   "vakantiegeld", "hours_per_week",
    "motivation",        "sollicitatieplicht"};

TEST(Issues, NearestFindsEveryKeyWithOneLetterWrong) {
    for (const std::string& key : keys) {
        EXPECT_EQ(nearest(key, keys), key);
        for (std::size_t i = 0; i < key.size(); ++i) {
            EXPECT_EQ(nearest(key.substr(0, i) + key.substr(i + 1), keys), key) << "deletion at " << i;
            if (i + 1 == key.size()) continue;
            std::string exchanged = key;
            std::swap(exchanged[i], exchanged[i + 1]);
            EXPECT_EQ(nearest(exchanged, keys), key) << "transposition at " << i;
        }
        for (const char letter : std::string{"aeqz_7"}) {
            for (std::size_t i = 0; i <= key.size(); ++i)
                EXPECT_EQ(nearest(key.substr(0, i) + letter + key.substr(i), keys), key) << "insertion at " << i;
            for (std::size_t i = 0; i < key.size(); ++i)
                EXPECT_EQ(nearest(key.substr(0, i) + letter + key.substr(i + 1), keys), key) << "change at " << i;
        }
    }
}

TEST(Issues, NearestIsSilentWhenNothingIsNear) {
    EXPECT_EQ(nearest("qqqqqqqq", keys), "");
    EXPECT_EQ(nearest("", keys), "");
    EXPECT_EQ(nearest("seed", {}), "");
    EXPECT_EQ(nearest(std::string(1'000'000, 'a'), keys), "");
}

TEST(Issues, NearestDoesNotDependOnTheOrderOfTheKeys) {
    EXPECT_EQ(nearest("hat", {"rat", "cat"}), "cat");
    EXPECT_EQ(nearest("hat", {"cat", "rat"}), "cat");
}

}  // namespace
}  // namespace meedoen
