// The finding of the UWV on which Wajong and WIA turn: is there, or may there still come, arbeidsvermogen?
// Wajong art. 1a:1 and Schattingsbesluit (four criteria); WIA art. 4 (fully and lastingly) against art. 5.
#pragma once

#include <cstdint>

namespace meedoen {

enum class Arbeidsvermogen : std::uint8_t { present, lastingly_none };

}  // namespace meedoen
