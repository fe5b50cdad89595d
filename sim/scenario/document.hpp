// A TOML file as a plain tree with the place of every value: the only thing the rest of the room sees of toml++.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/calendar.hpp"
#include "base/issues.hpp"

namespace meedoen {

struct Node {
    enum class Kind { table, array, text, whole, real, truth, date, other };

    struct Member {
        std::string key;
        Position where;
        std::vector<Node> value;  // exactly one
    };

    Kind kind{Kind::table};
    Position where;
    std::string text;
    std::int64_t whole{};
    double real{};
    bool truth{};
    Date date;
    std::vector<Member> members;  // of a table, in the order of the file
    std::vector<Node> items;      // of an array

    const Node* find(std::string_view key) const;
    const Member* member(std::string_view key) const;
    bool is_number() const { return kind == Kind::whole || kind == Kind::real; }
    bool same_value(const Node& other) const;
    double number() const { return kind == Kind::whole ? static_cast<double>(whole) : real; }
};

/// What a value is called in a message: "the text \"52\"", "the number 3", "a table".
std::string described(const Node& node);

/// Parses `text` as TOML under the name `file`; nothing when its encoding, size or syntax is wrong (issues say why).
std::optional<Node> parse_document(std::string text, const std::string& file, Issues& issues);

/// Checks of the bytes before any parser sees them; strips a byte order mark. False when the parser must not see them;
/// numbers in a notation that is not ours are told too, but do not keep the rest of the file from being checked.
bool check_text(std::string& text, const std::string& file, Issues& issues);

}  // namespace meedoen
