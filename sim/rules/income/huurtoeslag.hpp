// Huurtoeslag: Wet op de huurtoeslag art. 5 (rent), 13 (highest rent), 16 to 19 (own part), 20 and 21 (height), 7 with
// Awir art. 7 (assets), Awir art. 14 (rounding, least amount). In force 2024 to 2026.
//   basishuur = normhuur + added; normhuur = lowest up to the ijkpunt, above it a x Y^2 + b x Y up to a whole cent
//   a month: rent above the basishuur up to the first limit, 65% of it up to the second, 40% above
//   from 2026: a = b = 0, and 27% or 22% of (Y - ijkpunt) / 12 is taken off; rent above the maximum is cut, where until
//   2025 it ended the right
// The year goes to the nearest euro, nothing below 24 (Awir art. 14 lid 4 and 5); the month is the amount of a month
// down to a whole euro: no article was read for that, every cell of a published table of 2024 follows from it (a
// twelfth of the rounded year would be a euro more in one of them). Income is that of the household in a calendar year,
// in whole euros down.
//
// Left out: who is registered at the address and whether the dwelling is self-contained (art. 9, 11) are up to the
// caller; assets and income of housemates apart; a rent that crossed the maximum during the right, and dwellings for
// eight persons (art. 13 lid 2 b and c, until 2025); caravans; the highest income of art. 14, which no amount needs.
#pragma once

#include <array>
#include <cstdint>

#include "base/quantities.hpp"
#include "scenario/law.hpp"

namespace meedoen {

/// Whether somebody in the household has reached AOW age.
enum class AowAge : std::uint8_t { not_reached, reached };

/// A handicap in the household, and whether the dwelling was adapted to it.
enum class Handicap : std::uint8_t { none, present, adapted_dwelling };

/// `service_costs` are those of the four kinds that count until 2025. `partners` share one limit of assets.
struct HuurtoeslagFacts {
    CentsPerYear income{};
    Cents assets{};
    CentsPerMonth rent{};
    CentsPerMonth service_costs{};
    Count persons{1};
    Count children{};
    Years oldest{};
    YesNo partners{};
    AowAge aow_age{};
    Handicap handicap{};
};

CentsPerYear huurtoeslag_of_year(const HuurtoeslagFacts& facts, const HuurtoeslagLaw& law);

CentsPerMonth huurtoeslag_of_month(const HuurtoeslagFacts& facts, const HuurtoeslagLaw& law);

/// The own part of the rent before what is taken off from 2026 on.
CentsPerMonth basishuur_of(const HuurtoeslagFacts& facts, const HuurtoeslagLaw& law);

/// Incomes where the formula changes for this household and rent: the ijkpunt above which the toeslag falls, and the
/// first income in whole euros without any. Both the same when there never is any.
std::array<CentsPerYear, 2> huurtoeslag_breakpoints(HuurtoeslagFacts facts, const HuurtoeslagLaw& law);

}  // namespace meedoen
