// A drawing as SVG text: self-contained, readable on white and on dark, in print always on white. Places are tenths of
// a unit in whole numbers, so that no locale and no rounding of the machine can show.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace meedoen {

/// In tenths of a unit from the left and from the top.
struct Spot {
    std::int64_t x{};
    std::int64_t y{};
};

struct Box {
    std::int64_t left{};
    std::int64_t top{};
    std::int64_t right{};
    std::int64_t bottom{};
};

enum class Anchor : std::uint8_t { start, middle, end };

/// From amounts to tenths of a unit.
struct Scale {
    std::int64_t low{};
    std::int64_t high{};
    std::int64_t from{};
    std::int64_t to{};

    std::int64_t at(std::int64_t amount) const;
};

struct SvgText {
    std::string id;  // begins every id within, so that several drawings can stand on one page
    std::string title;
    std::string description;
};

/// Kinds are the classes of the style: lines `grid`, `axis`, `guide`, `net`, `fall`, `lead`; words `words`, `small`,
/// `strong`, `fallword`; areas `paper`, `mark`.
class SvgCanvas {
public:
    SvgCanvas(SvgText text, std::int64_t width, std::int64_t height);

    void line(Spot from, Spot to, std::string_view kind);
    void curve(const std::vector<Spot>& spots, std::string_view kind);
    void area(const std::vector<Spot>& spots, std::string_view fill);
    void words(Spot at, Anchor anchor, std::string_view kind, std::string_view text);
    void box(const Box& box, std::string_view kind);
    void filled_box(const Box& box, std::string_view fill);
    void hatched(const Box& box);
    /// SVG as it is: definitions and groups of others.
    void add(std::string_view svg) { body_ += svg; }
    /// `url(#...)` of a definition of this drawing.
    std::string reference(std::string_view name) const;
    const std::string& id() const { return text_.id; }

    std::string finished() const;

private:
    SvgText text_;
    std::int64_t width_;
    std::int64_t height_;
    std::string body_;
};

/// 123.4
std::string coordinate(std::int64_t tenths);

/// Columns of text in tenths of a unit, at the size of a kind of words.
std::int64_t width_of(std::string_view text, std::string_view kind);

/// Words on a plate of paper around a middle, so that they can be read on anything.
void plate_with_words(SvgCanvas& canvas, Spot middle, std::string_view kind, std::string_view text);

}  // namespace meedoen
