// How the page about an income looks and what little it does: its style sheet and its script, both within the page.
#pragma once

#include <string_view>

namespace meedoen {

/// On white and on dark, on a projector, on a telephone and on A4.
std::string_view page_style();

/// The switch between languages and the pointer along the curve. Without `<` and `&`, so that the page stays XML.
std::string_view page_script();

}  // namespace meedoen
