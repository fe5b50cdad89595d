#include "income/paid_svg.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "income/chart_frame.hpp"
#include "income/paid_wording.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

// Middle tones that reach 3:1 on white and on dark alike, as in the drawing of the parts.
constexpr std::string_view blue = "#2f7fb8";
constexpr std::string_view vermilion = "#c95f0c";
constexpr std::int64_t plot_left = 1100;
constexpr std::int64_t plot_right = chart_width - 300;
constexpr std::int64_t plot_top = 1600;  // below the title and two lines of names
constexpr std::int64_t plot_height = 3900;
constexpr std::int64_t swatch = 260;
constexpr std::size_t most_named = 40;  // months that have room for a letter each
constexpr std::array letters_nl{"j", "f", "m", "a", "m", "j", "j", "a", "s", "o", "n", "d"};
constexpr std::array letters_en{"J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"};

std::string words(const PaidChart& chart, std::string_view nl, std::string_view en) {
    return std::string{either(chart.language, nl, en)};
}

bool has_more_out_than_in(const PaidMonth& month) { return month.purse.net() < month.to_live_on; }

struct Bar {
    std::int64_t left;
    std::int64_t right;
    std::int64_t middle() const { return (left + right) / 2; }
};

Bar place_of(const PaidChart& chart, std::size_t k) {
    const auto count = static_cast<std::int64_t>(chart.path.months.size());
    const auto at = static_cast<std::int64_t>(k);
    return {plot_left + at * (plot_right - plot_left) / count, plot_left + (at + 1) * (plot_right - plot_left) / count};
}

ChartFrame frame_of(const PaidChart& chart, std::int64_t step) {
    std::int64_t low = 0;
    std::int64_t high = step;
    for (const PaidMonth& month : chart.path.months) {
        low = std::min({low, month.purse.net(), month.to_live_on});
        high = std::max({high, month.purse.net(), month.to_live_on, month.minimum.value});
    }
    low = low < 0 ? (low / step - 1) * step : 0;
    high = (high / step + 1) * step;
    return {
        {plot_left, plot_top, plot_right, plot_top + plot_height}, {}, {low, high, plot_top + plot_height, plot_top}};
}

std::int64_t step_of(const PaidPath& path) {
    std::int64_t most = 10000;
    for (const PaidMonth& month : path.months) most = std::max({most, month.purse.net(), month.to_live_on});
    return round_step(most, 10000, 6);
}

Box between(const Bar& bar, std::int64_t a, std::int64_t b) {
    const std::int64_t gap = (bar.right - bar.left) / 8;
    return {bar.left + gap, std::min(a, b), bar.right - gap, std::max(a, b)};
}

void draw_mark(SvgCanvas& canvas, Spot tip) {
    canvas.add("<path class=\"mark\" d=\"M" + coordinate(tip.x - 80) + " " + coordinate(tip.y - 140) +
               "h16l-8 14z\"/>\n");
}

void draw_bar(SvgCanvas& canvas, const PaidChart& chart, const ChartFrame& frame, std::size_t k) {
    const PaidMonth& month = chart.path.months[k];
    const Bar bar = place_of(chart, k);
    const std::int64_t ground = frame.up.at(0);
    const std::int64_t living = frame.up.at(month.to_live_on);
    const std::int64_t all = frame.up.at(month.purse.net());
    canvas.filled_box(between(bar, ground, living), month.is_below() ? vermilion : blue);
    if (has_more_out_than_in(month)) canvas.box(between(bar, living, all), "paper");
    canvas.hatched(between(bar, living, all));
    if (month.is_below()) draw_mark(canvas, {bar.middle(), std::min(all, living) - 40});
}

void draw_minimum(SvgCanvas& canvas, const PaidChart& chart, const ChartFrame& frame) {
    std::vector<Spot> spots;
    for (std::size_t k = 0; k < chart.path.months.size(); ++k) {
        const Bar bar = place_of(chart, k);
        const std::int64_t y = frame.up.at(chart.path.months[k].minimum.value);
        spots.push_back({bar.left, y});
        spots.push_back({bar.right, y});
    }
    canvas.curve(spots, "sum");
}

