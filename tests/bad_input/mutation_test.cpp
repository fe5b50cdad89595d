// Single edits of shipped files: each is told with a place inside the file, or gives another valid scenario. Never a
// crash, and never the scenario of the untouched file when a value changed.
#include <gtest/gtest.h>

#include <set>

#include "bad_input/case_folder.hpp"
#include "run/disk.hpp"

namespace meedoen {
namespace {

constexpr int edits_per_file = 120;

/// Numbers for edit `index` that every machine draws alike (splitmix64).
class Draws {
public:
    explicit Draws(std::uint64_t index) : state_{index * 0x9e3779b97f4a7c15ULL + 1} {}
    std::size_t below(std::size_t n) {
        state_ += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = (state_ ^ (state_ >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return static_cast<std::size_t>((z ^ (z >> 31U)) % n);
    }

private:
    std::uint64_t state_;
};

/// A token of a line of TOML: a key, or a value.
struct Token {
    std::size_t line;
    std::size_t begin;
    std::size_t length;
    bool is_value;
};

bool of_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '.' || c == '-'; }

void add_tokens(const std::string& line, std::size_t number, std::vector<Token>& tokens) {
    for (std::size_t i = 0; i < line.size();) {
        if (line[i] == '#') return;
        const std::size_t begin = i;
        if (line[i] == '"') {
            i = line.find('"', i + 1) + 1;
            tokens.push_back({number, begin, i - begin, true});
        } else if (of_word(line[i])) {
            while (i < line.size() && of_word(line[i])) ++i;
            const std::size_t next = line.find_first_not_of(' ', i);
            const bool key = (next != std::string::npos && line[next] == '=') || line.starts_with('[');
            tokens.push_back({number, begin, i - begin, !key});
        } else {
            ++i;
        }
    }
}

struct Edit {
    std::string text;
    std::string what;
    bool value_changed{true};
};

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const std::string& line : lines) text += line + "\n";
    return text;
}

std::string misspelt(std::string word, Draws& draws) {
    const bool text = word.starts_with('"');
    const std::size_t inner = word.size() - (text ? 2 : 0);
    if (inner == 0) return "\"x\"";
    const std::size_t at = (text ? 1 : 0) + draws.below(inner);
    word[at] = word[at] == 'q' ? 'z' : 'q';
    return word;
}

/// A value token changed so that it no longer says the same.
std::string spoilt(const std::string& value, const std::string& other, Draws& draws) {
    const bool number = std::isdigit(static_cast<unsigned char>(value.back())) && value.front() != '"';
    switch (draws.below(number ? 7 : 3)) {
        case 0:
            return other == value ? "{ x = " + value + " }" : other;
        case 1:
            return value.starts_with('"') ? value.substr(1, value.size() - 2) : "\"" + value + "\"";
        case 2:
            return value.starts_with('"') || !number ? misspelt(value, draws) : "{ x = " + value + " }";
        case 3:
            return "-" + value;
        case 4:
            return value + "0" + (value.find('.') == std::string::npos ? "" : "1");
        case 5:
            return value + ",5";
        default:
            return "+" + value;
    }
}

Edit edit_of(const std::vector<std::string>& lines, const std::vector<Token>& tokens, std::uint64_t index) {
    Draws draws{index};
    std::vector<std::string> changed = lines;
    const Token& token = tokens[draws.below(tokens.size())];
    std::string& line = changed[token.line];
    const std::string old = line.substr(token.begin, token.length);
    const std::string place = std::to_string(token.line + 1) + ": " + lines[token.line] + " -> ";
    if (draws.below(8) == 0) {
        changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(token.line));
        return {joined(changed), place + "(line deleted)", false};
    }
    std::string fresh;
    if (token.is_value) {
        const Token& donor = tokens[draws.below(tokens.size())];
        fresh = spoilt(old, lines[donor.line].substr(donor.begin, donor.length), draws);
    } else {
        fresh = misspelt(old, draws);
    }
    line.replace(token.begin, token.length, fresh);
    return {joined(changed), place + line, true};
}

/// What a scenario says, without the places from which it was read.
std::string meaning_of(const Scenario& scenario) {
    std::string text;
    for (const std::string& line : lines_of(resolved_text(scenario))) text += line.substr(0, line.find("  # ")) + "\n";
    return text + canonical_text(scenario);
}

class Mutation : public testing::TestWithParam<std::string> {};

TEST_P(Mutation, IsToldOrGivesAnotherScenario) {
    const ScenarioCopy copy;
    const std::string path = copy.path(GetParam());
    const std::vector<std::string> lines = lines_of(contents(path));
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < lines.size(); ++i) add_tokens(lines[i], i, tokens);
    LoadRequest request;
    request.file = path;
    Issues none;
    const std::string untouched = meaning_of(load_scenario(request, files_on_disk(), none));
    ASSERT_EQ(none.text(), "");
    int refused = 0;
    for (std::uint64_t i = 0; i < edits_per_file; ++i) {
        const Edit edit = edit_of(lines, tokens, i);
        write(path, edit.text);
        Issues issues;
        const Scenario scenario = load_scenario(request, files_on_disk(), issues);
        for (const Issue& issue : issues.errors()) {
            EXPECT_GE(issue.where.line, 1) << edit.what << "\n" << issues.text();
            EXPECT_LE(issue.where.line, static_cast<int>(lines.size()) + 1) << edit.what << "\n" << issues.text();
            EXPECT_GE(issue.where.column, 1) << edit.what << "\n" << issues.text();
        }
        refused += issues.any_error() ? 1 : 0;
        // Without the head of its table every key is a problem of its own; no question has more than six.
        const std::size_t most = edit.what.find("] -> (line deleted)") != std::string::npos ? 6 : 3;
        EXPECT_LE(issues.errors().size(), most) << edit.what << "\n" << issues.text();
        if (!issues.any_error() && edit.value_changed) {
            EXPECT_TRUE(meaning_of(scenario) != untouched) << "the same scenario after " << edit.what;
        }
    }
    EXPECT_GT(refused, edits_per_file / 4);
    EXPECT_LT(refused, edits_per_file);
}

TEST(LostHead, OfAnyTableIsToldOnce) {
    const ScenarioCopy copy;
    const std::string path = copy.path("base.toml");
    const std::vector<std::string> lines = lines_of(contents(path));
    LoadRequest request;
    request.file = path;
    int heads = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].starts_with('[')) continue;
        ++heads;
        std::vector<std::string> changed = lines;
        changed.erase(changed.begin() + static_cast<std::ptrdiff_t>(i));
        write(path, joined(changed));
        Issues issues;
        load_scenario(request, files_on_disk(), issues);
        ASSERT_EQ(issues.errors().size(), 1U) << lines[i] << "\n" << issues.text();
        EXPECT_GT(issues.errors().front().where.line, 1) << issues.text();
    }
    EXPECT_GT(heads, 30);
}

std::string test_name(const testing::TestParamInfo<std::string>& param) {
    return "file_" + std::to_string(param.index);
}

INSTANTIATE_TEST_SUITE_P(Shipped, Mutation,
                         testing::Values("base.toml", "questions/lagere-caseload-wi-zelfde-geld.toml",
                                         "questions/intensieve-start-regie.toml"),
                         test_name);

}  // namespace
}  // namespace meedoen
