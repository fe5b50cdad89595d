#include "json_node.hpp"

#include <boost/json/src.hpp>

namespace meedoen {
namespace {

namespace json = boost::json;

class Converter {
public:
    explicit Converter(const Position& where) : where_{where} {}

    Node node_of(const json::value& value) const {
        Node node;
        node.where = where_;
        switch (value.kind()) {
            case json::kind::object:
                for (const auto& [key, member] : value.get_object())
                    node.members.push_back({std::string{key}, where_, {node_of(member)}});
                break;
            case json::kind::array:
                node.kind = Node::Kind::array;
                for (const json::value& item : value.get_array()) node.items.push_back(node_of(item));
                break;
            default:
                scalar(value, node);
        }
        return node;
    }

private:
    static void scalar(const json::value& value, Node& node) {
        node.kind = Node::Kind::other;
        node.text = "null";
        if (const json::string* text = value.if_string()) {
            node.kind = Node::Kind::text;
            node.text = std::string{text->data(), text->size()};
        } else if (const bool* truth = value.if_bool()) {
            node.kind = Node::Kind::truth;
            node.truth = *truth;
        } else if (const std::int64_t* whole = value.if_int64()) {
            node.kind = Node::Kind::whole;
            node.whole = *whole;
        } else if (value.is_number()) {
            node.kind = Node::Kind::real;
            node.real = value.to_number<double>();
        }
    }

    const Position& where_;
};

}  // namespace

std::optional<Node> node_from_json(std::string_view text, const Position& where, Issues& issues) {
    boost::system::error_code failed;
    const json::value value = json::parse(json::string_view{text.data(), text.size()}, failed);
    if (failed) {
        issues.error({where, "", "no JSON", failed.message(), ""});
        return std::nullopt;
    }
    if (!value.is_object()) {
        issues.error({where, "", "found no object", "a line is {\"household\": {...}, \"person\": [...]}", ""});
        return std::nullopt;
    }
    return Converter{where}.node_of(value);
}

}  // namespace meedoen
