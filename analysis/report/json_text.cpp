#include "report/json_text.hpp"

#include <array>
#include <charconv>
#include <cmath>

#include "report/terminal_text.hpp"

namespace meedoen {
namespace {

std::string escaped(char c) {
    constexpr std::string_view hex = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(c);
    switch (c) {
        case '"':
            return "\\\"";
        case '\\':
            return "\\\\";
        case '\n':
            return "\\n";
        case '\t':
            return "\\t";
        default:
            if (code >= 0x20 && code != 0x7F) return {c};
            return std::string{"\\u00"} + hex[code >> 4U] + hex[code & 0xFU];
    }
}

}  // namespace

std::string json_string(std::string_view text) {
    std::string json = "\"";
    for (const char c : valid_utf8(text)) json += escaped(c);
    return json + "\"";
}

std::string json_number(std::optional<double> number) {
    if (!number || !std::isfinite(*number)) return "null";
    std::array<char, 40> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), *number);
    return {text.data(), written.ptr};
}

std::string json_object(std::initializer_list<JsonMember> members) {
    std::string json = "{";
    for (const JsonMember& member : members) {
        if (json.size() > 1) json += ", ";
        json += json_string(member.first) + ": " + member.second;
    }
    return json + "}";
}

std::string json_array(std::span<const std::string> items) {
    std::string json = "[";
    for (const std::string& item : items) {
        if (json.size() > 1) json += ", ";
        json += item;
    }
    return json + "]";
}

}  // namespace meedoen
