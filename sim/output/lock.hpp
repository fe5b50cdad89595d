// One run at a time for one output. The lock is the system's, on a small file beside the output, so that a killed run
// leaves nothing that blocks the next.
#pragma once

#include <string>

namespace meedoen {

/// Holds `.NAME.lock` beside the output, with the process and its start inside, from construction to destruction.
class RunLock {
public:
    /// Throws OutputError if another run holds the lock (its process is named) or no lock can be made. Removes
    /// temporary files that dead runs left beside the output.
    explicit RunLock(const std::string& output_path);
    RunLock(RunLock&& other) noexcept;
    RunLock& operator=(RunLock&& other) noexcept;
    ~RunLock();

    /// Empty, or one sentence: this disk knows no locks, so a second run would go unnoticed.
    const std::string& warning() const { return warning_; }

private:
    void release() noexcept;

    std::string path_;
    std::string warning_;
    int descriptor_{-1};
};

}  // namespace meedoen
