// What a parser's complaint means to somebody who writes a scenario: the token at fault and how it is written instead.
#pragma once

#include <string>
#include <string_view>

#include "base/issues.hpp"

namespace meedoen {

/// The issue for text that is not TOML; `where` and `description` are the parser's.
Issue syntax_issue(std::string_view text, Position where, std::string_view description);

/// Why a token that was meant as a number is not one, and how it is written; empty when it does not look like a number.
std::string number_advice(std::string_view token);

/// A word such as yes or True that was meant as a truth.
bool meant_as_truth(std::string_view token);

}  // namespace meedoen
