#include "compare/number_format.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace meedoen {
namespace {

int decimals_of(double step) {
    constexpr int most = 9;
    int decimals = 0;
    for (double s = step; s < 1.0 - 1e-9 && decimals < most; s *= 10.0) ++decimals;
    return decimals;
}

/// 1234.5 with a point and without groups.
std::string digits_of(double magnitude, int decimals) {
    std::array<char, 400> text{};  // the largest double has 309 digits
    const auto written =
        std::to_chars(text.data(), text.data() + text.size(), magnitude, std::chars_format::fixed, decimals);
    return {text.data(), written.ptr};
}

std::string grouped(const std::string& digits, Language language) {
    const char group = language == Language::nl ? '.' : ',';
    const char point = language == Language::nl ? ',' : '.';
    const std::size_t whole = std::min(digits.find('.'), digits.size());
    std::string text;
    for (std::size_t i = 0; i < whole; ++i) {
        if (i > 0 && (whole - i) % 3 == 0) text += group;
        text += digits[i];
    }
    if (whole < digits.size()) text += point + digits.substr(whole + 1);
    return text;
}

std::string sign_of(double value, Sign sign) {
    if (value < 0.0) return "−";
    return value > 0.0 && sign == Sign::always ? "+" : "";
}

/// Sign and magnitude apart, because the euro stands between them.
struct Parts {
    std::string sign;
    std::string magnitude;
};

Parts parts_of(const RoundedNumber& number, Language language, Sign sign) {
    const std::string digits = digits_of(std::fabs(number.value), decimals_of(number.step));
    const bool zero = digits.find_first_not_of("0.") == std::string::npos;
    return {sign_of(zero ? 0.0 : number.value, sign), grouped(digits, language)};
}

}  // namespace

std::string plain_text(const RoundedNumber& number, Language language, Sign sign) {
    const Parts parts = parts_of(number, language, sign);
    return parts.sign + parts.magnitude;
}

std::string euro_text(const RoundedNumber& number, Language language, Sign sign) {
    const Parts parts = parts_of(number, language, sign);
    return parts.sign + (language == Language::nl ? "€ " : "€") + parts.magnitude;
}

std::string percent_text(const RoundedNumber& share, Language language, Sign sign) {
    return plain_text(scaled(share, 0.01), language, sign) + "%";
}

RoundedNumber scaled(const RoundedNumber& number, double unit) { return {number.value / unit, number.step / unit}; }

}  // namespace meedoen
