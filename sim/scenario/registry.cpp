#include "scenario/registry.hpp"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "scenario/scenario.hpp"

namespace meedoen {
namespace {

using Rows = std::vector<ParameterRow>;

/// Adds the rows of one group; `group` finds the group in a scenario (const or not).
template <class Fields, class Finder>
void add_group(Rows& rows, const std::string& prefix, const Fields& fields, Finder group) {
    for (const auto& f : fields) {
        rows.push_back({prefix + "." + std::string{f.name}, f.unit, f.meaning, f.whole, f.low, f.high, f.choices,
                        [group, get = f.get](const Scenario& s) { return get(group(s)); },
                        [group, set = f.set](Scenario& s, double x) { set(group(s), x); }});
    }
}

struct Bounds {
    double low;
    double high;
    std::string_view meaning;
};

/// Adds one row per element of an array of quantities, named by `names`.
template <class Quantity, std::size_t Count, class Finder>
void add_array(Rows& rows, const std::string& prefix, const std::array<std::string_view, Count>& names, Bounds bounds,
               Finder element) {
    for (std::size_t i = 0; i < Count; ++i) {
        rows.push_back({prefix + "." + std::string{names[i]},
                        Quantity::unit_type::name,
                        bounds.meaning,
                        std::is_integral_v<typename Quantity::number_type>,
                        bounds.low,
                        bounds.high,
                        {},
                        [element, i](const Scenario& s) { return static_cast<double>(element(s, i).value); },
                        [element, i](Scenario& s, double x) {
                            element(s, i).value = static_cast<typename Quantity::number_type>(x);
                        }});
    }
}

void add_place(Rows& rows) {
    add_group(
        rows, "place", place_fields, [](auto& s) -> auto& { return s.place; });
    add_array<PerThousand>(
        rows, "place.density", benefit_names, {0, 500, "residents of the model with this benefit, first population"},
        [](auto& s, std::size_t i) -> auto& { return s.place.density[i]; });
    add_array<FtePerTenThousand>(
        rows, "place.fte", organisation_names, {0, 50, "full-time posts for this target group"},
        [](auto& s, std::size_t i) -> auto& { return s.place.fte[i]; });
}

void add_residents(Rows& rows) {
    for (std::size_t b = 0; b < benefits; ++b) {
        const std::string prefix = "residents." + std::string{benefit_names[b]};
        add_group(
            rows, prefix, profile_fields, [b](auto& s) -> auto& { return s.residents[b]; });
        add_array<Share>(
            rows, prefix + ".need", leefgebied_names,
            {0, 1, "share whose need in this leefgebied is above one half"}, [b](auto& s, std::size_t i) -> auto& {
                return s.residents[b].need[i];
            });
    }
    for (std::size_t c = 1; c < arrival_causes; ++c)
        add_group(
            rows, "arrivals." + std::string{arrival_cause_names[c]},
            arrival_fields, [c](auto& s) -> auto& { return s.arrivals[c]; });
    add_group(
        rows, "departures", departure_fields, [](auto& s) -> auto& { return s.departures; });
    add_group(
        rows, "traits", trait_fields, [](auto& s) -> auto& { return s.traits; });
    add_group(
        rows, "homes", home_fields, [](auto& s) -> auto& { return s.homes; });
    for (std::size_t d = 0; d < leefgebieden; ++d)
        add_group(
            rows, "needs." + std::string{leefgebied_names[d]},
            leefgebied_fields, [d](auto& s) -> auto& { return s.needs[d]; });
    add_group(
        rows, "life", life_fields, [](auto& s) -> auto& { return s.life; });
}

void add_service(Rows& rows) {
    add_group(
        rows, "entry", entry_fields, [](auto& s) -> auto& { return s.entry; });
    add_array<Share>(
        rows, "entry.entry_point", organisation_names,
        {0, 1, "share of first questions that come in here (loket, RMC, huisarts and politie lead to one of these)"},
        [](auto& s, std::size_t i) -> auto& { return s.entry.entry_point[i]; });
    for (std::size_t o = 0; o < organisations; ++o) {
        const std::string prefix = "organisation." + std::string{organisation_names[o]};
        add_group(
            rows, prefix, organisation_fields, [o](auto& s) -> auto& { return s.organisation[o]; });
        add_array<Probability>(
            rows, prefix + ".depth", leefgebied_names,
            {0, 1, "chance that a full intake sees the need in this leefgebied"}, [o](auto& s, std::size_t i) -> auto& {
                return s.organisation[o].depth[i];
            });
    }
    add_group(
        rows, "casusoverleg", casusoverleg_fields, [](auto& s) -> auto& { return s.casusoverleg; });
    add_group(
        rows, "regie", regie_fields, [](auto& s) -> auto& { return s.regie; });
    add_group(
        rows, "planning", planning_fields, [](auto& s) -> auto& { return s.planning; });
    add_group(
        rows, "attendance", attendance_fields, [](auto& s) -> auto& { return s.attendance; });
    add_group(
        rows, "staff", staff_fields, [](auto& s) -> auto& { return s.staff; });
}

void add_work(Rows& rows) {
    add_group(
        rows, "work", work_fields, [](auto& s) -> auto& { return s.work; });
    add_array<HoursPerWeek>(
        rows, "work.own_search", benefit_names,
        {0, 40, "hours a week that people with this benefit search by themselves at full motivation"},
        [](auto& s, std::size_t i) -> auto& { return s.work.own_search[i]; });
    add_group(
        rows, "wellbeing", wellbeing_fields, [](auto& s) -> auto& { return s.wellbeing; });
}

template <class Scheme, class Table>
void add_scheme(Rows& rows, const std::string& name, const Table& fields, Scheme Law::*scheme) {
    add_group(
        rows, "law." + name, fields, [scheme](auto& s) -> auto& { return s.law.*scheme; });
}

void add_taxes_and_toeslagen(Rows& rows) {
    add_scheme(rows, "minimum_wage", minimum_wage_fields, &Law::minimum_wage);
    add_scheme(rows, "wage_tax", wage_tax_fields, &Law::wage_tax);
    add_scheme(rows, "zvw", zvw_fields, &Law::zvw);
    add_scheme(rows, "iack", iack_fields, &Law::iack);
    add_scheme(rows, "zorgtoeslag", zorgtoeslag_fields, &Law::zorgtoeslag);
    add_scheme(rows, "huurtoeslag", huurtoeslag_fields, &Law::huurtoeslag);
    add_scheme(rows, "kindgebonden_budget", kindgebonden_budget_fields, &Law::kindgebonden_budget);
    add_scheme(rows, "kinderopvangtoeslag", kinderopvangtoeslag_fields, &Law::kinderopvangtoeslag);
    add_scheme(rows, "kinderbijslag", kinderbijslag_fields, &Law::kinderbijslag);
    add_scheme(rows, "studiefinanciering", studiefinanciering_fields, &Law::studiefinanciering);
    add_scheme(rows, "studietoeslag", studietoeslag_fields, &Law::studietoeslag);
}

void add_benefits(Rows& rows) {
    add_scheme(rows, "bijstand", bijstand_fields, &Law::bijstand);
    add_scheme(rows, "bijstand_means", bijstand_means_fields, &Law::bijstand_means);
    add_scheme(rows, "ww", ww_fields, &Law::ww);
    add_scheme(rows, "ziektewet", ziektewet_fields, &Law::ziektewet);
    add_scheme(rows, "wajong", wajong_fields, &Law::wajong);
    add_scheme(rows, "wia", wia_fields, &Law::wia);
    add_scheme(rows, "toeslagenwet", toeslagenwet_fields, &Law::toeslagenwet);
    add_scheme(rows, "loonkostensubsidie", loonkostensubsidie_fields, &Law::loonkostensubsidie);
    add_scheme(rows, "beslagvrije_voet", beslagvrije_voet_fields, &Law::beslagvrije_voet);
    add_scheme(rows, "health_insurance", health_insurance_fields, &Law::health_insurance);
    add_scheme(rows, "wmo", wmo_fields, &Law::wmo);
    add_scheme(rows, "payment", payment_fields, &Law::payment);
}

void add_local_schemes(Rows& rows) {
    for (std::size_t i = 0; i < local_schemes; ++i)
        add_group(
            rows, "law.local_schemes." + std::string{local_scheme_names[i]},
            local_scheme_fields, [i](auto& s) -> auto& { return s.law.local_schemes[i]; });
}

void add_route(Rows& rows, const std::string& name, std::size_t r) {
    const std::string prefix = "routes." + name;
    add_group(
        rows, prefix, route_fields, [r](auto& s) -> auto& { return s.routes[r]; });
    add_array<Score>(
        rows, prefix + ".relief", leefgebied_names,
        {-1, 1, "how much the need falls in a week of the route, at full need"}, [r](auto& s, std::size_t i) -> auto& {
            return s.routes[r].relief[i];
        });
}

}  // namespace

bool ParameterRow::may_be_bare() const { return !choices.empty() || path.starts_with("levers.") || name() == "number"; }

std::string_view ParameterRow::table() const { return std::string_view{path}.substr(0, path.rfind('.')); }

std::string_view ParameterRow::name() const { return std::string_view{path}.substr(path.rfind('.') + 1); }

std::vector<ParameterRow> registry(const std::vector<std::string>& route_names) {
    Rows rows;
    add_place(rows);
    add_residents(rows);
    add_service(rows);
    add_work(rows);
    add_taxes_and_toeslagen(rows);
    add_benefits(rows);
    add_local_schemes(rows);
    add_group(
        rows, "levers", lever_fields, [](auto& s) -> auto& { return s.levers; });
    for (std::size_t r = 0; r < route_names.size(); ++r) add_route(rows, route_names[r], r);
    return rows;
}

bool same_but_for_levers(const Scenario& a, const Scenario& b) {
    if (a.run.first_day != b.run.first_day || a.routes.size() != b.routes.size()) return false;
    std::vector<std::string> names;
    for (const Route& route : a.routes) names.push_back(route.name);
    const std::vector<ParameterRow> rows = registry(names);
    return std::all_of(rows.begin(), rows.end(), [&](const ParameterRow& row) {
        return row.path.starts_with("levers.") || row.get(a) == row.get(b);
    });
}

std::string number_text(double value) {
    char text[40];
    for (int digits = 1; digits <= 17; ++digits) {
        std::snprintf(text, sizeof text, "%.*g", digits, value);
        if (std::strtod(text, nullptr) != value) continue;
        const char* exponent = std::strchr(text, 'e');
        const bool ordinary = std::abs(value) >= 1e-6 && std::abs(value) < 1e15;
        if (exponent != nullptr && ordinary) {
            const int power = static_cast<int>(std::strtol(exponent + 1, nullptr, 10));
            std::snprintf(text, sizeof text, "%.*f", std::max(0, digits - 1 - power), value);
        }
        break;
    }
    return text;
}

std::string date_text(Date date) {
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", date.year, date.month, date.day);
    return text;
}

std::string value_text(const ParameterRow& row, double value) {
    if (!row.choices.empty()) return std::string{row.choices[static_cast<std::size_t>(value)]};
    if (row.whole) return std::to_string(static_cast<long long>(value));
    return number_text(value);
}

}  // namespace meedoen
