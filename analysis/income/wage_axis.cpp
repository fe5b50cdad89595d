#include "income/wage_axis.hpp"

#include <algorithm>
#include <cmath>

#include "income/texts.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

constexpr std::int64_t weeks_in_a_year = 52;
constexpr std::int64_t months_in_a_year = 12;

std::int64_t tenths_of(HoursPerWeek hours) { return std::llround(hours.value * 10.0); }

/// The wage of a month at a place on the axis.
std::int64_t wage_at(const WageAxis& axis, std::int64_t place) {
    if (axis.shown() == AxisKind::gross_month) return place;
    const std::int64_t other = axis.kind == AxisKind::hours ? axis.hourly_wage.value : tenths_of(axis.hours);
    return rounded_quotient(place * other * weeks_in_a_year, 10 * months_in_a_year);
}

std::string number_at(const WageAxis& axis, std::int64_t wage, Language language) {
    const std::int64_t place = place_on(axis, wage);
    if (axis.shown() == AxisKind::hours) return tenths_text(place, language);
    if (axis.shown() == AxisKind::gross_month) return euro_of_cents(place, language);
    return euro_text({static_cast<double>(place) / 100.0, 0.01}, language);
}

/// Behind a place that is no wage of a month: what it pays.
std::string unit_and_wage(const WageAxis& axis, const std::string& wage, Language language) {
    if (axis.shown() == AxisKind::gross_month)
        return std::string{either(language, " bruto per maand", " gross a month")};
    const bool hours = axis.shown() == AxisKind::hours;
    const std::string_view unit = hours ? either(language, " uur per week", " hours a week")
                                        : either(language, " bruto per uur", " gross an hour");
    return std::string{unit} + std::string{either(language, " (bruto ", " (gross ")} + wage +
           std::string{either(language, " per maand)", " a month)")};
}

}  // namespace

AxisKind WageAxis::shown() const {
    const bool told = kind == AxisKind::hours ? hourly_wage.value > 0 : hours.value > 0.0;
    return told ? kind : AxisKind::gross_month;
}

std::int64_t place_on(const WageAxis& axis, std::int64_t wage) {
    if (axis.shown() == AxisKind::gross_month) return wage;
    const std::int64_t other = axis.kind == AxisKind::hours ? axis.hourly_wage.value : tenths_of(axis.hours);
    return rounded_quotient(wage * 10 * months_in_a_year, weeks_in_a_year * other);
}

std::string place_text(const WageAxis& axis, std::int64_t wage, Language language) {
    return number_at(axis, wage, language) + unit_and_wage(axis, euro_of_cents(wage, language), language);
}

std::string short_place(const WageAxis& axis, std::int64_t wage, Language language) {
    const std::string number = number_at(axis, wage, language);
    return axis.shown() == AxisKind::hours ? number + std::string{either(language, " uur", " hours")} : number;
}

std::string tick_text(const WageAxis& axis, std::int64_t wage, Language language) {
    return number_at(axis, wage, language);
}

std::string places_text(const WageAxis& axis, std::int64_t from, std::int64_t to, Language language) {
    const std::string until{either(language, " tot ", " to ")};
    const std::string wages = euro_of_cents(from, language) + until + euro_of_cents(to, language);
    return number_at(axis, from, language) + until + number_at(axis, to, language) +
           unit_and_wage(axis, wages, language);
}

std::string axis_title(const WageAxis& axis, Language language) {
    if (axis.shown() == AxisKind::gross_month)
        return std::string{
            either(language, "Bruto loon per maand, zonder vakantiegeld", "Gross wage a month, without holiday pay")};
    if (axis.shown() == AxisKind::hourly_wage)
        return std::string{either(language, "Bruto loon per uur, bij ", "Gross wage an hour, at ")} +
               tenths_text(tenths_of(axis.hours), language) +
               std::string{either(language, " uur per week", " hours a week")};
    const std::string wage = euro_text({static_cast<double>(axis.hourly_wage.value) / 100.0, 0.01}, language);
    return std::string{either(language, "Uren werk per week, bij ", "Hours of work a week, at ")} + wage +
           std::string{either(language, " bruto per uur (daaronder: bruto per maand)",
                              " gross an hour (below: gross a month)")};
}

std::string what_grows(const WageAxis& axis, Language language) {
    const bool hours = axis.shown() == AxisKind::hours;
    return std::string{hours ? either(language, "uren", "hours") : either(language, "loon", "wage")};
}

std::int64_t round_step(std::int64_t range, std::int64_t unit, std::int64_t most_steps) {
    for (std::int64_t step = unit;; step *= 10)
        for (const std::int64_t times : {1, 2, 5})
            if (range / (step * times) <= most_steps) return step * times;
}

std::vector<std::int64_t> round_places(const WageAxis& axis, std::int64_t most) {
    constexpr std::int64_t most_steps = 10;
    constexpr std::int64_t four_hours = 40;  // half a working day
    const std::int64_t range = place_on(axis, most);
    const std::int64_t step = axis.shown() == AxisKind::hours
                                  ? std::max(round_step(range, four_hours, most_steps), four_hours)
                                  : round_step(range, 100, most_steps);
    std::vector<std::int64_t> places;
    for (std::int64_t place = 0; place <= range; place += step) places.push_back(std::min(wage_at(axis, place), most));
    return places;
}

}  // namespace meedoen
