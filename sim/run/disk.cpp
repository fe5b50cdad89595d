#include "run/disk.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace meedoen {
namespace {

constexpr std::uintmax_t largest_read = 16U << 20U;

std::optional<std::string> read_file(const std::string& path, std::string& reason) {
    std::error_code failed;
    const auto status = std::filesystem::status(path, failed);
    if (status.type() == std::filesystem::file_type::not_found) {
        reason = "no such file";
        return std::nullopt;
    }
    if (status.type() == std::filesystem::file_type::directory) {
        reason = "is a folder, expected a file";
        return std::nullopt;
    }
    if (status.type() != std::filesystem::file_type::regular) {
        reason = "is not an ordinary file";
        return std::nullopt;
    }
    const std::uintmax_t size = std::filesystem::file_size(path, failed);
    if (!failed && size > largest_read) {
        reason = "file is " + std::to_string(size >> 20U) + " MB, the limit for a scenario is 16 MB";
        return std::nullopt;
    }
    std::ifstream stream{path, std::ios::binary};
    if (!stream) {
        reason = std::strerror(errno);
        return std::nullopt;
    }
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::vector<std::string> list_folder(const std::string& folder) {
    std::vector<std::string> names;
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator{folder, failed})
        if (entry.path().extension() == ".toml" && entry.is_regular_file(failed))
            names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace

SourceFiles files_on_disk() { return {read_file, list_folder}; }

}  // namespace meedoen
