// The scenario files of a request, from the bottom up: every file names the files that it lies over.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "scenario/reader.hpp"

namespace meedoen {

struct Layers {
    std::vector<Node> files;                             // the bottom first; `where` names the file
    std::map<std::string, std::set<std::string>> below;  // file -> all files under it
    std::string root;                                    // the scenario root, with a trailing '/'; \"\" is this folder
    bool root_found{true};                               // false when no folder above holds sources.toml
    bool complete{true};                                 // false when a file in the chain could not be read

    /// Two files of equal rank: neither lies over the other.
    bool side_by_side(const std::string& one, const std::string& other) const;
};

Layers read_layers(const LoadRequest& request, const SourceFiles& files, Issues& issues);

}  // namespace meedoen
