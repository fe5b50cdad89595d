#include "report/exports.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/lines_of.hpp"
#include "made_up.hpp"
#include "report/findings.hpp"
#include "report/json_text.hpp"

namespace meedoen {
namespace {

/// Fields of one line; doubled quotes become one.
std::vector<std::string> fields_of(const std::string& line) {
    std::vector<std::string> fields(1);
    bool inside = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const bool doubled = inside && line[i] == '"' && i + 1 < line.size() && line[i + 1] == '"';
        if (line[i] == '"' && !doubled)
            inside = !inside;
        else if (line[i] == ',' && !inside)
            fields.emplace_back();
        else
            fields.back() += line[i];
        i += doubled ? 1 : 0;
    }
    return fields;
}

std::vector<std::vector<std::string>> csv_of(const Comparison& comparison) {
    std::vector<std::vector<std::string>> lines;
    for (const std::string& line : lines_of(comparison_csv(comparison))) lines.push_back(fields_of(line));
    return lines;
}

std::string field(const std::vector<std::vector<std::string>>& csv, std::size_t line, const std::string& name) {
    const auto column = std::ranges::find(csv.front(), name) - csv.front().begin();
    return csv.at(line).at(static_cast<std::size_t>(column));
}

TEST(Csv, EveryLineHasEveryField) {
    OutcomeRow side = made_up_row("EUR", {{1, 2}, {3, 9}});
    side.headline = false;
    side.label_nl = "geld, \"veel\"";
    for (const auto& rows :
         {std::vector{side}, std::vector{made_up_row("persons", {{5}, {6}}), made_up_row("x", {{5}, {6}})}}) {
        const auto csv = csv_of(made_up_comparison(rows));
        ASSERT_EQ(csv.size(), 1 + 2 * rows.size());
        for (const auto& line : csv) EXPECT_EQ(line.size(), csv.front().size());
        EXPECT_EQ(field(csv, 1, "label_nl"), rows.front().label_nl);
    }
}

TEST(Csv, NumbersInFullAndAsShown) {
    const auto csv = csv_of(made_up_comparison({thirty_more("persons")}));
    EXPECT_EQ(field(csv, 1, "kind"), "level");
    EXPECT_EQ(field(csv, 1, "mean"), "115");
    EXPECT_EQ(field(csv, 1, "shown"), "120");
    EXPECT_EQ(field(csv, 2, "arm"), "meer-jobcoaching");
    EXPECT_EQ(field(csv, 2, "mean"), "30");
    EXPECT_EQ(field(csv, 2, "verdict"), "more");
    EXPECT_EQ(field(csv, 2, "shown_low"), "20");
    EXPECT_NEAR(std::stod(field(csv, 2, "low")), 30.0 - 3.18244630528 * 10.0 / std::sqrt(12.0), 1e-9);
    EXPECT_EQ(field(csv, 2, "simultaneous_low"), field(csv, 2, "low"));  // one primary comparison: nothing to widen
}

TEST(Findings, HeadlinesAreWidenedTogether) {
    OutcomeRow side = thirty_more("persons");
    side.headline = false;
    const Findings findings = findings_of(made_up_comparison({thirty_more("persons"), thirty_more("hours"), side}));
    EXPECT_EQ(findings.headline_comparisons, 2U);
    EXPECT_EQ(findings.headline_clear, 2U);
    EXPECT_FALSE(findings.rows[2].differences[0].simultaneous);
    const Difference& first = findings.rows[0].differences[0];
    EXPECT_NEAR(first.simultaneous->precision->interval.half_width() / first.paired.precision->interval.half_width(),
                student_t(3, 0.975) / student_t(3, 0.95), 1e-12);
}

TEST(Json, TextIsEscaped) {
    EXPECT_EQ(json_string("a\"b\\c\n\t\x01 € \xff"), "\"a\\\"b\\\\c\\n\\t\\u0001 € \uFFFD\"");
    EXPECT_EQ(json_number(0.1), "0.1");
    EXPECT_EQ(json_number(1e300), "1e+300");
    EXPECT_EQ(json_number(std::nullopt), "null");
    EXPECT_EQ(json_number(std::numeric_limits<double>::quiet_NaN()), "null");
    EXPECT_EQ(json_object({{"a", "1"}, {"b", "[]"}}), "{\"a\": 1, \"b\": []}");
    EXPECT_EQ(json_array({}), "[]");
}

TEST(Json, HoldsTheComparison) {
    Comparison comparison = made_up_comparison({thirty_more("persons")});
    comparison.warnings = {"let \"op\""};
    comparison.remarks_nl = {"", "Let op"};
    const std::string json = comparison_json(comparison);
    EXPECT_TRUE(json.starts_with("{\"schema_version\": 1, "));
    EXPECT_TRUE(json.ends_with("}\n"));
    for (const char* part : {"\"arms\": [\"base\", \"meer-jobcoaching\"]", "\"warnings\": [\"let \\\"op\\\"\"]",
                             "\"remarks_nl\": [\"\", \"Let op\"]", "\"mean\": 30", "\"verdict\": \"more\"",
                             "\"number\": 30", "\"rule_year\": 2026"})
        EXPECT_NE(json.find(part), std::string::npos) << part;
    const auto opened = std::ranges::count(json, '{') + std::ranges::count(json, '[');
    EXPECT_EQ(opened, std::ranges::count(json, '}') + std::ranges::count(json, ']'));
}

TEST(Json, OneRunHasNulls) {
    const std::string json = comparison_json(made_up_comparison({made_up_row("persons", {{5}, {6}})}));
    EXPECT_NE(json.find("\"interval\": null"), std::string::npos);
    EXPECT_NE(json.find("\"verdict\": \"not_known\""), std::string::npos);
    EXPECT_EQ(json.find("nan"), std::string::npos);
}

}  // namespace
}  // namespace meedoen
