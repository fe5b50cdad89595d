#include "income/curve_text.hpp"

#include <cmath>

#include "income/euros.hpp"
#include "income/purse_text.hpp"
#include "report/json_text.hpp"
#include "report/terminal_text.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

constexpr double weeks_a_month = 52.0 / 12.0;
constexpr int width = 13;

/// One decimal, with a comma in Dutch; whole numbers without.
std::string tenths(double x, Language language) {
    const auto tenth = static_cast<std::int64_t>(std::llround(x * 10.0));
    std::string text = std::to_string(tenth / 10);
    if (tenth % 10 != 0) text += (language == Language::nl ? "," : ".") + std::to_string(std::abs(tenth % 10));
    return text;
}

std::int64_t benefits_of(const HouseholdPurse& purse) {
    return purse.of(Component::ww) + purse.of(Component::wajong) + purse.of(Component::wia) +
           purse.of(Component::toeslagenwet) + purse.of(Component::bijstand);
}

std::int64_t toeslagen_of(const HouseholdPurse& purse) {
    return purse.paid_by(PurseParty::toeslagen) + purse.paid_by(PurseParty::svb);
}

std::string row(const std::vector<std::string>& cells) {
    std::string text;
    for (const std::string& cell : cells) text += right_aligned(cell, width);
    return text + "\n";
}

std::vector<std::string> amounts(const HouseholdPurse& purse, Language language) {
    return {euros_bare(purse.gross(), language), euros_bare(-purse.of(Component::wage_tax), language),
            euros_bare(benefits_of(purse), language), euros_bare(toeslagen_of(purse), language),
            euros_bare(purse.net(), language)};
}

std::vector<std::string> heads(std::string first, Language language) {
    const auto word = [&](std::string_view nl, std::string_view en) { return std::string{either(language, nl, en)}; };
    return {std::move(first),
            word("bruto", "gross"),
            word("loonheffing", "tax"),
            word("uitkering", "benefits"),
            word("toeslagen", "toeslagen"),
            word("over", "in hand")};
}

std::string rule(std::size_t columns) {
    std::string text;
    for (std::size_t k = 0; k < columns * width; ++k) text += "─";
    return text + "\n";
}

std::string csv_head(std::string_view first) {
    std::string text{first};
    for (const ComponentText& component : component_texts) text += "," + std::string{component.name};
    return text + ",gross,net\n";
}

std::string csv_row(const std::string& first, const HouseholdPurse& purse) {
    std::string text = first;
    for (const std::int64_t cents : purse.part) text += "," + plain_euros(cents);
    return text + "," + plain_euros(purse.gross()) + "," + plain_euros(purse.net()) + "\n";
}

std::string causes_json(const std::vector<Cause>& causes) {
    std::vector<std::string> items;
    for (const Cause& cause : causes)
        items.push_back(json_object(
            {{"component", json_string(text_of(cause.component).name)}, {"change", std::to_string(cause.change)}}));
    return json_array(items);
}

std::string stretches_json(const Curve& curve, const CurveAxis& axis, const std::vector<Stretch>& stretches) {
    std::vector<std::string> items;
    for (const Stretch& s : stretches) {
        const CurvePoint& from = curve.points[s.from];
        const CurvePoint& to = curve.points[s.to];
        items.push_back(json_object({{"from", json_number(axis.value_at(from.wage))},
                                     {"to", json_number(axis.value_at(to.wage))},
                                     {"gross_from", std::to_string(from.purse.gross())},
                                     {"gross_to", std::to_string(to.purse.gross())},
                                     {"net_change", std::to_string(to.purse.net() - from.purse.net())},
                                     {"causes", causes_json(s.causes)}}));
    }
    return json_array(items);
}

}  // namespace

double CurveAxis::value_at(std::int64_t month_wage) const {
    const auto cents = static_cast<double>(month_wage);
    if (kind == Kind::hours) return cents / (hourly_wage * weeks_a_month);
    if (kind == Kind::wage) return cents / (hours * weeks_a_month) / 100.0;
    return cents / 100.0;
}

