// One scenario file read from disk to tree: found, parsed, and of the kind and version that is expected here.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scenario/document.hpp"
#include "scenario/loader.hpp"

namespace meedoen {

/// Tells its problems to `issues`; a file of which no value can be trusted gives nothing.
class Reader {
public:
    Reader(const SourceFiles& files, Issues& issues) : files_{files}, issues_{issues} {}

    /// From here on a file is refused when a link leads out of this folder ("" is the folder we are in). Before that,
    /// links are followed: a file that the user names may lie anywhere.
    void stay_in(const std::string& folder) { fence_ = folder; }

    /// `asked_by` is the place of the name of the file, in the file that lies over it; without line for a file that
    /// nobody names.
    std::optional<Node> read(const std::string& path, const Position& asked_by, const std::string& kind);

    /// Names of the files of a folder, without .toml; a name that cannot be an address is told and left out.
    std::vector<std::string> names(const std::string& folder);

    bool exists(const std::string& path) const;

private:
    bool check_head(const Node& node, const std::string& kind);
    bool check_version(const Node& node);
    bool check_kind(const Node& node, const std::string& kind);
    bool leads_out(const std::string& path) const;
    std::string similar_file(const std::string& path) const;

    const SourceFiles& files_;
    Issues& issues_;
    std::optional<std::string> fence_;
};

/// Keys that stand at the head of a file of this kind, before its tables.
std::vector<std::string> head_keys_of(std::string_view kind);

/// `folder/` of a path, or "".
std::string folder_part(const std::string& path);

/// "a/b/../c.toml" without dots; empty when it climbs above where it starts.
std::string normalised(const std::string& path);

/// A key as part of an address: as it is when plain, else in quotes, safe to print.
std::string address_part(const std::string& key);

/// Words in one line: "a, b, c".
std::string listed(const std::vector<std::string>& words);

}  // namespace meedoen
