// Did any count change? A small run of two arms and two replications over a year stands as text in small_run.txt: per
// outcome and arm the sum over the replications, by year, stratum `all`. Whoever changes the model on purpose renews
// it, looks at what the difference says, and names it in the commit:
//
//     MEEDOEN_RENEW_GOLDEN=1 build/tests/golden_tests && git diff tests/golden
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

#include "engine/small_town.hpp"
#include "run/ensemble.hpp"

namespace meedoen {
namespace {

constexpr const char* golden_file = MEEDOEN_SOURCE_DIR "/tests/golden/small_run.txt";

Plan small_plan() {
    Plan plan{{small_town(6000), small_town(6000)}, 1, 2, 1, 2};
    Levers& levers = plan.arms[1].levers;  // every kind of channel moves
    levers.werk_en_inkomen_extra_fte = FtePerTenThousand{2.0};
    levers.intensive_start_weeks = Weeks{8};
    levers.intensive_start_hours = HoursPerWeek{6.0};
    levers.sequence = choice_of(Sequence::both);
    levers.no_show_policy = choice_of(NoShowPolicy::call);
    levers.casusoverleg_interval = Weeks{2};
    levers.cooperation_level = Count{6};
    return plan;
}

/// A stock counts at the end of the year, a flow over the year.
std::int64_t of_year(const Counts& counts, std::size_t outcome) {
    if (outcomes()[outcome].measure == Measure::stock) return counts.at(outcome, 0, counts.months - 1);
    std::int64_t sum = 0;
    for (std::size_t m = 0; m < counts.months; ++m) sum += counts.at(outcome, 0, m);
    return sum;
}

std::vector<std::string> lines_of_run() {
    const Plan plan = small_plan();
    const std::atomic<bool> stop{false};
    std::vector<Cell> cells;
    run_ensemble(plan, cells, {stop, {}});
    std::vector<std::string> lines{"# outcome: base, moved (two replications of one year; stocks at its end)"};
    for (std::size_t o = 0; o < outcomes().size(); ++o) {
        std::string line{outcomes()[o].name};
        for (std::size_t a = 0; a < plan.arms.size(); ++a) {
            std::int64_t sum = 0;
            for (const Cell& cell : cells) sum += of_year(cell.arms[a], o);
            line += (a == 0 ? ": " : ", ") + std::to_string(sum);
        }
        lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> lines_of_file() {
    std::ifstream file{golden_file};
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

TEST(Golden, NoCountHasChanged) {
    const std::vector<std::string> now = lines_of_run();
    if (std::getenv("MEEDOEN_RENEW_GOLDEN") != nullptr) {
        std::ofstream file{golden_file};
        for (const std::string& line : now) file << line << '\n';
        ASSERT_TRUE(file.good()) << golden_file;
    }
    const std::vector<std::string> golden = lines_of_file();
    ASSERT_FALSE(golden.empty()) << golden_file << " cannot be read";
    EXPECT_EQ(golden.size(), now.size());
    std::ostringstream differing;
    int told = 0, differences = 0;
    for (std::size_t k = 0; k < std::max(golden.size(), now.size()); ++k) {
        const std::string was = k < golden.size() ? golden[k] : "(no line)";
        const std::string is = k < now.size() ? now[k] : "(no line)";
        if (was == is || ++differences > 10) continue;
        differing << "line " << k + 1 << "\n  was: " << was << "\n  is:  " << is << "\n";
        ++told;
    }
    EXPECT_EQ(differences, 0) << differences << " lines differ; the first " << told << ":\n"
                              << differing.str() << "renew with MEEDOEN_RENEW_GOLDEN=1 when the change is meant";
}

/// The two arms differ nearly everywhere, so that a channel that stops working is seen.
TEST(Golden, TheArmsDiffer) {
    int same_in_both = 0;
    const std::vector<std::string> lines = lines_of_file();
    for (const std::string& line : lines) {
        const std::size_t colon = line.find(": ");
        const std::size_t comma = line.find(", ");
        if (colon == std::string::npos || comma == std::string::npos) continue;
        same_in_both += line.substr(colon + 2, comma - colon - 2) == line.substr(comma + 2) ? 1 : 0;
    }
    EXPECT_LT(same_in_both, static_cast<int>(lines.size()) / 2);
}

}  // namespace
}  // namespace meedoen
