// The levy of the Zorgverzekeringswet that employers pay. The amounts stand in scenarios/law/zvw.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Zorgverzekeringswet art. 42, 43 and 45.
struct ZvwLaw {
    Share employer_share{};
    CentsPerYear income_most{};
};
inline constexpr std::array zvw_fields{
    field<&ZvwLaw::employer_share>("employer_share", 0, 1, "levy over wage or benefit, paid by who pays it, art. 45"),
    field<&ZvwLaw::income_most>("income_most", 0, 1e8, "highest yearly income over which it is paid, art. 43"),
};

}  // namespace meedoen
