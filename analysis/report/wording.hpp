// The words that the sentences and the table share.
#pragma once

#include <string>
#include <string_view>

#include "compare/number_format.hpp"
#include "report/comparison.hpp"

namespace meedoen {

/// One of two wordings.
std::string_view either(Language language, std::string_view nl, std::string_view en);

/// "Dit is een rekenmodel. Het voorspelt niet."
std::string_view disclaimer(Language language);

/// Title of an arm, or its name; cleaned for a terminal.
std::string title_of(const Comparison& comparison, std::size_t arm, Language language);

/// ‘Werk eerst’: the title as a name within a sentence.
std::string quoted_title_of(const Comparison& comparison, std::size_t arm, Language language);

/// Title of the place, or its name; cleaned for a terminal.
std::string place_of(const Comparison& comparison, Language language);

/// Label of an outcome, or its name; cleaned for a terminal.
std::string label_of(const OutcomeRow& row, Language language);

/// `5 jaar`, `1 year`.
std::string period_of(int years, Language language);

/// `gepubliceerd`, `afleiding`, `aanname`; another word stays as it is.
std::string status_text(const std::string& status, Language language);

/// `te klein om te noemen`.
std::string_view too_small_text(Language language);

}  // namespace meedoen
