// Quantities of the model: strong types, not an algebra. A quantity knows its unit, compares with its own kind, and
// adds to its own kind; every other combination takes the number out with `.value` and says why.
#pragma once

#include <compare>
#include <cstdint>

namespace meedoen {

/// A number with a unit. `Unit` is a tag that carries the unit's name for tables and files.
template <class Unit, class Number>
struct Quantity {
    using number_type = Number;
    using unit_type = Unit;

    Number value{};

    constexpr Quantity() = default;
    constexpr explicit Quantity(Number number) : value{number} {}

    constexpr auto operator<=>(const Quantity&) const = default;
    constexpr Quantity& operator+=(Quantity other) {
        value += other.value;
        return *this;
    }
    constexpr Quantity& operator-=(Quantity other) {
        value -= other.value;
        return *this;
    }
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return a -= b; }
};

namespace unit {
struct Cents {
    static constexpr const char* name = "EUR cent";
};
struct CentsPerMonth {
    static constexpr const char* name = "EUR cent per month";
};
struct CentsPerYear {
    static constexpr const char* name = "EUR cent per year";
};
struct CentsPerDay {
    static constexpr const char* name = "EUR cent per day";
};
struct CentsPerHour {
    static constexpr const char* name = "EUR cent per hour";
};
struct Minutes {
    static constexpr const char* name = "minutes";
};
struct Weeks {
    static constexpr const char* name = "weeks";
};
struct Years {
    static constexpr const char* name = "years";
};
struct Count {
    static constexpr const char* name = "count";
};
struct PerWeek {
    static constexpr const char* name = "per week";
};
struct Probability {
    static constexpr const char* name = "probability";
};
struct Share {
    static constexpr const char* name = "share";
};
struct Score {
    static constexpr const char* name = "score";
};
struct HoursPerWeek {
    static constexpr const char* name = "hours per week";
};
struct HoursPerDay {
    static constexpr const char* name = "hours per day";
};
struct Fte {
    static constexpr const char* name = "fte";
};
struct PerThousand {
    static constexpr const char* name = "per 1000 inhabitants";
};
struct PerThousandYear {
    static constexpr const char* name = "per 1000 inhabitants per year";
};
struct FtePerTenThousand {
    static constexpr const char* name = "fte per 10000 inhabitants";
};
struct PerTenThousand {
    static constexpr const char* name = "per 10000 inhabitants";
};
struct HoursPerYear {
    static constexpr const char* name = "hours per year";
};
struct PerYear {
    static constexpr const char* name = "per year";
};
struct Choice {
    static constexpr const char* name = "choice";
};
struct YesNo {
    static constexpr const char* name = "yes or no";
};
}  // namespace unit

using Cents = Quantity<unit::Cents, std::int64_t>;
using CentsPerMonth = Quantity<unit::CentsPerMonth, std::int64_t>;
using CentsPerYear = Quantity<unit::CentsPerYear, std::int64_t>;
using CentsPerDay = Quantity<unit::CentsPerDay, std::int64_t>;
using CentsPerHour = Quantity<unit::CentsPerHour, std::int64_t>;
using Minutes = Quantity<unit::Minutes, std::int32_t>;
using Weeks = Quantity<unit::Weeks, std::int32_t>;
using Years = Quantity<unit::Years, std::int32_t>;
using Count = Quantity<unit::Count, std::int32_t>;
/// A hazard: the rate of an event in a week, not a chance (a chance follows as 1 - exp(-rate)).
using PerWeek = Quantity<unit::PerWeek, double>;
using Probability = Quantity<unit::Probability, double>;
using Share = Quantity<unit::Share, double>;
/// A dimensionless weight or level of the model; its meaning stands with the field.
using Score = Quantity<unit::Score, double>;
using HoursPerWeek = Quantity<unit::HoursPerWeek, double>;
using HoursPerDay = Quantity<unit::HoursPerDay, double>;
using Fte = Quantity<unit::Fte, double>;
using PerThousand = Quantity<unit::PerThousand, double>;
using PerThousandYear = Quantity<unit::PerThousandYear, double>;
using FtePerTenThousand = Quantity<unit::FtePerTenThousand, double>;
using PerTenThousand = Quantity<unit::PerTenThousand, double>;
using HoursPerYear = Quantity<unit::HoursPerYear, double>;
using PerYear = Quantity<unit::PerYear, double>;
/// Index into a list of names that stands with the field.
using Choice = Quantity<unit::Choice, std::int32_t>;
using YesNo = Quantity<unit::YesNo, std::int32_t>;

}  // namespace meedoen
