// Units of outcomes: how fine they may be shown, and how an amount is said in Dutch and English.
#pragma once

#include <string>
#include <string_view>

#include "compare/number_format.hpp"

namespace meedoen {

enum class UnitKind : std::uint8_t { counted, measured, euro, share };

struct Unit {
    std::string_view name;
    UnitKind kind{};
    double finest{1.0};  // nothing is shown finer
    std::string_view one_nl;
    std::string_view many_nl;
    std::string_view one_en;
    std::string_view many_en;
};

/// A unit that is not in the table is measured, to a tenth, and has no other words than its own name.
Unit unit_of(std::string_view name);

/// What a column shows: a bare number, `€ 1.234` or `12,5%`; a difference of shares is in percent points, without a
/// sign of percent. `scale` as given by scale_of.
std::string level_text(const RoundedNumber& number, const Unit& unit, double scale, Language language);
std::string difference_text(const RoundedNumber& number, const Unit& unit, double scale, Language language);

/// Words for the head of a row: `aantal`, `miljoen euro`, `aandeel; verschil in procentpunten`.
std::string unit_words(const Unit& unit, double scale, Language language);

/// A column in euros goes to millions from ten million on; other units stay.
double scale_of(const Unit& unit, double largest);

/// In a sentence, without sign: `30 mensen`, `€ 1,2 miljoen`, `1,5 procentpunt`.
std::string amount_text(const RoundedNumber& magnitude, const Unit& unit, double scale, Language language);

/// The same without the noun, for the ends of a range: `20`, `€ 0,9 miljoen`.
std::string bare_amount_text(const RoundedNumber& magnitude, const Unit& unit, double scale, Language language);

/// In a sentence euros go to millions when the largest of its amounts is a million or more.
double sentence_scale_of(const Unit& unit, double largest);

}  // namespace meedoen
