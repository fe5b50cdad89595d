#include "scenario/syntax.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>
#include <vector>

#include "scenario/registry.hpp"

namespace meedoen {
namespace {

constexpr std::string_view digits = "0123456789";

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && contains(" \t\r", text.substr(text.size() - 1))) text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (true) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return lines;
        text.remove_prefix(end + 1);
    }
}

/// A position in a line counted in bytes, from one counted in characters.
std::size_t byte_of(std::string_view line, std::int32_t column) {
    std::size_t i = 0;
    for (std::int32_t c = 1; c < column && i < line.size(); ++c) do
            ++i;
        while (i < line.size() && (static_cast<unsigned char>(line[i]) & 0xC0U) == 0x80U);
    return i;
}

std::int32_t column_of(std::string_view line, std::size_t byte) {
    return 1 + static_cast<std::int32_t>(std::count_if(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(byte),
                                                       [](char c) { return (c & 0xC0) != 0x80; }));
}

/// The parser's words without its own preamble, and with nothing in them that a terminal would obey.
std::string cleaned(std::string_view description) {
    constexpr std::string_view preamble = "Error while parsing ";
    if (description.starts_with(preamble)) description.remove_prefix(preamble.size());
    std::string safe;
    for (const char c : description) safe += static_cast<unsigned char>(c) < 0x20 || c == 0x7f ? '?' : c;
    const std::size_t newline = safe.find("saw '\\n'");
    if (newline != std::string::npos) safe.replace(newline, 8, "but the line ends");
    return safe;
}

/// One complaint of the parser with the line it is about.
class Complaint {
public:
    Complaint(std::string_view text, Position where, std::string_view description)
        : lines_{lines_of(text)}, where_{std::move(where)}, description_{description} {
        index_ = std::clamp<std::size_t>(static_cast<std::size_t>(std::max(where_.line, 1)), 1, lines_.size()) - 1;
        line_ = lines_[index_];
        byte_ = byte_of(line_, where_.column);
        find_token();
    }

    Issue issue() {
        if (contains(description_, "cannot redefine")) return redefined();
        if (trimmed(line_) == "---") return {where_, "", "a second document begins here", "a scenario is one file", ""};
        if (description_.find("date: ") != std::string_view::npos)
            return at_token(cleaned(description_.substr(description_.find("date: ") + 6)));
        if (contains(description_, "control characters") ||
            (contains(description_, "string") && contains(description_, "end-of-file")))
            return not_closed();
        if (std::string advice = number_advice(token_); !advice.empty()) return at_token(std::move(advice));
        if (meant_as_truth(token_)) return at_token("expected true or false");
        if (contains(description_, "value type") && !token_.empty())
            return at_token("expected a value; a text stands in quotes");
        if (contains(description_, "expected a comment or whitespace") && !token_.empty()) return after_value();
        const bool over_lines = contains(description_, "array");  // then the line at fault is not where the key stands
        return {where_, over_lines ? "" : key(), "this is not TOML: " + cleaned(description_), "", ""};
    }

private:
    Issue at_token(std::string why) {
        where_.column = column_of(line_, token_at_);
        return {where_, key(), "found " + quoted(token_), std::move(why), ""};
    }

    /// The bare word at, or just before, the place of the complaint.
    void find_token() {
        constexpr std::string_view ends = " \t\r\n[]{}#=\"'";
        std::size_t first = std::min(byte_, line_.size());
        if (first == line_.size() || contains(ends, line_.substr(first, 1)))
            while (first > 0 && contains(" \t\r", line_.substr(first - 1, 1))) --first;
        std::size_t last = first;
        while (first > 0 && !contains(ends, line_.substr(first - 1, 1))) --first;
        while (last < line_.size() && !contains(ends, line_.substr(last, 1))) ++last;
        token_ = line_.substr(first, last - first);
        token_at_ = first;
        while (!token_.empty() && token_.back() == ',') token_.remove_suffix(1);
    }

    Issue after_value() {
        const std::string_view rest = trimmed(line_.substr(token_at_ + token_.size()));
        const bool unit =
            token_at_ > 1 && contains(digits, line_.substr(line_.find_last_not_of(" \t", token_at_ - 1), 1));
        return {where_, key(), "unexpected " + quoted(token_) + " after the value",
                rest.starts_with('=') ? "every setting stands on a line of its own"
                : unit                ? "a number stands alone; its unit follows from the key"
                                      : "",
                ""};
    }

    std::string key() const { return key_of(line_); }

