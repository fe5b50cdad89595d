#include "read/statuses.hpp"

#include <algorithm>
#include <array>
#include <map>

#include "read/columns.hpp"
#include "run/results.hpp"
#include "scenario/levers.hpp"

namespace meedoen {
namespace {

constexpr std::array<std::string_view, 3> from_strong_to_weak{"published", "deduction", "assumption"};
constexpr std::string_view lever_prefix = "levers.";

/// An unknown word is as weak as an assumption.
std::size_t weakness(std::string_view status) {
    const auto found = std::ranges::find(from_strong_to_weak, status);
    return std::min<std::size_t>(static_cast<std::size_t>(found - from_strong_to_weak.begin()), 2);
}

std::string weakest_difference(const std::vector<ParameterText>& base, const std::vector<ParameterText>& arm) {
    std::map<std::string_view, const ParameterText*> in_base;
    for (const ParameterText& parameter : base) in_base[parameter.address] = &parameter;
    std::string status;
    for (const ParameterText& parameter : arm) {
        const auto found = in_base.find(parameter.address);
        const bool same = found != in_base.end() && found->second->value == parameter.value;
        if (!same) status = weaker(status, status_of_difference(parameter.address, parameter.kind));
        if (found != in_base.end()) in_base.erase(found);
    }
    for (const auto& [address, gone] : in_base) status = weaker(status, status_of_difference(address, gone->kind));
    return status;
}

}  // namespace

std::string weaker(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) return std::string{a.empty() ? b : a};
    return std::string{weakness(a) >= weakness(b) ? a : b};
}

std::string status_of_difference(std::string_view address, std::string_view kind) {
    if (!address.starts_with(lever_prefix)) return kind == "assumption" ? "assumption" : "deduction";
    const auto lever =
        std::ranges::find(lever_descriptions, address.substr(lever_prefix.size()), &LeverDescription::lever);
    return lever != lever_descriptions.end() ? std::string{lever->status} : "assumption";
}

std::vector<std::string> arm_statuses(const ResultsFile& results) {
    const std::size_t arms = places_of(results, "scenario");
    const std::vector<ParameterText> base = parameters_in(results, 0);
    std::vector<std::string> statuses(arms);
    for (std::size_t a = 1; a < arms; ++a) statuses[a] = weakest_difference(base, parameters_in(results, a));
    return statuses;
}

}  // namespace meedoen
