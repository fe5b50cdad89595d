// Settings: what the files say, by address, before anything knows what it means. Later files win.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "scenario/document.hpp"
#include "scenario/loader.hpp"

namespace meedoen {

/// What a lower file says about a number: the range within which it may lie.
struct KnownRange {
    double low{};
    double high{};
    Position where;
};

struct Setting {
    Node value;    // the leaf: a bare value, or a table with `value`, or a table with `series`
    Position key;  // where its key stands
    std::string file;
    bool on_command_line{false};
    std::optional<KnownRange> known_range{};
};

/// The texts and choices at the head of the last file that gives them.
struct Head {
    std::string title_nl;
    std::string title_en;
    std::string question;     // in English
    std::string question_nl;  // empty: not given in Dutch
    std::string place;
    std::string place_title_nl;
    std::string place_title_en;
    bool title_nl_given{false};  // also when the title is wrong, which is told where it stands
    bool title_en_given{false};
};

struct Settings {
    std::map<std::string, Setting> by_path;  // also those of the run, as "run.years"
    std::map<std::string, Position> tables;  // where each table first stands
    std::map<std::string, Node> routes;      // by name: the whole file, for its texts and conditions
    Head head;
    Position bottom;                  // the start of the file at the bottom of the chain
    bool has_base{false};             // that file is base.toml itself
    std::string root;                 // the scenario root, with a trailing '/'; "" is the folder we are in
    bool root_found{true};            // false when no folder above holds sources.toml
    std::vector<std::string> unread;  // beginnings of addresses whose file could not be read; "" for all

    /// Nothing is missing, and no reference wrong, where a file that was told already could not be read.
    bool may_be_unread(const std::string& path) const;
};

/// Whether a value is a text that may be shown to people; tells why not.
bool check_words(const Node& node, const std::string& key, Issues& issues);

/// Reads the chain of files of a request and lays them over each other.
Settings collect_settings(const LoadRequest& request, const SourceFiles& files, Issues& issues);

}  // namespace meedoen
