#include "terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace meedoen {

bool is_terminal(Stream stream) {
    const int descriptor = stream == Stream::output ? STDOUT_FILENO : STDERR_FILENO;
    const char* kind = std::getenv("TERM");
    const bool dumb = kind == nullptr || std::string_view{kind} == "dumb" || std::string_view{kind}.empty();
    return ::isatty(descriptor) == 1 && !dumb;
}

bool colours_by_default() {
    const char* refused = std::getenv("NO_COLOR");
    return is_terminal(Stream::output) && (refused == nullptr || std::string_view{refused}.empty());
}

int columns_by_default() {
    constexpr int usual = 80;
    constexpr int readable = 120;
    struct winsize size {};
    if (::isatty(STDOUT_FILENO) != 1 || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return usual;
    return std::min<int>(size.ws_col, readable);
}

}  // namespace meedoen