void draw_months(SvgCanvas& canvas, const PaidChart& chart, const ChartFrame& frame) {
    const std::vector<PaidMonth>& months = chart.path.months;
    const auto& letters = chart.language == Language::nl ? letters_nl : letters_en;
    for (std::size_t k = 0; k < months.size(); ++k) {
        const Bar bar = place_of(chart, k);
        const int month = months[k].at.month;
        if (months.size() <= most_named)
            canvas.words({bar.middle(), frame.plot.bottom + 230}, Anchor::middle, "small",
                         letters[static_cast<std::size_t>(month)]);
        if (month != 0 && k != 0) continue;
        canvas.line({bar.left, frame.plot.bottom}, {bar.left, frame.plot.bottom + 480}, "axis");
        const bool room = k != 0 || month == 0 || 12 - month > 2 || months.size() < 3;
        if (room)
            canvas.words({bar.left + 80, frame.plot.bottom + 470}, Anchor::start, "words",
                         std::to_string(months[k].at.year));
    }
}

/// Names of what is drawn, two on a line.
void draw_names(SvgCanvas& canvas, const PaidChart& chart) {
    constexpr std::int64_t first = 780;
    constexpr std::int64_t second = 1200;
    constexpr std::int64_t left = 200;
    constexpr std::int64_t middle = 4900;
    const auto name = [&](Spot at, const std::string& text) {
        canvas.words({at.x + swatch + 120, at.y}, Anchor::start, "small", text);
    };
    const auto box = [&](Spot at) { return Box{at.x, at.y - 170, at.x + swatch, at.y + 40}; };
    canvas.filled_box(box({left, first}), blue);
    name({left, first},
         words(chart, "loon, uitkering en bijstand, na belasting", "wage, benefit, bijstand, after tax"));
    canvas.hatched(box({left, second}));
    const auto& months = chart.path.months;
    const bool out = std::any_of(months.begin(), months.end(), has_more_out_than_in);
    name({left, second},
         out ? words(chart, "toeslagen en de rest, of wat eraf gaat", "toeslagen and the rest, or costs")
             : words(chart, "toeslagen en de rest", "toeslagen and the rest"));
    canvas.line({middle, first - 60}, {middle + swatch, first - 60}, "sum");
    name({middle, first}, words(chart, "sociaal minimum", "social minimum"));
    if (months_below(chart.path).empty()) return;
    canvas.filled_box(box({middle, second}), vermilion);
    draw_mark(canvas, {middle + swatch / 2, second - 190});
    name({middle, second}, words(chart, "onder het sociaal minimum", "below the social minimum"));
}

std::string described(const PaidChart& chart) {
    std::string told;
    for (const std::string& sentence : paid_sentences(chart.path, chart.language))
        told += (told.empty() ? "" : " ") + sentence;
    return told;
}

}  // namespace

std::string paid_svg(const PaidChart& chart) {
    if (chart.path.months.empty()) throw std::invalid_argument{"months are needed to draw them"};
    const std::int64_t step = step_of(chart.path);
    const ChartFrame frame = frame_of(chart, step);
    const std::string title = words(chart, "In handen per maand", "In hand each month");
    SvgCanvas canvas{{chart.id, title + ": " + chart.household.in(chart.language), described(chart)},
                     chart_width,
                     frame.plot.bottom + 650};
    canvas.words({200, 360}, Anchor::start, "strong", title);
    draw_names(canvas, chart);
    draw_amounts(canvas, frame, step, AmountKind::euro, chart.language);
    for (std::size_t k = 0; k < chart.path.months.size(); ++k) draw_bar(canvas, chart, frame, k);
    draw_minimum(canvas, chart, frame);
    draw_months(canvas, chart, frame);
    return canvas.finished();
}

}  // namespace meedoen
