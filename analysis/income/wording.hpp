// What a curve says, in whole sentences: where more wage leaves less and which rules take, where almost nothing is
// kept, or that there is no such place. Dutch at level B1. The rule is the cause, never the person.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compare/number_format.hpp"
#include "income/wage_axis.hpp"
#include "rules/purse/curve.hpp"

namespace meedoen {

/// A curve and how its places are named.
struct CurveText {
    const Curve& curve;
    const WageAxis& axis;
    Language language{};
};

/// Net that a household loses over a stretch, in cents; below zero when it gains.
std::int64_t lost_over(const Curve& curve, const Stretch& stretch);

/// The first point after a cliff at which net is back at what it was; none when the curve ends before.
std::vector<CurvePoint>::const_iterator recovered_after(const Curve& curve, const Stretch& cliff);

/// Who takes and, with a plus, who gives between two purses, the largest first. The tax withheld and its settlement
/// after the year are one; less than half a euro is nothing. Gross wage itself is left out.
std::vector<Cause> causes_between(const HouseholdPurse& before, const HouseholdPurse& after);

/// `huurtoeslag (−€ 61), zorgtoeslag (−€ 23)`.
std::string causes_text(const std::vector<Cause>& causes, Language language);

/// `Bij 21 uur per week (bruto € 1.350 per maand) houdt het huishouden € 84 per maand minder over. ...`
std::string cliff_sentence(const CurveText& text, const Stretch& cliff);

/// `Van € 900 tot € 1.400 bruto per maand houdt het huishouden ... minder dan 10 cent over. ...`
std::string flat_sentence(const CurveText& text, const Stretch& flat);

/// `Er is hier geen val.` and what that means.
std::string no_trap_sentence(Language language);

/// All of it: cliffs, then flat stretches; without a cliff that there is none.
std::vector<std::string> curve_sentences(const CurveText& text);

/// The finding in one or two sentences, for large type.
std::vector<std::string> headline_of(const CurveText& text);

/// What one point says: `21 uur (bruto € 1.350): netto € 1.834 per maand. Van de volgende euro blijft 12 cent over.`
std::string point_sentence(const CurveText& text, std::size_t point);

/// Cents kept of the next euro gross, from a point on, over at least a hundredth of the curve; nothing at its end, or
/// when gross does not rise.
std::optional<std::int64_t> kept_cents_after(const Curve& curve, std::size_t point);

/// `belasting` for the two parts of tax that `causes_between` takes together, otherwise the title of the component.
std::string_view cause_title(Component component, Language language);

}  // namespace meedoen
