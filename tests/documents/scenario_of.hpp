// Scenarios for the tests of the documents: those of the project, and files of a test laid over them in memory.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "page.hpp"
#include "scenario/load_or_throw.hpp"
#include "scenario/shipped.hpp"

namespace meedoen::documents {

using Files = OwnFiles;  // path below the source folder, contents

/// The files of the project with `extra` in place of, or beside, what is there.
inline SourceFiles with(const Files& extra) {
    OwnFiles own;
    for (const auto& [name, text] : extra) own.emplace(path_of(name), text);
    return among_shipped(std::move(own));
}

inline Loaded load(const std::string& file, const Files& extra = {},
                   std::vector<std::pair<std::string, std::string>> set = {}) {
    Loaded loaded;
    const LoadRequest request{path_of(file), "", "", std::move(set)};
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
    static const Scenario loaded = load_or_throw({path_of("scenarios/base.toml"), "", "", {}});
    return loaded;
}

}  // namespace meedoen::documents
