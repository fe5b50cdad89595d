// Pieces of JSON as text (RFC 8259). Numbers are the shortest that read back to the same bits.
#pragma once

#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace meedoen {

/// In quotes and escaped; broken UTF-8 becomes U+FFFD.
std::string json_string(std::string_view text);

/// `null` for what is absent or not finite.
std::string json_number(std::optional<double> number);

/// A name and its value, which is JSON already.
using JsonMember = std::pair<std::string_view, std::string>;

std::string json_object(std::initializer_list<JsonMember> members);

/// Items are JSON already.
std::string json_array(std::span<const std::string> items);

}  // namespace meedoen
