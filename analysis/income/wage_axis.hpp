// What a curve is drawn over: hours a week at a wage an hour, the wage of a month, or the wage of an hour at so many
// hours. All are the wage of a month seen differently, by 52 weeks in 12 months.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/quantities.hpp"
#include "compare/number_format.hpp"

namespace meedoen {

enum class AxisKind : std::uint8_t { gross_month, hours, hourly_wage };

/// `hourly_wage` is asked for hours, `hours` for the wage of an hour; without it the axis is the wage of a month.
struct WageAxis {
    AxisKind kind{};
    CentsPerHour hourly_wage{};
    HoursPerWeek hours{};

    /// What the axis is, given what it was told.
    AxisKind shown() const;
};

/// Tenths of hours a week, or cents, at a wage of a month in cents.
std::int64_t place_on(const WageAxis& axis, std::int64_t wage);

/// `21 uur per week (bruto € 1.350 per maand)`.
std::string place_text(const WageAxis& axis, std::int64_t wage, Language language);

/// `21 uur`, `€ 1.350`, `€ 14,71`: for a label or a row.
std::string short_place(const WageAxis& axis, std::int64_t wage, Language language);

/// `21`, `€ 1.350`, `€ 14,71`: below a tick.
std::string tick_text(const WageAxis& axis, std::int64_t wage, Language language);

/// `20 tot 24 uur per week (bruto € 1.280 tot € 1.540 per maand)`.
std::string places_text(const WageAxis& axis, std::int64_t from, std::int64_t to, Language language);

/// `Uren per week`, with what they pay.
std::string axis_title(const WageAxis& axis, Language language);

/// `uren`, `loon`: what grows along the axis, as in `bij iets minder uren`.
std::string what_grows(const WageAxis& axis, Language language);

/// Wages at which the axis has a round value, from nothing to `most`; at most eleven.
std::vector<std::int64_t> round_places(const WageAxis& axis, std::int64_t most);

/// The smallest of 1, 2, 5, 10, 20, 50, ... times `unit` of which at most `most_steps` fit in a range.
std::int64_t round_step(std::int64_t range, std::int64_t unit, std::int64_t most_steps);

}  // namespace meedoen
