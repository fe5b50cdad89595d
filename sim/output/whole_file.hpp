// Files that exist whole or not at all. A reader never sees half a file, and a run that fails leaves what was there.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>

namespace meedoen {

struct WriteOptions {
    bool replace{true};  // false: an existing file of that name stays, and the writer is refused
};

/// Looks at the finished file under its temporary name and throws if it must not get its real one.
using FileCheck = std::function<void(const std::string& temporary)>;

/// Writes `.NAME.tmp-PID-TIME` in the same folder, syncs it to the disk, checks it, gives it its name in one step and
/// syncs the folder. Whatever goes wrong, the temporary file is removed. Throws OutputError, and whatever `check`
/// throws. A program whose files may meet a size limit ignores SIGXFSZ, or that signal ends it.
void write_whole_file(const std::string& path, std::span<const std::byte> bytes, const WriteOptions& options,
                      const FileCheck& check);

/// Removes temporary files that runs on this machine which no longer live left beside `path`. Errors are ignored.
void remove_leftovers(const std::string& path);

}  // namespace meedoen
