// Curves with and without a cliff, of households under the law of 1 January 2026.
#pragma once

#include <vector>

#include "cases/law_2026.hpp"
#include "income/income_page.hpp"

namespace meedoen {

inline HouseholdFacts renter() {
    HouseholdFacts household;
    household.rent = CentsPerMonth{70000};
    household.persons[0].age = Years{35};
    return household;
}

inline Curve curve_up_to(const HouseholdFacts& household, std::int64_t most) {
    return curve_of(household, {0, CentsPerMonth{most}, 40}, cases::law_2026());
}

/// WW stops above 87.5% of the maandloon: a cliff.
inline HouseholdFacts renter_on_ww() {
    HouseholdFacts household = renter();
    household.persons[0].uwv_benefit = Choice{static_cast<int>(UwvBenefit::ww)};
    household.persons[0].maandloon = CentsPerMonth{300000};
    household.persons[0].months_on_benefit = Count{3};
    return household;
}

/// Too much savings for anything that depends on income.
inline HouseholdFacts saver() {
    HouseholdFacts household;
    household.persons[0].age = Years{35};
    household.assets = Cents{90000000};
    household.bijstand = YesNo{0};
    return household;
}

inline IncomePage page_of(const HouseholdFacts& household, const WageAxis& axis) {
    return {{"Een huishouden & werk", "A household & work"},
            {"Een <bedacht> verhaal.", "An <invented> story."},
            curve_up_to(household, 400000),
            axis,
            2026,
            {{"De huur is een aanname.", "The rent is an assumption."}},
            {}};
}

/// Households with a cliff by hand: two falls of their own size, by the huurtoeslag and the bijstand.
inline Curve made_up_curve() {
    Curve curve;
    const auto add = [&](std::int64_t wage, std::int64_t bijstand, std::int64_t huurtoeslag) {
        CurvePoint point{wage, {}};
        point.purse.part[static_cast<std::size_t>(Component::wage)] = wage;
        point.purse.part[static_cast<std::size_t>(Component::bijstand)] = bijstand;
        point.purse.part[static_cast<std::size_t>(Component::huurtoeslag)] = huurtoeslag;
        curve.points.push_back(point);
    };
    add(0, 100000, 30000);
    add(100000, 30000, 30000);
    add(100001, 20000, 23900);  // 161 less, of which bijstand 100
    add(150000, 20000, 23900);
    add(150001, 20000, 15500);  // 84 less
    add(200000, 20000, 15500);
    curve.cliffs = {{1, 2, takers_between(curve.points[1].purse, curve.points[2].purse)},
                    {3, 4, takers_between(curve.points[3].purse, curve.points[4].purse)}};
    return curve;
}

}  // namespace meedoen
