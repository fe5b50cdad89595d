#include "rules/service/intake.hpp"

#include <algorithm>

#include "base/elementary.hpp"

namespace meedoen {

double chance_seen(double depth, double share_of_time) {
    if (depth >= 1.0) return 1.0;
    if (share_of_time == 1.0) return depth;
    return 1.0 - exp_of(share_of_time * log_of(1.0 - depth));
}

double share_of_time(double load, double shortest) { return load <= 1.0 ? 1.0 : std::max(shortest, 1.0 / load); }

double seen_belastbaarheid(double truth, double facade, double depth, double share) {
    return std::min(8.0, truth + facade * (1.0 - chance_seen(depth, share)));
}

}  // namespace meedoen
