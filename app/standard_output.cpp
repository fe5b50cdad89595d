#include "standard_output.hpp"

#include <unistd.h>

#include <cerrno>

#include "output/errors.hpp"

namespace meedoen {

void print(std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, text.data(), text.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0 && errno == EPIPE) throw ReaderLeft{};
        if (written < 0) throw OutputError{"cannot write to the standard output: " + reason_of(errno)};
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace meedoen
