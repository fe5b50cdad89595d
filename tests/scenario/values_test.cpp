// Made for every row of the registry, so that no parameter can be forgotten: its bounds, its type, what it says it is.
#include "scenario/values.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "scenario/shipped.hpp"

namespace meedoen {
namespace {

const std::map<std::string, std::string> sources{{"some-source", "study"}};

Node number_node(double x, bool whole) {
    Node node;
    node.kind = whole ? Node::Kind::whole : Node::Kind::real;
    node.whole = whole ? static_cast<std::int64_t>(x) : 0;
    node.real = x;
    return node;
}

Node text_node(const std::string& text) {
    Node node;
    node.kind = Node::Kind::text;
    node.text = text;
    return node;
}

void add(Node& table, const std::string& key, Node value) {
    table.members.push_back({key, {"x.toml", 1, 1}, {std::move(value)}});
}

Node leaf(Node value, const std::string& kind = "published") {
    Node table;
    table.where = {"x.toml", 1, 1};
    add(table, "value", std::move(value));
    add(table, "kind", text_node(kind));
    add(table, "source", text_node("some-source"));
    return table;
}

struct Outcome {
    std::optional<Checked> checked;
    std::string told;
};

Outcome check(const ParameterRow& row, Node value) {
    const Context context{sources, true, {2026, 1, 1}, true};
    Issues issues;
    Outcome outcome;
    outcome.checked = check_setting(row, {std::move(value), {"x.toml", 1, 1}, "x.toml"}, context, issues);
    outcome.told = issues.text();
    EXPECT_EQ(outcome.checked.has_value(), !issues.any_error());
    return outcome;
}

void accepted(const ParameterRow& row, Node value, double expected) {
    const Outcome outcome = check(row, std::move(value));
    ASSERT_TRUE(outcome.checked) << row.path << "\n" << outcome.told;
    EXPECT_EQ(outcome.checked->value, expected) << row.path;
}

void refused(const ParameterRow& row, Node value, const std::string& words) {
    const Outcome outcome = check(row, std::move(value));
    EXPECT_FALSE(outcome.checked) << row.path;
    EXPECT_NE(outcome.told.find(row.path), std::string::npos) << outcome.told;
    EXPECT_NE(outcome.told.find(words), std::string::npos) << words << "\n" << outcome.told;
}

double just_outside(const ParameterRow& row, double bound, double away) {
    return row.whole ? bound + away : std::nextafter(bound, bound + away);
}

class EveryRow : public testing::Test {
protected:
    std::vector<ParameterRow> rows = registry({"ips", "werkfit"});