std::string_view CurveAxis::title(Language language) const {
    if (kind == Kind::hours) return either(language, "uur per week", "hours a week");
    if (kind == Kind::wage) return either(language, "euro per uur", "euros an hour");
    return either(language, "loon per maand", "wage a month");
}

std::string CurveAxis::place(std::int64_t month_wage, Language language) const {
    if (kind == Kind::hours) return tenths(value_at(month_wage), language) + " " + std::string{title(language)};
    if (kind == Kind::wage)
        return euros(std::llround(value_at(month_wage) * 100.0), language) +
               std::string{either(language, " per uur", " an hour")};
    return euros(month_wage, language) + std::string{either(language, " loon per maand", " wage a month")};
}

std::string curve_table(const Curve& curve, const CurveAxis& axis, std::size_t rows, Language language) {
    std::vector<std::string> cells = heads(std::string{axis.title(language)}, language);
    cells.push_back(std::string{either(language, "houdt over", "keeps")});
    std::string text = row(cells) + rule(cells.size());
    const std::int64_t most = curve.points.back().wage;
    const CurvePoint* before = nullptr;
    std::size_t shown = 0;
    for (const CurvePoint& point : curve.points) {
        if (point.wage < most * static_cast<std::int64_t>(shown) / static_cast<std::int64_t>(rows)) continue;
        ++shown;
        std::vector<std::string> line{tenths(axis.value_at(point.wage), language)};
        for (std::string& amount : amounts(point.purse, language)) line.push_back(std::move(amount));
        line.push_back(before == nullptr ? ""
                                         : tenths(100.0 * (1.0 - pressure_between(*before, point)), language) + "%");
        text += row(line);
        before = &point;
    }
    return text;
}

std::string curve_csv(const Curve& curve, const CurveAxis& axis) {
    const std::string_view first = axis.kind == CurveAxis::Kind::hours  ? "hours"
                                   : axis.kind == CurveAxis::Kind::wage ? "hourly_wage"
                                                                        : "month_wage";
    std::string text = csv_head(first);
    for (const CurvePoint& point : curve.points) text += csv_row(json_number(axis.value_at(point.wage)), point.purse);
    return text;
}

std::string curve_json(const Curve& curve, const CurveAxis& axis) {
    std::vector<std::string> points;
    for (const CurvePoint& point : curve.points)
        points.push_back("{\"at\":" + json_number(axis.value_at(point.wage)) + ",\"purse\":" + purse_json(point.purse) +
                         "}");
    return json_object({{"points", json_array(points)},
                        {"cliffs", stretches_json(curve, axis, curve.cliffs)},
                        {"flat_stretches", stretches_json(curve, axis, curve.flat)}});
}

std::string months_table(const std::vector<HouseholdPurse>& months, Language language) {
    std::vector<std::string> cells = heads(std::string{either(language, "maand", "month")}, language);
    cells.push_back(std::string{either(language, "verandering", "change")});
    std::string text = row(cells) + rule(cells.size());
    for (std::size_t k = 0; k < months.size(); ++k) {
        std::vector<std::string> line{std::to_string(k + 1)};
        for (std::string& amount : amounts(months[k], language)) line.push_back(std::move(amount));
        const std::int64_t change = k == 0 ? 0 : months[k].net() - months[k - 1].net();
        line.push_back(change == 0 ? "" : euros_bare(change, language));
        text += row(line);
        if (change != 0)
            for (const Cause& cause :
                 takers_between(change < 0 ? months[k - 1] : months[k], change < 0 ? months[k] : months[k - 1]))
                text += "             " +
                        std::string{
                            either(language, text_of(cause.component).title_nl, text_of(cause.component).title_en)} +
                        " " + euros_bare(change < 0 ? cause.change : -cause.change, language) + "\n";
    }
    return text;
}

std::string months_csv(const std::vector<HouseholdPurse>& months) {
    std::string text = csv_head("month");
    for (std::size_t k = 0; k < months.size(); ++k) text += csv_row(std::to_string(k + 1), months[k]);
    return text;
}

std::string months_json(const std::vector<HouseholdPurse>& months) {
    std::vector<std::string> items;
    for (const HouseholdPurse& purse : months) items.push_back(purse_json(purse));
    return json_object({{"months", json_array(items)}});
}

}  // namespace meedoen
