#include "income/curve_text.hpp"

#include <cmath>

#include "income/purse_text.hpp"
#include "income/texts.hpp"
#include "income/wording.hpp"
#include "report/json_text.hpp"
#include "report/terminal_text.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

constexpr int width = 12;
constexpr int sentence_width = 91;

/// Hours a week, or euros; not rounded, for files.
double value_at(const WageAxis& axis, std::int64_t wage) {
    constexpr double weeks_a_month = 52.0 / 12.0;
    const auto cents = static_cast<double>(wage);
    if (axis.shown() == AxisKind::hours) return cents / (static_cast<double>(axis.hourly_wage.value) * weeks_a_month);
    if (axis.shown() == AxisKind::hourly_wage) return cents / (axis.hours.value * weeks_a_month) / 100.0;
    return cents / 100.0;
}

std::int64_t benefits_of(const HouseholdPurse& purse) {
    return purse.paid_by(PurseParty::uwv) + purse.paid_by(PurseParty::gemeente);
}

std::int64_t toeslagen_of(const HouseholdPurse& purse) {
    return purse.paid_by(PurseParty::toeslagen) + purse.paid_by(PurseParty::svb);
}

std::string_view axis_word(const WageAxis& axis, Language language) {
    if (axis.shown() == AxisKind::hours) return either(language, "uur/week", "hours/week");
    return axis.shown() == AxisKind::hourly_wage ? either(language, "per uur", "an hour")
                                                 : either(language, "loon/maand", "wage/month");
}

std::string row(const std::vector<std::string>& cells) {
    std::string text;
    for (const std::string& cell : cells) text += right_aligned(cell, width);
    return text + "\n";
}

std::vector<std::string> amounts(const HouseholdPurse& purse, Language language) {
    const std::int64_t tax = -purse.of(Component::wage_tax);
    const std::int64_t shown = purse.gross() - tax + benefits_of(purse) + toeslagen_of(purse);
    std::vector<std::string> cells;
    for (const std::int64_t cents :
         {purse.gross(), tax, benefits_of(purse), toeslagen_of(purse), purse.net() - shown, purse.net()})
        cells.push_back(cents_text(cents, language));
    return cells;
}

std::vector<std::string> heads(std::string first, Language language) {
    const auto word = [&](std::string_view nl, std::string_view en) { return std::string{either(language, nl, en)}; };
    return {std::move(first),
            word("met vakgeld", "w. holiday"),
            word("loonheffing", "tax"),
            word("uitkering", "benefits"),
            word("toeslagen", "toeslagen"),
            word("overig", "other"),
            word("over", "in hand")};
}

std::string rule(std::size_t columns) {
    std::string text;
    for (std::size_t k = 0; k < columns * width; ++k) text += "─";
    return text + "\n";
}

std::string causes_json(const std::vector<Cause>& causes) {
    std::vector<std::string> items;
    for (const Cause& cause : causes)
        items.push_back(json_object(
            {{"component", json_string(text_of(cause.component).name)}, {"change", std::to_string(cause.change)}}));
    return json_array(items);
}

std::string stretches_json(const Curve& curve, const WageAxis& axis, const std::vector<Stretch>& stretches) {
    std::vector<std::string> items;
    for (const Stretch& s : stretches) {
        const CurvePoint& from = curve.points[s.from];
        const CurvePoint& to = curve.points[s.to];
        items.push_back(json_object({{"from", json_number(value_at(axis, from.wage))},
                                     {"to", json_number(value_at(axis, to.wage))},
                                     {"gross_from", std::to_string(from.purse.gross())},
                                     {"gross_to", std::to_string(to.purse.gross())},
                                     {"net_change", std::to_string(to.purse.net() - from.purse.net())},
                                     {"causes", causes_json(s.causes)}}));
    }
    return json_array(items);
}

}  // namespace

std::string curve_table(const Curve& curve, const WageAxis& axis, std::size_t rows, Language language) {
    std::vector<std::string> cells = heads(std::string{axis_word(axis, language)}, language);
    cells.push_back(std::string{either(language, "houdt over", "keeps")});
    const std::string title = axis_title(axis, language);
    std::string text = title.substr(0, title.find(" (")) + "\n" + row(cells) + rule(cells.size());
    const std::int64_t most = curve.points.back().wage;
    const CurvePoint* before = nullptr;
    std::size_t shown = 0;
    for (const CurvePoint& point : curve.points) {
        if (point.wage < most * static_cast<std::int64_t>(shown) / static_cast<std::int64_t>(rows)) continue;
        ++shown;
        std::vector<std::string> line{tick_text(axis, point.wage, language)};
        for (std::string& amount : amounts(point.purse, language)) line.push_back(std::move(amount));
        line.push_back(before == nullptr
                           ? ""
                           : tenths_text(std::llround(1000.0 * (1.0 - pressure_between(*before, point))), language) +
                                 "%");
        text += row(line);
        before = &point;
    }
    for (const std::string& sentence : curve_sentences({curve, axis, language}))
        for (const std::string& line : wrapped(sentence, sentence_width)) text += "\n" + line;
    return text + "\n";
}

std::string curve_csv(const Curve& curve, const WageAxis& axis) {
    const std::string_view first = axis.shown() == AxisKind::hours         ? "hours"
                                   : axis.shown() == AxisKind::hourly_wage ? "hourly_wage"
                                                                           : "month_wage";
    std::string text = csv_head(first) + "\n";
    for (const CurvePoint& point : curve.points)
        text += csv_row(json_number(value_at(axis, point.wage)), point.purse) + "\n";
    return text;
}

std::string curve_json(const Curve& curve, const WageAxis& axis) {
    std::vector<std::string> points;
    for (const CurvePoint& point : curve.points)
        points.push_back("{\"at\":" + json_number(value_at(axis, point.wage)) +
                         ",\"wage\":" + std::to_string(point.wage) + ",\"purse\":" + purse_json(point.purse) + "}");
    return json_object({{"points", json_array(points)},
                        {"cliffs", stretches_json(curve, axis, curve.cliffs)},
                        {"flat_stretches", stretches_json(curve, axis, curve.flat)}});
}

}  // namespace meedoen
