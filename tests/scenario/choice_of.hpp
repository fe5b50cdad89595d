// A choice by the name of what is chosen: a field of a scenario holds an index into a list of names.
#pragma once

#include <cstdint>
#include <type_traits>

#include "base/quantities.hpp"

namespace meedoen {

template <class Named>
requires std::is_enum_v<Named>
constexpr Choice choice_of(Named chosen) { return Choice{static_cast<std::int32_t>(chosen)}; }

}  // namespace meedoen
