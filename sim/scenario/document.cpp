// The only file that knows toml++ (built without its exceptions: see CMakeLists.txt).
#include "scenario/document.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <tuple>

#include "scenario/registry.hpp"
#include "scenario/syntax.hpp"

namespace meedoen {
namespace {

Position position_of(const toml::source_region& region, const std::string& file) {
    return {file, static_cast<std::int32_t>(region.begin.line), static_cast<std::int32_t>(region.begin.column)};
}

Node converted(const toml::node& node, const std::string& file);

void convert_table(const toml::table& table, const std::string& file, Node& result) {
    result.members.reserve(table.size());
    for (const auto& [key, value] : table) {
        result.members.push_back({std::string{key.str()}, position_of(key.source(), file), {}});
        result.members.back().value.push_back(converted(value, file));
    }
    std::stable_sort(result.members.begin(), result.members.end(), [](const auto& a, const auto& b) {
        return std::tie(a.where.line, a.where.column) < std::tie(b.where.line, b.where.column);
    });
}

Node converted(const toml::node& node, const std::string& file) {
    Node result;
    result.where = position_of(node.source(), file);
    if (const auto* table = node.as_table()) {
        result.kind = Node::Kind::table;
        convert_table(*table, file, result);
    } else if (const auto* array = node.as_array()) {
        result.kind = Node::Kind::array;
        for (const auto& item : *array) result.items.push_back(converted(item, file));
    } else if (const auto* text = node.as_string()) {
        result.kind = Node::Kind::text;
        result.text = text->get();
    } else if (const auto* whole = node.as_integer()) {
        result.kind = Node::Kind::whole;
        result.whole = whole->get();
    } else if (const auto* real = node.as_floating_point()) {
        result.kind = Node::Kind::real;
        result.real = real->get();
    } else if (const auto* truth = node.as_boolean()) {
        result.kind = Node::Kind::truth;
        result.truth = truth->get();
    } else if (const auto* date = node.as_date()) {
        result.kind = Node::Kind::date;
        result.date = Date{date->get().year, date->get().month, date->get().day};
    } else {
        result.kind = Node::Kind::other;
    }
    return result;
}

}  // namespace

const Node::Member* Node::member(std::string_view key) const {
    for (const Member& m : members)
        if (m.key == key) return &m;
    return nullptr;
}

const Node* Node::find(std::string_view key) const {
    const Member* m = member(key);
    return m == nullptr ? nullptr : &m->value.front();
}

bool Node::same_value(const Node& other) const {
    if (is_number() && other.is_number()) return number() == other.number();
    const auto same_member = [](const Member& a, const Member& b) {
        return a.key == b.key && a.value.front().same_value(b.value.front());
    };
    const auto same_item = [](const Node& a, const Node& b) { return a.same_value(b); };
    return kind == other.kind && text == other.text && truth == other.truth && date == other.date &&
           std::equal(members.begin(), members.end(), other.members.begin(), other.members.end(), same_member) &&
           std::equal(items.begin(), items.end(), other.items.begin(), other.items.end(), same_item);
}

std::string described(const Node& node) {
    switch (node.kind) {
        case Node::Kind::table:
            return "a table";
        case Node::Kind::array:
            return "a list";
        case Node::Kind::text:
            return "the text " + meedoen::quoted(node.text);
        case Node::Kind::whole:
            return "the number " + std::to_string(node.whole);
        case Node::Kind::real:
            return "the number " + number_text(node.real);
        case Node::Kind::truth:
            return node.truth ? "true" : "false";
        case Node::Kind::date:
            return "a date";
        case Node::Kind::other:
            break;
    }
    return node.text.empty() ? "a time" : node.text;
}

std::optional<Node> parse_document(std::string text, const std::string& file, Issues& issues) {
    if (!check_text(text, file, issues)) return std::nullopt;
    const toml::parse_result parsed = toml::parse(std::string_view{text});
    if (parsed) return converted(parsed.table(), file);
    const toml::parse_error& error = parsed.error();
    issues.error(syntax_issue(text, position_of(error.source(), file), error.description()));
    return std::nullopt;
}

}  // namespace meedoen
