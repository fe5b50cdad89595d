// One page about months as they are paid: what the months come to in sentences, the drawing with its table, what
// happens when, how to read it. Dutch first, English beside it; without script both stand below each other. The text is
// also well-formed XML.
#pragma once

#include <string>
#include <vector>

#include "income/paid_months.hpp"
#include "income/texts.hpp"

namespace meedoen {

struct PaidPage {
    BothLanguages title;
    BothLanguages story;         // may be empty
    BothLanguages title_before;  // of the household until the first month; empty when nothing changed
    const PaidPath& path;
    const Law& law;
    int law_year{};
    std::vector<BothLanguages> assumptions;  // amounts that rest on an assumption, a sentence each
    Language first{};                        // both are there; this one shows first
};

/// std::invalid_argument without months.
std::string paid_page(const PaidPage& page);

}  // namespace meedoen
