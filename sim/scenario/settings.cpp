#include "scenario/settings.hpp"

#include <algorithm>
#include <array>

#include "scenario/layers.hpp"

namespace meedoen {
namespace {

/// Words inside one value. No parameter and no table bears one of these names.
constexpr std::array leaf_words{"value", "series", "kind", "source", "low", "high", "note"};
constexpr std::size_t longest_text = 1000;

bool is_leaf(const Node& node) {
    return node.kind != Node::Kind::table ||
           std::any_of(leaf_words.begin(), leaf_words.end(), [&](const char* w) { return node.find(w) != nullptr; });
}

std::optional<KnownRange> range_given_by(const Setting& setting) {
    const Node* low = setting.value.find("low");
    const Node* high = setting.value.find("high");
    if (low == nullptr || high == nullptr || !low->is_number() || !high->is_number()) return setting.known_range;
    return KnownRange{low->number(), high->number(), setting.key};
}

class Collector {
public:
    Collector(const LoadRequest& request, const SourceFiles& files, Issues& issues)
        : request_{request}, files_{files}, issues_{issues}, reader_{files, issues} {}

    Settings run() {
        layers_ = read_layers(request_, files_, issues_);
        result_.root = layers_.root;
        result_.root_found = layers_.root_found;
        reader_.stay_in(result_.root);
        result_.bottom = {request_.file, 1, 1};
        if (!layers_.complete || !layers_.root_found) result_.unread.push_back("");
        if (layers_.complete && !layers_.root_found)
            error(result_.bottom, "", "lies in no scenario folder", "a scenario folder holds sources.toml");
        read_law();
        read_routes();
        if (!layers_.files.empty()) {
            result_.bottom = layers_.files.front().where;
            result_.has_base = result_.bottom.file == result_.root + "base.toml";
            lay(layers_.files.front());
        }
        lay_place();
        for (std::size_t i = 1; i < layers_.files.size(); ++i) lay(layers_.files[i]);
        lay_command_line();
        return std::move(result_);
    }

private:
    void error(const Position& where, std::string key, std::string problem, std::string why = "",
               std::string hint = "") {
        issues_.error({where, std::move(key), std::move(problem), std::move(why), std::move(hint)});
    }

    // The shelves of law and routes: every file there belongs to every scenario.

    void read_law() {
        for (const std::string& name : reader_.names(result_.root + "law")) {
            if (std::optional<Node> node = reader_.read(result_.root + "law/" + name + ".toml", {}, "law"))
                flatten(*node, "law.", "law");
            else
                result_.unread.push_back("law.");
        }
    }

    void read_routes() {
        for (const std::string& name : reader_.names(result_.root + "routes")) {
            std::optional<Node> node = reader_.read(result_.root + "routes/" + name + ".toml", {}, "route");
            if (!node) {
                result_.unread.push_back("routes." + name + ".");
                continue;
            }
            if (const Node::Member* numbers = node->member("route")) flatten_member(*numbers, "routes." + name, *node);
            result_.routes.emplace(name, std::move(*node));
        }
    }

    void lay_place() {
        const Node* named = nullptr;
        for (const Node& layer : layers_.files)
            if (const Node* other = layer.find("place_type")) named = other;
        if (!request_.place.empty()) return lay_named_place(request_.place, {"", 0, 0});
        if (named == nullptr) return;  // told with what else is missing
        if (named->kind == Node::Kind::text) return lay_named_place(named->text, named->where);
        result_.unread.push_back("place.");
        error(named->where, "place_type", "found " + described(*named), "the name of a file in places/, without .toml");
    }

    void lay_named_place(const std::string& name, const Position& where) {
        const std::vector<std::string> known = reader_.names(result_.root + "places");
        result_.head.place = name;
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            result_.unread.push_back("place.");
            return error(where, where.line > 0 ? "place_type" : "--place", "there is no place " + quoted(name),
                         "allowed: " + listed(known), nearest(name, known));
        }
        if (std::optional<Node> node = reader_.read(result_.root + "places/" + name + ".toml", {}, "place")) {
            text_of_head(*node, "title_nl", result_.head.place_title_nl);
            text_of_head(*node, "title_en", result_.head.place_title_en);
            flatten(*node, "", "place");
        } else
            result_.unread.push_back("place.");
    }

    void lay(const Node& layer) {
        text_of_head(layer, "title_nl", result_.head.title_nl);
        text_of_head(layer, "title_en", result_.head.title_en);
        if (layer.find("question") != nullptr) result_.head.question_nl.clear();  // that is of another question
        text_of_head(layer, "question", result_.head.question);
        text_of_head(layer, "question_nl", result_.head.question_nl);
        result_.head.title_nl_given |= layer.find("title_nl") != nullptr;
        result_.head.title_en_given |= layer.find("title_en") != nullptr;
        flatten(layer, "", "scenario");
    }

    void text_of_head(const Node& layer, const char* key, std::string& text) {
        const Node* node = layer.find(key);
        if (node == nullptr) return;
        if (check_words(*node, key, issues_)) text = node->text;
    }

