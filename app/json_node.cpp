#include "json_node.hpp"

#include <algorithm>
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/src.hpp>
#include <utility>
#include <vector>

#include "scenario/reader.hpp"

namespace meedoen {
namespace {

namespace json = boost::json;

/// Builds the tree while the parser reads, because its own tree keeps only the last of two equal keys.
class TreeBuilder {
public:
    // What the parser asks its handler for, under the names that it gives.
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);
    using error_code = boost::system::error_code;

    TreeBuilder(const Position& where, Issues& issues) : where_{where}, issues_{issues} {}

    Node take() { return std::move(root_); }

    bool on_document_begin(error_code&) { return true; }
    bool on_document_end(error_code&) { return true; }
    bool on_object_begin(error_code&) { return open(Node::Kind::table); }
    bool on_object_end(std::size_t, error_code&) {
        tell_repeated();
        return close();
    }
    bool on_array_begin(error_code&) { return open(Node::Kind::array); }
    bool on_array_end(std::size_t, error_code&) { return close(); }

    bool on_key_part(json::string_view part, std::size_t, error_code&) { return gather(part); }
    bool on_key(json::string_view part, std::size_t, error_code&) {
        gather(part);
        open_.back().key = std::exchange(text_, {});
        return true;
    }
    bool on_string_part(json::string_view part, std::size_t, error_code&) { return gather(part); }
    bool on_string(json::string_view part, std::size_t, error_code&) {
        gather(part);
        Node node = scalar(Node::Kind::text);
        node.text = std::exchange(text_, {});
        return add(std::move(node));
    }
    bool on_number_part(json::string_view, error_code&) { return true; }
    bool on_int64(std::int64_t whole, json::string_view, error_code&) {
        Node node = scalar(Node::Kind::whole);
        node.whole = whole;
        return add(std::move(node));
    }
    bool on_uint64(std::uint64_t large, json::string_view, error_code&) { return real(static_cast<double>(large)); }
    bool on_double(double number, json::string_view, error_code&) { return real(number); }
    bool on_bool(bool truth, error_code&) {
        Node node = scalar(Node::Kind::truth);
        node.truth = truth;
        return add(std::move(node));
    }
    bool on_null(error_code&) {
        Node node = scalar(Node::Kind::other);
        node.text = "null";
        return add(std::move(node));
    }
    bool on_comment_part(json::string_view, error_code&) { return true; }
    bool on_comment(json::string_view, error_code&) { return true; }

private:
    struct Open {
        Node node;
        std::string key;  // of the member that is being read
    };

    Node scalar(Node::Kind kind) const {
        Node node;
        node.kind = kind;
        node.where = where_;
        return node;
    }

    bool real(double number) {
        Node node = scalar(Node::Kind::real);
        node.real = number;
        return add(std::move(node));
    }

    bool gather(json::string_view part) {
        text_.append(part.data(), part.size());
        return true;
    }

    bool open(Node::Kind kind) {
        open_.push_back({scalar(kind), {}});
        return true;
    }

    bool close() {
        Node node = std::move(open_.back().node);
        open_.pop_back();
        return add(std::move(node));
    }

    bool add(Node node) {
        if (open_.empty()) {
            root_ = std::move(node);
        } else if (open_.back().node.kind == Node::Kind::array) {
            open_.back().node.items.push_back(std::move(node));
        } else {
            Node::Member member{std::move(open_.back().key), where_, {}};
            member.value.push_back(std::move(node));
            open_.back().node.members.push_back(std::move(member));
        }
        return true;
    }

    /// `person[1].` of what is being read.
    std::string address() const {
        std::string address;
        for (std::size_t k = 0; k + 1 < open_.size(); ++k) {
            const Node& node = open_[k].node;
            if (node.kind == Node::Kind::array)
                address += "[" + std::to_string(node.items.size() + 1) + "]";
            else
                address += (address.empty() ? "" : ".") + address_part(open_[k].key);
        }
        return address.empty() ? "" : address + ".";
    }

    void tell_repeated() {
        keys_.clear();
        for (const Node::Member& member : open_.back().node.members) keys_.push_back(member.key);
        std::sort(keys_.begin(), keys_.end());
        for (std::size_t k = 1; k < keys_.size(); ++k)
            if (keys_[k] == keys_[k - 1] && (k < 2 || keys_[k] != keys_[k - 2]))
                issues_.error({where_, address() + address_part(std::string{keys_[k]}), "is given more than once",
                               "a key stands once in an object", ""});
    }

    const Position& where_;
    Issues& issues_;
    Node root_;
    std::vector<Open> open_;
    std::string text_;                    // of the key or text that is being read
    std::vector<std::string_view> keys_;  // of an object, kept for its memory
};

}  // namespace

std::optional<Node> node_from_json(std::string_view text, const Position& where, Issues& issues) {
    json::basic_parser<TreeBuilder> parser{json::parse_options{}, where, issues};
    boost::system::error_code failed;
    const std::size_t read = parser.write_some(false, text.data(), text.size(), failed);
    if (!failed && read < text.size()) failed = json::error::extra_data;
    if (failed) {
        issues.error({where, "", "no JSON", failed.message(), ""});
        return std::nullopt;
    }
    Node node = parser.handler().take();
    if (node.kind != Node::Kind::table) {
        issues.error({where, "", "found no object", "a line is {\"household\": {...}, \"person\": [...]}", ""});
        return std::nullopt;
    }
    return node;
}

}  // namespace meedoen
