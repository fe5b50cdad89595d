// One page about the income of one household: the finding in a sentence, three charts with their tables, who takes and
// who can soften that, what rests on an assumption, sources. One HTML file for a browser without network: nothing is
// fetched and nothing is stored. Dutch first, English beside it; without script both stand below each other. The text
// is also well-formed XML.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "income/texts.hpp"
#include "income/wage_axis.hpp"
#include "rules/purse/curve.hpp"

namespace meedoen {

struct IncomePage {
    BothLanguages title;  // `Sam gaat meer werken`
    BothLanguages story;  // who this is about, in a few sentences; may be empty
    Curve curve;
    WageAxis axis;
    int law_year{};
    std::vector<BothLanguages> assumptions;  // amounts that rest on an assumption, a sentence each
    std::optional<std::int64_t> wage_now{};  // cents a month, where the household stands
    Language first{};                        // both languages are there; this one shows first
};

/// std::invalid_argument for a curve without points.
std::string income_page(const IncomePage& page);

}  // namespace meedoen
