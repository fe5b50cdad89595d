#include "output/whole_file.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <utility>

#include "output/errors.hpp"
#include "output/space.hpp"

namespace meedoen {
namespace {

constexpr std::size_t largest_step = 1U << 26U;  // bytes handed to the system at once
constexpr std::size_t longest_kept = 200;        // of a name, so that the temporary name stays below 255 bytes

// `.NAME.tmp-`, without half a character at the end of a shortened name.
std::string temporary_stem(const std::string& path) {
    std::string name = std::filesystem::path{path}.filename().string();
    if (name.size() > longest_kept) {
        std::size_t end = longest_kept;
        while (end > 1 && (static_cast<unsigned char>(name[end]) & 0xc0U) == 0x80U) --end;
        name.resize(end);
    }
    return "." + name + ".tmp-";
}

std::string temporary_path(const std::string& path) {
    const auto now = std::chrono::steady_clock::now().time_since_epoch().count();
    const std::string name =
        temporary_stem(path) + std::to_string(::getpid()) + "-" + std::to_string(now % 1'000'000'000);
    return (std::filesystem::path{folder_of(path)} / name).string();
}

// A file without a name of its own: it closes and removes itself unless it was given its real name.
class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& target);
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile() { discard(); }

    const std::string& path() const { return path_; }
    void write(std::span<const std::byte> bytes);
    void sync_and_close();
    void take_name(const WriteOptions& options);

private:
    void discard() noexcept;
    [[noreturn]] void fail(int error_number);
    void take_free_name();

    std::string target_;
    std::string path_;
    std::uint64_t needed_{0};  // bytes of the whole file
    int descriptor_{-1};
    bool exists_{false};
};

TemporaryFile::TemporaryFile(const std::string& target) : target_{target} {
    for (int attempt = 0; attempt < 100 && !exists_; ++attempt) {
        path_ = temporary_path(target);
        descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        exists_ = descriptor_ >= 0;
        if (!exists_ && errno != EEXIST && errno != EINTR) break;
    }
    if (!exists_) refuse_output(target, reason_of(errno));
}

void TemporaryFile::discard() noexcept {
    if (descriptor_ >= 0) ::close(descriptor_);
    if (exists_) ::unlink(path_.c_str());
    descriptor_ = -1;
    exists_ = false;
}

void TemporaryFile::fail(int error_number) {
    discard();
    if (error_number != ENOSPC && error_number != EDQUOT) refuse_output(target_, reason_of(error_number));
    const std::uint64_t available = free_bytes(target_);
    refuse_output(target_,
                  reason_of(error_number) + " (" + size_text(needed_) + " needed, " + size_text(available) + " free)");
}

void TemporaryFile::write(std::span<const std::byte> bytes) {
    needed_ = bytes.size();
    while (!bytes.empty()) {
        const ssize_t done = ::write(descriptor_, bytes.data(), std::min(bytes.size(), largest_step));
        if (done < 0 && errno == EINTR) continue;
        if (done <= 0) fail(done < 0 ? errno : EIO);
        bytes = bytes.subspan(static_cast<std::size_t>(done));
    }
}

void TemporaryFile::sync_and_close() {
    if (::fsync(descriptor_) != 0) fail(errno);
    const int closing = std::exchange(descriptor_, -1);
    if (::close(closing) != 0 && errno != EINTR) fail(errno);
}

// link() refuses an existing name in one step. Disks without hard links get the system's other such step.
void TemporaryFile::take_free_name() {
    if (::link(path_.c_str(), target_.c_str()) == 0) {
        discard();
        return;
    }
    if (errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS) {
        if (::renameat2(AT_FDCWD, path_.c_str(), AT_FDCWD, target_.c_str(), RENAME_NOREPLACE) != 0) fail(errno);
        exists_ = false;
        return;
    }
    fail(errno);
}

void TemporaryFile::take_name(const WriteOptions& options) {
    if (!options.replace) {
        take_free_name();
        return;
    }
    if (::rename(path_.c_str(), target_.c_str()) != 0) fail(errno);
    exists_ = false;
}

void sync_folder(const std::string& path) {
    const int folder = ::open(folder_of(path).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) return;  // a folder that may be written in but not read cannot be synced
    const int failed = ::fsync(folder) == 0 ? 0 : errno;
    ::close(folder);
    if (failed != 0 && failed != EINVAL)
        refuse_output(path, "it was written, but may not survive a power cut (" + reason_of(failed) + ")");
}

bool process_lives(const std::string& digits) {
    const long pid = std::strtol(digits.c_str(), nullptr, 10);
    return pid <= 0 || ::kill(static_cast<pid_t>(pid), 0) == 0 || errno != ESRCH;
}

}  // namespace

void write_whole_file(const std::string& path, std::span<const std::byte> bytes, const WriteOptions& options,
                      const FileCheck& check) {
    require_writable(path);
    if (!options.replace) require_absent(path);
    TemporaryFile file{path};
    file.write(bytes);
    file.sync_and_close();
    check(file.path());
    file.take_name(options);
    sync_folder(path);
}

void remove_leftovers(const std::string& path) {
    const std::string stem = temporary_stem(path);
    std::error_code failed;
    for (std::filesystem::directory_iterator entry{folder_of(path), failed}, end; !failed && entry != end;
         entry.increment(failed)) {
        const std::string name = entry->path().filename().string();
        if (name.size() <= stem.size() || name.compare(0, stem.size(), stem) != 0) continue;
        std::error_code ignored;
        if (!process_lives(name.substr(stem.size()))) std::filesystem::remove(entry->path(), ignored);
    }
}

}  // namespace meedoen
