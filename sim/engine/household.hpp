// The household of a resident as the tax-benefit rules ask. In whole numbers, so that the rules are asked again
// only when one differs.
// A partner is as old as the resident, counts as born after 1971 and has no income. Children grow a year older every 52 weeks;
// a single parent whose children are all 18 lives alone.
#pragma once

#include <array>
#include <cstdint>

#include "engine/context.hpp"
#include "scenario/household.hpp"

namespace meedoen {

struct Circumstances {
    Home home{};
    Benefit benefit{};
    Household household{};
    std::int32_t age{};
    std::int32_t years_here{};         // whole years since arrival or the first day, where there may be children
    std::int32_t gross_month{};        // wage without holiday allowance, cents
    std::int32_t maandloon{};          // of WW and WIA
    std::int32_t months_on_benefit{};  // zero, or as many as the first months with a higher benefit
    std::int32_t months_with_work{};   // zero, or as many as the Toeslagenwet leaves income free
    std::int32_t months_n{};           // of vrijlating: zero, or all of them
    std::int32_t months_r{};
    std::uint8_t carries_work{};
};

/// Of a resident in this month, with the job as it is.
Circumstances circumstances_of(const World& world, const WeekContext& context, std::size_t i);

HouseholdFacts household_of(const Circumstances& circumstances, const Homes& homes);

/// Child benefit of a month; cents.
std::int32_t kinderbijslag_of(const Circumstances& circumstances, const Scenario& scenario);

/// The wage of a month at so many hours, at the minimum wage of an age; cents.
std::int32_t minimum_wage_of_month(std::int32_t age, double hours_a_week, const Law& law);

/// A mark of all that a month is asked with; never zero.
std::array<std::uint16_t, 3> mark_of(const Circumstances& circumstances, std::int32_t set_off, std::int32_t estimate);

}  // namespace meedoen
