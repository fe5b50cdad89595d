#include "output/source_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "output/errors.hpp"

namespace meedoen {
namespace {

constexpr std::size_t largest_step = 1U << 26U;  // bytes asked of the system at once

[[noreturn]] void refuse_reading(const std::string& path, int error_number) {
    throw OutputError{"cannot read " + shown(path) + ": " + reason_of(error_number)};
}

}  // namespace

SourceFile::SourceFile(const std::string& path)
    : path_{path}, descriptor_{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)} {
    if (descriptor_ < 0) refuse_reading(path, errno);
    struct stat found {};
    const int failed = ::fstat(descriptor_, &found) == 0 ? 0 : errno;
    if (failed == 0 && S_ISREG(found.st_mode)) {
        size_ = static_cast<std::size_t>(found.st_size);
        return;
    }
    ::close(descriptor_);
    if (failed != 0) refuse_reading(path, failed);
    refuse_input(path, "it is not an ordinary file");
}

SourceFile::~SourceFile() { ::close(descriptor_); }

std::size_t SourceFile::read_at(std::size_t start, std::span<std::byte> bytes) const {
    std::size_t total{0};
    while (total < bytes.size()) {
        const auto rest = bytes.subspan(total);
        const ssize_t done =
            ::pread(descriptor_, rest.data(), std::min(rest.size(), largest_step), static_cast<off_t>(start + total));
        if (done < 0 && errno == EINTR) continue;
        if (done < 0) refuse_reading(path_, errno);
        if (done == 0) break;
        total += static_cast<std::size_t>(done);
    }
    return total;
}

}  // namespace meedoen
