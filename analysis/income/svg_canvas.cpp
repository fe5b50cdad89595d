#include "income/svg_canvas.hpp"

#include <utility>

#include "income/texts.hpp"
#include "report/terminal_text.hpp"

namespace meedoen {
namespace {

// Ink on paper 16:1, small words 7:1, lines that carry meaning at least 3:1, in both schemes.
constexpr std::string_view style =
    "<style>"
    ".chart{font:18px system-ui,-apple-system,'Segoe UI',Roboto,'Liberation Sans',sans-serif}"
    ".chart text{paint-order:stroke;stroke:#fff;stroke-width:5px;stroke-linejoin:round}"
    ".chart .paper{fill:#fff}.chart .mark{fill:#a33f00}.chart .dot{fill:#fff;stroke:#16191d;stroke-width:4}"
    ".chart .words{fill:#16191d}.chart .small{fill:#4a5058;font-size:16px}"
    ".chart .strong{fill:#16191d;font-weight:700}.chart .fallword{fill:#a33f00;font-weight:700}"
    ".chart .grid{stroke:#d3d8de;stroke-width:1}.chart .axis{stroke:#4a5058;stroke-width:2}"
    ".chart .guide{stroke:#4a5058;stroke-width:2;stroke-dasharray:3 7}"
    ".chart .lead{stroke:#a33f00;stroke-width:1.5}.chart .now{stroke:#16191d;stroke-width:2;stroke-dasharray:8 5}"
    ".chart .net{fill:none;stroke:#00639c;stroke-width:4;stroke-linejoin:round}"
    ".chart .sum{fill:none;stroke:#16191d;stroke-width:4;stroke-linejoin:round}"
    ".chart .fall{stroke:#a33f00;stroke-width:7}.chart .stripe{stroke:#7a828b;stroke-width:2}"
    ".chart .thread{stroke:#16191d;stroke-width:1.5}.chart .gap{stroke:#fff;stroke-width:2.5}.chart "
    ".wide-gap{stroke-width:5}"
    ".chart .edge{stroke:#fff;stroke-width:2;stroke-linejoin:round}"
    "@media screen and (prefers-color-scheme:dark){"
    ".chart text{stroke:#14181d}"
    ".chart .paper{fill:#14181d}.chart .mark{fill:#ff9d57}.chart .dot{fill:#14181d;stroke:#f3f4f6}"
    ".chart .words{fill:#f3f4f6}.chart .small{fill:#bac1c9}.chart .strong{fill:#f3f4f6}"
    ".chart .fallword{fill:#ff9d57}.chart .grid{stroke:#363d46}.chart .axis{stroke:#bac1c9}"
    ".chart .guide{stroke:#bac1c9}.chart .lead{stroke:#ff9d57}.chart .now{stroke:#f3f4f6}"
    ".chart .net{stroke:#63b9f2}.chart .sum{stroke:#f3f4f6}.chart .fall{stroke:#ff9d57}"
    ".chart .stripe{stroke:#7f8892}.chart .thread{stroke:#f3f4f6}.chart .gap{stroke:#14181d}"
    ".chart .edge{stroke:#14181d}}"
    "</style>";

std::string attribute(std::string_view name, std::string_view value) {
    return " " + std::string{name} + "=\"" + std::string{value} + "\"";
}

std::string at(std::string_view x, std::string_view y, Spot spot) {
    return attribute(x, coordinate(spot.x)) + attribute(y, coordinate(spot.y));
}

std::string sides(const Box& box) {
    return at("x", "y", {box.left, box.top}) + attribute("width", coordinate(box.right - box.left)) +
           attribute("height", coordinate(box.bottom - box.top));
}

std::string listed(const std::vector<Spot>& spots) {
    std::string list;
    for (const Spot& spot : spots) list += (list.empty() ? "" : " ") + coordinate(spot.x) + "," + coordinate(spot.y);
    return list;
}

std::string_view name_of(Anchor anchor) {
    if (anchor == Anchor::start) return "start";
    return anchor == Anchor::middle ? "middle" : "end";
}

}  // namespace

std::int64_t Scale::at(std::int64_t amount) const {
    return high == low ? from : from + rounded_quotient((amount - low) * (to - from), high - low);
}

std::string coordinate(std::int64_t tenths) {
    const std::int64_t size = tenths < 0 ? -tenths : tenths;
    const std::string whole = (tenths < 0 ? "-" : "") + std::to_string(size / 10);
    return size % 10 == 0 ? whole : whole + "." + std::to_string(size % 10);
}

std::int64_t width_of(std::string_view text, std::string_view kind) {
    const std::int64_t column = kind == "small" ? 86 : kind == "words" ? 96 : 103;
    return display_width(text) * column;
}

void plate_with_words(SvgCanvas& canvas, Spot middle, std::string_view kind, std::string_view text) {
    const std::int64_t half = width_of(text, kind) / 2 + 50;
    canvas.box({middle.x - half, middle.y - 130, middle.x + half, middle.y + 130}, "paper");
    canvas.words({middle.x, middle.y + 60}, Anchor::middle, kind, text);
}

SvgCanvas::SvgCanvas(SvgText text, std::int64_t width, std::int64_t height)
    : text_{std::move(text)}, width_{width}, height_{height} {
    box({0, 0, width, height}, "paper");
}

void SvgCanvas::line(Spot from, Spot to, std::string_view kind) {
    body_ += "<line" + attribute("class", kind) + at("x1", "y1", from) + at("x2", "y2", to) + "/>\n";
}

void SvgCanvas::curve(const std::vector<Spot>& spots, std::string_view kind) {
    body_ += "<polyline" + attribute("class", kind) + attribute("points", listed(spots)) + "/>\n";
}

void SvgCanvas::area(const std::vector<Spot>& spots, std::string_view fill) {
    body_ += "<polygon class=\"edge\"" + attribute("fill", fill) + attribute("points", listed(spots)) + "/>\n";
}

void SvgCanvas::words(Spot at_spot, Anchor anchor, std::string_view kind, std::string_view text) {
    body_ += "<text" + attribute("class", kind) + at("x", "y", at_spot) + attribute("text-anchor", name_of(anchor)) +
             ">" + markup_of(text) + "</text>\n";
}

void SvgCanvas::box(const Box& box, std::string_view kind) {
    body_ += "<rect" + attribute("class", kind) + sides(box) + "/>\n";
}

void SvgCanvas::filled_box(const Box& box, std::string_view fill) {
    body_ += "<rect" + attribute("fill", fill) + sides(box) + "/>\n";
}

void SvgCanvas::hatched(const Box& box) { filled_box(box, reference("hatch")); }

std::string SvgCanvas::reference(std::string_view name) const {
    return "url(#" + text_.id + "-" + std::string{name} + ")";
}

std::string SvgCanvas::finished() const {
    const std::string hatch =
        "<defs><pattern" + attribute("id", text_.id + "-hatch") +
        " width=\"12\" height=\"12\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        "<line class=\"stripe\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"12\"/></pattern></defs>\n";
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\"" + attribute("id", text_.id) +
           attribute("viewBox", "0 0 " + coordinate(width_) + " " + coordinate(height_)) +
           attribute("aria-labelledby", text_.id + "-title " + text_.id + "-desc") + ">\n<title" +
           attribute("id", text_.id + "-title") + ">" + markup_of(text_.title) + "</title>\n<desc" +
           attribute("id", text_.id + "-desc") + ">" + markup_of(text_.description) + "</desc>\n" + std::string{style} +
           "\n" + hatch + body_ + "</svg>\n";
}

}  // namespace meedoen
