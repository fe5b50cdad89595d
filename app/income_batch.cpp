#include "income_batch.hpp"

#include <cerrno>
#include <cstdio>
#include <iostream>

#include "command.hpp"
#include "income/purse_text.hpp"
#include "json_node.hpp"
#include "output/errors.hpp"
#include "report/json_text.hpp"
#include "scenario/household_file.hpp"
#include "scenario/registry.hpp"
#include "standard_output.hpp"

namespace meedoen {
namespace {

constexpr std::size_t kept_back = 1 << 16;  // bytes of output that are gathered before they are written

std::string problem_line(std::size_t number, const Issues& issues) {
    std::vector<std::string> problems;
    for (const Issue& issue : issues.errors())
        problems.push_back(json_object({{"key", json_string(issue.key)},
                                        {"problem", json_string(issue.problem)},
                                        {"why", json_string(issue.why)},
                                        {"suggestion", json_string(issue.suggestion)}}));
    return json_object({{"line", std::to_string(number)}, {"error", json_array(problems)}}) + "\n";
}

std::string answer(const std::string& line, std::size_t number, const Law& law, bool& fine) {
    Issues issues;
    const std::optional<Node> node = node_from_json(line, {"-", static_cast<std::int32_t>(number), 1}, issues);
    const HouseholdFile file = node ? household_from(*node, issues) : HouseholdFile{};
    fine = !issues.any_error();
    if (!fine) return problem_line(number, issues);
    const std::string name = file.id.empty() ? "" : "\"id\":" + json_string(file.id) + ",";
    return "{" + name + purse_json(purse_of(file.facts, law)).substr(1) + "\n";
}

template <class Fields>
std::string properties_of(const Fields& fields) {
    std::string text = "{";
    for (const auto& f : fields) {
        std::vector<std::string> words;
        for (const std::string_view word : f.choices) words.push_back(json_string(word));
        const std::string type = words.empty() ? "\"type\":\"" + std::string{f.whole ? "integer" : "number"} +
                                                     "\",\"minimum\":" + number_text(f.low) +
                                                     ",\"maximum\":" + number_text(f.high)
                                               : "\"enum\":" + json_array(words);
        text += (text.size() > 1 ? "," : "") + json_string(f.name) + ":{" + type + ",\"description\":" +
                json_string(std::string{f.meaning} + (words.empty() ? "; " + std::string{f.unit} : "")) + "}";
    }
    return text + "}";
}

template <class Fields>
std::string object_of(const Fields& fields) {
    return "{\"type\":\"object\",\"additionalProperties\":false,\"properties\":" + properties_of(fields) + "}";
}

std::string output_properties() {
    std::string text;
    for (const ComponentText& c : component_texts)
        text += json_string(c.name) + ":{\"type\":\"integer\",\"description\":" +
                json_string(std::string{c.title_en} + ", EUR cent a month; " + std::string{c.articles}) + "},";
    for (const BasisText& b : shared_basis_texts)
        text += json_string(b.name) +
                ":{\"type\":\"integer\",\"description\":" + json_string(std::string{b.title_en} + ", EUR cent") + "},";
    return "{" + text +
           "\"gross\":{\"type\":\"integer\",\"description\":\"wage and holiday pay, EUR cent a month\"},"
           "\"net\":{\"type\":\"integer\",\"description\":\"all parts together, EUR cent a month\"}}";
}

}  // namespace

int income_batch(const Law& law) {
    std::string out;
    std::size_t number = 0;
    bool all_fine = true;
    for (std::string line; std::getline(std::cin, line);) {
        ++number;
        bool fine = true;
        out += answer(line, number, law, fine);
        all_fine = all_fine && fine;
        if (out.size() > kept_back) print(out), out.clear();
    }
    print(out);
    if (std::ferror(stdin) != 0) throw OutputError{"cannot read the standard input: " + reason_of(errno)};
    return all_fine ? ExitCode::fine : ExitCode::partly;
}

std::string income_schema() {
    const std::string list_of_persons =
        "{\"type\":\"array\",\"minItems\":1,\"maxItems\":2,\"items\":" + object_of(person_fields) + "}";
    const std::string list_of_children =
        "{\"type\":\"array\",\"maxItems\":10,\"items\":" + object_of(child_fields) + "}";
    const std::string input =
        "{\"type\":\"object\",\"additionalProperties\":false,\"required\":[\"household\",\"person\"],\"properties\":{"
        "\"schema_version\":{\"enum\":[1]},\"kind\":{\"enum\":[\"household\"]},\"title_nl\":{\"type\":\"string\"},"
        "\"title_en\":{\"type\":\"string\"},\"story_nl\":{\"type\":\"string\"},\"story_en\":{\"type\":\"string\"},"
        "\"id\":{\"type\":[\"string\",\"integer\"],\"description\":\"given back with the answer\"},\"household\":" +
        object_of(household_fields) + ",\"person\":" + list_of_persons + ",\"child\":" + list_of_children + "}}";
    return "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"title\":\"meedoen income\",\"definitions\":{"
           "\"input\":" +
           input + ",\"output\":{\"type\":\"object\",\"properties\":" + output_properties() +
           "}},\"allOf\":[{\"$ref\":\"#/definitions/input\"}]}\n";
}

}  // namespace meedoen
