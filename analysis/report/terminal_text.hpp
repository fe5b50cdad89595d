// Text in the columns of a terminal: widths counted in characters as shown, not in bytes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace meedoen {

/// The same text; broken bytes become U+FFFD.
std::string valid_utf8(std::string_view text);

/// The same text as valid UTF-8 on one line: broken bytes become U+FFFD, control characters become spaces, so that no
/// name can move the cursor or change a colour.
std::string clean_text(std::string_view text);

/// Columns that this text takes. Marks that combine with the letter before them take none, East Asian letters and
/// emoji two.
int display_width(std::string_view text);

/// Spaces on the left (numbers) or on the right (words) up to `width`; longer text stays whole.
std::string right_aligned(std::string_view text, int width);
std::string left_aligned(std::string_view text, int width);

/// Lines of at most `width` columns (at least 2), broken at spaces; a longer word is broken after a hyphen, or
/// anywhere. At least one line.
std::vector<std::string> wrapped(std::string_view text, int width);

/// The same number of lines, as even in length as that allows.
std::vector<std::string> evenly_wrapped(std::string_view text, int width);

}  // namespace meedoen
