// Work that may break the process is first done in another one. The library that reads HDF5 crashes on some files that
// were made to harm, or runs without end; such a file is then refused like any damaged file.
#pragma once

#include <functional>
#include <string>

namespace meedoen {

/// Does `work` in a process of its own that takes at most `seconds` of processor time, and forgets what came of it,
/// exceptions included. Throws DamagedFile "PATH is damaged ..." if that process broke off, OutputError if the system
/// starts none. Not for a moment at which other threads run.
///
/// It keeps accidents away, not a determined attacker: the file is read again by the program itself.
void rehearse(const std::string& path, unsigned seconds, const std::function<void()>& work);

}  // namespace meedoen
