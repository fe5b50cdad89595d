// Checks of a file's bytes before the parser: encoding, control characters, size, nesting. The parser would crash on
// some of these and call others by names that help nobody.
#include <algorithm>
#include <array>

#include "scenario/document.hpp"

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
    std::string_view name;
    std::string_view advice;
};
constexpr std::array lookalikes{
    Lookalike{"\xE2\x80\x9C", "U+201C", "use a straight quote \""},
    Lookalike{"\xE2\x80\x9D", "U+201D", "use a straight quote \""},
    Lookalike{"\xE2\x80\x98", "U+2018", "use a straight quote '"},
    Lookalike{"\xE2\x80\x99", "U+2019", "use a straight quote '"},
    Lookalike{"\xC2\xA0", "U+00A0", "use an ordinary space"},
    Lookalike{"\xEF\xBC", "a full-width character", "use ordinary digits and letters"},
};

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
        if (c == '\n') return new_line();
        if (c == '\r' && (i_ + 1 >= text_.size() || text_[i_ + 1] != '\n'))
            return problem("a carriage return without a newline", "lines end in LF or CR LF");
        if ((c < 0x20 && c != '\t' && c != '\r') || c == 0x7f)
            return problem("control character " + hex_byte(c), "not allowed in a scenario file");
        const std::size_t length = utf8_length(text_, i_);
        if (length == 0)
            return problem("byte " + hex_byte(c) + " is not UTF-8",
                           "the file may be Latin-1 or Windows-1252; save it as UTF-8");
        if (quote_ == 0 && !comment_)
            outside(static_cast<char>(c));
        else if (quote_ != 0)
            inside(static_cast<char>(c));
        i_ += length;
        ++column_;
    }

    void new_line() {
        if (i_ - line_start_ > longest_line) return problem("line longer than 64 KiB", "split it");
        ++i_;
        ++line_;
        column_ = 1;
        line_start_ = i_;
        comment_ = false;
        dots_ = 0;
        if (!long_quote_) quote_ = 0;
    }

    bool triple(char q) const { return text_.substr(i_, 3) == std::string(3, q); }

    void outside(char c) {
        for (const Lookalike& l : lookalikes)
            if (text_.substr(i_, l.bytes.size()) == l.bytes)
                return problem("character " + std::string{l.name}, std::string{l.advice});
        if (c == '#') comment_ = true;
        if (c == '"' || c == '\'') {
            long_quote_ = triple(c);
            quote_ = c;
            if (long_quote_) i_ += 2;
        }
        if (c == '[' || c == '{') ++depth_;
        if (c == ']' || c == '}') depth_ = std::max(0, depth_ - 1);
        if (c == '.') ++dots_;
        if (depth_ > deepest || dots_ > deepest) problem("nesting deeper than 32", "scenario files are flat");
    }

    void inside(char c) {
        if (c == '\\' && quote_ == '"') {
            ++i_;
            ++column_;
            return;
        }
        if (c != quote_) return;
        if (long_quote_ && !triple(c)) return;
        if (long_quote_) i_ += 2;
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
    bool good_{true};
};

}  // namespace

bool check_text(std::string& text, const std::string& file, Issues& issues) {
    const auto fatal = [&](std::string problem, std::string why) {
        issues.error({{file, 0, 0}, "", std::move(problem), std::move(why), ""});
        return false;
    };
    if (text.size() > largest_file)
        return fatal("file is " + std::to_string(text.size() >> 20U) + " MB", "the limit for a scenario is 16 MB");
    if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        return fatal("looks like UTF-16 or UTF-32", "save it as UTF-8");
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    return Scan{text, file, issues}.run();
}

}  // namespace meedoen
