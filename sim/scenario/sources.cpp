// sources.toml: what the numbers of the model rest on.
#include <algorithm>
#include <array>

#include "scenario/loader.hpp"
#include "scenario/reader.hpp"
#include "scenario/settings.hpp"

namespace meedoen {
namespace {

std::string lower_case(std::string text) {
    for (char& c : text)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
    return text;
}

class SourcesFile {
public:
    SourcesFile(const Node& file, Issues& issues) : file_{file}, issues_{issues} {}

    std::vector<SourceEntry> run() {
        const std::vector<std::string> head = head_keys_of("sources");
        for (const Node::Member& m : file_.members)
            if (std::find(head.begin(), head.end(), m.key) == head.end()) read(m);
        check_names();
        return std::move(entries_);
    }

private:
    void error(const Position& where, const std::string& key, std::string problem, std::string why = "",
               std::string hint = "") {
        issues_.error({where, key, std::move(problem), std::move(why), std::move(hint)});
    }

    /// An entry with a problem still counts as a source, so that nothing is told about the values that name it.
    void read(const Node::Member& member) {
        const Node& value = member.value.front();
        const std::string key = address_part(member.key);
        if (value.kind != Node::Kind::table)
            return error(member.where, key, "found " + described(value), "a source is a table with title and kind");
        SourceEntry entry{member.key, "", ""};
        std::string meant;
        for (const Node::Member& m : value.members) {
            if (std::find(source_keys.begin(), source_keys.end(), m.key) != source_keys.end()) continue;
            const std::string close = nearest(m.key, {source_keys.begin(), source_keys.end()});
            meant += " " + close;
            error(m.where, key + "." + address_part(m.key), "this key does not exist here",
                  "allowed: " + listed({source_keys.begin(), source_keys.end()}), close);
        }
        for (const auto& [name, target] : {std::pair{"title", &entry.title}, std::pair{"kind", &entry.kind}}) {
            const Node* node = value.find(name);
            if (node != nullptr && check_words(*node, key + "." + name, issues_))
                *target = node->text;
            else if (node == nullptr && meant.find(name) == std::string::npos)
                error(member.where, key + "." + name, "is missing", "a source has a title and a kind");
        }
        check_kind(value, key, entry.kind);
        entries_.push_back(std::move(entry));
    }

    void check_kind(const Node& value, const std::string& key, const std::string& kind) {
        const std::vector<std::string> kinds{source_kinds.begin(), source_kinds.end()};
        if (kind.empty() || std::find(kinds.begin(), kinds.end(), kind) != kinds.end()) return;
        error(value.find("kind")->where, key + ".kind", "found " + described(*value.find("kind")),
              "allowed: " + listed(kinds), nearest(kind, kinds));
    }

    /// Names that differ only in capitals would be confused.
    void check_names() {
        std::map<std::string, std::string> seen;
        for (const SourceEntry& entry : entries_) {
            const auto [other, fresh] = seen.emplace(lower_case(entry.key), entry.key);
            if (!fresh)
                error(file_.member(entry.key)->where, address_part(entry.key),
                      "differs from another source only in capitals",
                      address_part(other->second) + " stands in the same file");
        }
    }

    static constexpr std::array<std::string_view, 4> source_keys{"title", "kind", "year", "note"};
    const Node& file_;
    Issues& issues_;
    std::vector<SourceEntry> entries_;
};

}  // namespace

std::vector<SourceEntry> load_sources(const std::string& scenario_root, const SourceFiles& files, Issues& issues) {
    Reader reader{files, issues};
    reader.stay_in(scenario_root);
    const std::optional<Node> node = reader.read(scenario_root + "sources.toml", {}, "sources");
    return node ? SourcesFile{*node, issues}.run() : std::vector<SourceEntry>{};
}

}  // namespace meedoen
