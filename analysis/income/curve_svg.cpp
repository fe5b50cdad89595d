#include "income/curve_svg.hpp"

#include <algorithm>

#include "income/chart_frame.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

constexpr std::int64_t plot_height = 3900;
constexpr std::int64_t label_height = 520;  // of a cliff: amount and place, main cause
constexpr std::int64_t plot_left = 1100;
constexpr std::int64_t plot_right = chart_width - 450;

std::int64_t net_at(const Curve& curve, std::size_t point) { return curve.points[point].purse.net(); }

Spot spot_of(const CurveChart& chart, const ChartFrame& frame, std::size_t point) {
    return {frame.across.at(chart.curve.points[point].wage), frame.up.at(net_at(chart.curve, point))};
}

struct NetRange {
    std::int64_t low;
    std::int64_t high;
    std::int64_t step;
};

NetRange range_of(const Curve& curve) {
    std::int64_t low = net_at(curve, 0);
    std::int64_t high = low;
    for (std::size_t k = 0; k < curve.points.size(); ++k) {
        low = std::min(low, net_at(curve, k));
        high = std::max(high, net_at(curve, k));
    }
    const std::int64_t step = round_step(std::max<std::int64_t>(high - low, 10000), 1000, 6);
    return {(low / step - (low < 0 ? 1 : 0)) * step, (high / step + 1) * step, step};
}

/// The words at a cliff, above the plot, and how high they stand so that none covers another.
struct CliffLabel {
    std::string amount;
    std::string cause;
    std::int64_t middle{};
    std::int64_t half{};
    std::int64_t level{};
    Spot before{};
    Spot after{};
};

std::string main_cause(const CurveChart& chart, const Stretch& cliff) {
    const auto causes = causes_between(chart.curve.points[cliff.from].purse, chart.curve.points[cliff.to].purse);
    const auto taker = std::find_if(causes.begin(), causes.end(), [](const Cause& c) { return c.change < 0; });
    return taker == causes.end() ? "" : std::string{cause_title(taker->component, chart.language)};
}

CliffLabel label_of(const CurveChart& chart, const Stretch& cliff) {
    CliffLabel label;
    label.amount = euro_of_cents(-lost_over(chart.curve, cliff), chart.language) +
                   std::string{either(chart.language, " bij ", " at ")} +
                   short_place(chart.axis, chart.curve.points[cliff.to].wage, chart.language);
    label.cause = main_cause(chart, cliff);
    label.half = std::max(width_of(label.amount, "strong"), width_of(label.cause, "small")) / 2 + 80;
    return label;
}

bool covers(const CliffLabel& a, const CliffLabel& b) {
    return a.level == b.level && a.middle - a.half < b.middle + b.half && b.middle - b.half < a.middle + a.half;
}

std::vector<CliffLabel> labels_of(const CurveChart& chart, const ChartFrame& frame) {
    std::vector<CliffLabel> labels;
    for (const Stretch& cliff : chart.curve.cliffs) {
        CliffLabel label = label_of(chart, cliff);
        label.before = spot_of(chart, frame, cliff.from);
        label.after = spot_of(chart, frame, cliff.to);
        label.middle = std::clamp(label.after.x, std::min(plot_left + label.half, plot_right - label.half),
                                  plot_right - label.half);
        while (std::any_of(labels.begin(), labels.end(), [&](const CliffLabel& other) { return covers(label, other); }))
            ++label.level;
        labels.push_back(label);
    }
    return labels;
}

std::int64_t levels_of(const std::vector<CliffLabel>& labels) {
    std::int64_t levels = 0;
    for (const CliffLabel& label : labels) levels = std::max(levels, label.level + 1);
    return levels;
}

ChartFrame net_frame(const CurveChart& chart, std::int64_t top) {
    const NetRange range = chart.curve.points.empty() ? NetRange{0, 1, 1} : range_of(chart.curve);
    return frame_of(chart, {plot_left, top, plot_right, top + plot_height}, range.low, range.high);
}

/// The frame with room above the plot for the labels of its cliffs.
ChartFrame net_frame(const CurveChart& chart) {
    constexpr std::int64_t heading = 500;
    const std::int64_t levels = levels_of(labels_of(chart, net_frame(chart, 0)));
    return net_frame(chart, heading + levels * label_height);
}

void draw_falls(SvgCanvas& canvas, const CurveChart& chart, const ChartFrame& frame) {
    const std::vector<CliffLabel> labels = labels_of(chart, frame);
    for (const CliffLabel& label : labels) {
        canvas.line({label.after.x, frame.plot.top - label.level * label_height - 40}, label.before, "lead");
        canvas.line(label.before, label.after, "fall");
        canvas.add("<path class=\"mark\" d=\"M" + coordinate(label.after.x - 80) + " " +
                   coordinate(label.after.y - 40) + "h16l-8 14z\"/>\n");
    }
    for (const CliffLabel& label : labels) {
        const std::int64_t bottom = frame.plot.top - label.level * label_height - 40;
        canvas.box({label.middle - label.half, bottom - label_height + 60, label.middle + label.half, bottom}, "paper");
        canvas.words({label.middle, bottom - 270}, Anchor::middle, "fallword", label.amount);
        canvas.words({label.middle, bottom - 80}, Anchor::middle, "small", label.cause);
    }
}

