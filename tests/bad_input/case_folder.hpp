// A case of the corpus: one broken file, or a folder with what differs from the shipped scenarios; and what must be
// told.
#pragma once

#include <ctime>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/lines_of.hpp"
#include "scenario/loader.hpp"

namespace meedoen {

inline std::string contents(const std::filesystem::path& path) {
    std::ifstream stream{path, std::ios::binary};
    if (!stream) throw std::runtime_error{"cannot read " + path.string()};
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

inline void write(const std::filesystem::path& path, std::string_view text) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream{path, std::ios::binary} << text;
}

inline std::string trimmed(const std::string& line) {
    const std::size_t first = line.find_first_not_of(" \t");
    return first == std::string::npos ? "" : line.substr(first);
}

/// Seconds of this processor since the object was made: what others do on the machine does not count.
class Stopwatch {
public:
    double seconds() const { return static_cast<double>(std::clock() - start_) / CLOCKS_PER_SEC; }

private:
    std::clock_t start_{std::clock()};
};

/// A copy of the shipped scenarios that a test may spoil; gone with the object.
class ScenarioCopy {
public:
    ScenarioCopy() {
        std::string name = (std::filesystem::temp_directory_path() / "meedoen-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error{"no temporary folder"};
        root_ = name;
        std::filesystem::copy(std::filesystem::path{MEEDOEN_SOURCE_DIR} / "scenarios", root_,
                              std::filesystem::copy_options::recursive);
    }
    ~ScenarioCopy() { std::filesystem::remove_all(root_); }
    ScenarioCopy(const ScenarioCopy&) = delete;
    ScenarioCopy& operator=(const ScenarioCopy&) = delete;

    std::string path(const std::string& file) const { return (root_ / file).string(); }

    void add(const std::filesystem::path& folder) {
        for (const auto& entry : std::filesystem::recursive_directory_iterator{folder})
            if (entry.is_regular_file()) write(root_ / entry.path().lexically_relative(folder), contents(entry.path()));
    }

    /// Changes shipped files as change.txt says: `in FILE`, then `- ` what a line begins with and `+ ` what stands
    /// there instead; " ..." after it takes the whole line. Without `-` the line goes to the end, without `+` it goes
    /// away. Returns the first changed line of each file.
    std::map<std::string, int> change(const std::string& text);

    /// Text about files of this folder, with their names as they are inside it.
    std::string shortened(std::string text) const {
        const std::string folder = root_.string() + "/";
        for (std::size_t i = text.find(folder); i != std::string::npos; i = text.find(folder, i))
            text.erase(i, folder.size());
        return text;
    }

private:
    std::filesystem::path root_;
};

/// One file under change: lines, and where the next new line goes.
struct ChangedFile {
    std::filesystem::path path;
    std::vector<std::string> lines;
    std::size_t next{};
    std::string rest;    // what stays of the line that was taken away
    std::string indent;  // and what stood before it

    explicit ChangedFile(std::filesystem::path file)
        : path{std::move(file)}, lines{lines_of(contents(path))}, next{lines.size()} {}

    void take(std::string begin) {
        const bool whole = begin.ends_with(" ...");
        if (whole) begin.resize(begin.size() - 4);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const std::string line = trimmed(lines[i]);
            if (!line.starts_with(begin)) continue;
            rest = whole ? "" : line.substr(begin.size());
            indent = lines[i].substr(0, lines[i].size() - line.size());
            lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i));
            next = i;
            return;
        }
        throw std::runtime_error{path.string() + " has no line that begins with: " + begin};
    }

    void put(const std::string& line) {
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(next), indent + line + rest);
        rest.clear();
        indent.clear();
        ++next;
    }

    void save() const {
        std::string text;
        for (const std::string& line : lines) text += line + "\n";
        write(path, text);
    }
};

inline std::map<std::string, int> ScenarioCopy::change(const std::string& text) {
    std::map<std::string, int> first;
    std::string name;
    std::map<std::string, ChangedFile> files;
    for (const std::string& line : lines_of(text)) {
        if (line.starts_with("in ")) {
            name = line.substr(3);
            files.emplace(name, root_ / name);
            continue;
        }
        ChangedFile& file = files.at(name);
        if (line.starts_with("- ")) file.take(line.substr(2));
        first.emplace(name, static_cast<int>(file.next) + 1);
        if (line.starts_with("+ ")) file.put(line.substr(2));
    }
    for (const auto& [unused, file] : files) file.save();
    return first;
}

/// One line of what must be told: "error 7:1: words ... more words", or with a file before the place. "@" stands for
/// the first changed line of a shipped file, "@+1" for the one after it.
struct Expectation {
    std::string kind;
    std::string where;  // "file:line:column", or "file" alone
    std::vector<std::string> words;
};

inline Expectation expectation_of(const std::string& line, const std::string& file,
                                  const std::map<std::string, int>& changed) {
    Expectation result;
    const std::size_t blank = line.find(' ');
    result.kind = line.substr(0, blank);
    const std::size_t colon = line.find(": ", blank);
    result.where = line.substr(blank + 1, colon - blank - 1);
    if (!file.empty() && result.where.find_first_not_of("0123456789:") == std::string::npos)
        result.where = file + ":" + result.where;
    if (const std::size_t at = result.where.find(":@"); at != std::string::npos) {
        const std::size_t end = result.where.find(':', at + 1);
        const int more = result.where[at + 2] == '+' ? std::stoi(result.where.substr(at + 3)) : 0;
        const int number = changed.at(result.where.substr(0, at)) + more;
        result.where = result.where.substr(0, at + 1) + std::to_string(number) + result.where.substr(end);
    }
    std::string words = line.substr(colon + 2);
    for (std::size_t gap = words.find("..."); gap != std::string::npos; gap = words.find("...")) {
        if (gap > 0) result.words.push_back(words.substr(0, gap));
        words = words.substr(gap + 3);
    }
    if (!words.empty()) result.words.push_back(words);
    return result;
}

}  // namespace meedoen
