#include "rules/service/contact.hpp"

#include <algorithm>

namespace meedoen {

int weeks_between_contacts(const Allotment& allotment, double minutes) {
    if (allotment.start_hours_per_week > 0.0) return 1;
    const double contacts_a_year = allotment.hours_per_year * 60.0 / minutes;
    if (contacts_a_year <= 1.0) return 52;
    return std::clamp(static_cast<int>(52.0 / contacts_a_year + 0.5), 1, 52);
}

double contact_minutes(const Allotment& allotment, double ordinary_minutes) {
    return allotment.start_hours_per_week > 0.0 ? std::max(ordinary_minutes, allotment.start_hours_per_week * 60.0)
                                                : ordinary_minutes;
}

double room_for_cases(double load, double most) {
    if (load >= 1.0) return 1.0;
    return load * most <= 1.0 ? most : 1.0 / load;
}

}  // namespace meedoen
