// JSON as the same plain tree that TOML files give, so that one reader checks both.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/issues.hpp"
#include "scenario/document.hpp"

namespace meedoen {

/// Nothing, with an issue, when `text` is no JSON object; an issue for every key that an object has more than once.
/// `where` is the place of every value.
std::optional<Node> node_from_json(std::string_view text, const Position& where, Issues& issues);

}  // namespace meedoen
