#include "provenance.hpp"

#include <unistd.h>

#include <array>
#include <ctime>

#include "commit.hpp"
#include "report/terminal_text.hpp"

namespace meedoen {
namespace {

std::string host_name() {
    std::array<char, 256> name{};
    if (::gethostname(name.data(), name.size() - 1) != 0) return "not known";
    return name.data();
}

}  // namespace

std::string time_now() {
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    if (::gmtime_r(&now, &parts) == nullptr) return "not known";
    std::array<char, 32> text{};
    const std::size_t size = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", &parts);
    return {text.data(), size};
}

Texts provenance_of(const Plan& plan, const std::string& command, const std::string& started) {
    return {{"command", clean_text(command)},
            {"commit", std::string{program_commit}},
            {"started", started},
            {"saved", time_now()},
            {"host", clean_text(host_name())},
            {"threads", std::to_string(plan.threads)}};
}

}  // namespace meedoen
