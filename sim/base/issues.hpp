// Problems that belong to the user: gathered, sorted and told together, each with its place and a way out.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace meedoen {

/// A place in a file; line and column count from 1, in characters. An empty file means the command line.
struct Position {
    std::string file;
    std::int32_t line{0};
    std::int32_t column{0};
};

/// `file:line:column: key: problem (why, allowed). Did you mean ...?`
struct Issue {
    Position where;
    std::string key;
    std::string problem;
    std::string why;
    std::string suggestion;
};

class Issues {
public:
    void error(Issue issue) { errors_.push_back(std::move(issue)); }
    void warning(Issue issue) { warnings_.push_back(std::move(issue)); }

    bool any_error() const { return !errors_.empty(); }
    const std::vector<Issue>& errors() const { return errors_; }
    const std::vector<Issue>& warnings() const { return warnings_; }

    /// All errors, then all warnings, each sorted by file, line, column and key, one line each (at most 40 of a kind);
    /// if there are errors, a last line that counts both.
    std::string text() const;

private:
    std::vector<Issue> errors_;
    std::vector<Issue> warnings_;
};

/// One line for an issue, ending without a newline; `kind` is "error" or "warning".
std::string line_of(const Issue& issue, std::string_view kind);

/// Text made safe to print: control characters, characters that turn the direction of the text, and bytes that are no
/// UTF-8 are escaped byte by byte, as `\x1b`.
std::string printable(std::string_view text);

/// The same in quotes, at most 80 characters.
std::string quoted(std::string_view text);

/// The candidate nearest to `word` (Damerau-Levenshtein distance at most max(1, length / 3)), or empty.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

}  // namespace meedoen
