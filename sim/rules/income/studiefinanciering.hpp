// Studiefinanciering, first form: Wet studiefinanciering 2000 art. 3.18 (hbo and university), and the
// studietoeslag: Participatiewet art. 36b. In force 2024 to 2026. Net cents a month; neither is taxed, and neither
// counts as income for toeslagen.
//   gift = basisbeurs + (highest aanvullende beurs - what parents are held to pay)
//   studietoeslag = amount x part of the age - pay for a stage above what is left free; no right with Wajong
// The parts by age are those of the minimum wage; to the nearest cent (published amounts lie up to a cent off).
// Left out: what parents are held to pay (the caller), loans (they are to be paid back), the condition of a diploma,
// travel, the toeslag of a student who is alone with a child, mbo, higher local studietoeslag.
#pragma once

#include <cstdint>

#include "base/quantities.hpp"
#include "scenario/law.hpp"

namespace meedoen {

enum class StudentHome : std::uint8_t { with_parents, away };

struct StudiefinancieringFacts {
    StudentHome home{};
    CentsPerMonth parents_pay{};
};

/// Basisbeurs and aanvullende beurs.
CentsPerMonth studiefinanciering_of(const StudiefinancieringFacts& facts, const StudiefinancieringLaw& law);

/// Whether a student has a right to studietoeslag: cannot earn beside the study, and has no Wajong.
enum class StudietoeslagRight : std::uint8_t { none, cannot_earn, cannot_earn_but_wajong };

struct StudietoeslagFacts {
    Years age{};
    CentsPerMonth stage{};
    StudietoeslagRight right{};
};

CentsPerMonth studietoeslag_of(const StudietoeslagFacts& facts, const StudietoeslagLaw& law,
                               const MinimumWageLaw& minimum_wage);

/// Pay for a stage above which the studietoeslag falls.
CentsPerMonth studietoeslag_breakpoint(const StudietoeslagLaw& law);

}  // namespace meedoen
