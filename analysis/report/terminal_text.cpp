#include "report/terminal_text.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace meedoen {
namespace {

struct Character {
    std::uint32_t code{};
    std::size_t bytes{1};
    bool valid{false};
};

std::size_t length_of(unsigned char first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first < 0xE0) return 2;
    if (first >= 0xE0 && first < 0xF0) return 3;
    return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

/// The first character; a byte that begins none is one invalid character.
Character first_of(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const std::size_t length = length_of(byte(0));
    if (length == 0 || length > text.size()) return {};
    if (length == 1) return {byte(0), 1, true};
    std::uint32_t code = byte(0) & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U) return {};
        code = (code << 6U) | (byte(i) & 0x3FU);
    }
    constexpr std::array<std::uint32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    if (code < smallest[length] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return {};
    return {code, length, true};
}

struct Range {
    std::uint32_t first;
    std::uint32_t last;
};

template <std::size_t count>
bool within(const std::array<Range, count>& ranges, std::uint32_t code) {
    return std::ranges::any_of(ranges, [code](const Range& r) { return r.first <= code && code <= r.last; });
}

int width_of(const Character& character) {
    constexpr std::array none{Range{0x300, 0x36F}, Range{0x200B, 0x200F}, Range{0xFE00, 0xFE0F}, Range{0xFEFF, 0xFEFF}};
    constexpr std::array two{Range{0x1100, 0x115F},  Range{0x2E80, 0xA4CF}, Range{0xAC00, 0xD7A3},
                             Range{0xF900, 0xFAFF},  Range{0xFE30, 0xFE6F}, Range{0xFF00, 0xFF60},
                             Range{0x1F300, 0x1FAFF}};
    if (within(none, character.code)) return 0;
    return within(two, character.code) ? 2 : 1;
}

/// C0, delete, C1, and what turns the direction of writing.
bool controls(std::uint32_t code) {
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x202A && code <= 0x202E) ||
           (code >= 0x2066 && code <= 0x2069) || code == 0x2028 || code == 0x2029;
}

/// Bytes of the longest beginning of a too long word that fits: up to its last hyphen if it has one there.
std::size_t bytes_that_fit(std::string_view word, int width) {
    std::size_t fits = 0;
    std::size_t after_hyphen = 0;
    for (int used = 0; fits < word.size();) {
        const Character next = first_of(word.substr(fits));
        used += width_of(next);
        if (used > width) break;
        fits += next.bytes;
        if (next.code == '-') after_hyphen = fits;
    }
    return after_hyphen > 0 ? after_hyphen : std::max<std::size_t>(fits, 1);
}

/// Adds a word to the last line, or begins new ones.
void add_word(std::vector<std::string>& lines, std::string_view word, int width) {
    const int space = lines.back().empty() ? 0 : 1;
    if (display_width(lines.back()) + space + display_width(word) <= width) {
        lines.back() += std::string(static_cast<std::size_t>(space), ' ') + std::string{word};
        return;
    }
    if (space > 0) lines.emplace_back();
    while (display_width(word) > width) {
        const std::size_t bytes = bytes_that_fit(word, width);
        lines.back() = word.substr(0, bytes);
        lines.emplace_back();
        word.remove_prefix(bytes);
    }
    lines.back() = word;
}

std::string spaces_up_to(std::string_view text, int width) {
    return std::string(static_cast<std::size_t>(std::max(0, width - display_width(text))), ' ');
}

}  // namespace

std::string valid_utf8(std::string_view text) {
    std::string valid;
    while (!text.empty()) {
        const Character next = first_of(text);
        valid += next.valid ? text.substr(0, next.bytes) : "\uFFFD";
        text.remove_prefix(next.bytes);
    }
    return valid;
}

std::string clean_text(std::string_view text) {
    const std::string valid = valid_utf8(text);
    std::string clean;
    for (std::string_view rest{valid}; !rest.empty();) {
        const Character next = first_of(rest);
        clean += controls(next.code) ? " " : rest.substr(0, next.bytes);
        rest.remove_prefix(next.bytes);
    }
    return clean;
}

int display_width(std::string_view text) {
    int width = 0;
    while (!text.empty()) {
        const Character next = first_of(text);
        width += width_of(next);
        text.remove_prefix(next.bytes);
    }
    return width;
}

std::string right_aligned(std::string_view text, int width) { return spaces_up_to(text, width) + std::string{text}; }

std::string left_aligned(std::string_view text, int width) { return std::string{text} + spaces_up_to(text, width); }

std::vector<std::string> wrapped(std::string_view text, int width) {
    std::vector<std::string> lines(1);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) add_word(lines, text.substr(0, end), std::max(width, 2));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

namespace {

/// Columns of the longest word; a word that is wider than `width` counts as `width`, since it is broken anyway.
int widest_word(std::string_view text, int width) {
    int widest = 2;
    while (!text.empty()) {
        const std::size_t space = std::min(text.find(' '), text.size());
        widest = std::max(widest, std::min(width, display_width(text.substr(0, space))));
        text.remove_prefix(std::min(space + 1, text.size()));
    }
    return widest;
}

}  // namespace

std::vector<std::string> evenly_wrapped(std::string_view text, int width) {
    std::vector<std::string> lines = wrapped(text, width);
    for (int narrower = width - 1; narrower >= widest_word(text, width); --narrower) {
        std::vector<std::string> tried = wrapped(text, narrower);
        if (tried.size() > lines.size()) break;
        lines = std::move(tried);
    }
    return lines;
}

}  // namespace meedoen
