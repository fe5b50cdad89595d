// The inkomensafhankelijke combinatiekorting (IACK). The amounts stand in scenarios/law/iack.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Wet IB 2001 art. 8.14a, below AOW age.
struct IackLaw {
    CentsPerYear work_above{};
    Share rise{};
    CentsPerYear most{};
    Years child_below{};
};
inline constexpr std::array iack_fields{
    field<&IackLaw::work_above>("work_above", 0, 1e7, "income from work that does not count, art. 8.14a lid 2"),
    field<&IackLaw::rise>("rise", 0, 1, "credit per euro of work above it"),
    field<&IackLaw::most>("most", 0, 1e6, "that credit at most"),
    field<&IackLaw::child_below>("child_below", 0, 18, "age below which a child gives a right, on 1 January"),
};

}  // namespace meedoen
