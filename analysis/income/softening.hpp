// Who can soften today what a component takes, and by which article. Only what the law has; what a gemeente or a desk
// does beside it is not here. A component without a row has no softening in the law.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "rules/purse/components.hpp"

namespace meedoen {

struct Softening {
    Component component{};
    int from_year{};  // year of the law from which the article can be used
    std::string_view desk_nl;
    std::string_view desk_en;
    std::string_view nl;
    std::string_view en;
    std::string_view articles_nl;
    std::string_view articles_en;
};

/// All rows, in the order of the components.
std::span<const Softening> softenings();

/// The rows of a component that hold in a year.
std::vector<Softening> softenings_of(Component component, int law_year);

}  // namespace meedoen
