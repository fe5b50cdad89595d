// Checks of a file's bytes before the parser: encoding, control characters, size, nesting. The parser would crash on
// some of these and call others by names that help nobody.
#include <algorithm>
#include <array>
#include <cstdio>

#include "scenario/document.hpp"
#include "scenario/syntax.hpp"

namespace meedoen {
namespace {

constexpr std::size_t largest_file = 16U << 20U;
constexpr std::size_t longest_line = 64U << 10U;
constexpr int deepest = 32;

std::string hex_byte(unsigned char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    return std::string{"0x"} + digits[byte >> 4U] + digits[byte & 15U];
}

/// Length of the UTF-8 character at `i`, or 0 when the bytes are not UTF-8 (overlong and surrogate forms included).
std::size_t utf8_length(std::string_view text, std::size_t i) {
    const auto byte = [&](std::size_t k) { return k < text.size() ? static_cast<unsigned char>(text[k]) : 0U; };
    const auto follows = [&](std::size_t k) { return (byte(k) & 0xC0U) == 0x80U; };
    const unsigned first = byte(i);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return follows(i + 1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        if (!follows(i + 1) || !follows(i + 2)) return 0;
        if (first == 0xE0 && byte(i + 1) < 0xA0) return 0;
        if (first == 0xED && byte(i + 1) > 0x9F) return 0;
        return 3;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        if (!follows(i + 1) || !follows(i + 2) || !follows(i + 3)) return 0;
        if (first == 0xF0 && byte(i + 1) < 0x90) return 0;
        if (first == 0xF4 && byte(i + 1) > 0x8F) return 0;
        return 4;
    }
    return 0;
}

struct Lookalike {
    std::string_view bytes;
    std::string_view advice;
};
constexpr std::array lookalikes{
    Lookalike{"\xE2\x80\x9C", "use a straight quote \""},
    Lookalike{"\xE2\x80\x9D", "use a straight quote \""},
    Lookalike{"\xE2\x80\x98", "use a straight quote '"},
    Lookalike{"\xE2\x80\x99", "use a straight quote '"},
    Lookalike{"\xE2\x80\x93", "use an ordinary minus -"},
    Lookalike{"\xE2\x88\x92", "use an ordinary minus -"},
    Lookalike{"\xE2\x80\x8B", "remove this invisible space"},
    Lookalike{"\xEF\xBB\xBF", "a byte order mark stands only at the start of a file"},
    Lookalike{"\xC2\xA0", "use an ordinary space"},
    Lookalike{"\xEF\xBC", "use ordinary digits and letters, not those of full width"},
    Lookalike{"\xEF\xBD", "use ordinary digits and letters, not those of full width"},
};

/// "U+201C" for a character of two or three bytes.
std::string code_point(std::string_view bytes) {
    unsigned code = static_cast<unsigned char>(bytes[0]) & (bytes.size() == 2 ? 0x1fU : 0x0fU);
    for (const char c : bytes.substr(1)) code = (code << 6U) | (static_cast<unsigned char>(c) & 0x3fU);
    std::array<char, 12> text{};
    std::snprintf(text.data(), text.size(), "U+%04X", code);
    return text.data();
}

constexpr std::string_view bare = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+-.";

/// Walks through the text once, knowing line, column, and whether it is inside a string or a comment.
class Scan {
public:
    Scan(std::string_view text, const std::string& file, Issues& issues) : text_{text}, file_{file}, issues_{issues} {}

    bool run() {
        while (i_ < text_.size() && good_) step();
        return good_;
    }

private:
    void problem(std::string what, std::string why) {
        issues_.error({{file_, line_, column_}, "", std::move(what), std::move(why), ""});
        good_ = false;
    }

    void step() {
        const auto c = static_cast<unsigned char>(text_[i_]);
        if (i_ - line_start_ > longest_line) return problem("line longer than 64 KiB", "split it");
        if (c == '\n') return new_line();
        if (c == '\r' && (i_ + 1 >= text_.size() || text_[i_ + 1] != '\n'))
            return problem("a carriage return without a newline", "lines end in LF or CR LF");
        if ((c < 0x20 && c != '\t' && c != '\r') || c == 0x7f)
            return problem("control character " + hex_byte(c), "not allowed in a scenario file");
        const std::size_t length = utf8_length(text_, i_);
        if (length == 0)
            return problem("byte " + hex_byte(c) + " is not UTF-8",
                           "the file may be Latin-1 or Windows-1252; save it as UTF-8");
        if (quote_ != 0)
            inside(static_cast<char>(c));
        else if (!comment_)
            outside(static_cast<char>(c));
        i_ += length;
        ++column_;
        if (comment_) skip_ascii();
    }

