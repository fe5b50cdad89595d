// Legal ground: for whom an arrangement of work or activity exists. Participatiewet art. 7, 7a, 10b, 10c, 10d and 31
// (loonkostensubsidie, beschut werk, volunteer's allowance), Wet Wajong art. 2:20 (loondispensatie), Wmo 2015
// art. 2.3.5 (dagbesteding); proefplaatsing: WW art. 76a, Wet WIA art. 37, Wet Wajong art. 2:24, and for bijstand the
// verordening of the gemeente (Participatiewet art. 8a). In force 2024 to 2026. No amounts.
//   loonkostensubsidie  gemeente: bijstand or no benefit, cannot earn the minimum wage full-time; in beschut werk with
//                       every benefit (art. 10b lid 9); asked for within six months of the job, if not before it;
//                       never in a job of the Wsw (art. 10d lid 3)
//   loondispensatie     Wajong, clearly less output on a finding of the UWV, on request; not in a job of the Wsw
//   beschut werk        every benefit, on advice of the UWV, as long as the gemeente has places (art. 10b lid 6)
//   dagbesteding        every benefit, on a finding of the gemeente that it is needed; not beside the Wlz
//   volunteer's allowance  free beside every benefit, under bijstand only from 27 (art. 31 lid 5)
//   proefplaatsing      only beside a benefit, with consent of who pays it
// Left out: jobcoach, Wet banenafspraak, school-leavers of art. 10d lid 2 with another benefit, who already works in
// beschut werk elsewhere, how long an arrangement lasts.
#pragma once

#include <cstdint>

#include "base/quantities.hpp"
#include "scenario/law.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

enum class Arrangement : std::uint8_t {
    loonkostensubsidie,
    loondispensatie,
    beschut_werk,
    dagbesteding,
    volunteer_allowance,
    proefplaatsing
};

/// Why an arrangement may not be used; `none` when it may.
enum class Refusal : std::uint8_t {
    none,
    other_benefit,  // the benefit has no such arrangement, or another in its place
    no_benefit,     // there is no benefit beside which it could stand
    too_young,
    no_finding,     // nobody who may has found that it is needed
    not_requested,  // or without consent of who pays
    too_late,       // asked for later than six months after the job began
    wsw_job,
    wlz,      // care under the Wlz goes before
    no_place  // the gemeente has given all its places
};

/// The job or activity under the Wsw, or not.
enum class WswJob : std::uint8_t { no, yes };

/// What is known of the person and the request. `finding`: that of the UWV or the gemeente that the arrangement asks.
struct GroundFacts {
    Benefit benefit{};
    Years age{};
    YesNo finding{};
    YesNo requested{};
    YesNo in_beschut_werk{};
    WswJob wsw_job{};
    YesNo wlz{};
    YesNo places_left{1};
    Count months_in_job{};  // before it was asked for
};

Refusal refusal_of(Arrangement arrangement, const GroundFacts& facts, const Law& law);

}  // namespace meedoen
