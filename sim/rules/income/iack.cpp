#include "rules/income/iack.hpp"

#include <algorithm>

#include "rules/income/portion.hpp"

namespace meedoen {

CentsPerYear iack_of(const IackFacts& facts, const IackLaw& law) {
    if (facts.parent == IackParent::higher_of_two || facts.youngest_child >= law.child_below) return CentsPerYear{0};
    const std::int64_t above = std::max<std::int64_t>(0, facts.work.value - law.work_above.value);
    return std::min(law.most, CentsPerYear{whole_euro_up(portion(above, law.rise))});
}

std::array<CentsPerYear, 2> iack_breakpoints(const IackLaw& law) {
    const std::int64_t build_up = (law.most.value * 1'000'000 + millionths(law.rise) - 1) / millionths(law.rise);
    return {law.work_above, law.work_above + CentsPerYear{build_up}};
}

}  // namespace meedoen
