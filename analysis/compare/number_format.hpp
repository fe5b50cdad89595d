// Numbers as text, in Dutch and in English: € 1.234 and €1,234; 12,5% and 12.5%. A number shows as many decimals as its
// step needs, never more. The minus is the typographic one (U+2212). Independent of the locale.
#pragma once

#include <cstdint>
#include <string>

#include "compare/rounded.hpp"

namespace meedoen {

enum class Language : std::uint8_t { nl, en };
enum class Sign : std::uint8_t { only_minus, always };  // always: +12 too; zero never has a sign

/// 1.234 or 1,234.
std::string plain_text(const RoundedNumber& number, Language language, Sign sign = Sign::only_minus);

/// € 1.234 or €1,234; a sign stands before the euro.
std::string euro_text(const RoundedNumber& number, Language language, Sign sign = Sign::only_minus);

/// A share, 0.125, as 12,5% or 12.5%.
std::string percent_text(const RoundedNumber& share, Language language, Sign sign = Sign::only_minus);

/// The number in units of `unit` (1e6 for millions, 0.01 for percents).
RoundedNumber scaled(const RoundedNumber& number, double unit);

}  // namespace meedoen
