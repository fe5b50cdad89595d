#include "progress.hpp"

#include <cmath>
#include <cstdio>

#include "report/wording.hpp"
#include "terminal.hpp"

namespace meedoen {
namespace {

using namespace std::chrono_literals;
constexpr auto quiet = 1s;
constexpr auto between_lines = 250ms;
constexpr const char* wipe = "\r\x1b[K";

void tell(const std::string& text) {
    std::fputs(text.c_str(), stderr);
    std::fflush(stderr);
}

std::string counted(double amount, std::string_view one, std::string_view many) {
    const long rounded = std::lround(amount);
    return std::to_string(rounded) + " " + std::string{rounded == 1 ? one : many};
}

}  // namespace

std::string rough_duration(double seconds, Language language) {
    const bool dutch = language == Language::nl;
    if (seconds < 10.0)
        return counted(std::fmax(1.0, std::ceil(seconds)), dutch ? "seconde" : "second",
                       dutch ? "seconden" : "seconds");
    if (seconds < 90.0) return counted(std::ceil(seconds / 5.0) * 5.0, "", dutch ? "seconden" : "seconds");
    if (seconds < 5400.0) return counted(seconds / 60.0, dutch ? "minuut" : "minute", dutch ? "minuten" : "minutes");
    return counted(seconds / 3600.0, dutch ? "uur" : "hour", dutch ? "uur" : "hours");
}

Progress::Progress(int total, int already, Language language)
    : total_{total},
      already_{already},
      finished_{already},
      language_{language},
      rewrites_{is_terminal(Stream::error)},
      tenths_told_{total > 0 ? already * 10 / total : 0} {
    if (rewrites_) rewriter_ = std::thread{[this] { rewrite_line(); }};
}

Progress::~Progress() {
    {
        const std::lock_guard lock{telling_};
        over_ = true;
    }
    ended_.notify_all();
    if (rewriter_.joinable()) rewriter_.join();
    if (line_stands_) tell(wipe);
}

void Progress::finished(int runs) {
    const std::lock_guard lock{telling_};
    finished_ = runs;
    if (!rewrites_) plain_line();
}

std::string Progress::line() const {
    const bool dutch = language_ == Language::nl;
    const int left = total_ - finished_;
    const std::chrono::duration<double> elapsed = Clock::now() - start_;
    std::string text = std::to_string(finished_) + std::string{either(language_, " van de ", " of ")} +
                       std::to_string(total_) + std::string{either(language_, " runs klaar", " runs done")};
    if (left == 0) return text;
    text += std::string{either(language_, ", nog ", ", ")} + std::to_string(left) + (dutch ? " te gaan" : " to go");
    if (finished_ == already_) return text;
    const double seconds = elapsed.count() * left / (finished_ - already_);
    return text + std::string{either(language_, " (ongeveer ", " (about ")} + rough_duration(seconds, language_) + ")";
}

/// Called with the lock held.
void Progress::plain_line() {
    const int tenths = finished_ * 10 / total_;
    if (tenths <= tenths_told_ || Clock::now() - start_ < quiet) return;
    tenths_told_ = tenths;
    tell(line() + "\n");
}

void Progress::rewrite_line() {
    std::unique_lock lock{telling_};
    ended_.wait_for(lock, quiet, [this] { return over_; });
    while (!over_) {
        tell(wipe + line());
        line_stands_ = true;
        ended_.wait_for(lock, between_lines, [this] { return over_; });
    }
}

}  // namespace meedoen
