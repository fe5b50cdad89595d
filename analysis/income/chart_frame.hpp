// What the three drawings share: the place of the plot, the axis of work below it, the axis of amounts beside it.
#pragma once

#include <cstdint>
#include <string>

#include "income/curve_svg.hpp"
#include "income/svg_canvas.hpp"
#include "income/wording.hpp"

namespace meedoen {

inline constexpr std::int64_t chart_width = 9600;

/// Net, gross and the like of one chart: where they fall.
struct ChartFrame {
    Box plot;
    Scale across;  // wage of a month in cents
    Scale up;      // the amounts of the chart
};

/// std::invalid_argument for a curve without points.
ChartFrame frame_of(const CurveChart& chart, const Box& plot, std::int64_t low, std::int64_t high);

/// Names of round places below the plot; for hours also what they pay.
void draw_axis_of_work(SvgCanvas& canvas, const CurveChart& chart, const ChartFrame& frame);

/// Room below a plot for what draw_axis_of_work writes.
std::int64_t axis_height(const CurveChart& chart);

enum class AmountKind : std::uint8_t { euro, percent };

/// Lines across the plot at round amounts, named on the left.
void draw_amounts(SvgCanvas& canvas, const ChartFrame& frame, std::int64_t step, AmountKind kind, Language language);

/// Hatching over every flat stretch.
void draw_flat(SvgCanvas& canvas, const CurveChart& chart, const ChartFrame& frame);

/// Title and description of a drawing.
SvgText svg_text_of(const CurveChart& chart, const BothLanguages& subject, const std::string& description);

inline CurveText text_in(const CurveChart& chart) { return {chart.curve, chart.axis, chart.language}; }

}  // namespace meedoen
