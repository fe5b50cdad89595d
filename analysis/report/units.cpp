#include "report/units.hpp"

#include <array>
#include <cmath>

namespace meedoen {
namespace {

constexpr double million = 1e6;
constexpr double percent_point = 0.01;

constexpr std::array units{
    Unit{"persons", UnitKind::counted, 1.0, "mens", "mensen", "person", "people"},
    Unit{"events", UnitKind::counted, 1.0, "keer", "keer", "time", "times"},
    Unit{"hours", UnitKind::measured, 1.0, "uur", "uur", "hour", "hours"},
    Unit{"weeks", UnitKind::measured, 0.1, "week", "weken", "week", "weeks"},
    Unit{"EUR", UnitKind::euro, 1.0, "euro", "euro", "euro", "euros"},
    Unit{"share", UnitKind::share, 0.001, "procentpunt", "procentpunt", "percentage point", "percentage points"},
};

/// A scale leaves plain numbers as they are.
RoundedNumber in_scale(const RoundedNumber& number, double scale) {
    return scale == 1.0 ? number : scaled(number, scale);
}

std::string_view noun(const Unit& unit, bool single, Language language) {
    if (language == Language::nl) return single ? unit.one_nl : unit.many_nl;
    return single ? unit.one_en : unit.many_en;
}

}  // namespace

Unit unit_of(std::string_view name) {
    for (const Unit& unit : units)
        if (unit.name == name) return unit;
    return {name, UnitKind::measured, 0.1, name, name, name, name};
}

std::string level_text(const RoundedNumber& number, const Unit& unit, double scale, Language language) {
    if (unit.kind == UnitKind::share) return percent_text(number, language);
    if (unit.kind == UnitKind::euro) return euro_text(in_scale(number, scale), language);
    return plain_text(number, language);
}

std::string difference_text(const RoundedNumber& number, const Unit& unit, double scale, Language language) {
    if (unit.kind == UnitKind::share) return plain_text(scaled(number, percent_point), language, Sign::always);
    if (unit.kind == UnitKind::euro) return euro_text(in_scale(number, scale), language, Sign::always);
    return plain_text(number, language, Sign::always);
}

std::string unit_words(const Unit& unit, double scale, Language language) {
    const bool dutch = language == Language::nl;
    if (unit.kind == UnitKind::share)
        return dutch ? "aandeel; verschil in procentpunten" : "share; difference in percentage points";
    if (unit.kind == UnitKind::euro && scale != 1.0) return dutch ? "miljoen euro" : "million euros";
    if (unit.kind == UnitKind::counted) return dutch ? "aantal" : "number";
    return std::string{noun(unit, false, language)};
}

double scale_of(const Unit& unit, double largest) {
    return unit.kind == UnitKind::euro && std::fabs(largest) >= 10.0 * million ? million : 1.0;
}

double sentence_scale_of(const Unit& unit, double largest) {
    return unit.kind == UnitKind::euro && std::fabs(largest) >= million ? million : 1.0;
}

std::string bare_amount_text(const RoundedNumber& magnitude, const Unit& unit, double scale, Language language) {
    if (unit.kind == UnitKind::share) return plain_text(scaled(magnitude, percent_point), language);
    if (unit.kind != UnitKind::euro) return plain_text(magnitude, language);
    const std::string text = euro_text(in_scale(magnitude, scale), language);
    if (scale == 1.0) return text;
    return text + (language == Language::nl ? " miljoen" : " million");
}

std::string amount_text(const RoundedNumber& magnitude, const Unit& unit, double scale, Language language) {
    const std::string bare = bare_amount_text(magnitude, unit, scale, language);
    if (unit.kind == UnitKind::euro) return bare;
    const bool single = bare == "1";
    return bare + " " + std::string{noun(unit, single, language)};
}

}  // namespace meedoen
