// How far a run is, on the standard error: nothing in the first second; then on a terminal one line that is written
// over itself, elsewhere one plain line for every tenth of the runs.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

#include "compare/number_format.hpp"

namespace meedoen {

class Progress {
public:
    /// `already`: runs that were finished before.
    Progress(int total, int already, Language language);
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    ~Progress();  // wipes the line on a terminal

    /// So many runs are finished now.
    void finished(int runs);

private:
    using Clock = std::chrono::steady_clock;

    std::string line() const;
    void plain_line();
    void rewrite_line();

    int total_;
    int already_;
    int finished_;
    Language language_;
    bool rewrites_;
    Clock::time_point start_{Clock::now()};
    int tenths_told_;
    bool line_stands_{false};
    bool over_{false};
    std::mutex telling_;
    std::condition_variable ended_;
    std::thread rewriter_;
};

/// `40 seconden`, `3 minuten`, `2 uur`: how long something still takes, as rough as it is known.
std::string rough_duration(double seconds, Language language);

}  // namespace meedoen
