// The share of extra wage that a household does not keep, in steps wide enough that no rounding of a rule shows.
#include <algorithm>

#include "income/chart_frame.hpp"
#include "income/curve_svg.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

constexpr std::int64_t least_shown = -20;
constexpr std::int64_t most_shown = 120;
constexpr std::size_t steps = 60;

struct Step {
    std::int64_t from{};  // wage
    std::int64_t to{};
    std::int64_t percent{};
};

/// Evenly apart, so that a cliff stays within one step.
std::vector<Step> steps_of(const Curve& curve) {
    const std::int64_t apart = std::max<std::int64_t>(curve.points.back().wage / static_cast<std::int64_t>(steps), 1);
    std::vector<Step> found;
    const CurvePoint* last = &curve.points.front();
    for (const CurvePoint& point : curve.points) {
        if (point.wage - last->wage < apart) continue;
        const std::int64_t gross = point.purse.gross() - last->purse.gross();
        const std::int64_t lost = gross - (point.purse.net() - last->purse.net());
        found.push_back({last->wage, point.wage, gross > 0 ? rounded_quotient(100 * lost, gross) : 0});
        last = &point;
    }
    return found;
}

std::int64_t lowest(const std::vector<Step>& found) {
    const bool below = std::any_of(found.begin(), found.end(), [](const Step& step) { return step.percent < 0; });
    return below ? least_shown : 0;
}

void draw_steps(SvgCanvas& canvas, const ChartFrame& frame, const std::vector<Step>& found) {
    std::vector<Spot> outline;
    for (const Step& step : found) {
        const std::int64_t y = frame.up.at(std::clamp(step.percent, frame.up.low, frame.up.high));
        outline.push_back({frame.across.at(step.from), y});
        outline.push_back({frame.across.at(step.to), y});
    }
    canvas.curve(outline, "net");
}

void draw_overshoot(SvgCanvas& canvas, const ChartFrame& frame, const std::vector<Step>& found) {
    for (const Step& step : found) {
        if (step.percent <= most_shown) continue;
        const std::int64_t x = (frame.across.at(step.from) + frame.across.at(step.to)) / 2;
        canvas.add("<path class=\"mark\" d=\"M" + coordinate(x - 90) + " " + coordinate(frame.plot.top + 20) +
                   "h18l-9 -16z\"/>\n");
    }
}

/// Above 100% net falls while gross rises: named once, on the right of the line.
void draw_full_loss(SvgCanvas& canvas, const CurveChart& chart, const ChartFrame& frame) {
    const std::int64_t y = frame.up.at(100);
    canvas.line({frame.plot.left, y}, {frame.plot.right, y}, "guide");
    const std::string named{either(chart.language, "boven 100%: het inkomen daalt", "above 100%: income falls")};
    const std::int64_t half = width_of(named, "small") / 2 + 60;
    plate_with_words(canvas, {frame.plot.right - half, y - 200}, "small", named);
}

std::string description(const CurveChart& chart, const std::vector<Step>& found) {
    const auto most = std::max_element(found.begin(), found.end(),
                                       [](const Step& a, const Step& b) { return a.percent < b.percent; });
    std::string told{either(chart.language, "Deel van elke extra euro bruto dat het huishouden niet overhoudt.",
                            "Part of each extra euro gross that the household does not keep.")};
    if (most == found.end()) return told;
    return told + std::string{either(chart.language, " Het meest: ", " The most: ")} + std::to_string(most->percent) +
           std::string{either(chart.language, "%, van ", "%, from ")} +
           places_text(chart.axis, most->from, most->to, chart.language) + ".";
}

}  // namespace

std::string pressure_svg(const CurveChart& chart) {
    const std::vector<Step> found = chart.curve.points.empty() ? std::vector<Step>{} : steps_of(chart.curve);
    const ChartFrame frame = frame_of(chart, {1100, 500, chart_width - 450, 3700}, lowest(found), most_shown);
    SvgCanvas canvas{svg_text_of(chart, {"Deel van extra loon dat verdwijnt", "Part of extra wage that is lost"},
                                 description(chart, found)),
                     chart_width, frame.plot.bottom + axis_height(chart)};
    draw_flat(canvas, chart, frame);
    draw_amounts(canvas, frame, 20, AmountKind::percent, chart.language);
    draw_axis_of_work(canvas, chart, frame);
    canvas.words({200, 300}, Anchor::start, "strong",
                 either(chart.language, "Van elke extra euro bruto verdwijnt", "Of each extra euro gross is lost"));
    draw_full_loss(canvas, chart, frame);
    draw_steps(canvas, frame, found);
    draw_overshoot(canvas, frame, found);
    return canvas.finished();
}

}  // namespace meedoen
