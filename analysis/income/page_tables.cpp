#include "income/page_tables.hpp"

#include <algorithm>
#include <vector>

#include "income/page_frame.hpp"
#include "income/wording.hpp"

namespace meedoen {
namespace {

constexpr std::size_t rows_about = 16;

using Cells = std::vector<std::string>;

std::string place_title(const PageText& text) {
    if (text.page.axis.shown() == AxisKind::hours) return std::string{text("Uren per week", "Hours a week")};
    if (text.page.axis.shown() == AxisKind::hourly_wage) return std::string{text("Loon per uur", "Wage an hour")};
    return std::string{text("Bruto loon (€)", "Gross wage (€)")};
}

std::string place_in(const PageText& text, const CurvePoint& point) {
    if (text.page.axis.shown() == AxisKind::gross_month) return cents_text(point.wage, text.language);
    return short_place(text.page.axis, point.wage, text.language);
}

std::string kept_in(const PageText& text, std::size_t point) {
    const auto kept = kept_cents_after(text.page.curve, point);
    if (!kept) return "–";
    return cent_text(*kept, text.language);
}

std::vector<std::size_t> parts_present(const Curve& curve) {
    std::vector<std::size_t> present;
    for (std::size_t c = 0; c < components; ++c)
        if (std::any_of(curve.points.begin(), curve.points.end(),
                        [c](const CurvePoint& point) { return point.purse.part[c] != 0; }))
            present.push_back(c);
    return present;
}

}  // namespace

std::string net_table(const PageText& text) {
    const bool by_month = text.page.axis.shown() == AxisKind::gross_month;
    Cells head{place_title(text)};
    if (!by_month) head.emplace_back(text("Bruto loon per maand (€)", "Gross wage a month (€)"));
    head.insert(head.end(), {std::string{text("Netto per maand (€)", "Net a month (€)")},
                             std::string{text("Over van de volgende euro", "Kept of the next euro")}});
    std::vector<Cells> rows;
    for (const std::size_t k : telling_points(text.page.curve, rows_about)) {
        const CurvePoint& point = text.page.curve.points[k];
        Cells row{place_in(text, point)};
        if (!by_month) row.push_back(cents_text(point.wage, text.language));
        row.insert(row.end(), {cents_text(point.purse.net(), text.language), kept_in(text, k)});
        rows.push_back(std::move(row));
    }
    return folded_table({text("Netto inkomen per maand", "Net income a month"), head, rows}, text.language);
}

std::string parts_table(const PageText& text) {
    const std::vector<std::size_t> present = parts_present(text.page.curve);
    Cells head{place_title(text)};
    for (const std::size_t c : present) head.emplace_back(title_of(static_cast<Component>(c), text.language));
    head.emplace_back(text("netto", "net"));
    std::vector<Cells> rows;
    for (const std::size_t k : telling_points(text.page.curve, rows_about)) {
        const CurvePoint& point = text.page.curve.points[k];
        Cells row{place_in(text, point)};
        for (const std::size_t c : present) row.push_back(cents_text(point.purse.part[c], text.language));
        row.push_back(cents_text(point.purse.net(), text.language));
        rows.push_back(std::move(row));
    }
    return folded_table(
        {text("Delen van het inkomen, in euro per maand", "Parts of income, in euros a month"), head, rows},
        text.language);
}

std::string pressure_table(const PageText& text) {
    const Cells head{place_title(text), std::string{text("tot", "to")},
                     std::string{text("Bruto erbij (€)", "More gross (€)")},
                     std::string{text("Netto erbij (€)", "More net (€)")}, std::string{text("Verdwijnt", "Lost")}};
    const std::vector<std::size_t> points = telling_points(text.page.curve, rows_about);
    std::vector<Cells> rows;
    for (std::size_t k = 1; k < points.size(); ++k) {
        const CurvePoint& low = text.page.curve.points[points[k - 1]];
        const CurvePoint& high = text.page.curve.points[points[k]];
        const std::int64_t gross = high.purse.gross() - low.purse.gross();
        const std::int64_t net = high.purse.net() - low.purse.net();
        const std::string lost = gross < 100 ? "–" : std::to_string(rounded_quotient(100 * (gross - net), gross)) + "%";
        rows.push_back({place_in(text, low), place_in(text, high), cents_text(gross, text.language),
                        cents_text(net, text.language), lost});
    }
    return folded_table({text("Deel van extra loon dat verdwijnt", "Part of extra wage that is lost"), head, rows},
                        text.language);
}

}  // namespace meedoen
