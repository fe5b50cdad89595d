// Loonkostensubsidie, to the employer: Participatiewet art. 10d lid 4 and 5. In force 2024 to 2026. Cents a month,
// holiday allowance included; each part to the nearest cent (the article states no rounding).
//   (minimum wage - loonwaarde x wage), at most 70% of the minimum wage, x hours / 36, + employer's costs
//   without a loonwaarde, at most in the first six months: 50% of the minimum wage x hours / 36, + employer's costs
// The wage of the person is full and taxed as any other; who may get the subsidy stands in legal_ground.
// A choice: employer's costs are a part of the subsidised amount, as the regeling says of the wage costs it covers.
// Left out: sick pay under the no-risk policy, in which the subsidy stops; hours beyond a full job of the sector (the
// caller cuts them).
#pragma once

#include "base/quantities.hpp"
#include "rules/income/minimum_wage.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// A job. `full_wage` is what the work earns in a full month of 36 hours, without holiday allowance; zero when that is
/// the minimum wage. A loonwaarde of zero: not established yet, `months_before` whole months of the job lie behind.
struct LoonkostensubsidieFacts {
    Years age{};
    HoursPerWeek hours{};
    CentsPerMonth full_wage{};
    Share loonwaarde{};
    Count months_before{};
};

struct LoonkostensubsidieMonth {
    CentsPerMonth wage_costs{};
    CentsPerMonth employers_costs{};
};

LoonkostensubsidieMonth loonkostensubsidie_of(const LoonkostensubsidieFacts& facts, const LoonkostensubsidieLaw& law,
                                              const MinimumWageLaw& minimum_wage);

/// The subsidy of a full month before employer's costs, both amounts with holiday allowance (art. 10d lid 4).
CentsPerMonth full_subsidy_of(CentsPerMonth minimum, CentsPerMonth wage_value, const LoonkostensubsidieLaw& law);

}  // namespace meedoen
