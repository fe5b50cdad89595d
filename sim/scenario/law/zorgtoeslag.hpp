// The zorgtoeslag. The amounts stand in scenarios/law/zorgtoeslag.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Wet op de zorgtoeslag art. 1 to 4.
struct ZorgtoeslagLaw {
    CentsPerYear standaardpremie{};
    CentsPerYear drempelinkomen{};
    Share normpremie_single{};
    Share normpremie_couple{};
    Share normpremie_above{};
    Cents assets_single{};
    Cents assets_couple{};
    CentsPerYear paid_from{};
};
inline constexpr std::array zorgtoeslag_fields{
    field<&ZorgtoeslagLaw::standaardpremie>("standaardpremie", 0, 1e6, "standard premium of one insured, art. 4"),
    field<&ZorgtoeslagLaw::drempelinkomen>("drempelinkomen", 0, 1e8,
                                           "income to which the lowest normpremie belongs, art. 1 lid 1 f"),
    field<&ZorgtoeslagLaw::normpremie_single>("normpremie_single", 0, 1,
                                              "own part without partner, of the drempelinkomen, art. 2 lid 3"),
    field<&ZorgtoeslagLaw::normpremie_couple>("normpremie_couple", 0, 1,
                                              "own part with partner, of the drempelinkomen, art. 2 lid 3"),
    field<&ZorgtoeslagLaw::normpremie_above>("normpremie_above", 0, 1,
                                             "own part per euro above the drempelinkomen, art. 2 lid 3"),
    field<&ZorgtoeslagLaw::assets_single>("assets_single", 0, 1e8, "most assets without partner, art. 3 lid 1"),
    field<&ZorgtoeslagLaw::assets_couple>("assets_couple", 0, 1e8, "most assets of partners together, art. 3 lid 1"),
    field<&ZorgtoeslagLaw::paid_from>("paid_from", 0, 1e5, "a smaller amount of a year is not awarded, Awir art. 14"),
};

}  // namespace meedoen
