// The parts of a purse in layers. Every layer has a colour and a pattern of its own, so that it can be told apart
// without colour; its name stands in it where there is room, and below the chart.
#include <algorithm>
#include <array>

#include "income/chart_frame.hpp"
#include "income/curve_svg.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

/// Middle tones that reach 3:1 on white and on dark alike, from a palette that colour-blind readers can tell apart.
constexpr std::string_view blue = "#2f7fb8";
constexpr std::string_view vermilion = "#c95f0c";
constexpr std::string_view purple = "#b06a94";
constexpr std::string_view green = "#148a68";
constexpr std::string_view grey = "#7c838b";

struct Layer {
    std::string_view colour;
    std::string_view pattern;  // what is drawn in the colour of the paper over it, in a tile of 14
};

constexpr std::string_view plain;
constexpr std::string_view rising = "<path class=\"gap\" d=\"M-2 16L16 -2M-9 9L9 -9M5 23L23 5\"/>";
constexpr std::string_view wide_rising = "<path class=\"gap wide-gap\" d=\"M-2 16L16 -2M-9 9L9 -9M5 23L23 5\"/>";
constexpr std::string_view falling = "<path class=\"gap\" d=\"M-2 -2L16 16M-9 5L9 23M5 -9L23 9\"/>";
constexpr std::string_view netted = "<path class=\"gap\" d=\"M-2 16L16 -2M-2 -2L16 16\"/>";
constexpr std::string_view level = "<path class=\"gap\" d=\"M0 4H14M0 11H14\"/>";
constexpr std::string_view upright = "<path class=\"gap\" d=\"M4 0V14M11 0V14\"/>";
constexpr std::string_view wide_upright = "<path class=\"gap wide-gap\" d=\"M7 0V14\"/>";
constexpr std::string_view zigzag = "<path class=\"gap\" fill=\"none\" d=\"M-1 11L7 3L15 11\"/>";
constexpr std::string_view crossed = "<path class=\"gap\" d=\"M7 0V14M0 7H14\"/>";
constexpr std::string_view checked = "<path class=\"gap wide-gap\" d=\"M1 3.5H7M8 10.5H14\"/>";
constexpr std::string_view dashed = "<path class=\"gap\" d=\"M2 4H9M-5 11H2M9 11H16\"/>";
constexpr std::string_view ringed = "<circle class=\"gap\" fill=\"none\" cx=\"7\" cy=\"7\" r=\"3.5\"/>";
constexpr std::string_view dotted = "<path class=\"gap\" d=\"M2 3.5H5M9 10.5H12\"/>";
constexpr std::string_view bricks = "<path class=\"gap\" d=\"M0 1H14M0 8H14M3 1V8M10 8V15\"/>";

constexpr std::string_view wide_level = "<path class=\"gap wide-gap\" d=\"M0 7H14\"/>";
constexpr std::string_view wide_falling = "<path class=\"gap wide-gap\" d=\"M-2 -2L16 16M-9 5L9 23M5 -9L23 9\"/>";
constexpr std::string_view squares = "<path class=\"gap\" fill=\"none\" d=\"M4 4H10V10H4Z\"/>";
constexpr std::string_view plussed = "<path class=\"gap\" d=\"M7 3V11M3 7H11\"/>";
constexpr std::string_view steps = "<path class=\"gap\" fill=\"none\" d=\"M0 14V7H7V0H14\"/>";
constexpr std::string_view triangles = "<path class=\"gap\" fill=\"none\" d=\"M3 11L7 3L11 11Z\"/>";
constexpr std::string_view ticked = "<path class=\"gap\" fill=\"none\" d=\"M3 7L6 11L11 3\"/>";

constexpr std::string_view diamonds = "<path class=\"gap\" fill=\"none\" d=\"M7 2L12 7L7 12L2 7Z\"/>";
constexpr std::string_view arches = "<path class=\"gap\" fill=\"none\" d=\"M1 12A6 6 0 0 1 13 12\"/>";
constexpr std::string_view caps = "<path class=\"gap\" fill=\"none\" d=\"M1 7L7 4L13 7L7 10Z\"/>";
constexpr std::string_view pages = "<path class=\"gap\" fill=\"none\" d=\"M4 2H10V12H4ZM4 6H10\"/>";
constexpr std::string_view crosses = "<path class=\"gap\" d=\"M4 4L10 10M10 4L4 10\"/>";
constexpr std::string_view double_dots = "<path class=\"gap\" d=\"M2 3.5H4M6 3.5H8M9 10.5H11\"/>";
constexpr std::string_view hooks = "<path class=\"gap\" fill=\"none\" d=\"M3 3V11H11\"/>";

