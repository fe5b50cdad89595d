// The JSON Schema of a scenario file, generated from the registry. Only what Draft 4 and Draft 7 share.
#include <map>

#include "scenario/loader.hpp"
#include "scenario/registry.hpp"

namespace meedoen {
namespace {

std::string json_text(std::string_view text) {
    std::string safe = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') safe += '\\';
        safe += c;
    }
    return safe + "\"";
}

/// The schema of the bare value of one row.
std::string value_schema(const ParameterRow& row) {
    if (!row.choices.empty() && row.choices[0] == "no") return "{\"type\": \"boolean\"}";
    if (!row.choices.empty()) {
        std::string names;
        for (const std::string_view name : row.choices) names += (names.empty() ? "" : ", ") + json_text(name);
        return "{\"type\": \"string\", \"enum\": [" + names + "]}";
    }
    return std::string{"{\"type\": "} + (row.whole ? "\"integer\"" : "\"number\"") +
           ", \"minimum\": " + number_text(row.low) + ", \"maximum\": " + number_text(row.high) + "}";
}

std::string leaf_schema(const ParameterRow& row) {
    const std::string value = value_schema(row);
    std::string leaf = "{\"type\": \"object\", \"properties\": {\"value\": " + value;
    if (row.choices.empty()) leaf += ", \"low\": " + value + ", \"high\": " + value;
    leaf +=
        R"(, "kind": {"type": "string", "enum": ["law", "published", "estimate", "assumption", "choice"]}, )"
        R"("source": {"type": "string"}, "note": {"type": "string"}}, "required": ["value"], "additionalProperties": false})";
    const std::string about =
        "\"description\": " + json_text(std::string{row.meaning} + " [" + std::string{row.unit} + "]");
    if (!row.may_be_bare()) return "{" + about + ", \"allOf\": [" + leaf + "]}";
    return "{" + about + ", \"anyOf\": [" + value + ", " + leaf + "]}";
}

/// A tree of tables, with schemas at the leaves, in the order of their names.
struct Table {
    std::map<std::string, Table> tables;
    std::map<std::string, std::string> leaves;
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
    for (const auto& [name, sub] : table.tables)
        add(name, "{\"type\": \"object\", \"additionalProperties\": false, \"properties\": {" +
                      object_text(sub, inner) + "}}");
    for (const auto& [name, schema] : table.leaves) add(name, schema);
    return text + "\n" + indent;
}

}  // namespace

std::string json_schema(const std::vector<std::string>& route_names) {
    Table top;
    for (const ParameterRow& row : registry(route_names)) put(top, row.path, leaf_schema(row));
    top.leaves["schema_version"] = R"({"type": "integer", "enum": [1]})";
    top.leaves["kind"] = R"({"type": "string", "enum": ["scenario", "place"]})";
    top.leaves["base"] = R"({"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]})";
    for (const char* key : {"title_nl", "title_en", "question", "place_type"})
        top.leaves[key] = R"({"type": "string"})";
    top.leaves["run"] =
        R"({"type": "object", "additionalProperties": false, "properties": {"years": {"type": "integer", "minimum": 1, "maximum": 20}, "replications": {"type": "integer", "minimum": 1, "maximum": 100000}, "first_day": {}, "law_date": {}, "law_frozen": {"type": "boolean"}}})";
    return "{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n  \"title\": \"meedoen scenario\",\n  "
           "\"type\": \"object\",\n"
           "  \"required\": [\"schema_version\", \"kind\"],\n  \"additionalProperties\": false,\n  \"properties\": {" +
           object_text(top, "  ") + "}\n}\n";
}

}  // namespace meedoen
