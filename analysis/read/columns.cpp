#include "read/columns.hpp"

#include <algorithm>

namespace meedoen {
namespace {

using Dimensions = std::vector<std::string>;

[[noreturn]] void refuse(std::string_view what) {
    throw DamagedFile{"these results cannot be compared: " + std::string{what}};
}

const Labels& coordinate_of(const ResultsFile& results, std::string_view name) {
    const auto found = std::ranges::find(results.coordinates, name, &Labels::name);
    if (found == results.coordinates.end()) refuse("there is no '" + std::string{name} + "'");
    return *found;
}

const Variable& variable_of(const ResultsFile& results, std::string_view name, const Dimensions& dimensions) {
    const auto found = std::ranges::find(results.variables, name, &Variable::name);
    if (found == results.variables.end()) refuse("there is no column '" + std::string{name} + "'");
    if (found->dimensions != dimensions) refuse("the column '" + std::string{name} + "' has another shape");
    return *found;
}

void add_monthly(const ResultsFile& results, const Part& part, std::vector<std::vector<double>>& sums) {
    const Variable& column = variable_of(results, part.column, {"scenario", "replication", "stratum", "month"});
    const auto& strata = words_of(results, "stratum");
    const auto all = static_cast<std::size_t>(std::ranges::find(strata, "all") - strata.begin());
    const std::size_t months = places_of(results, "month");
    if (all == strata.size() || months == 0) refuse("there is no month, or no stratum 'all'");
    const std::size_t first = part.over == Over::last_month ? months - 1 : 0;
    std::size_t start = all * months;
    for (std::vector<double>& runs : sums)
        for (double& sum : runs) {
            std::int64_t total = 0;
            for (std::size_t m = first; m < months; ++m) total += column.values[start + m];
            sum += part.times * static_cast<double>(total);
            start += strata.size() * months;
        }
}

void add_once(const ResultsFile& results, const Part& part, std::vector<std::vector<double>>& sums) {
    const Variable& column = variable_of(results, part.column, {"scenario", "replication"});
    std::size_t place = 0;
    for (std::vector<double>& runs : sums)
        for (double& sum : runs) sum += part.times * static_cast<double>(column.values[place++]);
}

}  // namespace

const std::string& attribute_of(const ResultsFile& results, std::string_view name) {
    const auto found = std::ranges::find(results.attributes, name, &Texts::value_type::first);
    if (found == results.attributes.end()) refuse("there is no attribute '" + std::string{name} + "'");
    return found->second;
}

const std::vector<std::string>& words_of(const ResultsFile& results, std::string_view name) {
    const auto* words = std::get_if<std::vector<std::string>>(&coordinate_of(results, name).values);
    if (words == nullptr) refuse("'" + std::string{name} + "' holds no words");
    return *words;
}

std::size_t places_of(const ResultsFile& results, std::string_view name) {
    return std::visit([](const auto& values) { return values.size(); }, coordinate_of(results, name).values);
}

std::vector<std::vector<double>> sum_of(const ResultsFile& results, const Parts& parts) {
    const std::size_t runs = places_of(results, "replication");
    std::vector<std::vector<double>> sums(places_of(results, "scenario"), std::vector<double>(runs));
    for (const Part& part : parts)
        part.over == Over::once ? add_once(results, part, sums) : add_monthly(results, part, sums);
    return sums;
}

}  // namespace meedoen
