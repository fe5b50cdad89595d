#include "income/chart_frame.hpp"

#include <algorithm>
#include <stdexcept>

#include "report/wording.hpp"

namespace meedoen {

ChartFrame frame_of(const CurveChart& chart, const Box& plot, std::int64_t low, std::int64_t high) {
    if (chart.curve.points.empty()) throw std::invalid_argument{"a curve without points cannot be drawn"};
    const std::int64_t most = std::max<std::int64_t>(chart.curve.points.back().wage, 1);
    return {plot, {0, most, plot.left, plot.right}, {low, high, plot.bottom, plot.top}};
}

std::int64_t axis_height(const CurveChart& chart) { return chart.axis.shown() == AxisKind::hours ? 1000 : 800; }

void draw_axis_of_work(SvgCanvas& canvas, const CurveChart& chart, const ChartFrame& frame) {
    const Box& plot = frame.plot;
    const bool hours = chart.axis.shown() == AxisKind::hours;
    for (const std::int64_t wage : round_places(chart.axis, chart.curve.points.back().wage)) {
        const std::int64_t x = frame.across.at(wage);
        canvas.line({x, plot.bottom}, {x, plot.bottom + 70}, "axis");
        canvas.words({x, plot.bottom + 260}, Anchor::middle, "words", tick_text(chart.axis, wage, chart.language));
        if (hours) canvas.words({x, plot.bottom + 460}, Anchor::middle, "small", euro_of_cents(wage, chart.language));
    }
    const std::int64_t y = plot.bottom + axis_height(chart) - 180;
    canvas.words({(plot.left + plot.right) / 2, y}, Anchor::middle, "small", axis_title(chart.axis, chart.language));
}

void draw_amounts(SvgCanvas& canvas, const ChartFrame& frame, std::int64_t step, AmountKind kind, Language language) {
    const std::int64_t first = rounded_quotient(frame.up.low, step) * step;
    for (std::int64_t amount = first; amount <= frame.up.high; amount += step) {
        if (amount < frame.up.low) continue;
        const std::int64_t y = frame.up.at(amount);
        canvas.line({frame.plot.left, y}, {frame.plot.right, y}, amount == 0 ? "axis" : "grid");
        const std::string named =
            kind == AmountKind::euro ? euro_of_cents(amount, language) : std::to_string(amount) + "%";
        canvas.words({frame.plot.left - 120, y + 60}, Anchor::end, "words", named);
    }
}

void draw_flat(SvgCanvas& canvas, const CurveChart& chart, const ChartFrame& frame) {
    for (const Stretch& flat : chart.curve.flat) {
        const auto& points = chart.curve.points;
        canvas.hatched({frame.across.at(points[flat.from].wage), frame.plot.top, frame.across.at(points[flat.to].wage),
                        frame.plot.bottom});
    }
}

SvgText svg_text_of(const CurveChart& chart, const BothLanguages& subject, const std::string& description) {
    return {chart.id, subject.in(chart.language) + ": " + chart.household.in(chart.language), description};
}

}  // namespace meedoen
