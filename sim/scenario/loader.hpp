// From files to a scenario: base, place and overlays laid over each other, every value checked, all problems told at
// once. Files come through `SourceFiles`, so the same code reads a disk, a test's strings or a browser's.
#pragma once

#include <array>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/issues.hpp"
#include "scenario/scenario.hpp"

namespace meedoen {

/// How the loader reads: paths use '/' and are taken as given.
struct SourceFiles {
    /// Contents, or nothing and a reason ("no such file", "is a folder, expected a file").
    std::function<std::optional<std::string>(const std::string& path, std::string& reason)> read;
    /// Names in a folder that end in .toml, sorted, also of what cannot be read; empty when there is none.
    std::function<std::vector<std::string>(const std::string& folder)> list;
    /// Whether a file lies in a folder when all links are followed. May be empty: where there are no links.
    std::function<bool(const std::string& path, const std::string& folder)> lies_in{};
};

struct LoadRequest {
    std::string file;                                      // the scenario named by the user
    std::string place;                                     // replaces the base's own place when not empty
    std::string shipped_root;                              // root for a file that lies in no scenario folder
    std::vector<std::pair<std::string, std::string>> set;  // address and TOML value, from the command line
};

/// The scenario; only to be used when `issues` has no error.
Scenario load_scenario(const LoadRequest& request, const SourceFiles& files, Issues& issues);

/// What a source may be; `assumption` and `choice` stand for a stated reason where nothing better is known.
inline constexpr std::array<std::string_view, 7> source_kinds{"law",      "statistic",  "study", "report",
                                                              "estimate", "assumption", "choice"};

/// One source of numbers, from sources.toml.
struct SourceEntry {
    std::string key;
    std::string title;
    std::string kind;
};
std::vector<SourceEntry> load_sources(const std::string& scenario_root, const SourceFiles& files, Issues& issues);

/// The folder that holds base.toml and sources.toml, with a trailing '/' ("" is the folder we are in): the scenario's
/// own folder or one above it.
std::optional<std::string> scenario_root_of(const std::string& file, const SourceFiles& files);

/// The resolved scenario as TOML that loads again to the same values, with the origin of each value as a comment.
std::string resolved_text(const Scenario& scenario);

/// One line per value, `address = value`: equal for two scenarios exactly when all their values are equal.
std::string canonical_text(const Scenario& scenario);

/// JSON Schema (the part common to Draft 4 and Draft 7) of a scenario file, for editors.
std::string json_schema(const std::vector<std::string>& route_names);

inline constexpr int schema_version = 1;

}  // namespace meedoen
