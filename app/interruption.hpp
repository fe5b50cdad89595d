// Ctrl-C and SIGTERM: the first asks the run to stop, the second ends the program at once.
#pragma once

#include <atomic>

namespace meedoen {

/// Listens from construction on, until the program ends. SIGHUP counts as SIGTERM. A signal that was ignored when the
/// program began (nohup) stays ignored.
class Interruption {
public:
    Interruption();

    /// True once a signal has come; may also be set by the program itself.
    std::atomic<bool>& stop() const;
    /// Exit code for the signal that came: 130, 143, or 0 when none came.
    int exit_code() const;
};

}  // namespace meedoen
