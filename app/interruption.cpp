#include "interruption.hpp"

#include <unistd.h>

#include <csignal>

namespace meedoen {
namespace {

// A signal handler has no other way to reach the run than two atomics of the program.
std::atomic<bool> stop_asked{false};
std::atomic<int> code_of_signal{0};
static_assert(std::atomic<bool>::is_always_lock_free && std::atomic<int>::is_always_lock_free);

void on_signal(int signal) {
    const int code = signal == SIGINT ? 130 : 143;
    if (code_of_signal.exchange(code) != 0) ::_exit(code);
    stop_asked.store(true);
}

void listen_to(int signal) {
    struct sigaction before {};
    if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_IGN) return;
    struct sigaction action {};
    action.sa_handler = on_signal;
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

}  // namespace

Interruption::Interruption() {
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) listen_to(signal);
}

std::atomic<bool>& Interruption::stop() const { return stop_asked; }

int Interruption::exit_code() const { return code_of_signal.load(); }

}  // namespace meedoen
