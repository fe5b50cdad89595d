// What can be known before hours of computing: whether the output may be written, and whether it will fit.
#pragma once

#include <cstdint>
#include <string>

namespace meedoen {

/// The folder in which a file of this path stands: "." for a bare name.
std::string folder_of(const std::string& path);

/// Bytes that this user may still write in the folder of `path`. Throws OutputError.
std::uint64_t free_bytes(const std::string& path);

/// Throws OutputError if 1.2 times `bytes` is more than what is free in the folder of `path`.
void require_space(const std::string& path, std::uint64_t bytes);

/// Throws OutputError unless the folder of `path` exists and may be written in, the name has 1 to 240 bytes and no
/// control characters, and what stands there is nothing or an ordinary, writable file (no folder, link, pipe, device).
void require_writable(const std::string& path);

/// Throws OutputError if something of that name exists.
void require_absent(const std::string& path);

}  // namespace meedoen
