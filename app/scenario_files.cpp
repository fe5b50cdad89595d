#include "scenario_files.hpp"

#include <algorithm>
#include <filesystem>

#include "run/disk.hpp"
#include "scenario/scenario.hpp"

namespace meedoen {
namespace {

// `meedoen::quoted` by its whole name: <filesystem> brings std::quoted along.
namespace fs = std::filesystem;

bool is_root(const std::string& folder) {
    std::error_code failed;
    return fs::is_regular_file(folder + "base.toml", failed) && fs::is_regular_file(folder + "sources.toml", failed);
}

std::string as_folder(const std::string& path) { return path.ends_with('/') ? path : path + "/"; }

std::vector<std::string> usual_folders() {
    std::vector<std::string> folders{"scenarios/"};
    std::error_code failed;
    const fs::path program = fs::read_symlink("/proc/self/exe", failed).parent_path();
    if (failed) return folders;
    for (const char* beside : {"scenarios", "../scenarios", "../share/meedoen/scenarios"})
        folders.push_back(as_folder((program / beside).lexically_normal().string()));
    return folders;
}

/// Words from a list may be given bare: a shell takes the quotes away that TOML wants.
bool is_bare_word(const std::string& text) {
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
    return text != "true" && text != "false" && text != "nan" && text != "inf" && !text.empty() &&
           letter(text.front()) &&
           std::ranges::all_of(text, [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

bool has_control(const std::string& text) {
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

std::vector<std::pair<std::string, std::string>> settings_of(const Arguments& arguments, Issues& issues) {
    std::vector<std::pair<std::string, std::string>> settings;
    for (const std::string& text : arguments.texts("set")) {
        const std::size_t sign = text.find('=');
        if (sign == 0 || sign == std::string::npos || sign + 1 == text.size() || has_control(text)) {
            issues.error({{},
                          "--set",
                          "found " + meedoen::quoted(text),
                          "expected ADDRESS=VALUE, for instance levers.regie_hours=100",
                          ""});
            continue;
        }
        const std::string value = text.substr(sign + 1);
        settings.emplace_back(text.substr(0, sign), is_bare_word(value) ? "\"" + value + "\"" : value);
    }
    return settings;
}

}  // namespace

std::string tidy_path(const std::string& path) { return fs::path{path}.lexically_normal().string(); }

std::string shipped_scenarios(const Arguments& arguments, Issues& issues) {
    if (const auto given = arguments.text("scenarios")) {
        const std::string folder = as_folder(tidy_path(*given));
        if (is_root(folder)) return folder;
        issues.error({{},
                      "--scenarios",
                      meedoen::quoted(*given) + " is no scenario folder",
                      "it holds base.toml and sources.toml",
                      ""});
        return "";
    }
    for (const std::string& folder : usual_folders())
        if (is_root(folder)) return folder;
    return "";
}

std::string required_scenarios(const Arguments& arguments, Issues& issues) {
    const std::size_t before = issues.errors().size();
    const std::string root = shipped_scenarios(arguments, issues);
    if (root.empty() && issues.errors().size() == before) {
        std::string looked;
        for (const std::string& folder : usual_folders()) looked += (looked.empty() ? "" : ", ") + folder;
        issues.error(
            {{}, "", "no scenarios were found", "looked in " + looked + "; name their folder with --scenarios", ""});
    }
    return root;
}

Scenario scenario_for(const std::string& file, const Arguments& arguments, Issues& issues) {
    LoadRequest request;
    request.file = tidy_path(file);
    request.place = arguments.text("place").value_or("");
    request.shipped_root = shipped_scenarios(arguments, issues);
    request.set = settings_of(arguments, issues);
    return load_scenario(request, files_on_disk(), issues);
}

std::vector<std::string> route_names_in(const std::string& root) {
    std::vector<std::string> names;
    for (const std::string& file : files_on_disk().list(root + "routes"))
        names.push_back(file.substr(0, file.size() - 5));
    return names;
}

std::vector<std::string> route_names_of(const Scenario& scenario) {
    std::vector<std::string> names;
    for (const Route& route : scenario.routes) names.push_back(route.name);
    return names;
}

}  // namespace meedoen
