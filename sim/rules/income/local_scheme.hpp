// Local schemes for low incomes, first form: individuele inkomenstoeslag (Participatiewet art. 36) and whatever else a
// gemeente makes dependent on a part of the bijstandsnorm. In force as the gemeente says; art. 36 the same 2024 to
// 2026. A lump sum a year, by household and children, for who had at most `limit_before` of the norm for `months` and
// has at most `limit_now` of it, no assets above art. 34, and nothing of it in the last twelve months (art. 36 lid 3).
// With a taper the amount falls with income above `limit_now` instead of ending; to the nearest cent. Choices: a margin
// is added to both limits; children count for gehuwden as soon as there is one, whatever its age. Left out: prospects
// of more income and effort (art. 36 lid 2), students, AOW age, schemes in kind, remission of taxes.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/law.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

/// Income is net and monthly as under bijstand, the norm that of the household. `months_low` in a row were low before.
struct LocalSchemeFacts {
    Household household{};
    Count children{};
    Years age{};
    CentsPerMonth income{};
    CentsPerMonth norm{};
    Cents assets_that_count{};  // above the limit of art. 34
    Count months_low{};
    YesNo received_within_a_year{};
};

CentsPerYear local_scheme_of(const LocalSchemeFacts& facts, const LocalSchemeLaw& law);

/// Whether a month counts as one of low income.
bool is_low_income(CentsPerMonth income, CentsPerMonth norm, const LocalSchemeLaw& law);

/// Incomes of a month where the amount changes: the last with all of it, and the first without any.
std::array<CentsPerMonth, 2> local_scheme_breakpoints(const LocalSchemeFacts& facts, const LocalSchemeLaw& law);

}  // namespace meedoen
