// What this room can refuse, and the words for it. Every message is one sentence without a newline.
#pragma once

#include <cstdint>
#include <stdexcept>
#include <string>

namespace meedoen {

/// The machine's, or output that may not be touched: disk full, no permission, exists, locked (exit code 3).
struct OutputError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A damaged or foreign input file (exit code 5). The message names the file and what does not match.
struct DamagedFile : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A path made safe to print: what a terminal would obey, also a newline, is written as `\x0a`.
std::string shown(const std::string& path);

/// What the system's error number means to the owner of the disk, for instance "no space left on the disk".
std::string reason_of(int error_number);

/// A number of bytes in words: "812 bytes", "14.2 kB", "12.3 MB", "1.0 GB" (powers of 1000, rounded down).
std::string size_text(std::uint64_t bytes);

/// Throws OutputError "cannot write PATH: WHY".
[[noreturn]] void refuse_output(const std::string& path, const std::string& why);

/// Throws DamagedFile "PATH is damaged or no results file: WHY".
[[noreturn]] void refuse_input(const std::string& path, const std::string& why);

}  // namespace meedoen
