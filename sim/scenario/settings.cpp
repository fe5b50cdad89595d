#include "scenario/settings.hpp"

#include <algorithm>
#include <array>

namespace meedoen {
namespace {

constexpr std::array head_keys{"schema_version", "kind", "base", "place_type", "title_nl", "title_en", "question"};
constexpr std::array kinds{"scenario", "place", "route", "law", "sources"};

bool is_head_key(const std::string& key) {
    return std::find(head_keys.begin(), head_keys.end(), key) != head_keys.end();
}

class Collector {
public:
    Collector(const LoadRequest& request, const SourceFiles& files, Issues& issues)
        : request_{request}, files_{files}, issues_{issues} {}

    Settings run() {
        result_.root = scenario_root_of(request_.file, files_);
        own_file_ = result_.root.empty() && !request_.shipped_root.empty();
        if (own_file_) result_.root = request_.shipped_root;
        result_.head_position = {request_.file, 1, 1};
        read_scenario(request_.file, {"", 0, 0});
        if (layers_.empty()) return std::move(result_);
        result_.head_position = layers_.front().where;
        read_shelves();
        lay(layers_.front());
        lay_place();
        for (std::size_t i = 1; i < layers_.size(); ++i) lay(layers_[i]);
        lay_command_line();
        return std::move(result_);
    }

private:
    void error(const Position& where, std::string key, std::string problem, std::string why = "",
               std::string hint = "") {
        issues_.error({where, std::move(key), std::move(problem), std::move(why), std::move(hint)});
    }

    std::optional<Node> read(const std::string& path, const Position& asked_by, const std::string& expected_kind) {
        std::string reason;
        const std::optional<std::string> text = files_.read(path, reason);
        if (!text) {
            const Position where = asked_by.line > 0 ? asked_by : Position{path, 0, 0};
            error(where, asked_by.line > 0 ? "base" : "", "cannot read " + quoted(path), reason, similar_file(path));
            return std::nullopt;
        }
        const std::size_t before = issues_.errors().size();
        Node node = parse_document(*text, path, issues_);
        if (issues_.errors().size() > before) return std::nullopt;
        node.where = {path, 1, 1};
        if (!check_head(node, expected_kind)) return std::nullopt;
        return node;
    }

    std::string similar_file(const std::string& path) {
        const std::string folder = folder_part(path);
        const std::string close = nearest(path.substr(folder.size()), files_.list(folder.empty() ? "." : folder));
        return close.empty() ? "" : folder + close;
    }

    bool check_head(const Node& node, const std::string& expected_kind) {
        if (node.members.empty()) {
            error(node.where, "", "the file has no settings",
                  "a scenario starts with schema_version = 1 and kind = \"scenario\"");
            return false;
        }
        const Node* version = node.find("schema_version");
        if (version == nullptr) {
            error(node.where, "schema_version", "is missing", "the first line is schema_version = 1");
            return false;
        }
        if (version->kind != Node::Kind::whole || version->whole != schema_version) {
            const bool newer = version->kind == Node::Kind::whole && version->whole > schema_version;
            error(version->where, "schema_version", "found " + described(*version),
                  newer ? "this program reads version 1; a newer program is needed" : "allowed: 1");
            return false;
        }
        return check_kind(node, expected_kind);
    }

    bool check_kind(const Node& node, const std::string& expected) {
        const Node* kind = node.find("kind");
        const std::vector<std::string> known{kinds.begin(), kinds.end()};
        if (kind == nullptr || kind->kind != Node::Kind::text) {
            error(kind == nullptr ? node.where : kind->where, "kind",
                  kind == nullptr ? "is missing" : "found " + described(*kind),
                  "this file needs kind = \"" + expected + "\"");
            return false;
        }
        if (kind->text == expected) return true;
        error(kind->where, "kind", "found " + described(*kind), "expected \"" + expected + "\" here",
              nearest(kind->text, known) == expected ? expected : "");
        return false;
    }

    void read_scenario(const std::string& path, const Position& asked_by) {
        if (std::find(open_.begin(), open_.end(), path) != open_.end()) {
            std::string cycle;
            for (const std::string& p : open_) cycle += p + " -> ";
            error(asked_by, "base", "the files lie over each other in a circle", cycle + path);
            return;
        }
        if (open_.size() >= 16) return error(asked_by, "base", "more than 16 files lie over each other");
        std::optional<Node> node = read(path, asked_by, "scenario");
        if (!node) return;
        open_.push_back(path);
        if (const Node* base = node->find("base")) read_bases(*base, path);
        open_.pop_back();
        layers_.push_back(std::move(*node));
    }

