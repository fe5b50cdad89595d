#include "run/plan_text.hpp"

#include <map>

#include "output/text.hpp"
#include "run/results.hpp"
#include "scenario/loader.hpp"
#include "scenario/registry.hpp"

namespace meedoen {
namespace {

constexpr std::string_view heading = "address,value,unit,kind,source,low,high";

/// Folders above the last one say where somebody keeps files, not what is in them.
std::string folder_and_file(const std::string& path) {
    const std::size_t last = path.rfind('/');
    if (last == std::string::npos || last == 0) return path;
    const std::size_t before = path.rfind('/', last - 1);
    return before == std::string::npos ? path : path.substr(before + 1);
}

std::string csv_field(const std::string& text) {
    if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) quoted += c == '"' ? std::string{"\"\""} : std::string{c};
    return quoted + "\"";
}

/// The fields of one record, from `start` on; `start` moves behind it.
std::vector<std::string> csv_record(const std::string& csv, std::size_t& start) {
    std::vector<std::string> fields(1);
    bool inside = false;
    while (start < csv.size()) {
        const char c = csv[start++];
        if (c == '"') {
            const bool doubled = inside && start < csv.size() && csv[start] == '"';
            if (doubled) fields.back() += csv[start++];
            inside = doubled || !inside;
        } else if (inside || (c != ',' && c != '\n')) {
            fields.back() += c;
        } else if (c == ',') {
            fields.emplace_back();
        } else {
            break;
        }
    }
    return fields;
}

}  // namespace

std::string as_text(const std::string& text) {
    if (is_text(text)) return text;
    std::string plain = text;
    for (char& c : plain)
        if (c == '\0' || static_cast<unsigned char>(c) >= 0x80U) c = '?';
    return plain;
}

std::string resolved_for_file(const Scenario& scenario, int years, int replications) {
    Scenario copy = scenario;
    copy.run.years.value = years;
    copy.run.replications.value = replications;
    for (Origin& origin : copy.origins) origin.where.file = folder_and_file(origin.where.file);
    return resolved_text(copy);
}

std::string parameters_csv(const Scenario& scenario) {
    std::vector<std::string> routes;
    for (const Route& route : scenario.routes) routes.push_back(route.name);
    std::map<std::string, const Origin*> origins;
    for (const Origin& origin : scenario.origins) origins[origin.path] = &origin;
    std::string csv = std::string{heading} + "\n";
    for (const ParameterRow& row : registry(routes)) {
        csv += csv_field(row.path) + "," + csv_field(value_text(row, row.get(scenario))) + "," +
               csv_field(std::string{row.unit});
        const auto found = origins.find(row.path);
        if (found == origins.end()) {
            csv += ",,,,\n";
            continue;
        }
        const Origin& origin = *found->second;
        csv += "," + csv_field(origin.kind) + "," + csv_field(origin.source) + "," +
               csv_field(value_text(row, origin.low)) + "," + csv_field(value_text(row, origin.high)) + "\n";
    }
    return csv;
}

std::vector<ParameterText> parameters_in(const ResultsFile& results, std::size_t scenario) {
    std::vector<ParameterText> parameters;
    for (const Labels& labels : results.coordinates) {
        const auto* texts = std::get_if<std::vector<std::string>>(&labels.values);
        if (labels.name != "scenario_parameters" || texts == nullptr || scenario >= texts->size()) continue;
        const std::string& csv = (*texts)[scenario];
        std::size_t start = csv.starts_with(heading) ? heading.size() + 1 : csv.size();
        while (start < csv.size()) {
            const std::vector<std::string> f = csv_record(csv, start);
            if (f.size() == 7) parameters.push_back({f[0], f[1], f[2], f[3], f[4], f[5], f[6]});
        }
    }
    return parameters;
}

}  // namespace meedoen
