#include "scenario/reader.hpp"

#include <algorithm>
#include <array>

namespace meedoen {
namespace {

constexpr std::array kinds{"scenario", "place", "route", "law", "sources", "household"};
constexpr std::string_view plain_characters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";
constexpr std::size_t longest_name = 64;

bool plain(const std::string& name) {
    return !name.empty() && name.size() <= longest_name &&
           name.find_first_not_of(plain_characters) == std::string::npos && name.front() != '-';
}

}  // namespace

std::optional<Node> Reader::read(const std::string& path, const Position& asked_by, const std::string& kind) {
    std::string reason = "a link leads out of the scenario folder";
    const std::optional<std::string> text = leads_out(path) ? std::nullopt : files_.read(path, reason);
    if (!text) {
        const bool named = asked_by.line > 0;
        issues_.error({named ? asked_by : Position{path, 0, 0}, named ? "base" : "", "cannot read " + quoted(path),
                       std::move(reason), similar_file(path)});
        return std::nullopt;
    }
    std::optional<Node> node = parse_document(*text, path, issues_);
    if (!node) return std::nullopt;
    node->where = {path, 1, 1};
    if (!check_head(*node, kind)) return std::nullopt;
    return node;
}

std::vector<std::string> Reader::names(const std::string& folder) {
    std::vector<std::string> result;
    for (const std::string& file : files_.list(folder)) {
        std::string name = file.substr(0, file.size() - 5);
        if (plain(name))
            result.push_back(std::move(name));
        else
            issues_.error({{folder, 0, 0},
                           "",
                           quoted(file) + " is not a name for a file of a scenario",
                           "letters, digits, _ and -, at most 64, not beginning with -",
                           ""});
    }
    return result;
}

bool Reader::exists(const std::string& path) const {
    const std::string folder = folder_part(path);
    const std::vector<std::string> names = files_.list(folder.empty() ? "." : folder);
    return std::find(names.begin(), names.end(), path.substr(folder.size())) != names.end();
}

bool Reader::check_head(const Node& node, const std::string& kind) {
    if (!node.members.empty()) {
        const bool version = check_version(node);
        return check_kind(node, kind) && version;
    }
    issues_.error({node.where, "", "the file has no settings",
                   "it starts with schema_version = 1 and kind = \"" + kind + "\"", ""});
    return false;
}

bool Reader::check_version(const Node& node) {
    const Node* version = node.find("schema_version");
    if (version == nullptr) {
        issues_.error({node.where, "schema_version", "is missing", "the file starts with schema_version = 1", ""});
        return false;
    }
    if (version->kind == Node::Kind::whole && version->whole == schema_version) return true;
    const bool newer = version->kind == Node::Kind::whole && version->whole > schema_version;
    issues_.error({version->where, "schema_version", "found " + described(*version),
                   newer ? "this program reads version 1; a newer program is needed" : "allowed: 1", ""});
    return false;
}

bool Reader::check_kind(const Node& node, const std::string& kind) {
    const Node* given = node.find("kind");
    if (given == nullptr) {
        issues_.error({node.where, "kind", "is missing", "this file needs kind = \"" + kind + "\"", ""});
        return false;
    }
    if (given->kind == Node::Kind::text && given->text == kind) return true;
    const bool near = given->kind == Node::Kind::text && nearest(given->text, {kinds.begin(), kinds.end()}) == kind;
    issues_.error({given->where, "kind", "found " + described(*given), "expected \"" + kind + "\" here",
                   near ? "\"" + kind + "\"" : ""});
    return false;
}

bool Reader::leads_out(const std::string& path) const {
    return fence_ && files_.lies_in && !files_.lies_in(path, *fence_);
}

/// Empty when the file is there, and something else is wrong with it.
std::string Reader::similar_file(const std::string& path) const {
    const std::string folder = folder_part(path);
    const std::string name = path.substr(folder.size());
    const std::string close = nearest(name, files_.list(folder.empty() ? "." : folder));
    return close.empty() || close == name ? "" : folder + close;
}

std::vector<std::string> head_keys_of(std::string_view kind) {
    if (kind == "scenario")
        return {"schema_version", "kind", "base", "place_type", "title_nl", "title_en", "question", "question_nl"};
    if (kind == "place") return {"schema_version", "kind", "title_nl", "title_en"};
    return {"schema_version", "kind"};
}

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

std::string address_part(const std::string& key) { return plain(key) ? key : quoted(key); }

std::string listed(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += (text.empty() ? "" : ", ") + word;
    return text;
}

}  // namespace meedoen