    void read_bases(const Node& base, const std::string& path) {
        std::vector<const Node*> names;
        if (base.kind == Node::Kind::text) names.push_back(&base);
        if (base.kind == Node::Kind::array)
            for (const Node& item : base.items) names.push_back(&item);
        if (names.empty())
            error(base.where, "base", "found " + described(base), "base is the name of a file, or a list of names");
        for (const Node* name : names) {
            if (name->kind != Node::Kind::text) {
                error(name->where, "base", "found " + described(*name), "base is the name of a file");
                continue;
            }
            const std::string found = base_path(*name, path);
            if (!found.empty() && !already_read(found)) read_scenario(found, name->where);
        }
    }

    bool already_read(const std::string& path) const {
        return std::any_of(layers_.begin(), layers_.end(), [&](const Node& n) { return n.where.file == path; });
    }

    /// A base stands below the same scenario root as the file that names it; for a user's own file, below the
    /// scenarios that came with the program.
    std::string base_path(const Node& name, const std::string& asked_by) {
        const std::string& text = name.text;
        const bool plain = !text.empty() && text.front() != '/' && text.front() != '~' &&
                           text.find_first_of("\\:$") == std::string::npos;
        const bool below_root = asked_by.starts_with(result_.root) && !result_.root.empty();
        const std::string joined = normalised((own_file_ && !below_root ? result_.root : folder_part(asked_by)) + text);
        const bool inside = result_.root.empty() ? !joined.starts_with("..") : joined.starts_with(result_.root);
        if (!plain || joined.empty() || !inside) {
            error(name.where, "base", quoted(text) + " lies outside the scenario folder",
                  "a base is a relative path inside the folder that holds sources.toml");
            return "";
        }
        return joined;
    }

    /// Law, routes: every file on the shelf belongs to every scenario.
    void read_shelves() {
        for (const std::string& file : files_.list(result_.root + "law"))
            if (std::optional<Node> node = read(result_.root + "law/" + file, {}, "law")) flatten(*node, "law.", true);
        for (const std::string& file : files_.list(result_.root + "routes")) {
            std::optional<Node> node = read(result_.root + "routes/" + file, {}, "route");
            if (!node) continue;
            const std::string name = file.substr(0, file.size() - 5);
            if (const Node* numbers = node->find("route"))
                flatten_table(*numbers, "routes." + name + ".", node->where.file);
            result_.routes.emplace(name, std::move(*node));
        }
    }

    void lay_place() {
        const Node* named = layers_.front().find("place_type");
        for (const Node& layer : layers_)
            if (const Node* other = layer.find("place_type")) named = other;
        std::string name = request_.place;
        Position where{"", 0, 0};
        if (name.empty() && named != nullptr) {
            if (named->kind != Node::Kind::text)
                return error(named->where, "place_type", "found " + described(*named),
                             "the name of a file in places/, without .toml");
            name = named->text;
            where = named->where;
        }
        if (name.empty())
            return error(result_.head_position, "place_type", "is missing",
                         "the name of a file in places/, without .toml");
        lay_named_place(name, where);
    }

    void lay_named_place(const std::string& name, const Position& where) {
        std::vector<std::string> known = files_.list(result_.root + "places");
        for (std::string& file : known) file.resize(file.size() - 5);
        if (std::find(known.begin(), known.end(), name) == known.end()) {
            std::string allowed;
            for (const std::string& k : known) allowed += (allowed.empty() ? "" : ", ") + k;
            return error(where, where.line > 0 ? "place_type" : "--place", "there is no place " + quoted(name),
                         "allowed: " + allowed, nearest(name, known));
        }
        result_.head.place = name;
        if (std::optional<Node> node = read(result_.root + "places/" + name + ".toml", {}, "place"))
            flatten(*node, "", false);
    }

    void lay(const Node& layer) {
        text_of_head(layer, "title_nl", result_.head.title_nl);
        text_of_head(layer, "title_en", result_.head.title_en);
        text_of_head(layer, "question", result_.head.question);
        if (const Node* run = layer.find("run")) lay_run(*run);
        flatten(layer, "", false);
    }

    void lay_run(const Node& run) {
        if (run.kind != Node::Kind::table)
            return error(run.where, "run", "found " + described(run), "[run] is a table");
        for (const Node::Member& m : run.members) {
            auto same = std::find_if(result_.run.members.begin(), result_.run.members.end(),
                                     [&](const auto& old) { return old.key == m.key; });
            if (same != result_.run.members.end())
                *same = m;
            else
                result_.run.members.push_back(m);
        }
    }

