// The studietoeslag of students who cannot work beside their study. The amounts stand in
// scenarios/law/studietoeslag.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Participatiewet art. 36b.
struct StudietoeslagLaw {
    CentsPerMonth amount{};
    Share stage_free_share{};
};
inline constexpr std::array studietoeslag_fields{
    field<&StudietoeslagLaw::amount>("amount", 0, 1e5, "least studietoeslag from 21 years; net"),
    field<&StudietoeslagLaw::stage_free_share>("stage_free_share", 0, 1,
                                               "part of that amount up to which pay for a stage is left free"),
};

}  // namespace meedoen
