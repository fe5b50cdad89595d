// How often a case is seen: the hours allotted to it, cut into contacts. What a case asks by its severity is another
// number than what it is allotted by policy; the gap between them is an outcome [seed 5.136].
#pragma once

#include "base/quantities.hpp"

namespace meedoen {

struct Allotment {
    double hours_per_year{};        // ordinary
    double start_hours_per_week{};  // during an intensive start, 0 when there is none
};

/// Weeks between two contacts of `minutes` each; at least 1, at most 52.
int weeks_between_contacts(const Allotment& allotment, double minutes);

/// Minutes of one contact: the ordinary contact, or what an intensive start asks in one week.
double contact_minutes(const Allotment& allotment, double ordinary_minutes);

/// By how much a worker with this load (minutes asked over minutes available) can see the own cases more often than
/// allotted: what is left over goes to them, up to a factor `most`.
double room_for_cases(double load, double most);

}  // namespace meedoen
