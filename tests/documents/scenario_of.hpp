// Scenarios for the tests of the documents: those of the project, and files of a test laid over them in memory.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "page.hpp"
#include "run/disk.hpp"
#include "scenario/loader.hpp"

namespace meedoen::documents {

using Files = std::map<std::string, std::string>;  // path below the source folder, contents

/// The files of the project with `extra` in place of, or beside, what is there.
inline SourceFiles with(const Files& extra) {
    SourceFiles disk = files_on_disk();
    SourceFiles files;
    files.read = [extra, disk](const std::string& path, std::string& reason) -> std::optional<std::string> {
        for (const auto& [name, text] : extra)
            if (path_of(name) == path) return text;
        return disk.read(path, reason);
    };
    files.list = [extra, disk](const std::string& folder) {
        std::vector<std::string> names = disk.list(folder);
        const std::string start = folder.ends_with('/') ? folder : folder + "/";
        for (const auto& [name, text] : extra) {
            const std::string path = path_of(name);
            const std::string rest = path.starts_with(start) ? path.substr(start.size()) : "/";
            if (rest.find('/') == std::string::npos) names.push_back(rest);
        }
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

inline Loaded load(const std::string& file, const Files& extra = {},
                   std::vector<std::pair<std::string, std::string>> set = {}) {
    Loaded loaded;
    LoadRequest request;
    request.file = path_of(file);
    request.set = std::move(set);
    loaded.scenario = load_scenario(request, with(extra), loaded.issues);
    return loaded;
}

/// A scenario over the base, with `text` behind its head.
inline Loaded load_question(const std::string& text) {
    const std::string head =
        "schema_version = 1\nkind = \"scenario\"\nbase = \"../base.toml\"\ntitle_nl = \"x\"\ntitle_en = \"x\"\n";
    return load("scenarios/questions/a-test.toml", {{"scenarios/questions/a-test.toml", head + text}});
}

inline const Scenario& base() {
    static const Loaded loaded = load("scenarios/base.toml");
    if (loaded.issues.any_error()) throw std::runtime_error{loaded.issues.text()};
    return loaded.scenario;
}

inline std::vector<std::string> route_names(const Scenario& scenario) {
    std::vector<std::string> names;
    for (const Route& route : scenario.routes) names.push_back(route.name);
    return names;
}

}  // namespace meedoen::documents