/// By component, in its order: no pattern twice.
constexpr std::array layers{
    Layer{blue, plain},           // wage
    Layer{blue, rising},          // holiday_allowance
    Layer{grey, dashed},          // pension_premium
    Layer{blue, ringed},          // volunteer_allowance
    Layer{blue, diamonds},        // gifts
    Layer{purple, upright},       // ww
    Layer{purple, wide_level},    // ziektewet
    Layer{purple, wide_upright},  // wajong
    Layer{purple, zigzag},        // wia
    Layer{purple, dotted},        // toeslagenwet
    Layer{grey, falling},         // wage_tax
    Layer{grey, bricks},          // tax_settlement
    Layer{vermilion, level},      // bijstand
    Layer{vermilion, arches},     // premium
    Layer{vermilion, hooks},      // bufferbudget
    Layer{vermilion, caps},       // studiefinanciering
    Layer{vermilion, pages},      // studietoeslag
    Layer{green, netted},         // zorgtoeslag
    Layer{green, wide_rising},    // huurtoeslag
    Layer{green, crossed},        // kindgebonden_budget
    Layer{green, squares},        // kinderopvangtoeslag
    Layer{green, plussed},        // toeslagen_settlement
    Layer{green, checked},        // kinderbijslag
    Layer{vermilion, steps},      // local_scheme
    Layer{grey, wide_falling},    // childcare_costs
    Layer{grey, triangles},       // wmo_contribution
    Layer{grey, crosses},         // own_risk
    Layer{grey, double_dots},     // health_premium
    Layer{grey, ticked},          // attachment
};
static_assert(layers.size() == components);

constexpr std::int64_t row_height = 300;

std::string fill_of(const SvgCanvas& canvas, std::size_t component) {
    return canvas.reference("part-" + std::to_string(component));
}

void define_fills(SvgCanvas& canvas, const std::vector<std::size_t>& present) {
    canvas.add("<defs>");
    for (const std::size_t c : present)
        canvas.add(
            "<pattern id=\"" + canvas.id() + "-part-" + std::to_string(c) +
            "\" width=\"14\" height=\"14\" patternUnits=\"userSpaceOnUse\"><rect width=\"14\" height=\"14\" fill=\"" +
            std::string{layers[c].colour} + "\"/>" + std::string{layers[c].pattern} + "</pattern>");
    canvas.add("</defs>\n");
}

std::vector<std::size_t> present_in(const Curve& curve) {
    std::vector<std::size_t> present;
    for (std::size_t c = 0; c < components; ++c)
        if (std::any_of(curve.points.begin(), curve.points.end(),
                        [c](const CurvePoint& point) { return point.purse.part[c] != 0; }))
            present.push_back(c);
    return present;
}

/// Amounts at which a layer begins and ends, at every point.
struct Edges {
    std::vector<std::int64_t> inner;
    std::vector<std::int64_t> outer;
};

enum class Side : std::uint8_t { comes_in, goes_out };

std::int64_t on_side(std::int64_t amount, Side side) {
    return side == Side::comes_in ? std::max<std::int64_t>(amount, 0) : std::min<std::int64_t>(amount, 0);
}

/// Lays a component on what lies there.
Edges laid_on(std::vector<std::int64_t>& height, const Curve& curve, std::size_t component, Side side) {
    Edges edges{height, {}};
    for (std::size_t k = 0; k < height.size(); ++k) height[k] += on_side(curve.points[k].purse.part[component], side);
    edges.outer = height;
    return edges;
}

std::int64_t most_on(const Curve& curve, Side side) {
    std::int64_t most = 0;
    for (const CurvePoint& point : curve.points) {
        std::int64_t sum = 0;
        for (const std::int64_t amount : point.purse.part) sum += on_side(amount, side);
        most = side == Side::comes_in ? std::max(most, sum) : std::min(most, sum);
    }
    return most;
}

void draw_layer(SvgCanvas& canvas, const CurveChart& chart, const ChartFrame& frame, const Edges& edges,
                std::size_t component) {
    std::vector<Spot> spots;
    const auto& points = chart.curve.points;
    for (std::size_t k = 0; k < points.size(); ++k)
        spots.push_back({frame.across.at(points[k].wage), frame.up.at(edges.outer[k])});
    for (std::size_t k = points.size(); k-- > 0;)
        spots.push_back({frame.across.at(points[k].wage), frame.up.at(edges.inner[k])});
    canvas.area(spots, fill_of(canvas, component));
}

/// The name of a layer where it is thickest among the places at which the name fits.
void name_layer(SvgCanvas& canvas, const CurveChart& chart, const ChartFrame& frame, const Edges& edges,
                std::size_t component) {
    const std::string named{title_of(static_cast<Component>(component), chart.language)};
    const std::int64_t half = width_of(named, "small") / 2 + 60;
    Spot best{};
    std::int64_t thickest = 330;  // of the plate and its margins
    for (std::size_t k = 0; k < chart.curve.points.size(); ++k) {
        const std::int64_t x = frame.across.at(chart.curve.points[k].wage);
        const std::int64_t inner = frame.up.at(edges.inner[k]);
        const std::int64_t outer = frame.up.at(edges.outer[k]);
        const std::int64_t thickness = std::abs(outer - inner);
        if (thickness <= thickest || x - half < frame.plot.left || x + half > frame.plot.right) continue;
        thickest = thickness;
        best = {x, (inner + outer) / 2};
    }
    if (best.y != 0) plate_with_words(canvas, best, "small", named);
}