/// What net would be if all of the wage were kept, as far as it fits.
void draw_guide(SvgCanvas& canvas, const CurveChart& chart, const ChartFrame& frame) {
    const auto& points = chart.curve.points;
    const std::int64_t gross = points.back().purse.gross() - points.front().purse.gross();
    const std::int64_t room = frame.up.high - net_at(chart.curve, 0);
    if (gross <= 0 || room <= 0) return;
    const std::int64_t rise = std::min(gross, room);
    const Spot from{frame.across.at(points.front().wage), frame.up.at(net_at(chart.curve, 0))};
    const Spot to{frame.across.at(points.back().wage * rise / gross), frame.up.at(net_at(chart.curve, 0) + rise)};
    canvas.line(from, to, "guide");
    const std::string named{either(chart.language, "als alles overblijft", "if all is kept")};
    const bool fits = to.x + 150 + width_of(named, "small") < frame.plot.right;
    canvas.words({to.x + (fits ? 150 : -350), to.y + 220}, fits ? Anchor::start : Anchor::end, "small", named);
}

void draw_flat_words(SvgCanvas& canvas, const CurveChart& chart, const ChartFrame& frame) {
    const std::string named{either(chart.language, "vlak stuk", "flat stretch")};
    for (const Stretch& flat : chart.curve.flat) {
        const std::int64_t left = frame.across.at(chart.curve.points[flat.from].wage);
        const std::int64_t right = frame.across.at(chart.curve.points[flat.to].wage);
        if (right - left < width_of(named, "small") + 100) continue;
        plate_with_words(canvas, {(left + right) / 2, frame.plot.bottom - 220}, "small", named);
    }
}

void draw_now(SvgCanvas& canvas, const CurveChart& chart, const ChartFrame& frame) {
    if (!chart.wage_now || *chart.wage_now > chart.curve.points.back().wage) return;
    const std::int64_t x = frame.across.at(*chart.wage_now);
    canvas.line({x, frame.plot.top}, {x, frame.plot.bottom}, "now");
    plate_with_words(canvas, {x, frame.plot.bottom - 550}, "strong", either(chart.language, "nu", "now"));
}

/// A pointer along the curve, for a page that moves it.
void add_pointer(SvgCanvas& canvas, const ChartFrame& frame) {
    canvas.add("<g class=\"pointer\" visibility=\"hidden\" id=\"" + canvas.id() +
               "-pointer\"><line class=\"thread\" x1=\"0\" y1=\"" + coordinate(frame.plot.top) + "\" x2=\"0\" y2=\"" +
               coordinate(frame.plot.bottom) + "\"/><circle class=\"dot\" cx=\"0\" cy=\"0\" r=\"9\"/></g>\n");
}

std::string amounts_title(const CurveChart& chart, const NetRange& range) {
    const std::string title{either(chart.language, "Netto inkomen per maand", "Net income a month")};
    if (range.low == 0) return title;
    return title + std::string{either(chart.language, " (de as begint bij ", " (the axis begins at ")} +
           euro_of_cents(range.low, chart.language) + ")";
}

std::string described(const CurveChart& chart) {
    std::string told;
    for (const std::string& sentence : curve_sentences(text_in(chart))) told += (told.empty() ? "" : " ") + sentence;
    return told;
}

}  // namespace

std::string curve_svg(const CurveChart& chart) {
    const ChartFrame frame = net_frame(chart);
    const NetRange range = range_of(chart.curve);
    SvgCanvas canvas{svg_text_of(chart, {"Netto inkomen per maand", "Net income a month"}, described(chart)),
                     chart_width, frame.plot.bottom + axis_height(chart)};
    draw_flat(canvas, chart, frame);
    draw_amounts(canvas, frame, range.step, AmountKind::euro, chart.language);
    draw_axis_of_work(canvas, chart, frame);
    canvas.words({200, 300}, Anchor::start, "strong", amounts_title(chart, range));
    draw_guide(canvas, chart, frame);
    draw_now(canvas, chart, frame);
    std::vector<Spot> spots;
    for (std::size_t k = 0; k < chart.curve.points.size(); ++k) spots.push_back(spot_of(chart, frame, k));
    canvas.curve(spots, "net");
    draw_falls(canvas, chart, frame);
    draw_flat_words(canvas, chart, frame);
    add_pointer(canvas, frame);
    return canvas.finished();
}

std::size_t point_at(const Curve& curve, std::int64_t wage) {
    std::size_t point = 0;
    while (point + 1 < curve.points.size() && curve.points[point].wage < wage) ++point;
    return point;
}

std::vector<PointerPlace> pointer_places(const CurveChart& chart) {
    constexpr std::size_t places = 80;
    const ChartFrame frame = net_frame(chart);
    std::vector<PointerPlace> found;
    std::vector<std::size_t> points = telling_points(chart.curve, places);
    if (chart.wage_now) points.push_back(point_at(chart.curve, *chart.wage_now));
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    for (const std::size_t point : points) {
        const Spot spot = spot_of(chart, frame, point);
        found.push_back({point, spot.x, spot.y});
    }
    return found;
}

std::vector<std::size_t> telling_points(const Curve& curve, std::size_t count) {
    const std::int64_t apart = curve.points.back().wage / static_cast<std::int64_t>(count);
    std::vector<std::size_t> found;
    for (std::size_t k = 0; k < curve.points.size(); ++k)
        if (found.empty() || curve.points[k].wage - curve.points[found.back()].wage >= apart) found.push_back(k);
    found.push_back(curve.points.size() - 1);
    for (const auto* stretches : {&curve.cliffs, &curve.flat})
        for (const Stretch& stretch : *stretches) found.insert(found.end(), {stretch.from, stretch.to});
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}  // namespace meedoen
