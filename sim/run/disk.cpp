#include "run/disk.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>

#include "output/errors.hpp"

namespace meedoen {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t largest_read = 16U << 20U;

/// What keeps a path from being read as a scenario file, or an empty text.
std::string why_unreadable(const std::string& path) {
    if (path.find('\0') != std::string::npos) return "the name holds a zero byte";
    std::error_code failed;
    const fs::file_type type = fs::status(path, failed).type();
    if (type == fs::file_type::not_found) return "no such file";
    if (failed) return reason_of(failed.value());
    if (type == fs::file_type::directory) return "is a folder, expected a file";
    if (type != fs::file_type::regular) return "is not an ordinary file";
    const std::uintmax_t size = fs::file_size(path, failed);
    if (failed) return reason_of(failed.value());
    if (size > largest_read) return "file is " + std::to_string(size >> 20U) + " MB, the limit for a scenario is 16 MB";
    return "";
}

std::optional<std::string> read_file(const std::string& path, std::string& reason) {
    reason = why_unreadable(path);
    if (!reason.empty()) return std::nullopt;
    std::error_code failed;
    std::string text(static_cast<std::size_t>(std::min(fs::file_size(path, failed), largest_read)), '\0');
    std::ifstream stream{path, std::ios::binary};
    if (!stream) {
        reason = reason_of(errno);
        return std::nullopt;
    }
    // Half a file may be good TOML, so half a file is no file.
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    if (stream.gcount() == static_cast<std::streamsize>(text.size()) &&
        stream.peek() == std::ifstream::traits_type::eof())
        return text;
    reason = stream.bad() ? reason_of(EIO) : "its size changed while it was read";
    return std::nullopt;
}

/// No names of files that editors keep beside what is being edited: those begin with a point.
bool is_scenario_name(const fs::path& name) { return name.extension() == ".toml" && !name.native().starts_with('.'); }

/// A folder that is not there, or not for us, is empty. One that the system fails to list is not: a scenario without
/// some of its files would be another scenario.
std::vector<std::string> list_folder(const std::string& folder) {
    std::vector<std::string> names;
    std::error_code failed;
    fs::directory_iterator entry{folder, failed};
    for (; !failed && entry != fs::directory_iterator{}; entry.increment(failed))
        if (is_scenario_name(entry->path().filename())) names.push_back(entry->path().filename().string());
    if (failed && failed != std::errc::no_such_file_or_directory && failed != std::errc::not_a_directory &&
        failed != std::errc::permission_denied && failed != std::errc::filename_too_long &&
        failed != std::errc::too_many_symbolic_link_levels)
        throw OutputError{"cannot list the folder " + shown(folder) + ": " + reason_of(failed.value())};
    std::sort(names.begin(), names.end());
    return names;
}

/// A file that cannot be found lies nowhere, so also not outside: reading it says what is wrong.
bool lies_in(const std::string& path, const std::string& folder) {
    std::error_code failed;
    const fs::path file = fs::canonical(path, failed);
    if (failed) return true;
    const fs::path fence = fs::canonical(folder.empty() ? "." : folder, failed);
    if (failed) return true;
    return std::mismatch(fence.begin(), fence.end(), file.begin(), file.end()).first == fence.end();
}

}  // namespace

SourceFiles files_on_disk() { return {read_file, list_folder, lies_in}; }

}  // namespace meedoen
