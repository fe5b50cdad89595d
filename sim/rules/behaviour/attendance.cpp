#include "rules/behaviour/attendance.hpp"

#include <algorithm>

#include "base/elementary.hpp"

namespace meedoen {

double no_show_hazard(double stress, const Attendance& attendance) {
    return attendance.no_show.value * exp_of(attendance.no_show_by_stress.value * (stress - 0.5));
}

double drop_out_hazard(const FitFacts& facts, const Attendance& attendance) {
    const double misfit = std::max(0.0, facts.asks_hours_per_day - facts.belastbaarheid);
    const double lack = std::max(0.0, 0.5 - facts.motivation);
    if (misfit + lack <= 0.0) return attendance.drop_out.value;
    return attendance.drop_out.value *
           exp_of(attendance.drop_out_by_misfit.value * misfit + attendance.drop_out_by_motivation.value * lack);
}

}  // namespace meedoen
