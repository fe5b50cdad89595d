// Bijstand: Participatiewet art. 19 (right and height), 20 and 21 (norms), 31 lid 2 n and lid 5 (vrijlating),
// 32 (income). In force from 1 January 2026. Net amounts in cents a month, holiday allowance included (art. 19 lid 3).
// The article states no rounding: the freed part goes to the nearest cent.
// Choices the law leaves open: the vrijlating is taken of the net wage including holiday allowance; it is looked at
// before the right (art. 19 lid 1 a compares the counted income), so bijstand ends without a step.
// Left out: kostendelersnorm (art. 22a), norms in an institution (art. 23), a partner without right (art. 24, 24a),
// partners of different ages and young couples with children (art. 20 lid 1 c, lid 2), the supplement for young people
// without help from parents (art. 20 lid 3), lower norms (art. 27, 28), the other vrijlatingen (r, y, z, aa), assets
// (art. 34), the tax that the gemeente pays over bijstand (art. 19 lid 4), maatregelen (art. 18).
#pragma once

#include "base/quantities.hpp"
#include "scenario/law.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

/// The norm of a household whose adults are of one age class; nothing below 18.
CentsPerMonth bijstandsnorm_of(Household household, Years age, const BijstandLaw& law);

/// Earnings of a month with bijstand. `net_wage` includes the holiday allowance over it.
struct BijstandEarnings {
    CentsPerMonth net_wage{};
    Years age{};
    Count vrijlating_months_left{};
};

/// What of the earnings is left free.
CentsPerMonth vrijlating_of(const BijstandEarnings& earnings, const BijstandLaw& law);

struct BijstandMonth {
    CentsPerMonth bijstand{};
    CentsPerMonth holiday_part{};  // of which: kept back until the holiday month
    CentsPerMonth set_off{};       // what income took off the norm
    CentsPerMonth freed{};         // what income did not take off; nothing when there is no bijstand
};

BijstandMonth bijstand_of(CentsPerMonth norm, const BijstandEarnings& earnings, const BijstandLaw& law);

}  // namespace meedoen
