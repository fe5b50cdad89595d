#include "scenario/facts.hpp"

#include <cstdio>
#include <cstdlib>

namespace meedoen {
namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

}  // namespace

bool holds(const std::vector<Condition>& conditions, const Facts& facts) {
    for (const Condition& c : conditions) {
        const double fact = static_cast<double>(facts[at(c.fact)]);
        if (c.relation == Relation::at_least ? fact < c.bound : fact > c.bound) return false;
    }
    return true;
}

bool parse_condition(std::string_view text, Condition& condition, std::string& problem) {
    const std::size_t sign = text.find_first_of("<>");
    if (sign == std::string_view::npos || sign + 1 >= text.size() || text[sign + 1] != '=') {
        problem = "a condition is written: fact >= number, or fact <= number";
        return false;
    }
    const std::string name{trimmed(text.substr(0, sign))};
    condition.relation = text[sign] == '>' ? Relation::at_least : Relation::at_most;
    const std::string number{trimmed(text.substr(sign + 2))};
    char* end = nullptr;
    condition.bound = std::strtod(number.c_str(), &end);
    if (number.empty() || *end != '\0') {
        problem = "the bound of a condition is a number";
        return false;
    }
    for (std::size_t i = 0; i < fact_names.size(); ++i) {
        if (fact_names[i] == name) {
            condition.fact = static_cast<Fact>(i);
            return true;
        }
    }
    problem = "there is no fact \"" + name + "\"";
    return false;
}

std::string text_of(const Condition& condition) {
    std::array<char, 32> number{};
    std::snprintf(number.data(), number.size(), "%g", condition.bound);
    return std::string{fact_names[at(condition.fact)]} + (condition.relation == Relation::at_least ? " >= " : " <= ") +
           number.data();
}

}  // namespace meedoen
