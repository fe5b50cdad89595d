// What the writer demands of its caller, and the reader of a file.
#include <algorithm>
#include <array>
#include <limits>
#include <set>
#include <stdexcept>
#include <string_view>

#include "output/results_file.hpp"
#include "output/text.hpp"

namespace meedoen {
namespace {

constexpr std::array<std::string_view, 9> reserved{"units",          "long_name",      "long_name_nl",
                                                   "_FillValue",     "CLASS",          "NAME",
                                                   "DIMENSION_LIST", "REFERENCE_LIST", "content_sha256"};
constexpr std::size_t most_dimensions = 32;  // HDF5's limit

[[noreturn]] void refuse(const std::string& place, const std::string& why) {
    throw std::invalid_argument{"results: " + shown(place) + ": " + why};
}

void require_text(const std::string& place, const std::string& text) {
    if (!is_text(text)) refuse(place, "a text is not UTF-8, or holds a zero byte");
}

void require_texts(const std::string& place, const Texts& texts) {
    std::set<std::string_view> seen;
    for (const auto& [name, text] : texts) {
        if (!is_name(name)) refuse(place, "'" + shown(name) + "' cannot be the name of an attribute");
        if (std::find(reserved.begin(), reserved.end(), name) != reserved.end())
            refuse(place, "the attribute '" + name + "' is written by this room itself");
        if (!seen.insert(name).second) refuse(place, "the attribute '" + name + "' is there twice");
        require_text(place + "." + name, text);
    }
}

std::size_t places_of(const Labels& labels) {
    return std::visit([](const auto& values) { return values.size(); }, labels.values);
}

void require_labels(const Labels& labels) {
    const auto* words = std::get_if<std::vector<std::string>>(&labels.values);
    if (labels.long_name.empty()) refuse(labels.name, "no long_name");
    if (labels.units.empty() && words == nullptr) refuse(labels.name, "no units");
    for (const std::string& text : {labels.long_name, labels.long_name_nl, labels.units})
        require_text(labels.name, text);
    if (words != nullptr)
        for (const std::string& word : *words) require_text(labels.name, word);
    require_texts(labels.name, labels.attributes);
}

std::size_t size_over(const ResultsFile& results, const Variable& variable) {
    if (variable.dimensions.size() > most_dimensions) refuse(variable.name, "more than 32 dimensions");
    std::set<std::string_view> seen;
    std::size_t size{1};
    for (const std::string& dimension : variable.dimensions) {
        const auto found = std::find_if(results.coordinates.begin(), results.coordinates.end(),
                                        [&](const Labels& labels) { return labels.name == dimension; });
        if (found == results.coordinates.end()) refuse(variable.name, "no coordinate '" + shown(dimension) + "'");
        if (!seen.insert(dimension).second) refuse(variable.name, "the dimension '" + dimension + "' is there twice");
        const std::size_t places = places_of(*found);
        if (places != 0 && size > std::numeric_limits<std::size_t>::max() / 8 / places)
            refuse(variable.name, "too large");
        size *= places;
    }
    return size;
}

void require_variable(const ResultsFile& results, const Variable& variable) {
    if (variable.long_name.empty()) refuse(variable.name, "no long_name");
    if (variable.units.empty()) refuse(variable.name, "no units");
    for (const std::string& text : {variable.long_name, variable.long_name_nl, variable.units})
        require_text(variable.name, text);
    require_texts(variable.name, variable.attributes);
    const std::size_t size = size_over(results, variable);
    if (variable.values.size() != size)
        refuse(variable.name,
               std::to_string(variable.values.size()) + " values, its dimensions make " + std::to_string(size));
    const auto too_wide = [](std::int64_t value) {
        return value < std::numeric_limits<std::int32_t>::min() || value > std::numeric_limits<std::int32_t>::max();
    };
    if (!variable.wide && std::any_of(variable.values.begin(), variable.values.end(), too_wide))
        refuse(variable.name, "a value does not fit in 32 bits");
}

}  // namespace

void require_consistent(const ResultsFile& results) {
    std::set<std::string_view> seen{"provenance"};
    const auto require_unique = [&seen](const std::string& name) {
        if (!is_name(name)) refuse(name, "cannot be the name of a column");
        if (!seen.insert(name).second) refuse(name, "this name is there twice");
    };
    for (const Labels& labels : results.coordinates) {
        require_unique(labels.name);
        require_labels(labels);
    }
    for (const Variable& variable : results.variables) {
        require_unique(variable.name);
        require_variable(results, variable);
    }
    require_texts("root", results.attributes);
    require_texts("provenance", results.provenance);
}

}  // namespace meedoen
