#include "scenario/facts.hpp"

#include <algorithm>
#include <cstdlib>

#include "base/issues.hpp"
#include "scenario/registry.hpp"

namespace meedoen {
namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

double highest(Fact fact) {
    constexpr double oldest = 120.0;
    constexpr double hours_per_day = 8.0;
    return fact == Fact::age ? oldest : fact == Fact::seen_belastbaarheid ? hours_per_day : 1.0;
}

bool parse_bound(const std::string& number, Condition& condition, std::string& problem) {
    const bool plain = !number.empty() && number.find_first_not_of("0123456789.") == std::string::npos;
    char* end = nullptr;
    condition.bound = plain ? std::strtod(number.c_str(), &end) : 0.0;
    if (!plain || *end != '\0') {
        problem = "the bound of a condition is a number, such as 0.5";
        return false;
    }
    if (condition.bound <= highest(condition.fact)) return true;
    problem = number + " is above the maximum of this fact, " + number_text(highest(condition.fact));
    return false;
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
    const std::string_view name = trimmed(text.substr(0, sign));
    const auto fact = std::find(fact_names.begin(), fact_names.end(), name);
    if (fact == fact_names.end()) {
        problem = "there is no fact " + quoted(name);
        return false;
    }
    condition.fact = static_cast<Fact>(fact - fact_names.begin());
    condition.relation = text[sign] == '>' ? Relation::at_least : Relation::at_most;
    return parse_bound(std::string{trimmed(text.substr(sign + 2))}, condition, problem);
}

std::string text_of(const Condition& condition) {
    return std::string{fact_names[at(condition.fact)]} + (condition.relation == Relation::at_least ? " >= " : " <= ") +
           number_text(condition.bound);
}

}  // namespace meedoen
