// Bijstand of a month: Participatiewet art. 18 and 18b (maatregel), 19 (right and height), 32 (income). In force 2024
// to 2026. Net amounts in cents a month, holiday allowance included (art. 19 lid 3). The norm stands in bijstandsnorm,
// what of earnings is left free in vrijlating, what else counts in bijstand_means.
//   bijstand = norm - (earnings - vrijlating) - other income that counts, if no assets count; then a maatregel
// No article states a rounding: parts go to the nearest cent.
// Choices the law leaves open: the vrijlating is taken of the net wage including holiday allowance; it is looked at
// before the right (art. 19 lid 1 a compares the counted income), so bijstand ends without a step; each of a couple has
// a vrijlating of their own; holiday allowance is part of what is paid after a maatregel; a maatregel that is spread is
// spread evenly.
// Left out: bijzondere bijstand (art. 35), the tax that the gemeente pays over bijstand (art. 19 lid 4), boetes (art.
// 18a), terugvordering, bijstand as a loan; when a maatregel is due and how long it is (art. 18 lid 4 to 8, 18b lid 9
// to 11) is up to the caller.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "base/quantities.hpp"
#include "rules/income/bijstand_means.hpp"
#include "rules/income/bijstandsnorm.hpp"
#include "rules/income/vrijlating.hpp"
#include "scenario/law.hpp"
#include "scenario/vocabulary.hpp"

namespace meedoen {

struct BijstandMonth {
    CentsPerMonth norm{};
    CentsPerMonth bijstand{};
    CentsPerMonth holiday_part{};  // of which: kept back until the holiday month
    CentsPerMonth set_off{};       // what income took off the norm
    CentsPerMonth freed{};         // what income did not take off; nothing when there is no bijstand
    CentsPerMonth reduction{};     // what a maatregel took off
};

/// What a maatregel takes a share of: the bijstand of the month (art. 18) or the norm (art. 18b).
enum class MaatregelBase : std::uint8_t { bijstand, norm };

/// A cut by `share` in `months`; when `spread_over` is more, its whole is spread over so many (at most three, art. 18
/// lid 5). `month` counts from zero, the month in which it began.
struct Maatregel {
    Share share{};
    Count months{};
    Count spread_over{};
    Count month{};
    MaatregelBase base{};
};

/// What a maatregel takes off the bijstand of its month.
CentsPerMonth reduction_of(const Maatregel& maatregel, CentsPerMonth norm, CentsPerMonth bijstand);

/// One month of a household. Earnings are those that are set off in this month. `other_income` is all that counts
/// beside earnings; a spouse without a right has `spouse_income` instead of earnings as partner.
struct BijstandFacts {
    BijstandHousehold household{};
    VrijlatingFacts own{};
    VrijlatingFacts partner{};
    CentsPerMonth other_income{};
    CentsPerMonth spouse_income{};
    AssetFacts assets{};
    Maatregel maatregel{};
};

BijstandMonth bijstand_of(const BijstandFacts& facts, const Law& law);

/// Own earnings where the formula changes, whatever `facts.own.earnings` is: the vrijlating reaches its cap (zero where
/// there is none), and the first without any bijstand.
std::array<CentsPerMonth, 2> bijstand_breakpoints(const BijstandFacts& facts, const Law& law);

}  // namespace meedoen
