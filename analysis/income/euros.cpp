#include "income/euros.hpp"

#include <cstdlib>

namespace meedoen {
namespace {

constexpr std::string_view minus = "−";

std::string grouped(std::int64_t whole, Language language) {
    std::string text = std::to_string(whole);
    for (std::size_t at = text.size(); at > 3; at -= 3) text.insert(at - 3, language == Language::nl ? "." : ",");
    return text;
}

std::string two_digits(std::int64_t cents) { return (cents < 10 ? "0" : "") + std::to_string(cents); }

std::string with_sign(std::int64_t cents, const std::string& text) {
    return cents < 0 ? std::string{minus} + text : text;
}

std::string bare(std::int64_t magnitude, Language language) {
    return grouped(magnitude / 100, language) + (language == Language::nl ? "," : ".") + two_digits(magnitude % 100);
}

std::string euro_sign(Language language) { return language == Language::nl ? "€ " : "€"; }

}  // namespace

std::string euros_bare(std::int64_t cents, Language language) {
    return with_sign(cents, bare(std::abs(cents), language));
}

std::string euros(std::int64_t cents, Language language) {
    return with_sign(cents, euro_sign(language) + bare(std::abs(cents), language));
}

std::string whole_euros(std::int64_t cents, Language language) {
    const std::int64_t rounded = (std::abs(cents) + 50) / 100;
    return with_sign(rounded == 0 ? 0 : cents, euro_sign(language) + grouped(rounded, language));
}

std::string plain_euros(std::int64_t cents) {
    const std::int64_t magnitude = std::abs(cents);
    return (cents < 0 ? "-" : "") + std::to_string(magnitude / 100) + "." + two_digits(magnitude % 100);
}

}  // namespace meedoen
