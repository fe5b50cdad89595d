#include "income/income_page.hpp"

#include <cstdlib>
#include <stdexcept>

#include "income/page_frame.hpp"
#include "income/page_sections.hpp"
#include "income/svg_canvas.hpp"
#include "income/wording.hpp"
#include "report/json_text.hpp"

namespace meedoen {
namespace {

/// Where the pointer begins: nearest to where the household stands, otherwise at no work.
std::size_t start_of(const IncomePage& page, const std::vector<PointerPlace>& places) {
    const std::int64_t wage = page.wage_now.value_or(0);
    std::size_t best = 0;
    const auto away = [&](std::size_t k) { return std::abs(page.curve.points[places[k].point].wage - wage); };
    for (std::size_t k = 1; k < places.size(); ++k)
        if (away(k) < away(best)) best = k;
    return best;
}

/// Places, their names and what they say, for the script. Safe within XML.
std::string pointer_data(const PageText& text) {
    const std::vector<PointerPlace> places = pointer_places(chart_of(text, "net"));
    const CurveText words{text.page.curve, text.page.axis, text.language};
    std::vector<std::string> x;
    std::vector<std::string> y;
    std::vector<std::string> name;
    std::vector<std::string> told;
    for (const PointerPlace& place : places) {
        x.push_back(coordinate(place.x));
        y.push_back(coordinate(place.y));
        name.push_back(
            json_string(short_place(text.page.axis, text.page.curve.points[place.point].wage, text.language)));
        told.push_back(json_string(unbroken(point_sentence(words, place.point))));
    }
    const std::string data = json_object({{"start", std::to_string(start_of(text.page, places))},
                                          {"x", json_array(x)},
                                          {"y", json_array(y)},
                                          {"name", json_array(name)},
                                          {"told", json_array(told)}});
    return "<script type=\"application/json\" class=\"places\">" + data + "</script>\n";
}

std::string article_of(const IncomePage& page, Language language) {
    const PageText text{page, language};
    return article_in(language, opening_section(text) + charts_section(text) + trap_section(text) +
                                    closing_section(text) + pointer_data(text));
}

}  // namespace

std::string income_page(const IncomePage& page) {
    if (page.curve.points.empty()) throw std::invalid_argument{"a page about an income needs a curve"};
    return page_around(page.title, {article_of(page, Language::nl), article_of(page, Language::en)}, page.first);
}

}  // namespace meedoen