    template <class Check>
    void for_numbers(Check check_row) {
        int count = 0;
        for (const ParameterRow& row : rows) {
            if (!row.choices.empty()) continue;
            check_row(row);
            ++count;
        }
        EXPECT_GT(count, 300);
    }
};

TEST_F(EveryRow, TakesItsMinimumAndMaximum) {
    for_numbers([](const ParameterRow& row) {
        ASSERT_LT(row.low, row.high) << row.path;
        accepted(row, leaf(number_node(row.low, row.whole)), row.low);
        accepted(row, leaf(number_node(row.high, row.whole)), row.high);
    });
}

TEST_F(EveryRow, RefusesWhatLiesJustOutside) {
    for_numbers([](const ParameterRow& row) {
        refused(row, leaf(number_node(just_outside(row, row.low, -1.0), row.whole)), "is below the minimum");
        refused(row, leaf(number_node(just_outside(row, row.high, 1.0), row.whole)), "is above the maximum");
    });
}

TEST_F(EveryRow, RefusesWhatIsNotFinite) {
    for_numbers([](const ParameterRow& row) {
        for (const double x : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(),
                               -std::numeric_limits<double>::infinity()})
            refused(row, leaf(number_node(x, false)), "not a finite number");
    });
}

TEST_F(EveryRow, RefusesAnotherType) {
    Node list;
    list.kind = Node::Kind::array;
    Node truth;
    truth.kind = Node::Kind::truth;
    Node date;
    date.kind = Node::Kind::date;
    for_numbers([&](const ParameterRow& row) {
        refused(row, leaf(text_node("5")), "remove the quotes");
        refused(row, leaf(list), "found a list");
        refused(row, leaf(truth), "found false");
        refused(row, leaf(date), "found a date");
        refused(row, leaf(Node{}), "found a table");
        if (row.whole)
            refused(row, leaf(number_node((row.low + row.high) / 2.0 + 0.25, false)), "expected a whole number");
    });
}

TEST_F(EveryRow, SaysWhatItIsUnlessItIsASetting) {
    for_numbers([](const ParameterRow& row) {
        const Node value = number_node(row.low, row.whole);
        if (row.may_be_bare()) return accepted(row, value, row.low);
        refused(row, value, "a number of the model says what it is");
        refused(row, leaf(value, "assumption"), "\"low\" and \"high\" are missing");
        refused(row, leaf(value, "guess"), "allowed: law, published, estimate, assumption, choice");
    });
}

TEST_F(EveryRow, HoldsItsRangeAgainstItsValue) {
    for_numbers([](const ParameterRow& row) {
        const auto ranged = [&](double value, double low, double high) {
            Node node = leaf(number_node(value, row.whole), "assumption");
            add(node, "low", number_node(low, row.whole));
            add(node, "high", number_node(high, row.whole));
            return node;
        };
        accepted(row, ranged(row.low, row.low, row.high), row.low);
        refused(row, ranged(row.low, row.high, row.low), "is above high");
        refused(row, ranged(row.low, row.high, row.high), "lies outside its own range");
        refused(row, ranged(row.low, row.low, just_outside(row, row.high, 1.0)), ".high");
    });
}

TEST_F(EveryRow, OfWordsTakesEveryWordAndNoOther) {
    int count = 0;
    for (const ParameterRow& row : rows) {
        if (row.choices.empty()) continue;
        ++count;
        if (row.choices[0] == "no") {
            Node yes;
            yes.kind = Node::Kind::truth;
            yes.truth = true;
            accepted(row, yes, 1.0);
            refused(row, text_node("yes"), "expected true or false");
            continue;
        }
        for (std::size_t i = 0; i < row.choices.size(); ++i)
            accepted(row, text_node(std::string{row.choices[i]}), static_cast<double>(i));
        refused(row, text_node("no_such_word"), "allowed: " + std::string{row.choices[0]});
        refused(row, number_node(0, true), "found the number 0");
    }
    EXPECT_GE(count, 10);
}

TEST_F(EveryRow, CarriesItsValueInAndOutOfAScenario) {
    Scenario scenario;
    scenario.routes.resize(2);
    for (const ParameterRow& row : rows) {
        for (const double x : {row.low, row.high}) {
            row.set(scenario, x);
            EXPECT_EQ(row.get(scenario), x) << row.path;
        }
    }
    for (const ParameterRow& row : rows) EXPECT_EQ(row.get(scenario), row.high) << row.path << " shares its place";
}

TEST(Advice, ShowsTheShareThatWasMeant) {
    const std::vector<ParameterRow> rows = registry({});
    const auto share =
        std::find_if(rows.begin(), rows.end(), [](const auto& r) { return r.path == "entry.turned_away"; });
    ASSERT_NE(share, rows.end());
    refused(*share, leaf(number_node(30, true)), "for 30 percent write 0.3)");
    refused(*share, leaf(text_node("45%")), "for 45 percent write 0.45)");
    refused(*share, leaf(text_node("0,3")), "use a point for decimals");
    refused(*share, leaf(number_node(101, true)), "allowed: 0 to 1 share");
}

TEST(Warning, TellsAHazardThatNeverHappens) {
    const std::vector<ParameterRow> rows = registry({});
    const auto drift = std::find_if(rows.begin(), rows.end(), [](const auto& r) { return r.path == "life.drift"; });
    EXPECT_NE(check(*drift, leaf(number_node(1e-13, false))).told.find("never happens"), std::string::npos);
    EXPECT_EQ(check(*drift, leaf(number_node(0.0, false))).told, "");
    EXPECT_EQ(check(*drift, leaf(number_node(1e-9, false))).told, "");
}

}  // namespace
}  // namespace meedoen