    void text_of_head(const Node& layer, const char* key, std::string& text) {
        const Node* node = layer.find(key);
        if (node == nullptr) return;
        if (node->kind != Node::Kind::text)
            return error(node->where, key, "found " + described(*node), "expected a text");
        text = node->text;
    }

    void flatten(const Node& file, const std::string& prefix, bool shelf) {
        for (const Node::Member& m : file.members) {
            if (is_head_key(m.key) || (m.key == "run" && !shelf)) continue;
            const Node& value = m.value.front();
            if (value.kind != Node::Kind::table) {
                error(m.where, m.key, "does not exist here", "settings stand in tables such as [life] or [levers]",
                      nearest(m.key, {head_keys.begin(), head_keys.end()}));
                continue;
            }
            flatten_table(value, prefix + m.key + ".", file.where.file);
        }
    }

    void flatten_table(const Node& table, const std::string& prefix, const std::string& file) {
        for (const Node::Member& m : table.members) {
            const Node& value = m.value.front();
            const bool leaf =
                value.kind != Node::Kind::table || value.find("value") != nullptr || value.find("series") != nullptr;
            if (leaf)
                put(prefix + m.key, {value, m.where, file});
            else
                flatten_table(value, prefix + m.key + ".", file);
        }
    }

    void put(const std::string& path, Setting setting) {
        const auto old = result_.by_path.find(path);
        if (old != result_.by_path.end() && sideways(old->second.file, setting.file))
            issues_.warning({setting.key, path, "set by two overlays of equal rank",
                             "the later one wins: " + setting.file + " over " + old->second.file, ""});
        result_.by_path[path] = std::move(setting);
    }

    /// Two files conflict when neither lies under the other: both stand in one list of bases.
    bool sideways(const std::string& earlier, const std::string& later) const {
        for (const Node& layer : layers_) {
            const Node* base = layer.find("base");
            if (base == nullptr || base->kind != Node::Kind::array) continue;
            int found = 0;
            for (const Node& item : base->items) {
                const std::string path =
                    item.kind == Node::Kind::text ? normalised(folder_part(layer.where.file) + item.text) : "";
                found += path == earlier || path == later ? 1 : 0;
            }
            if (found == 2) return true;
        }
        return false;
    }

    void lay_command_line() {
        int argument = 0;
        for (const auto& [path, value] : request_.set) {
            ++argument;
            const std::string place = "command line, --set " + std::to_string(argument);
            Node node = parse_document("x = " + value + "\n", place, issues_);
            if (const Node* x = node.find("x")) {
                Setting setting{*x, {place, 1, 1}, place};
                put(path, std::move(setting));
            }
        }
    }

    const LoadRequest& request_;
    const SourceFiles& files_;
    Issues& issues_;
    Settings result_;
    std::vector<Node> layers_;
    std::vector<std::string> open_;
    bool own_file_{false};  // a user's own file: its base is looked up in the shipped scenarios
};

}  // namespace

std::string folder_part(const std::string& path) {
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash + 1);
}

std::string normalised(const std::string& path) {
    std::vector<std::string> parts;
    const bool absolute = path.starts_with('/');
    std::size_t start = 0;
    while (start <= path.size()) {
        const std::size_t slash = std::min(path.find('/', start), path.size());
        const std::string part = path.substr(start, slash - start);
        start = slash + 1;
        if (part.empty() || part == ".") continue;
        if (part != ".." || parts.empty() || parts.back() == "..")
            parts.push_back(part);
        else
            parts.pop_back();
    }
    if (absolute && !parts.empty() && parts.front() == "..") return "";
    std::string result = absolute ? "/" : "";
    for (std::size_t i = 0; i < parts.size(); ++i) result += (i == 0 ? "" : "/") + parts[i];
    return result;
}

std::string scenario_root_of(const std::string& file, const SourceFiles& files) {
    std::string folder = folder_part(normalised(file));
    for (int up = 0; up < 4; ++up) {
        const std::vector<std::string> names = files.list(folder.empty() ? "." : folder);
        if (std::find(names.begin(), names.end(), "sources.toml") != names.end()) return folder;
        const std::string above = normalised(folder + "..");
        folder = above.empty() ? "" : above + "/";
    }
    return "";
}

Settings collect_settings(const LoadRequest& request, const SourceFiles& files, Issues& issues) {
    return Collector{request, files, issues}.run();
}

}  // namespace meedoen
