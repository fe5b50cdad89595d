// The registry: one row for every parameter of a scenario, with its address. Made from the field tables beside the
// groups; reading, checking, showing, the JSON Schema and the results file all go through it.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/calendar.hpp"

namespace meedoen {

struct Scenario;

struct ParameterRow {
    std::string path;  // address, for instance "residents.bijstand.need.financien"
    std::string_view unit;
    std::string_view meaning;
    bool whole{};
    double low{};
    double high{};
    std::span<const std::string_view> choices;
    std::function<double(const Scenario&)> get;
    std::function<void(Scenario&, double)> set;

    /// Settings of policy and words from a list may be written bare; numbers of the model say what they are.
    bool may_be_bare() const;
    std::string_view table() const;  // all but the last part of the path
    std::string_view name() const;   // the last part
};

/// All rows, in a fixed order; the routes by the names given, in that order.
std::vector<ParameterRow> registry(const std::vector<std::string>& route_names);

/// Whether all parameters of two scenarios are equal, levers left out.
bool same_but_for_levers(const Scenario& a, const Scenario& b);

/// A value as text: the name of a choice, a whole number, or the shortest text that reads back the same.
std::string value_text(const ParameterRow& row, double value);

/// "2026-01-01".
std::string date_text(Date date);

/// The shortest decimal text that reads back as `value`; without an exponent for numbers of ordinary size.
std::string number_text(double value);

}  // namespace meedoen
