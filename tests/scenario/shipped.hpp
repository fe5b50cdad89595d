// The shipped scenarios as a test reads them: from disk, with files of its own laid among them.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "run/disk.hpp"
#include "scenario/document.hpp"
#include "scenario/loader.hpp"
#include "scenario/registry.hpp"

namespace meedoen {

using OwnFiles = std::map<std::string, std::string>;

inline const std::string scenario_head = "schema_version = 1\nkind = \"scenario\"\n";

/// Files of a test stand beside, or instead of, those on disk.
inline SourceFiles among_shipped(OwnFiles own) {
    SourceFiles disk = files_on_disk();
    SourceFiles files;
    files.read = [own, disk](const std::string& path, std::string& reason) {
        const auto found = own.find(path);
        return found == own.end() ? disk.read(path, reason) : std::optional<std::string>{found->second};
    };
    files.list = [own, disk](const std::string& folder) {
        std::vector<std::string> names = disk.list(folder);
        const std::string slash = folder.ends_with('/') ? folder : folder + "/";
        for (const auto& [path, unused] : own)
            if (path.starts_with(slash) && path.find('/', slash.size()) == std::string::npos)
                names.push_back(path.substr(slash.size()));
        std::sort(names.begin(), names.end());
        names.erase(std::unique(names.begin(), names.end()), names.end());
        return names;
    };
    return files;
}

struct Loaded {
    Scenario scenario;
    Issues issues;
};

inline Loaded load(const std::string& file, const OwnFiles& own = {}) {
    Loaded result;
    LoadRequest request;
    request.file = file;
    result.scenario = load_scenario(request, among_shipped(own), result.issues);
    return result;
}

inline Scenario load_without_issue(const std::string& file, const OwnFiles& own = {}) {
    Loaded loaded = load(file, own);
    EXPECT_EQ(loaded.issues.text(), "") << file;
    return std::move(loaded.scenario);
}

inline std::vector<std::string> route_names_of(const Scenario& scenario) {
    std::vector<std::string> names;
    for (const Route& route : scenario.routes) names.push_back(route.name);
    return names;
}

inline const Origin& origin_of(const Scenario& scenario, const std::string& path) {
    const auto found = std::find_if(scenario.origins.begin(), scenario.origins.end(),
                                    [&](const Origin& origin) { return origin.path == path; });
    if (found == scenario.origins.end()) throw std::runtime_error{"no origin of " + path};
    return *found;
}

inline std::vector<std::string> shipped(const std::string& folder) {
    std::vector<std::string> files;
    for (const std::string& name : files_on_disk().list("scenarios/" + folder))
        files.push_back("scenarios/" + folder + "/" + name);
    return files;
}

}  // namespace meedoen
