// Amounts, places and titles as the page about an income shows them: whole euros, tenths of hours, whole percents; and
// text made safe for HTML and SVG. Nothing here depends on the locale.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "compare/number_format.hpp"
#include "rules/purse/components.hpp"

namespace meedoen {

struct BothLanguages {
    std::string nl;
    std::string en;

    const std::string& in(Language language) const { return language == Language::nl ? nl : en; }
};

/// Half away from zero.
std::int64_t rounded_quotient(std::int64_t number, std::int64_t divisor);

/// € 1.350 or €1,350.
std::string euro_of_cents(std::int64_t cents, Language language, Sign sign = Sign::only_minus);

/// 1.350,45 or 1,350.45, for a column that says euro.
std::string cents_text(std::int64_t cents, Language language);

/// 21 or 21,5.
std::string tenths_text(std::int64_t tenths, Language language);

/// `12 cent`, `1 cent`, `−3 cents`.
std::string cent_text(std::int64_t cents, Language language);

/// The same text with a capital; of ASCII letters.
std::string capital(std::string_view text);

/// `huurtoeslag`.
std::string_view title_of(Component component, Language language);

/// `Participatiewet art. 18 en 34`.
std::string articles_of(Component component, Language language);

/// No line break within an amount.
std::string unbroken(std::string text);

/// Text for HTML and SVG: escaped, broken bytes replaced, no line break within an amount.
std::string markup_of(std::string_view text);

/// Every `from` becomes `to`.
std::string replaced(std::string text, std::string_view from, std::string_view to);

}  // namespace meedoen