void draw_side(SvgCanvas& canvas, const CurveChart& chart, const ChartFrame& frame, Side side) {
    std::vector<std::int64_t> height(chart.curve.points.size(), 0);
    std::vector<std::pair<std::size_t, Edges>> drawn;
    for (const std::size_t c : present_in(chart.curve)) {
        Edges edges = laid_on(height, chart.curve, c, side);
        if (edges.inner == edges.outer) continue;
        draw_layer(canvas, chart, frame, edges, c);
        drawn.emplace_back(c, std::move(edges));
    }
    for (const auto& [component, edges] : drawn) name_layer(canvas, chart, frame, edges, component);
}

/// As many names beside each other as the longest allows.
std::int64_t key_columns(const CurveChart& chart, const std::vector<std::size_t>& present) {
    std::int64_t widest = 0;
    for (const std::size_t c : present)
        widest = std::max(widest, width_of(title_of(static_cast<Component>(c), chart.language), "small"));
    return std::clamp<std::int64_t>((chart_width - 400) / (widest + 600), 1, 3);
}

void draw_key(SvgCanvas& canvas, const CurveChart& chart, const std::vector<std::size_t>& present, std::int64_t top) {
    const std::int64_t columns = key_columns(chart, present);
    for (std::size_t k = 0; k < present.size(); ++k) {
        const auto n = static_cast<std::int64_t>(k);
        const std::int64_t x = 300 + n % columns * ((chart_width - 400) / columns);
        const std::int64_t y = top + n / columns * row_height;
        canvas.filled_box({x, y, x + 320, y + 200}, fill_of(canvas, present[k]));
        canvas.words({x + 420, y + 160}, Anchor::start, "small",
                     title_of(static_cast<Component>(present[k]), chart.language));
    }
}

void draw_net(SvgCanvas& canvas, const CurveChart& chart, const ChartFrame& frame) {
    std::vector<Spot> spots;
    for (const CurvePoint& point : chart.curve.points)
        spots.push_back({frame.across.at(point.wage), frame.up.at(point.purse.net())});
    canvas.curve(spots, "sum");
    const std::string named{either(chart.language, "netto", "net")};
    const std::int64_t half = width_of(named, "strong") / 2 + 60;
    plate_with_words(canvas, {spots.back().x - half, spots.back().y - 260}, "strong", named);
}

std::string description(const CurveChart& chart) {
    std::string told{either(chart.language,
                            "Wat erin komt staat boven de lijn van nul, wat eruit gaat eronder. Delen: ",
                            "What comes in stands above the line of zero, what goes out below. Parts: ")};
    const auto& first = chart.curve.points.front().purse;
    const auto& last = chart.curve.points.back().purse;
    for (const std::size_t c : present_in(chart.curve))
        told += std::string{title_of(static_cast<Component>(c), chart.language)} + " " +
                euro_of_cents(first.part[c], chart.language) +
                std::string{either(chart.language, " aan het begin en ", " at the start and ")} +
                euro_of_cents(last.part[c], chart.language) +
                std::string{either(chart.language, " aan het eind; ", " at the end; ")};
    return told + std::string{either(chart.language, "de tabel geeft alle bedragen.", "the table has all amounts.")};
}

}  // namespace

std::string parts_svg(const CurveChart& chart) {
    const std::int64_t in = most_on(chart.curve, Side::comes_in);
    const std::int64_t out = most_on(chart.curve, Side::goes_out);
    const std::int64_t step = round_step(std::max<std::int64_t>(in - out, 10000), 1000, 8);
    const ChartFrame frame = frame_of(chart, {1100, 500, chart_width - 450, 4900},
                                      (out / step - (out < 0 ? 1 : 0)) * step, (in / step + 1) * step);
    const std::vector<std::size_t> present = present_in(chart.curve);
    const std::int64_t columns = key_columns(chart, present);
    const auto rows = (static_cast<std::int64_t>(present.size()) + columns - 1) / columns;
    const std::int64_t key = frame.plot.bottom + axis_height(chart) + 100;
    SvgCanvas canvas{svg_text_of(chart, {"Waar het inkomen uit bestaat", "What income is made of"}, description(chart)),
                     chart_width, key + rows * row_height + 100};
    define_fills(canvas, present);
    draw_amounts(canvas, frame, step, AmountKind::euro, chart.language);
    draw_axis_of_work(canvas, chart, frame);
    canvas.words({200, 300}, Anchor::start, "strong",
                 either(chart.language, "Erin (boven nul) en eruit (onder nul), per maand",
                        "In (above zero) and out (below zero), a month"));
    draw_side(canvas, chart, frame, Side::comes_in);
    draw_side(canvas, chart, frame, Side::goes_out);
    canvas.line({frame.plot.left, frame.up.at(0)}, {frame.plot.right, frame.up.at(0)}, "axis");
    draw_net(canvas, chart, frame);
    draw_key(canvas, chart, present, key);
    return canvas.finished();
}

}  // namespace meedoen
