// The sections of the page about an income, in one language, as HTML.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "income/curve_svg.hpp"
#include "income/income_page.hpp"

namespace meedoen {

/// A page in one of its languages.
struct PageText {
    const IncomePage& page;
    Language language{};

    std::string_view operator()(std::string_view nl, std::string_view en) const;
};

/// The chart of a page with an id of its own: `net`, `parts`, `pressure`.
CurveChart chart_of(const PageText& text, std::string_view name);

/// Title, story, finding.
std::string opening_section(const PageText& text);

/// A heading, the three charts, each with its table.
std::string charts_section(const PageText& text);

/// Every cliff and flat stretch in a sentence, and who can soften what the rules take there.
std::string trap_section(const PageText& text);

/// Assumptions, how to read, sources, and that nothing can be claimed.
std::string closing_section(const PageText& text);

}  // namespace meedoen
