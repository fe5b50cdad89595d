// The JSON Schema of every kind of scenario file, generated from the registry: one schema with a branch per kind. Only
// what Draft 4 and Draft 7 share, because editors and checkers know different drafts: definitions, inclusive bounds,
// no const, and nothing beside a $ref.
#include <map>

#include "scenario/addresses.hpp"
#include "scenario/loader.hpp"
#include "scenario/registry.hpp"
#include "scenario/route_files.hpp"
#include "scenario/values.hpp"

namespace meedoen {
namespace {

const std::string text_schema = R"({"type": "string"})";

std::string json_text(std::string_view text) {
    std::string safe = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') safe += '\\';
        safe += c;
    }
    return safe + "\"";
}

template <class Words>
std::string enum_schema(const Words& words) {
    std::string names;
    for (const std::string_view name : words) names += (names.empty() ? "" : ", ") + json_text(name);
    return "{\"type\": \"string\", \"enum\": [" + names + "]}";
}

std::string ref(const std::string& name) { return "{\"$ref\": \"#/definitions/" + name + "\"}"; }

/// The schema of the bare value of one row.
std::string value_schema(const ParameterRow& row) {
    if (!row.choices.empty() && row.choices[0] == "no") return R"({"type": "boolean"})";
    if (!row.choices.empty()) return enum_schema(row.choices);
    return std::string{"{\"type\": "} + (row.whole ? "\"integer\"" : "\"number\"") +
           ", \"minimum\": " + number_text(row.low) + ", \"maximum\": " + number_text(row.high) + "}";
}

/// A value that says what it is; with `from` as an entry of a series.
std::string leaf_schema(const ParameterRow& row, const std::string& from) {
    const std::string value = value_schema(row);
    const std::string range = row.choices.empty() ? ", \"low\": " + value + ", \"high\": " + value : "";
    const std::string needed = row.may_be_bare() ? "" : ", \"kind\"";
    return "{\"type\": \"object\", \"properties\": {" + (from.empty() ? "" : "\"from\": " + from + ", ") +
           "\"value\": " + value + range + ", \"kind\": " + ref("number_kind") + ", \"source\": " + text_schema +
           ", \"note\": " + text_schema + "}, \"required\": [" + (from.empty() ? "" : "\"from\", ") + "\"value\"" +
           needed + "], \"additionalProperties\": false}";
}

std::string about(const ParameterRow& row) {
    return "\"description\": " + json_text(std::string{row.meaning} + " [" + std::string{row.unit} + "]");
}

std::string row_schema(const ParameterRow& row) {
    const std::string leaf = leaf_schema(row, "");
    if (!row.may_be_bare()) return "{" + about(row) + ", \"allOf\": [" + leaf + "]}";
    return "{" + about(row) + ", \"anyOf\": [" + value_schema(row) + ", " + leaf + "]}";
}

/// An amount of the law as the files of law/ give it: by date.
std::string series_schema(const ParameterRow& row) {
    return "{" + about(row) +
           ", \"type\": \"object\", \"required\": [\"series\"], \"additionalProperties\": false, \"properties\": "
           "{\"series\": {\"type\": \"array\", \"minItems\": 1, \"items\": " +
           leaf_schema(row, ref("date")) + "}}}";
}

/// A tree of tables, with schemas at the leaves, in the order of their names.
struct Table {
    std::map<std::string, Table> tables;
    std::map<std::string, std::string> leaves;
    std::vector<std::string> required;
};

void put(Table& table, std::string_view path, std::string schema) {
    const std::size_t dot = path.find('.');
    if (dot == std::string_view::npos)
        table.leaves[std::string{path}] = std::move(schema);
    else
        put(table.tables[std::string{path.substr(0, dot)}], path.substr(dot + 1), std::move(schema));
}

std::string object_text(const Table& table, const std::string& indent) {
    std::string text;
    const std::string inner = indent + "  ";
    const auto add = [&](const std::string& name, const std::string& schema) {
        text += (text.empty() ? "\n" : ",\n") + inner + json_text(name) + ": " + schema;
    };
    for (const auto& [name, sub] : table.tables) add(name, object_text(sub, inner));
    for (const auto& [name, schema] : table.leaves) add(name, schema);
    std::string required;
    for (const std::string& name : table.required) required += (required.empty() ? "" : ", ") + json_text(name);
    return "{\"type\": \"object\", " + (required.empty() ? "" : "\"required\": [" + required + "], ") +
           "\"additionalProperties\": false, \"properties\": {" + text + "\n" + indent + "}}";
}

Table file_of(const std::string& kind) {
    Table table;
    table.leaves["schema_version"] = R"({"type": "integer", "enum": [1]})";
    table.leaves["kind"] = enum_schema(std::vector<std::string_view>{kind});
    table.required = {"schema_version", "kind"};
    return table;
}

constexpr std::string_view own_route = "routes.x.";

std::vector<ParameterRow> route_rows() {
    std::vector<ParameterRow> rows = registry({"x"});
    std::erase_if(rows, [](const ParameterRow& row) { return !row.path.starts_with(own_route); });
    return rows;
}

Table run_table() {
    Table run;
    run.leaves["years"] = R"({"type": "integer", "minimum": 1, "maximum": 20})";
    run.leaves["replications"] = R"({"type": "integer", "minimum": 1, "maximum": 100000})";
    run.leaves["first_day"] = run.leaves["law_date"] = ref("date");
    run.leaves["law_frozen"] = R"({"type": "boolean"})";
    return run;
}

Table scenario_file(const std::vector<ParameterRow>& rows, const std::vector<std::string>& route_names) {
    Table file = file_of("scenario");
    for (const char* key : {"title_nl", "title_en", "question", "question_nl", "place_type"})
        file.leaves[key] = text_schema;
    file.leaves["base"] =
        R"({"anyOf": [{"type": "string"}, {"type": "array", "minItems": 1, "items": {"type": "string"}}]})";
    file.tables["run"] = run_table();
    for (const ParameterRow& row : rows) put(file, row.path, row_schema(row));
    for (const std::string& name : route_names) put(file, "routes." + name, ref("route_numbers"));
    return file;
}

/// The numbers of one route, in its own file or laid over it by a scenario.
Table route_numbers() {
    Table numbers;
    for (const ParameterRow& row : route_rows()) put(numbers, row.path.substr(own_route.size()), row_schema(row));
    return numbers;
}

Table place_file(const std::vector<ParameterRow>& rows) {
    Table file = file_of("place");
    file.leaves["title_nl"] = file.leaves["title_en"] = text_schema;
    for (const ParameterRow& row : rows)
        if (row.path.starts_with("place.")) put(file, row.path, row_schema(row));
    return file;
}

Table route_file() {
    Table file = file_of("route");
    for (const std::string_view key : route_texts) {
        file.leaves[std::string{key}] = R"({"type": "string", "minLength": 1})";
        file.required.emplace_back(key);
    }
    file.leaves["conditions"] =
        R"({"type": "array", "items": {"type": "string", "pattern": "^\\s*(FACTS)\\s*[<>]=\\s*[0-9.]+\\s*$"}})";
    std::string facts;
    for (const std::string_view fact : fact_names) facts += (facts.empty() ? "" : "|") + std::string{fact};
    std::string& conditions = file.leaves["conditions"];
    conditions.replace(conditions.find("FACTS"), 5, facts);
    file.required.insert(file.required.end(), {"conditions", "route"});
    std::string needed;
    for (const ParameterRow& row : route_rows())
        if (row.path.find(".relief.") == std::string::npos)
            needed += (needed.empty() ? "" : ", ") + json_text(row.name());
    file.leaves["route"] = "{\"allOf\": [" + ref("route_numbers") + ", {\"required\": [" + needed + "]}]}";
    return file;
}

Table law_file(const std::vector<ParameterRow>& rows) {
    const std::string shelf = "law.";
    Table file = file_of("law");
    for (const ParameterRow& row : rows)
        if (row.path.starts_with(shelf)) put(file, row.path.substr(shelf.size()), series_schema(row));
    return file;
}

/// Its tables have names of their own, so the branch lists only the head.
std::string sources_file() {
    const std::string source =
        "{\"type\": \"object\", \"required\": [\"title\", \"kind\"], \"additionalProperties\": false, \"properties\": "
        "{\"title\": {\"type\": \"string\", \"minLength\": 1}, \"kind\": " +
        enum_schema(source_kinds) + R"(, "year": {"type": "integer"}, "note": {"type": "string"}}})";
    const Table head = file_of("sources");
    std::string text = object_text(head, "    ");
    const std::string closed = "\"additionalProperties\": false";
    return text.replace(text.find(closed), closed.size(), "\"additionalProperties\": " + source);
}

}  // namespace

std::string json_schema(const std::vector<std::string>& route_names) {
    const std::vector<ParameterRow> rows = registry({});
    std::map<std::string, std::string> definitions{
        {"date", R"({"type": "string", "format": "date"})"},
        {"number_kind", enum_schema(number_kinds)},
        {"scenario_file", object_text(scenario_file(rows, route_names), "    ")},
        {"route_numbers", object_text(route_numbers(), "    ")},
        {"place_file", object_text(place_file(rows), "    ")},
        {"route_file", object_text(route_file(), "    ")},
        {"law_file", object_text(law_file(rows), "    ")},
        {"sources_file", sources_file()},
    };
    std::string branches;
    std::string text;
    for (const auto& [name, schema] : definitions) {
        text += (text.empty() ? "" : ",\n") + std::string{"    "} + json_text(name) + ": " + schema;
        if (name.ends_with("_file")) branches += (branches.empty() ? "" : ", ") + ref(name);
    }
    return "{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n"
           "  \"title\": \"Files of a scenario folder of meedoen\",\n  \"oneOf\": [" +
           branches + "],\n  \"definitions\": {\n" + text + "\n  }\n}\n";
}

}  // namespace meedoen
