// The WW: shares, durations, highest maandloon. The amounts stand in scenarios/law/ww.toml.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"

namespace meedoen {

/// Werkloosheidswet art. 16, 17, 20, 42, 47; the highest dagloon also holds for the WIA.
struct WwLaw {
    Share share_first{};
    Share share_later{};
    Count months_first{};
    Share exit_share{};
    Count duration_least{};
    Count duration_most{};
    Years years_for_whole_months{};
    Share months_per_later_year{};
    Weeks weeks_worked{};
    Weeks weeks_looked_back{};
    CentsPerMonth maandloon_most{};
    HoursPerWeek hours_lost{};
    Share hours_lost_share{};
};
inline constexpr std::array ww_fields{
    field<&WwLaw::share_first>("share_first", 0, 1, "part of the maandloon in the first months, art. 47"),
    field<&WwLaw::share_later>("share_later", 0, 1, "part of the maandloon after that, art. 47"),
    field<&WwLaw::months_first>("months_first", 0, 120, "number of first months, art. 47"),
    field<&WwLaw::exit_share>("exit_share", 0, 1, "part of the maandloon above which income ends the right, art. 20"),
    field<&WwLaw::duration_least>("duration_least", 0, 120, "months of WW, at least, art. 42"),
    field<&WwLaw::duration_most>("duration_most", 0, 120, "months of WW, at most, art. 42"),
    field<&WwLaw::years_for_whole_months>("years_for_whole_months", 0, 60,
                                          "years of arbeidsverleden that give a whole month each, art. 42"),
    field<&WwLaw::months_per_later_year>("months_per_later_year", 0, 1,
                                         "months per further year of arbeidsverleden from 2016, art. 42"),
    field<&WwLaw::weeks_worked>("weeks_worked", 0, 520, "weken-eis: weeks with work, art. 17"),
    field<&WwLaw::weeks_looked_back>("weeks_looked_back", 0, 520, "weken-eis: out of so many weeks, art. 17"),
    field<&WwLaw::maandloon_most>("maandloon_most", 0, 1e7, "highest dagloon times 21.75, Wfsv art. 17 and WW art. 45"),
    field<&WwLaw::hours_lost>("hours_lost", 0, 40, "urenverlies: hours a week that must be lost, art. 16"),
    field<&WwLaw::hours_lost_share>("hours_lost_share", 0, 1, "urenverlies: or this part of the hours, art. 16"),
};

}  // namespace meedoen
