// The beslagvrije voet. The amounts stand in scenarios/law/beslagvrije_voet.toml; the norms and toeslagen it builds on
// stand with their own schemes.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Wetboek van Burgerlijke Rechtsvordering art. 475da to 475dc.
struct BeslagvrijeVoetLaw {
    Share share_of_norm{};
    Share share_of_income{};
    Share spouse_share{};
    CentsPerMonth most_single{};
    CentsPerMonth most_single_parent{};
    CentsPerMonth most_couple{};
    CentsPerMonth most_couple_children{};
    CentsPerMonth own_rent_one{};
    CentsPerMonth own_rent_more{};
};
inline constexpr std::array beslagvrije_voet_fields{
    field<&BeslagvrijeVoetLaw::share_of_norm>("share_of_norm", 0, 1, "part of the bijstandsnorm, art. 475da lid 2"),
    field<&BeslagvrijeVoetLaw::share_of_income>("share_of_income", 0, 1, "most of the monthly income, art. 475dc"),
    field<&BeslagvrijeVoetLaw::spouse_share>("spouse_share", 0, 1,
                                             "most that the spouse's income takes off, art. 475db lid 1 a"),
    field<&BeslagvrijeVoetLaw::most_single>("most_single", 0, 1e6, "most, alone, art. 475da lid 1 a"),
    field<&BeslagvrijeVoetLaw::most_single_parent>("most_single_parent", 0, 1e6,
                                                   "most, single parent, art. 475da lid 1 b"),
    field<&BeslagvrijeVoetLaw::most_couple>("most_couple", 0, 1e6, "most, gehuwden, art. 475da lid 1 c"),
    field<&BeslagvrijeVoetLaw::most_couple_children>("most_couple_children", 0, 1e6,
                                                     "most, gehuwden with children, art. 475da lid 1 d"),
    field<&BeslagvrijeVoetLaw::own_rent_one>("own_rent_one", 0, 1e6,
                                             "rent that one person pays in any case, letter J of art. 475da lid 2"),
    field<&BeslagvrijeVoetLaw::own_rent_more>("own_rent_more", 0, 1e6,
                                              "rent that more persons pay in any case, letter J of art. 475da lid 2"),
};

}  // namespace meedoen