    void flatten(const Node& file, const std::string& prefix, const char* kind) {
        const std::vector<std::string> head = head_keys_of(kind);
        for (const Node::Member& m : file.members) {
            if (std::find(head.begin(), head.end(), m.key) != head.end()) continue;
            if (kind == std::string_view{"place"} && m.value.front().kind == Node::Kind::table && m.key != "place")
                error(m.where, address_part(m.key), "this table does not stand in the file of a place",
                      "allowed: place; other settings belong in a scenario", nearest(m.key, {"place"}));
            else if (m.value.front().kind == Node::Kind::table || kind == std::string_view{"scenario"})
                flatten_member(m, prefix + address_part(m.key), file);
            else
                error(m.where, address_part(m.key), "this key does not exist here",
                      "at the head of a file: " + listed(head) + "; settings stand in tables such as [life]",
                      nearest(m.key, head));
        }
    }

    void flatten_member(const Node::Member& member, const std::string& path, const Node& file) {
        const Node& value = member.value.front();
        if (is_leaf(value)) return put(path, {value, member.where, file.where.file});
        result_.tables.emplace(path, member.where);
        for (const Node::Member& m : value.members) flatten_member(m, path + "." + address_part(m.key), file);
    }

    void put(const std::string& path, Setting setting) {
        const auto old = result_.by_path.find(path);
        if (old != result_.by_path.end() && layers_.side_by_side(old->second.file, setting.file) &&
            !old->second.value.same_value(setting.value))
            issues_.warning({setting.key, path, "set by two overlays of equal rank",
                             "this one, laid later, wins over " + place_text(old->second.key), ""});
        if (old != result_.by_path.end()) setting.known_range = range_given_by(old->second);
        result_.by_path[path] = std::move(setting);
    }

    static std::string place_text(const Position& p) {
        return p.file + ":" + std::to_string(p.line) + ":" + std::to_string(p.column);
    }

    void lay_command_line() {
        for (std::size_t i = 0; i < request_.set.size(); ++i) {
            const auto& [path, text] = request_.set[i];
            const Position place{"command line, --set " + std::to_string(i + 1), 0, 0};
            const auto twice = [&, p = path](const auto& other) { return other.first == p; };
            const auto first = request_.set.begin();
            if (std::any_of(first, first + static_cast<std::ptrdiff_t>(i), twice))
                error(place, quoted(path), "is set twice on the command line", "give it once");
            else if (std::optional<Node> value = value_of(text, path, place))
                put(printable(path), {std::move(*value), place, place.file, true});
        }
    }

    /// One TOML value; a single word needs no quotes, because a shell would take them off.
    std::optional<Node> value_of(const std::string& text, const std::string& path, const Position& place) {
        constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz_-";
        Issues found;
        std::optional<Node> parsed = parse_document("x = " + text + "\n", "", found);
        if (!parsed && !text.empty() && text.find_first_not_of(letters) == std::string::npos) {
            Node word;
            word.kind = Node::Kind::text;
            word.text = text;
            return word;
        }
        for (Issue issue : found.errors()) {
            issue.where = place;
            issue.key = printable(path);
            issues_.error(std::move(issue));
        }
        if (!parsed || found.any_error()) return std::nullopt;
        if (parsed->members.size() == 1) {
            Node value = parsed->members.front().value.front();
            forget_places(value);
            return value;
        }
        error(place, quoted(path), "more than one value", "give every address its own --set");
        return std::nullopt;
    }

    /// An address from the command line: made of what addresses are made of, or else in quotes.
    static std::string printable(const std::string& path) {
        const auto plain = [](char c) {
            return address_part(std::string(1, c)) == std::string(1, c) || c == '.' || c == '-';
        };
        return path.size() < 200 && std::all_of(path.begin(), path.end(), plain) ? path : quoted(path);
    }

    /// Lines and columns of the command line mean nothing to its reader.
    static void forget_places(Node& node) {
        node.where.line = 0;
        for (Node::Member& m : node.members) {
            m.where.line = 0;
            forget_places(m.value.front());
        }
        for (Node& item : node.items) forget_places(item);
    }

    const LoadRequest& request_;
    const SourceFiles& files_;
    Issues& issues_;
    Reader reader_;
    Layers layers_;
    Settings result_;
};

}  // namespace

bool check_words(const Node& node, const std::string& key, Issues& issues) {
    std::string why;
    if (node.kind != Node::Kind::text || node.text.empty()) why = "expected a text";
    if (node.text.size() > longest_text) why = "at most " + std::to_string(longest_text) + " characters";
    std::string one_line = node.text;
    std::erase(one_line, '\n');
    if (meedoen::printable(one_line) != one_line) why = "no control characters";
    if (why.empty()) return true;
    issues.error({node.where, key, "found " + described(node), std::move(why), ""});
    return false;
}

bool Settings::may_be_unread(const std::string& path) const {
    return std::any_of(unread.begin(), unread.end(), [&](const std::string& begin) { return path.starts_with(begin); });
}

Settings collect_settings(const LoadRequest& request, const SourceFiles& files, Issues& issues) {
    return Collector{request, files, issues}.run();
}

}  // namespace meedoen
