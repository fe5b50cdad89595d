// Three drawings of a curve as SVG: net income over work with its cliffs and flat stretches, the parts it is made of,
// and the share of extra wage that is lost. Each stands alone as a file and can stand on a page.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "income/texts.hpp"
#include "income/wage_axis.hpp"
#include "rules/purse/curve.hpp"

namespace meedoen {

struct CurveChart {
    std::string id;           // letters, digits and hyphens: begins every id in the drawing
    BothLanguages household;  // whose income, as in the title of the drawing
    const Curve& curve;
    WageAxis axis;
    Language language{};
    std::optional<std::int64_t> wage_now{};  // cents a month, where the household stands
};

/// Net a month. A curve without points is std::invalid_argument, here and below.
std::string curve_svg(const CurveChart& chart);

/// What comes in upwards, what goes out downwards.
std::string parts_svg(const CurveChart& chart);

/// Of each extra euro gross the cents that are lost, as a percentage.
std::string pressure_svg(const CurveChart& chart);

/// Where a point stands in the drawing of net income, in tenths of its units, for a pointer along the curve.
struct PointerPlace {
    std::size_t point{};
    std::int64_t x{};
    std::int64_t y{};
};

/// Places from left to right, evenly apart, with both ends of every cliff.
std::vector<PointerPlace> pointer_places(const CurveChart& chart);

/// The first point at a wage or above it; the last when all are below.
std::size_t point_at(const Curve& curve, std::int64_t wage);

/// Points evenly apart, at most about `count`, with both ends of every cliff and of every flat stretch.
std::vector<std::size_t> telling_points(const Curve& curve, std::size_t count);

}  // namespace meedoen
