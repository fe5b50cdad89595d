// How much memory this process may still take, from what Linux tells.
#include <algorithm>
#include <fstream>
#include <limits>
#include <optional>
#include <sstream>

#include "run/estimate.hpp"

namespace meedoen {
namespace {

constexpr std::uint64_t no_limit = std::numeric_limits<std::uint64_t>::max();

/// The number in a file that holds one; nothing for "max" or no file.
std::optional<std::uint64_t> number_in(const std::string& path) {
    std::ifstream file{path};
    std::uint64_t number = 0;
    return file >> number ? std::optional{number} : std::nullopt;
}

/// The number behind `name` in a file of lines `name number`.
std::uint64_t entry_in(const std::string& path, const std::string& name) {
    std::ifstream file{path};
    for (std::string line; std::getline(file, line);) {
        std::istringstream words{line};
        std::string word;
        std::uint64_t number = 0;
        if (words >> word >> number && word == name) return number;
    }
    return 0;
}

std::uint64_t system_has(const std::string& root) {
    const std::uint64_t kilobytes = entry_in(root + "/proc/meminfo", "MemAvailable:");
    return kilobytes == 0 ? no_limit : kilobytes * 1024;
}

struct GroupFiles {
    const char* limit;
    const char* used;
    const char* pages;  // of files, which the system takes back when it needs them
};

/// The least that this group or one above it leaves.
std::uint64_t group_leaves(const std::string& top, std::string group, const GroupFiles& files) {
    std::uint64_t least = no_limit;
    while (true) {
        const std::string folder = top + group + "/";
        const auto limit = number_in(folder + files.limit);
        const auto used = number_in(folder + files.used);
        if (limit && used) {
            const std::uint64_t pages = entry_in(folder + "memory.stat", files.pages);
            const std::uint64_t held = *used - std::min(*used, pages);
            least = std::min(least, *limit - std::min(*limit, held));
        }
        if (group.empty()) return least;
        group.erase(group.rfind('/'));
    }
}

/// The control groups of this process: version 2 (no names) and version 1 (the memory controller).
std::uint64_t groups_leave(const std::string& root) {
    std::uint64_t least = no_limit;
    std::ifstream file{root + "/proc/self/cgroup"};
    for (std::string line; std::getline(file, line);) {
        const std::size_t names = line.find(':') + 1;
        const std::size_t path = line.find(':', names);
        if (names == 0 || path == std::string::npos) continue;
        const std::string controllers = "," + line.substr(names, path - names) + ",";
        std::string group = line.substr(path + 1);
        if (group == "/" || !group.starts_with('/')) group.clear();
        if (controllers == ",,")
            least = std::min(
                least, group_leaves(root + "/sys/fs/cgroup", group, {"memory.max", "memory.current", "inactive_file"}));
        if (controllers.find(",memory,") != std::string::npos)
            least = std::min(least,
                             group_leaves(root + "/sys/fs/cgroup/memory", group,
                                          {"memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file"}));
    }
    return least;
}

}  // namespace

std::uint64_t available_memory(const std::string& root) { return std::min(system_has(root), groups_leave(root)); }

}  // namespace meedoen
