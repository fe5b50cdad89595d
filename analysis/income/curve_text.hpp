// A curve as a table for a terminal, as JSON and as CSV: one row per step of the axis, and what stands out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compare/number_format.hpp"
#include "rules/purse/curve.hpp"

namespace meedoen {

/// What a curve is drawn over, and how a wage of a month reads on it.
struct CurveAxis {
    enum class Kind : std::uint8_t { hours, wage, gross };
    Kind kind{};
    double hours{};        // over wage: hours a week
    double hourly_wage{};  // over hours: cents an hour

    double value_at(std::int64_t month_wage) const;
    std::string_view title(Language language) const;
    /// "21,5 uur per week", "€ 1.234 bruto per maand".
    std::string place(std::int64_t month_wage, Language language) const;
};

std::string curve_table(const Curve& curve, const CurveAxis& axis, std::size_t rows, Language language);
std::string curve_csv(const Curve& curve, const CurveAxis& axis);
std::string curve_json(const Curve& curve, const CurveAxis& axis);

/// One purse per month from the first on.
std::string months_table(const std::vector<HouseholdPurse>& months, Language language);
std::string months_csv(const std::vector<HouseholdPurse>& months);
std::string months_json(const std::vector<HouseholdPurse>& months);

}  // namespace meedoen
