#include "output/text.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace meedoen {
namespace {

// The bytes of the character that starts here, 0 if none does.
std::size_t character_at(std::string_view text) {
    const auto byte = [text](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[i])); };
    const std::uint32_t first = byte(0);
    if (first < 0x80) return first == 0 ? 0 : 1;
    if (first < 0xc2 || first > 0xf4) return 0;
    const std::size_t size = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (text.size() < size) return 0;
    std::uint32_t code = first & (0x7fU >> size);
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xc0U) != 0x80U) return 0;
        code = code << 6U | (byte(i) & 0x3fU);
    }
    constexpr std::array<std::uint32_t, 5> smallest{0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xd800 && code <= 0xdfff;
    return code < smallest[size] || surrogate || code > 0x10ffff ? 0 : size;
}

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

}  // namespace

bool is_text(std::string_view text) {
    while (!text.empty()) {
        const std::size_t size = character_at(text);
        if (size == 0) return false;
        text.remove_prefix(size);
    }
    return true;
}

bool is_name(std::string_view name) {
    if (name.empty() || name.size() > 120 || !is_letter(name.front())) return false;
    return std::all_of(name.begin(), name.end(), [](char c) {
        return is_letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
    });
}

}  // namespace meedoen
