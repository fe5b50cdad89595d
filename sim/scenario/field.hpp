// The field table: beside each group of parameters stands a table with one row per parameter. It serves reading,
// checking, describing, the JSON Schema and the results file. Unit and wholeness follow from the member's type.
#pragma once

#include <array>
#include <span>
#include <string_view>
#include <type_traits>

#include "base/quantities.hpp"

namespace meedoen {

/// One parameter of a group. `low` and `high` are what makes sense at all (inclusive), in the member's own unit.
template <class Group>
struct Field {
    std::string_view name;
    double low;
    double high;
    std::string_view meaning;
    std::string_view unit;
    bool whole;
    std::span<const std::string_view> choices;  // names when the value is a choice, else empty
    double (*get)(const Group&);
    void (*set)(Group&, double);
};

namespace detail {
template <class Member>
struct MemberOf;
template <class GroupType, class Value>
struct MemberOf<Value GroupType::*> {
    using Group = GroupType;
    using Quantity = Value;
};

/// How a value of a group is read and written.
template <class Group>
struct Access {
    double (*get)(const Group&);
    void (*set)(Group&, double);
};

template <class Value, class Group>
constexpr Field<Group> row(std::string_view name, double low, double high, std::string_view meaning,
                           Access<Group> value) {
    return {name, low,       high,     meaning, Value::unit_type::name, std::is_integral_v<typename Value::number_type>,
            {},   value.get, value.set};
}

// Functions and not lambdas: every unit that includes a table compiles them, and a lambda is a class of its own.
template <auto Member>
double get(const typename MemberOf<decltype(Member)>::Group& group) {
    return static_cast<double>((group.*Member).value);
}
template <auto Member>
void set(typename MemberOf<decltype(Member)>::Group& group, double x) {
    using Number = typename MemberOf<decltype(Member)>::Quantity::number_type;
    (group.*Member).value = static_cast<Number>(x);
}
template <auto Member, std::size_t Index>
double get_element(const typename MemberOf<decltype(Member)>::Group& group) {
    return static_cast<double>((group.*Member)[Index].value);
}
template <auto Member, std::size_t Index>
void set_element(typename MemberOf<decltype(Member)>::Group& group, double x) {
    using Number = typename MemberOf<decltype(Member)>::Quantity::value_type::number_type;
    (group.*Member)[Index].value = static_cast<Number>(x);
}

}  // namespace detail

/// A row of the table: `field<&LifeParameters::drift>("drift", 0, 1, "...")`.
template <auto Member>
constexpr auto field(std::string_view name, double low, double high, std::string_view meaning) {
    using Of = detail::MemberOf<decltype(Member)>;
    return detail::row<typename Of::Quantity>(
        name, low, high, meaning, detail::Access<typename Of::Group>{detail::get<Member>, detail::set<Member>});
}

/// A row of one element of an array.
template <auto Member, std::size_t Index>
constexpr auto element_field(std::string_view name, double low, double high, std::string_view meaning) {
    using Of = detail::MemberOf<decltype(Member)>;
    return detail::row<typename Of::Quantity::value_type>(
        name, low, high, meaning,
        detail::Access<typename Of::Group>{detail::get_element<Member, Index>, detail::set_element<Member, Index>});
}

/// A row whose value is one of a list of names; files write the name.
template <auto Member, std::size_t Count>
constexpr auto choice_field(std::string_view name, const std::array<std::string_view, Count>& choices,
                            std::string_view meaning) {
    auto row = field<Member>(name, 0.0, static_cast<double>(Count) - 1.0, meaning);
    row.choices = choices;
    return row;
}

}  // namespace meedoen
