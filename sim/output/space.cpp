#include "output/space.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <limits>

#include "output/errors.hpp"

namespace meedoen {
namespace {

// A file system allows 255 bytes; the lock and the temporary file put a few before and after.
constexpr std::size_t longest_name = 240;

void require_name(const std::string& path) {
    const std::string name = std::filesystem::path{path}.filename().string();
    if (name.empty() || name == "." || name == "..") refuse_output(path, "this names a folder, expected a file");
    if (name.size() > longest_name)
        refuse_output(path, "the name has " + std::to_string(name.size()) + " bytes, the limit is 240");
    const bool control = std::any_of(path.begin(), path.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
    if (control) refuse_output(path, "the name holds a control character");
}

void require_folder(const std::string& path) {
    const std::string folder = folder_of(path);
    struct stat found {};
    if (::stat(folder.c_str(), &found) != 0) {
        if (errno == ENOENT) refuse_output(path, "the folder " + shown(folder) + " does not exist");
        refuse_output(path, reason_of(errno));
    }
    if (!S_ISDIR(found.st_mode)) refuse_output(path, shown(folder) + " is not a folder");
    if (::faccessat(AT_FDCWD, folder.c_str(), W_OK | X_OK, AT_EACCESS) != 0)
        refuse_output(path, "no file can be made in the folder " + shown(folder) + " (" + reason_of(errno) + ")");
}

std::string kind_of(mode_t mode) {
    if (S_ISDIR(mode)) return "a folder";
    if (S_ISLNK(mode)) return "a link";
    if (S_ISFIFO(mode)) return "a pipe";
    if (S_ISSOCK(mode)) return "a socket";
    return "a device";
}

void require_ordinary(const std::string& path) {
    struct stat found {};
    if (::lstat(path.c_str(), &found) != 0) {
        if (errno == ENOENT) return;
        refuse_output(path, reason_of(errno));
    }
    if (!S_ISREG(found.st_mode)) refuse_output(path, "it is " + kind_of(found.st_mode) + ", not an ordinary file");
    if (::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) != 0)
        refuse_output(path, "the file that stands there is read-only");
}

}  // namespace

std::string folder_of(const std::string& path) {
    const std::string folder = std::filesystem::path{path}.parent_path().string();
    return folder.empty() ? "." : folder;
}

std::uint64_t free_bytes(const std::string& path) {
    struct statvfs disk {};
    if (::statvfs(folder_of(path).c_str(), &disk) != 0) refuse_output(path, reason_of(errno));
    return static_cast<std::uint64_t>(disk.f_bavail) * disk.f_frsize;
}

void require_space(const std::string& path, std::uint64_t bytes) {
    const std::uint64_t margin = bytes / 5 + (bytes % 5 == 0 ? 0 : 1);
    const std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    const std::uint64_t needed = bytes > most - margin ? most : bytes + margin;
    const std::uint64_t available = free_bytes(path);
    if (needed > available)
        refuse_output(path,
                      reason_of(ENOSPC) + " (" + size_text(needed) + " needed, " + size_text(available) + " free)");
}

void require_writable(const std::string& path) {
    require_name(path);
    require_ordinary(path);
    require_folder(path);
}

void require_absent(const std::string& path) {
    struct stat found {};
    if (::lstat(path.c_str(), &found) == 0) refuse_output(path, reason_of(EEXIST));
    if (errno != ENOENT) refuse_output(path, reason_of(errno));
}

}  // namespace meedoen
