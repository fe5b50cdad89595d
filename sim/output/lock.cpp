#include "output/lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <ctime>
#include <filesystem>
#include <utility>

#include "output/errors.hpp"
#include "output/space.hpp"
#include "output/whole_file.hpp"

namespace meedoen {
namespace {

std::string lock_path(const std::string& output) {
    const std::string name = "." + std::filesystem::path{output}.filename().string() + ".lock";
    return (std::filesystem::path{folder_of(output)} / name).string();
}

std::string time_text() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    if (::gmtime_r(&now, &parts) == nullptr) return "at an unknown time";
    std::array<char, 32> text{};
    const std::size_t size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return std::string{text.data(), size};
}

int open_lock(const std::string& output, const std::string& path) {
    const int descriptor =
        ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0644);
    if (descriptor < 0)
        refuse_output(output, "the lock " + shown(path) + " cannot be opened (" + reason_of(errno) + ")");
    struct stat found {};
    if (::fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode)) return descriptor;
    ::close(descriptor);
    refuse_output(output, "the lock " + shown(path) + " is not an ordinary file");
}

// A run that ended removes its lock. Who opened that file before the end holds a lock on a file that is no longer
// there.
bool still_there(int descriptor, const std::string& path) {
    struct stat held {};
    struct stat named {};
    return ::fstat(descriptor, &held) == 0 && ::lstat(path.c_str(), &named) == 0 && held.st_ino == named.st_ino &&
           held.st_dev == named.st_dev;
}

[[noreturn]] void refuse_second_run(const std::string& output, int descriptor) {
    std::array<char, 80> text{};
    const ssize_t size = ::pread(descriptor, text.data(), text.size(), 0);
    ::close(descriptor);
    std::string holder{text.data(), size > 0 ? static_cast<std::size_t>(size) : 0};
    if (const std::size_t end = holder.find('\n'); end != std::string::npos) holder.resize(end);
    if (holder.empty()) holder = "another process";
    refuse_output(output, "another run is writing it (" + shown(holder) + ")");
}

void sign(int descriptor) {
    const std::string text = "process " + std::to_string(::getpid()) + ", started " + time_text() + "\n";
    const bool emptied = ::ftruncate(descriptor, 0) == 0;
    const ssize_t written = emptied ? ::pwrite(descriptor, text.data(), text.size(), 0) : 0;
    static_cast<void>(written);  // the lock holds without its text; a full disk is told when results are written
}

}  // namespace

RunLock::RunLock(const std::string& output_path) : path_{lock_path(output_path)} {
    require_writable(output_path);
    for (int attempt = 0; attempt < 1000 && descriptor_ < 0; ++attempt) {
        const int opened = open_lock(output_path, path_);
        if (::flock(opened, LOCK_EX | LOCK_NB) == 0) {
            if (still_there(opened, path_)) descriptor_ = opened;
        } else if (errno == EWOULDBLOCK) {
            refuse_second_run(output_path, opened);
        } else if (errno != EINTR) {
            warning_ = "the disk of " + shown(output_path) + " knows no locks (" + reason_of(errno) +
                       "), so take care that no second run writes the same file";
            descriptor_ = opened;
        }
        if (descriptor_ < 0) ::close(opened);
    }
    if (descriptor_ < 0) refuse_output(output_path, "the lock " + shown(path_) + " keeps disappearing");
    sign(descriptor_);
    if (warning_.empty()) remove_leftovers(output_path);
}

RunLock::RunLock(RunLock&& other) noexcept
    : path_{std::move(other.path_)},
      warning_{std::move(other.warning_)},
      descriptor_{std::exchange(other.descriptor_, -1)} {}

RunLock& RunLock::operator=(RunLock&& other) noexcept {
    if (this == &other) return *this;
    release();
    path_ = std::move(other.path_);
    warning_ = std::move(other.warning_);
    descriptor_ = std::exchange(other.descriptor_, -1);
    return *this;
}

RunLock::~RunLock() { release(); }

// Removed while it is still held: afterwards it could be the next run's.
void RunLock::release() noexcept {
    if (descriptor_ < 0) return;
    if (still_there(descriptor_, path_)) ::unlink(path_.c_str());
    ::close(descriptor_);
    descriptor_ = -1;
}

}  // namespace meedoen
