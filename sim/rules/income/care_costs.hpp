// What a household pays itself for support and care.
// Eigen bijdrage under the Wmo: Wmo 2015 art. 2.1.4a lid 4, Uitvoeringsbesluit Wmo 2015 art. 3.8. One amount a month
// for the household, whatever it uses; part of a month counts as a month (art. 3.10a). None below 18, none for partners
// of whom one is below AOW age, none where the gemeente asks none at a low income. Own risk and premium:
// Zorgverzekeringswet art. 16 and 19. From 18 (the premium from the month after the birthday, which the caller says by
// the age). In force 2024 to 2026. Cents; nothing needs rounding. Left out: beschermd wonen and opvang, care under the
// Wlz beside the Wmo, collective transport, cost price as a limit; voluntary own risk, care outside the own risk (the
// caller leaves it away), collective insurance of a gemeente.
#pragma once

#include "base/quantities.hpp"
#include "rules/income/huurtoeslag.hpp"
#include "scenario/law.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

/// A client of the Wmo. `youngest` is whether the younger of two partners, or the client alone, has AOW age.
struct WmoFacts {
    Household household{};
    Years age{};
    AowAge youngest{};
    CentsPerMonth income{};
    CentsPerMonth norm{};
};

CentsPerMonth wmo_eigen_bijdrage_of(const WmoFacts& facts, const WmoLaw& law);

/// Own risk paid of the costs of a month after `before` in the same calendar year.
Cents own_risk_of(Cents costs, Cents before, Years age, const HealthInsuranceLaw& law);

CentsPerMonth health_premium_of(Years age, const HealthInsuranceLaw& law);

}  // namespace meedoen
