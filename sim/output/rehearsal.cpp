#include "output/rehearsal.hpp"

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>

#include "output/errors.hpp"

namespace meedoen {
namespace {

void limit(int resource, rlim_t most) {
    const rlimit both{most, most};
    ::setrlimit(static_cast<__rlimit_resource>(resource), &both);
}

/// Never returns; what a crash says of itself goes nowhere. It keeps nothing of the run open, above all not its lock:
/// when the run is killed, the next one may begin at once.
[[noreturn]] void do_and_leave(unsigned seconds, const std::function<void()>& work) noexcept {
    ::close_range(STDERR_FILENO + 1, ~0U, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (nowhere >= 0 && (::dup2(nowhere, STDOUT_FILENO) < 0 || ::dup2(nowhere, STDERR_FILENO) < 0)) ::_exit(1);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, 0);
    limit(RLIMIT_CPU, seconds);
    try {
        work();
    } catch (...) {  // the program meets it itself and has a sentence for it
    }
    ::_exit(0);
}

}  // namespace

void rehearse(const std::string& path, unsigned seconds, const std::function<void()>& work) {
    const pid_t child = ::fork();
    if (child < 0)
        throw OutputError{"cannot read " + shown(path) + ": no second process starts (" + reason_of(errno) + ")"};
    if (child == 0) do_and_leave(seconds, work);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0)
        if (errno != EINTR) throw OutputError{"cannot read " + shown(path) + ": " + reason_of(errno)};
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        refuse_input(path, "the library that reads HDF5 breaks off on it");
}

}  // namespace meedoen