    /// Comments may be long, and most of them hold nothing to look at.
    void skip_ascii() {
        while (i_ < text_.size() && text_[i_] >= ' ' && text_[i_] != 0x7f && i_ - line_start_ <= longest_line) skip(1);
    }

    void new_line() {
        ++i_;
        ++line_;
        column_ = 1;
        line_start_ = i_;
        comment_ = false;
        escaped_ = false;
        dots_ = 0;
        word_ = false;
        if (!long_quote_) quote_ = 0;
    }

    bool triple(char q) const { return text_.substr(i_, 3) == std::string(3, q); }

    void skip(std::size_t characters) {
        i_ += characters;
        column_ += static_cast<std::int32_t>(characters);
    }

    void outside(char c) {
        if (static_cast<unsigned char>(c) >= 0x80)
            for (const Lookalike& l : lookalikes)
                if (text_.substr(i_, l.bytes.size()) == l.bytes)
                    return problem("character " + code_point(text_.substr(i_, utf8_length(text_, i_))),
                                   std::string{l.advice});
        if (c == '#') comment_ = true;
        const bool in_word = bare.find(c) != std::string_view::npos;
        if (in_word && !word_) notation();
        word_ = in_word;
        count(c);
        if (c == '"' || c == '\'') open(c);
    }

    void open(char c) {
        long_quote_ = triple(c);
        quote_ = c;
        if (long_quote_) skip(2);
    }

    /// Brackets inside brackets, and the dots of one key.
    void count(char c) {
        if (c == '[' || c == '{') ++depth_;
        if (c == ']' || c == '}') depth_ = std::max(0, depth_ - 1);
        if (c == '.') ++dots_;
        if (std::string_view{"=,[]{}"}.find(c) != std::string_view::npos) dots_ = 0;
        if (depth_ > deepest || dots_ > deepest) problem("nesting deeper than 32", "scenario files are flat");
    }

    /// TOML also knows 1_000, +5 and 0x10; here a number has one notation, so that files are read alike by everybody.
    void notation() {
        const std::size_t end = std::min(text_.find_first_not_of(bare, i_), text_.size());
        const std::string_view word = text_.substr(i_, end - i_);
        const bool foreign = word.starts_with('+') || word.find_first_of("_xob") != std::string_view::npos;
        const std::string advice = foreign ? number_advice(word) : "";
        if (!advice.empty()) issues_.error({{file_, line_, column_}, "", "found " + quoted(word), advice, ""});
    }

    void inside(char c) {
        if (escaped_) {
            escaped_ = false;
            return;
        }
        escaped_ = c == '\\' && quote_ == '"';
        if (c != quote_) return;
        if (long_quote_ && !triple(c)) return;
        if (long_quote_) skip(2);
        quote_ = 0;
        long_quote_ = false;
    }

    std::string_view text_;
    const std::string& file_;
    Issues& issues_;
    std::size_t i_{0};
    std::size_t line_start_{0};
    std::int32_t line_{1};
    std::int32_t column_{1};
    int depth_{0};
    int dots_{0};
    char quote_{0};
    bool long_quote_{false};
    bool comment_{false};
    bool escaped_{false};  // the character before was a backslash inside "..."
    bool word_{false};     // inside a bare word or number
    bool good_{true};
};

}  // namespace

bool check_text(std::string& text, const std::string& file, Issues& issues) {
    const auto fatal = [&](std::string problem, std::string why) {
        issues.error({{file, 1, 1}, "", std::move(problem), std::move(why), ""});
        return false;
    };
    if (text.size() > largest_file)
        return fatal("file is " + std::to_string(text.size() >> 20U) + " MB", "the limit for a scenario is 16 MB");
    const bool marked = text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
    if (marked || text.substr(0, 4).find('\0') != std::string::npos)
        return fatal("looks like UTF-16 or UTF-32", "save it as UTF-8");
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    return Scan{text, file, issues}.run();
}

}  // namespace meedoen
