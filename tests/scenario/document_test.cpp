#include "scenario/document.hpp"

#include <gtest/gtest.h>

namespace meedoen {
namespace {

Node parsed(const std::string& text) {
    Issues issues;
    std::optional<Node> node = parse_document(text, "x.toml", issues);
    EXPECT_EQ(issues.text(), "");
    return node ? std::move(*node) : Node{};
}

std::string told(std::string text) {
    Issues issues;
    parse_document(std::move(text), "x.toml", issues);
    return issues.errors().empty() ? "" : line_of(issues.errors().front(), "error");
}

TEST(Document, KeepsKindAndPlaceOfEveryValue) {
    const Node node =
        parsed("a = 1\nb = 0.5\nc = \"é\"\nd = true\ne = 2026-01-31\nf = [ 1, \"x\" ]\n\n[t]\n  g = {h = -2}\n");
    EXPECT_EQ(node.find("a")->kind, Node::Kind::whole);
    EXPECT_EQ(node.find("b")->real, 0.5);
    EXPECT_EQ(node.find("c")->text, "é");
    EXPECT_TRUE(node.find("d")->truth);
    EXPECT_EQ(node.find("e")->date, (Date{2026, 1, 31}));
    EXPECT_EQ(node.find("f")->items[1].where.column, 10);
    const Node* g = node.find("t")->find("g");
    EXPECT_EQ(node.find("t")->member("g")->where.line, 9);
    EXPECT_EQ(node.find("t")->member("g")->where.column, 3);
    EXPECT_EQ(g->find("h")->whole, -2);
    EXPECT_EQ(g->find("h")->where.column, 12);
}

TEST(Document, KeepsTheOrderOfTheFile) {
    const Node node = parsed("z = 1\na = 2\nm = 3\n");
    ASSERT_EQ(node.members.size(), 3U);
    EXPECT_EQ(node.members[0].key, "z");
    EXPECT_EQ(node.members[2].key, "m");
}

TEST(Document, CountsColumnsInCharacters) {
    EXPECT_EQ(parsed("x = { \"é€😀\" = 1, b = 2 }\n").find("x")->member("b")->where.column, 18);
    EXPECT_EQ(told("x = \"é€😀\" 3\n"), "x.toml:1:11: x: unexpected \"3\" after the value.");
    EXPECT_EQ(told("x = \"é€😀\" \x01\n"), "x.toml:1:11: control character 0x01 (not allowed in a scenario file).");
}

TEST(Document, ComparesValuesAndNotNotations) {
    EXPECT_TRUE(parsed("a = 1\n").same_value(parsed("a = 1.0\n")));
    EXPECT_TRUE(parsed("a = { b = [1] }\n").same_value(parsed("[a]\nb = [ 1 ]\n")));
    EXPECT_FALSE(parsed("a = 1\n").same_value(parsed("a = 2\n")));
    EXPECT_FALSE(parsed("a = \"1\"\n").same_value(parsed("a = 1\n")));
    EXPECT_FALSE(parsed("a = [1]\n").same_value(parsed("a = [1, 2]\n")));
}

TEST(Document, DescribesWhatWasFound) {
    const Node node = parsed("a = 1\nb = 0.1234567\nc = \"x\"\nd = false\ne = 2026-01-01\nf = []\ng = 12:00:00\n[h]\n");
    EXPECT_EQ(described(*node.find("a")), "the number 1");
    EXPECT_EQ(described(*node.find("b")), "the number 0.1234567");
    EXPECT_EQ(described(*node.find("c")), "the text \"x\"");
    EXPECT_EQ(described(*node.find("d")), "false");
    EXPECT_EQ(described(*node.find("e")), "a date");
    EXPECT_EQ(described(*node.find("f")), "a list");
    EXPECT_EQ(described(*node.find("g")), "a time");
    EXPECT_EQ(described(*node.find("h")), "a table");
}

TEST(TextCheck, SeesTheStateOfStringsAndComments) {
    const Node node = parsed(
        "a = \"a quote \\\" and “curly”\"  # “curly”, +5\nb = 'a \\'\nc = \"\"\"\n“long” \\\n 1_000 \"\" +5\"\"\"\nd = "
        "5\n");
    EXPECT_EQ(node.find("d")->whole, 5);
    EXPECT_EQ(node.find("d")->where.line, 6);
}

TEST(TextCheck, PlacesAreRightAfterAnEscapedNewline) {
    EXPECT_EQ(told("a = \"\"\"x \\\n y\"\"\"\nb = “\n"), "x.toml:3:5: character U+201C (use a straight quote \").");
}

TEST(TextCheck, NumbersHaveOneNotation) {
    for (const std::string number : {"1_000", "+5", "0x10", "0o17", "0b11", "1_0.5", "+0.5", "0x1_F"})
        EXPECT_NE(told("a = " + number + "\n"), "") << number;
    for (const std::string number :
         {"1000", "-5", "0.5", "1e3", "5E-1", "2026-01-01", "nan", "[ 1, -2 ]", "{ b_1 = 2 }"})
        EXPECT_EQ(told("a = " + number + "\n"), "") << number;
}

TEST(TextCheck, AForeignNotationDoesNotHideOtherProblems) {
    Issues issues;
    EXPECT_TRUE(parse_document("a = 1_0\nb = +2\n", "x.toml", issues).has_value());
    EXPECT_EQ(issues.errors().size(), 2U);
}

}  // namespace
}  // namespace meedoen