    static std::string key_of(std::string_view line) {
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos) return "";
        const std::string_view name = trimmed(line.substr(0, equals));
        const bool plain =
            !name.empty() && name.size() <= 64 &&
            name.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.") ==
                std::string_view::npos;
        return plain ? std::string{name} : "";
    }

    Issue not_closed() {
        std::size_t first = open_quote();
        if (long_text_is_open()) {  // a text of many lines: it began at the last triple quote
            while (index_ > 0 && !contains(lines_[index_], "\"\"\"") && !contains(lines_[index_], "'''")) --index_;
            line_ = lines_[index_];
            where_.line = static_cast<std::int32_t>(index_) + 1;
            first = std::min(line_.rfind("\"\"\""), line_.rfind("'''"));
        }
        if (first < line_.size()) where_.column = column_of(line_, first);
        return {where_, key(), "the text that begins here is not closed", "it ends with the quote it began with", ""};
    }

    /// The quote on this line that nothing closes.
    std::size_t open_quote() const {
        std::size_t open = std::string_view::npos;
        for (std::size_t i = 0; i < line_.size(); ++i) {
            if (open != std::string_view::npos && line_[i] == '\\' && line_[open] == '"')
                ++i;
            else if (open != std::string_view::npos && line_[i] == line_[open])
                open = std::string_view::npos;
            else if (open == std::string_view::npos && (line_[i] == '"' || line_[i] == '\''))
                open = i;
        }
        return open;
    }

    bool long_text_is_open() const {
        const auto triple = [](std::string_view line) { return contains(line, "\"\"\"") || contains(line, "'''"); };
        return contains(description_, "end-of-file") && std::any_of(lines_.begin(), lines_.end(), triple);
    }

    Issue redefined() {
        if (is_header(line_))
            return twice(std::string{trimmed(header_name(line_))}, first_header(), line_.find_first_not_of(" \t"));
        const std::string words = cleaned(description_);
        const std::size_t quote = words.find('\'');
        const std::string name = words.substr(quote + 1, words.rfind('\'') - quote - 1);
        const bool inside = line_.find('{') < byte_ && key() != name;
        const std::size_t at = line_.rfind(name, byte_);
        return twice(inside ? key() + "." + name : key(), inside ? index_ : first_line_of(key()),
                     at == std::string_view::npos ? byte_ : at);
    }

    Issue twice(std::string name, std::size_t first, std::size_t at) {
        where_.column = column_of(line_, std::min(at, line_.size()));
        return {where_, std::move(name), "is given twice",
                first < index_ ? "first given at line " + std::to_string(first + 1) : "", ""};
    }

    static bool is_header(std::string_view line) { return trimmed(line).starts_with('['); }

    static std::string_view header_name(std::string_view line) {
        line = trimmed(line);
        while (line.starts_with('[')) line.remove_prefix(1);
        return line.substr(0, line.find(']'));
    }

    std::size_t first_header() const {
        for (std::size_t i = 0; i < index_; ++i)
            if (is_header(lines_[i]) && header_name(lines_[i]) == header_name(line_)) return i;
        return index_;
    }

    std::size_t first_line_of(const std::string& name) const {
        for (std::size_t i = index_; i > 0 && !is_header(lines_[i - 1]); --i)
            if (key_of(lines_[i - 1]) == name) return i - 1;
        return index_;
    }

    std::vector<std::string_view> lines_;
    Position where_;
    std::string_view description_;
    std::size_t index_{};
    std::string_view line_;
    std::size_t byte_{};
    std::string_view token_;
    std::size_t token_at_{};
};

std::string without(std::string_view text, std::string_view unwanted) {
    std::string rest;
    for (const char c : text)
        if (unwanted.find(c) == std::string_view::npos) rest += c;
    return rest;
}

std::string percent_advice(std::string_view number) {
    if (number.find_first_not_of("0123456789.") != std::string_view::npos) return "shares are written between 0 and 1";
    const double share = std::strtod(std::string{number}.c_str(), nullptr) / 100.0;
    return "a share lies between 0 and 1; for " + std::string{number} + " percent write " + number_text(share);
}

/// For 0x10, 0o17 and 0b11.
std::string base_advice(std::string_view token) {
    const int base = contains("xX", token.substr(1, 1)) ? 16 : contains("oO", token.substr(1, 1)) ? 8 : 2;
    return "write " + std::to_string(std::strtoll(std::string{token.substr(2)}.c_str(), nullptr, base)) +
           " as a plain number";
}

}  // namespace

bool meant_as_truth(std::string_view token) {
    constexpr std::array words{"yes", "no", "on", "off", "true", "false", "ja", "nee"};
    std::string lower{token};
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return std::find(words.begin(), words.end(), lower) != words.end();
}

std::string number_advice(std::string_view token) {
    const bool has_sign = token.starts_with('+') || token.starts_with('-');
    const std::string_view size = has_sign ? token.substr(1) : token;
    const std::size_t whole = std::min(size.find_first_not_of(digits), size.size());
    if (whole == 0 || (whole < size.size() && contains("-:", size.substr(whole, 1))))
        return "";  // a word, date or time
    if (token.ends_with('%')) return percent_advice(token.substr(0, token.size() - 1));
    if (whole == 1 && size[0] == '0' && size.size() > 2 && contains("xXoObB", size.substr(1, 1)))
        return base_advice(size);
    if (size.find_first_not_of("0123456789.,_eE+-") != std::string_view::npos)
        return "a number stands alone; its unit follows from the key";
    if (contains(size, ",")) return "use a point for decimals and no separator for thousands";
    if (std::count(size.begin(), size.end(), '.') > 1) return "one point for decimals and no separator for thousands";
    if (contains(size, "_")) return "no separator for thousands: write " + without(token, "_");
    if (token.starts_with('+')) return "write " + std::string{size} + " without the plus";
    if (whole > 1 && size[0] == '0') return "a number has no leading zeros";
    const double value = std::strtod(std::string{size}.c_str(), nullptr);
    return value > 9e18 ? "too large" : "";
}

Issue syntax_issue(std::string_view text, Position where, std::string_view description) {
    return Complaint{text, std::move(where), description}.issue();
}

}  // namespace meedoen
