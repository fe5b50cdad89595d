// The place: a type of town, never a real one. How many people it holds and how many professionals serve them.
#pragma once

#include <array>

#include "base/quantities.hpp"
#include "scenario/field.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

struct Place {
    Count inhabitants{};
    std::array<PerThousand, benefits> density{};         // residents of the model by benefit, first population
    std::array<FtePerTenThousand, organisations> fte{};  // professionals for this target group
    PerThousandYear vacancies{};
    Count regions{};
};

inline constexpr std::array place_fields{
    field<&Place::inhabitants>("inhabitants", 1000, 20'000'000, "inhabitants of the place"),
    field<&Place::vacancies>("vacancies", 0, 1000, "vacancies within reach of the target group"),
    field<&Place::regions>("regions", 1, 35, "labour-market regions in the place; each has its own vacancies"),
};

}  // namespace meedoen
