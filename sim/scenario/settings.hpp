// Settings: what the files say, by address, before anything knows what it means. Later files win.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "scenario/document.hpp"
#include "scenario/loader.hpp"

namespace meedoen {

struct Setting {
    Node value;    // the leaf: a bare value, or a table with `value`, or a table with `series`
    Position key;  // where its key stands
    std::string file;
};

/// The texts and choices at the head of the last file that gives them.
struct Head {
    std::string title_nl;
    std::string title_en;
    std::string question;
    std::string place;
};

struct Settings {
    std::map<std::string, Setting> by_path;
    std::map<std::string, Node> routes;  // by name: the whole file, for its texts and conditions
    Head head;
    Node run;
    Position head_position;  // where a missing key is reported: the base file
    std::string root;        // the scenario root, with a trailing '/', or empty
};

/// Reads the chain of files of a request and lays them over each other.
Settings collect_settings(const LoadRequest& request, const SourceFiles& files, Issues& issues);

/// `folder/` of a path, or "".
std::string folder_part(const std::string& path);

/// "a/b/../c.toml" without dots; empty when it climbs above where it starts.
std::string normalised(const std::string& path);

}  // namespace meedoen
