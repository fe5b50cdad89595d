#include "base/issues.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace meedoen {
namespace {

/// Optimal string alignment: insert, delete, change one letter, or exchange two neighbours.
std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) d[i][0] = i;
    for (std::size_t j = 0; j <= b.size(); ++j) d[0][j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

bool before(const Issue& a, const Issue& b) {
    return std::tie(a.where.file, a.where.line, a.where.column, a.key) <
           std::tie(b.where.file, b.where.line, b.where.column, b.key);
}

std::string counted(std::size_t n, std::string_view word) {
    return std::to_string(n) + " " + std::string{word} + (n == 1 ? "" : "s");
}

std::string lines_of(std::vector<Issue> issues, std::string_view kind) {
    std::stable_sort(issues.begin(), issues.end(), before);
    std::string text;
    constexpr std::size_t shown = 40;
    for (std::size_t i = 0; i < issues.size() && i < shown; ++i) text += line_of(issues[i], kind) + "\n";
    if (issues.size() > shown) text += "... and " + counted(issues.size() - shown, kind) + " more\n";
    return text;
}

/// Bytes of the printable UTF-8 character at the start of a text; 0 for a control character or a byte that is no UTF-8.
std::size_t length_of_character(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(text[i])); };
    const unsigned first = byte(0);
    if (first < 0x80) return first < 0x20 || first == 0x7f ? 0 : 1;
    if (first < 0xc2 || first > 0xf4) return 0;
    const std::size_t length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (text.size() < length) return 0;
    unsigned code = first & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0U) != 0x80U) return 0;
        code = (code << 6U) | (byte(i) & 0x3fU);
    }
    constexpr std::array<unsigned, 5> least{0, 0, 0xa0, 0x800, 0x10000};  // below 0xa0: control characters
    const bool turns_text = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    const bool surrogate = code >= 0xd800 && code <= 0xdfff;
    return code < least[length] || code > 0x10ffff || surrogate || turns_text ? 0 : length;
}

std::string escaped(char c) {
    constexpr std::string_view hex = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    return std::string{"\\x"} + hex[byte >> 4U] + hex[byte & 15U];
}

/// Takes the first character, or a byte that is none, off a text and gives it safe to print.
std::string taken(std::string_view& text) {
    const std::size_t length = length_of_character(text);
    const std::string safe = length == 0 ? escaped(text.front()) : std::string{text.substr(0, length)};
    text.remove_prefix(std::max<std::size_t>(1, length));
    return safe;
}

}  // namespace

std::string line_of(const Issue& issue, std::string_view kind) {
    std::string line;
    if (!issue.where.file.empty()) {
        line += printable(issue.where.file);
        if (issue.where.line > 0)
            line += ":" + std::to_string(issue.where.line) + ":" + std::to_string(issue.where.column);
        line += ": ";
    }
    if (kind != "error") line += std::string{kind} + ": ";
    if (!issue.key.empty()) line += issue.key + ": ";
    line += issue.problem;
    if (!issue.why.empty()) line += " (" + issue.why + ")";
    line += ".";
    if (!issue.suggestion.empty()) line += " Did you mean " + printable(issue.suggestion) + "?";
    return line;
}

std::string Issues::text() const {
    std::string text = lines_of(errors_, "error") + lines_of(warnings_, "warning");
    if (any_error()) {
        text += counted(errors_.size(), "error");
        if (!warnings_.empty()) text += ", " + counted(warnings_.size(), "warning");
        text += ". Nothing was run and nothing was written.\n";
    }
    return text;
}

std::string printable(std::string_view text) {
    std::string safe;
    while (!text.empty()) safe += taken(text);
    return safe;
}

std::string quoted(std::string_view text) {
    constexpr std::size_t longest = 80;
    std::string safe = "\"";
    for (std::size_t characters = 0; !text.empty() && characters < longest; ++characters) safe += taken(text);
    return safe + (text.empty() ? "\"" : "...\"");
}

std::string nearest(std::string_view word, const std::vector<std::string>& candidates) {
    const std::size_t limit = std::max<std::size_t>(1, word.size() / 3);
    std::string best;
    std::size_t best_distance = limit + 1;
    for (const std::string& candidate : candidates) {
        const std::size_t apart = std::max(word.size(), candidate.size()) - std::min(word.size(), candidate.size());
        if (apart > limit) continue;  // also keeps a key of a million letters from filling the memory
        const std::size_t distance = edit_distance(word, candidate);
        if (distance < best_distance || (distance == best_distance && candidate < best && !best.empty())) {
            best = candidate;
            best_distance = distance;
        }
    }
    return best;
}

}  // namespace meedoen
