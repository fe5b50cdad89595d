#include "income_batch.hpp"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <iostream>
#include <map>
#include <span>

#include "command.hpp"
#include "income/purse_text.hpp"
#include "income_assumptions.hpp"
#include "json_node.hpp"
#include "law_by_date.hpp"
#include "output/errors.hpp"
#include "report/json_text.hpp"
#include "scenario/household_file.hpp"
#include "scenario/registry.hpp"
#include "standard_output.hpp"

namespace meedoen {
namespace {

constexpr std::size_t kept_back = 1 << 16;  // bytes of output that are gathered before they are written

std::string problem_line(std::size_t number, const std::string& name, const Issues& issues) {
    std::vector<std::string> problems;
    for (const Issue& issue : issues.errors())
        problems.push_back(json_object({{"key", json_string(issue.key)},
                                        {"problem", json_string(issue.problem)},
                                        {"why", json_string(issue.why)},
                                        {"suggestion", json_string(issue.suggestion)}}));
    return "{" + name + json_object({{"line", std::to_string(number)}, {"error", json_array(problems)}}).substr(1) +
           "\n";
}

/// Lines in, answers out, with the law of each line's own date or else of all.
class Batch {
public:
    explicit Batch(const IncomeRequest& asked) : of_all_{asked.scenario}, laws_{asked.scenarios} {}

    std::string answer(const std::string& line, std::size_t number) {
        Issues issues;
        const Position where{"-", static_cast<std::int32_t>(number), 1};
        std::optional<Node> node = node_from_json(line, where, issues);
        const Scenario* scenario = node ? scenario_of(*node, issues) : nullptr;
        const HouseholdFile file = node ? household_from(*node, issues) : HouseholdFile{};
        const std::string id = file.id_is_number ? file.id : json_string(file.id);
        const std::string name = file.id.empty() ? "" : "\"id\":" + id + ",";
        if (issues.any_error()) {
            all_fine_ = false;
            return problem_line(number, name, issues);
        }
        const HouseholdPurse purse = purse_of(file.facts, scenario->law);
        const std::string object =
            with_assumptions(purse_json(purse), assumptions_of(*scenario).behind(file.facts, std::span{&purse, 1}));
        return "{" + name + object.substr(1) + "\n";
    }

    bool all_fine() const { return all_fine_; }

private:
    /// Takes the date out of a line: what is left is a household.
    const Scenario* scenario_of(Node& line, Issues& issues) {
        const auto is_date = [](const Node::Member& m) { return m.key == "date"; };
        const auto member = std::find_if(line.members.begin(), line.members.end(), is_date);
        if (member == line.members.end()) return &of_all_;
        const Node date = member->value.front();
        std::erase_if(line.members, is_date);
        if (date.kind != Node::Kind::text) {
            issues.error({line.where, "date", "found " + described(date),
                          "expected a day as \"2026-01-01\", or a month as \"2026-01\"", ""});
            return nullptr;
        }
        const std::optional<std::string> day = law_day(date.text, "date", line.where, issues);
        return day ? laws_.on(*day, issues) : nullptr;
    }

    const Assumptions& assumptions_of(const Scenario& scenario) {
        const auto known = assumptions_.find(&scenario);
        return known != assumptions_.end() ? known->second : assumptions_.emplace(&scenario, scenario).first->second;
    }

    const Scenario& of_all_;
    LawByDate laws_;
    std::map<const Scenario*, Assumptions> assumptions_;
    bool all_fine_{true};
};

template <class Fields>
std::string properties_of(const Fields& fields) {
    std::string text = "{";
    for (const auto& f : fields) {
        std::vector<std::string> words;
        for (const std::string_view word : f.choices) words.push_back(json_string(word));
        const std::string yes_or_no = f.unit == unit::YesNo::name ? "[\"boolean\",\"integer\"]" : "";
        const std::string number = json_string(f.whole ? "integer" : "number");
        const std::string type = words.empty()
                                     ? "\"type\":" + (yes_or_no.empty() ? number : yes_or_no) +
                                           ",\"minimum\":" + number_text(f.low) + ",\"maximum\":" + number_text(f.high)
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
           "\"net\":{\"type\":\"integer\",\"description\":\"all parts together, EUR cent a month\"},"
           "\"assumptions\":{\"type\":\"array\",\"items\":{\"type\":\"string\"},\"description\":\"addresses of the "
           "amounts of the law behind it that are assumptions\"}}";
}

}  // namespace

int income_batch(const IncomeRequest& asked) {
    Batch batch{asked};
    std::string out;
    std::size_t number = 0;
    constexpr std::string_view mark{"\xEF\xBB\xBF"};  // of UTF-8, at the beginning of a file
    for (std::string line; std::getline(std::cin, line);) {
        if (number == 0 && line.starts_with(mark)) line.erase(0, mark.size());
        out += batch.answer(line, ++number);
        if (out.size() > kept_back) print(out), out.clear();
    }
    print(out);
    if (std::ferror(stdin) != 0) throw OutputError{"cannot read the standard input: " + reason_of(errno)};
    return batch.all_fine() ? ExitCode::fine : ExitCode::partly;
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
        "\"id\":{\"type\":[\"string\",\"integer\"],\"description\":\"given back with the answer\"},"
        "\"date\":{\"type\":\"string\",\"pattern\":\"^202[4-6]-[0-9]{2}(-[0-9]{2})?$\","
        "\"description\":\"of a line in a batch: the law of this day, or of the first day of this month\"},"
        "\"household\":" +
        object_of(household_fields) + ",\"person\":" + list_of_persons + ",\"child\":" + list_of_children + "}}";
    return "{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"title\":\"meedoen income\",\"definitions\":{"
           "\"input\":" +
           input + ",\"output\":{\"type\":\"object\",\"properties\":" + output_properties() +
           "}},\"allOf\":[{\"$ref\":\"#/definitions/input\"}]}\n";
}

}  // namespace meedoen
