#include "output/errors.hpp"

#include <cerrno>
#include <system_error>

#include "base/issues.hpp"

namespace meedoen {

std::string shown(const std::string& path) { return printable(path); }

std::string reason_of(int error_number) {
    switch (error_number) {
        case ENOSPC:
            return "no space left on the disk";
        case EDQUOT:
            return "the disk quota is used up";
        case EFBIG:
            return "the file would be larger than the system allows";
        case EROFS:
            return "the disk is read-only";
        case EACCES:
        case EPERM:
            return "no permission";
        case EIO:
            return "the disk reports an input or output error";
        case ENOENT:
            return "no such file or folder";
        case ENOTDIR:
            return "a part of the path is not a folder";
        case EEXIST:
            return "it exists already";
        case ELOOP:
            return "a link stands in the way, or links go round in a circle";
        case ENAMETOOLONG:
            return "the name is too long";
        case EAGAIN:
            return "the system has no room for more at this moment";
        case EMFILE:
        case ENFILE:
            return "too many files are open";
        default:
            return "the system reports: " + std::generic_category().message(error_number);
    }
}

std::string size_text(std::uint64_t bytes) {
    const auto scaled = [bytes](std::uint64_t unit, const char* name) {
        return std::to_string(bytes / unit) + "." + std::to_string(bytes % unit / (unit / 10)) + name;
    };
    if (bytes < 1000) return std::to_string(bytes) + " bytes";
    if (bytes < 1'000'000) return scaled(1000, " kB");
    if (bytes < 1'000'000'000) return scaled(1'000'000, " MB");
    return scaled(1'000'000'000, " GB");
}

void refuse_output(const std::string& path, const std::string& why) {
    throw OutputError{"cannot write " + shown(path) + ": " + why};
}

void refuse_input(const std::string& path, const std::string& why) {
    throw DamagedFile{shown(path) + " is damaged or no results file: " + why};
}

}  // namespace meedoen
