// Every broken file of the corpus is told in the words that stand with it, at its place, and nothing is told besides.
#include <gtest/gtest.h>

#include <algorithm>

#include "bad_input/case_folder.hpp"
#include "run/disk.hpp"
#include "scenario/document.hpp"

namespace meedoen {
namespace {

namespace fs = std::filesystem;

const fs::path corpus = fs::path{"tests"} / "bad_input";

std::vector<std::string> cases_in(const std::string& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator{fs::path{MEEDOEN_SOURCE_DIR} / corpus / folder})
        if (entry.path().extension() != ".expect") names.push_back(folder + "/" + entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

/// What was told, one line each, in the order of Issues::text.
struct Told {
    std::vector<std::pair<std::string, std::string>> lines;  // "error" or "warning", and the line
    std::string all;
    double seconds{};
};

Told told_about(const LoadRequest& request) {
    Issues issues;
    const Stopwatch watch;
    load_scenario(request, files_on_disk(), issues);
    Told told;
    told.seconds = watch.seconds();
    told.all = issues.text();
    for (const Issue& issue : issues.errors()) told.lines.emplace_back("error", line_of(issue, "error"));
    for (const Issue& issue : issues.warnings()) told.lines.emplace_back("warning", line_of(issue, "error"));
    return told;
}

std::vector<Expectation> expected_beside(const fs::path& file) {
    std::vector<Expectation> result;
    const fs::path table = fs::path{file}.replace_extension(".expect");
    const bool beside = fs::exists(table);
    for (std::string line : lines_of(contents(beside ? table : file))) {
        if (!beside && !line.starts_with("# error ") && !line.starts_with("# warning ")) break;
        result.push_back(expectation_of(beside ? line : line.substr(2), file.string(), {}));
    }
    return result;
}

bool matches(const Expectation& expected, const std::pair<std::string, std::string>& told) {
    if (told.first != expected.kind || !told.second.starts_with(expected.where + ": ")) return false;
    std::size_t from = expected.where.size();
    for (const std::string& words : expected.words) {
        from = told.second.find(words, from);
        if (from == std::string::npos) return false;
        from += words.size();
    }
    return true;
}

/// Bytes that would damage a terminal, or that are no UTF-8 (told text is checked as strictly as files are).
bool printable(std::string text) {
    Issues issues;
    std::string comment;
    for (const std::string& line : lines_of(text)) comment += "# " + line + "\n";
    return check_text(comment, "told", issues);
}

void check(const Told& told, const std::vector<Expectation>& expected) {
    ASSERT_FALSE(expected.empty()) << "nothing is expected: write what must be told";
    EXPECT_EQ(told.lines.size(), expected.size()) << told.all;
    for (const Expectation& e : expected)
        EXPECT_TRUE(
            std::any_of(told.lines.begin(), told.lines.end(), [&](const auto& line) { return matches(e, line); }))
            << "not told: " << e.where << ": " << (e.words.empty() ? "" : e.words.front()) << "\ntold:\n"
            << told.all;
    EXPECT_LT(told.seconds, 1.0);
    EXPECT_TRUE(printable(told.all)) << told.all;
    EXPECT_EQ(told.all.find('\x1b'), std::string::npos);
}

class BadInput : public testing::TestWithParam<std::string> {};

TEST_P(BadInput, IsToldWithItsPlaceAndNothingBesides) {
    const fs::path path = corpus / GetParam();
    const bool warns = GetParam().starts_with("warn/");
    std::vector<Expectation> expected;
    Told told;
    if (fs::is_directory(path)) {
        ScenarioCopy copy;
        copy.add(path);
        const bool changes = fs::exists(path / "change.txt");
        const std::map<std::string, int> changed =
            changes ? copy.change(contents(path / "change.txt")) : std::map<std::string, int>{};
        for (const std::string& line : lines_of(contents(path / "expect.txt")))
            expected.push_back(expectation_of(line, "", changed));
        LoadRequest request;
        request.file = copy.path(fs::exists(path / "asked.toml") ? "asked.toml" : "base.toml");
        told = told_about(request);
        for (auto& [kind, line] : told.lines) line = copy.shortened(line);
    } else {
        LoadRequest request;
        request.file = path.string();
        request.shipped_root = "scenarios/";
        told = told_about(request);
        expected = expected_beside(path);
    }
    check(told, expected);
    const auto error = [](const auto& line) { return line.first == "error"; };
    EXPECT_EQ(std::any_of(told.lines.begin(), told.lines.end(), error), !warns) << told.all;
}

std::string test_name(const testing::TestParamInfo<std::string>& info) {
    std::string name = info.param;
    for (char& c : name)
        if (!std::isalnum(static_cast<unsigned char>(c))) c = '_';
    return name;
}

INSTANTIATE_TEST_SUITE_P(Refused, BadInput, testing::ValuesIn(cases_in("bad")), test_name);
INSTANTIATE_TEST_SUITE_P(Allowed, BadInput, testing::ValuesIn(cases_in("warn")), test_name);

TEST(Corpus, HoldsAtLeastEightyBrokenFiles) { EXPECT_GE(cases_in("bad").size(), 80U); }

}  // namespace
}  // namespace meedoen
