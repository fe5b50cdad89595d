// The Ziektewet: parts of the dagloon. The amounts stand in scenarios/law/ziektewet.toml; the highest dagloon is that
// of the WW.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Ziektewet art. 29 and 29a.
struct ZiektewetLaw {
    Share share{};
    Share share_in_full{};
    Weeks weeks_most{};
};
inline constexpr std::array ziektewet_fields{
    field<&ZiektewetLaw::share>("share", 0, 1, "part of the dagloon, art. 29 lid 7"),
    field<&ZiektewetLaw::share_in_full>("share_in_full", 0, 1, "part of the dagloon in pregnancy, art. 29a lid 1"),
    field<&ZiektewetLaw::weeks_most>("weeks_most", 0, 520, "weeks of ziekengeld, at most, art. 29 lid 5"),
};

}  // namespace meedoen
