#include "scenario/layers.hpp"

#include <algorithm>

namespace meedoen {
namespace {

constexpr std::size_t most_layers = 16;

class LayerReader {
public:
    LayerReader(const LoadRequest& request, const SourceFiles& files, Issues& issues)
        : request_{request}, reader_{files, issues}, issues_{issues} {
        const std::optional<std::string> root = scenario_root_of(request.file, files);
        own_ = !root && !request.shipped_root.empty();
        result_.root = root.value_or(request.shipped_root);
        result_.root_found = root || own_;
    }

    Layers run() {
        read(request_.file, {"", 0, 0});
        return std::move(result_);
    }

private:
    void error(const Position& where, std::string problem, std::string why = "") {
        issues_.error({where, "base", std::move(problem), std::move(why), ""});
        result_.complete = false;
    }

    void read(const std::string& path, const Position& asked_by) {
        if (std::find(open_.begin(), open_.end(), path) != open_.end()) {
            std::string circle;
            for (const std::string& file : open_) circle += file + " -> ";
            return error(asked_by, "the files lie over each other in a circle", circle + path);
        }
        if (open_.size() >= most_layers)
            return error(asked_by, "more than " + std::to_string(most_layers) + " files lie over each other");
        std::optional<Node> node = reader_.read(path, asked_by, "scenario");
        if (!node) {
            result_.complete = false;
            return;
        }
        open_.push_back(path);
        result_.below[path];
        if (const Node* base = node->find("base")) read_bases(*base, path);
        open_.pop_back();
        result_.files.push_back(std::move(*node));
    }

    void read_bases(const Node& base, const std::string& path) {
        if (base.kind == Node::Kind::text) return read_base(base, path);
        if (base.kind != Node::Kind::array || base.items.empty())
            return error(base.where, base.kind == Node::Kind::array ? "the list is empty" : "found " + described(base),
                         "base is the name of a file, or a list of names");
        for (const Node& item : base.items) {
            if (item.kind == Node::Kind::text)
                read_base(item, path);
            else
                error(item.where, "found " + described(item), "base is the name of a file");
        }
    }

    void read_base(const Node& name, const std::string& path) {
        const std::string found = place_of(name, path);
        if (found.empty()) return;
        if (!result_.below.contains(found) || std::find(open_.begin(), open_.end(), found) != open_.end())
            read(found, name.where);
        std::set<std::string>& under = result_.below[path];
        under.insert(found);
        const std::set<std::string> deeper = result_.below[found];
        under.insert(deeper.begin(), deeper.end());
    }

    /// A base stands below the same scenario root as the file that names it. A user's own file finds it beside itself,
    /// or among the scenarios that came with the program.
    std::string place_of(const Node& name, const std::string& asked_by) {
        const std::string& text = name.text;
        const bool plain = !text.empty() && text.front() != '/' && text.front() != '~' &&
                           text.find_first_of("\\:$") == std::string::npos;
        const bool own = own_ && !asked_by.starts_with(result_.root);
        std::string joined = normalised(folder_part(asked_by) + text);
        if (own) {
            const bool beside =
                joined != asked_by && joined.starts_with(folder_part(asked_by)) && reader_.exists(joined);
            if (plain && beside) {
                reader_.stay_in(folder_part(asked_by));
                return joined;
            }
            joined = normalised(result_.root + text);
        }
        const bool inside = result_.root.empty() ? !joined.starts_with("..") : joined.starts_with(result_.root);
        reader_.stay_in(result_.root);
        if (plain && inside && !joined.empty()) return joined;
        error(name.where, quoted(text) + " is not a file inside the scenario folder",
              "a base is a relative path inside the folder that holds sources.toml");
        return "";
    }

    const LoadRequest& request_;
    Reader reader_;
    Issues& issues_;
    Layers result_;
    std::vector<std::string> open_;
    bool own_{false};  // the request's file lies in no scenario folder
};

}  // namespace

bool Layers::side_by_side(const std::string& one, const std::string& other) const {
    const auto under_one = below.find(one);
    const auto under_other = below.find(other);
    if (one == other || under_one == below.end() || under_other == below.end()) return false;
    return !under_one->second.contains(other) && !under_other->second.contains(one);
}

std::optional<std::string> scenario_root_of(const std::string& file, const SourceFiles& files) {
    std::string folder = folder_part(normalised(file));
    for (int up = 0; up < 4; ++up) {
        const std::vector<std::string> names = files.list(folder.empty() ? "." : folder);
        if (std::find(names.begin(), names.end(), "sources.toml") != names.end()) return folder;
        const std::string above = normalised(folder + "..");
        folder = above.empty() ? "" : above + "/";
    }
    return std::nullopt;
}

Layers read_layers(const LoadRequest& request, const SourceFiles& files, Issues& issues) {
    return LayerReader{request, files, issues}.run();
}

}  // namespace meedoen
