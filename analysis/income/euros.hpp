// Cents as euros in text: € 1.234,56 and €1,234.56. The minus is the typographic one.
#pragma once

#include <cstdint>
#include <string>

#include "compare/number_format.hpp"

namespace meedoen {

std::string euros(std::int64_t cents, Language language);

/// 1.234,56 or 1,234.56.
std::string euros_bare(std::int64_t cents, Language language);

/// The same in whole euros, as a text for people: € 84.
std::string whole_euros(std::int64_t cents, Language language);

/// A decimal number for files, with a point: 1234.56.
std::string plain_euros(std::int64_t cents);

}  // namespace meedoen
