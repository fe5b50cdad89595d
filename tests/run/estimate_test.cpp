// What a plan is said to need, held against what runs really take. Memory is the largest resident set of a process of
// its own; the file is a real one. Measured ratios of estimate to reality lie between 0.8 and 1.25.
#include "run/estimate.hpp"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <utility>

#include "engine/week.hpp"
#include "output/sample.hpp"
#include "run/results.hpp"
#include "small_plan.hpp"

namespace meedoen {
namespace {

using testing_output::Folder;
using testing_run::scenario_for_test;

Plan plan_for(const std::string& inhabitants, int years, int replications, int threads) {
    return {{scenario_for_test("base.toml", inhabitants), scenario_for_test("questions/werk-eerst.toml", inhabitants)},
            years,
            replications,
            1,
            threads};
}

double ratio(std::uint64_t estimated, std::uint64_t real) {
    return static_cast<double>(estimated) / static_cast<double>(real);
}

void expect_near(double ratio) {
    EXPECT_GE(ratio, 0.8);
    EXPECT_LE(ratio, 1.25);
}

/// The largest resident set since the process was made, in bytes.
std::uint64_t most_resident() {
    std::ifstream status{"/proc/self/status"};
    std::uint64_t kilobytes = 0;
    for (std::string word; status >> word;)
        if (word == "VmHWM:") status >> kilobytes;
    return kilobytes * 1024;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;  // the sanitizers have memory of their own
#else
constexpr bool sanitized = false;
#endif

/// Memory of a child process that does nothing but this; its number comes through a pipe. A child shares the program
/// with its parent, so tests compare what grows, not what every process has. The worlds in it are small
/// enough (below 8 blocks) to live in one thread: the threads of oneTBB do not come along with a child.
template <class Work>
std::uint64_t memory_of(const Work& work) {
    int ends[2];
    if (::pipe(ends) != 0) return 0;
    const pid_t child = ::fork();
    if (child == 0) {
        std::ofstream{"/proc/self/clear_refs"} << "5\n";  // the largest so far was the parent's
        work();
        const std::uint64_t bytes = most_resident();
        const auto written = ::write(ends[1], &bytes, sizeof bytes);
        ::_exit(written == sizeof bytes ? 0 : 1);
    }
    std::uint64_t bytes = 0;
    ::close(ends[1]);
    const auto got = ::read(ends[0], &bytes, sizeof bytes);
    ::close(ends[0]);
    ::waitpid(child, nullptr, 0);
    return got == sizeof bytes ? bytes : 0;
}

TEST(Estimate, RowsOfAWorldAreNearWhatARunTakes) {
    for (const int years : {1, 4}) {
        const Scenario scenario = scenario_for_test("base.toml", "20000");
        Simulation simulation{scenario, Luck{1, 0}};
        simulation.start();
        const int weeks = Calendar{scenario.run.first_day}.weeks_in_years(years);
        for (int week = 0; week < weeks; ++week) simulation.live_week();
        expect_near(ratio(most_residents(scenario, years), simulation.world().size()));
    }
}

std::uint64_t worlds_in(const Estimate& estimate) {
    const auto found = std::ranges::find_if(
        estimate.terms, [](const Need& need) { return need.what.find("world") != std::string::npos; });
    return found->bytes;
}

std::uint64_t memory_of_world(const Plan& plan) {
    const std::atomic<bool> stop{false};
    return memory_of([&] { run_cell(plan, 0, stop); });
}

std::uint64_t memory_of_cells(const Plan& plan, const Cell& cell) {
    const Folder folder{"estimate"};
    return memory_of([&] {
        std::vector<Cell> cells(static_cast<std::size_t>(plan.replications), cell);
        write_results(folder.file("r.h5"), results_of(plan, std::as_const(cells), {}));
    });
}

TEST(Estimate, MemoryOfAWorldIsNearWhatARunTakes) {
    if (sanitized) GTEST_SKIP() << "memory is not the program's own here";
    const Plan small = plan_for("30000", 1, 1, 1);
    const Plan large = plan_for("300000", 1, 1, 1);
    const double found = ratio(worlds_in(estimate_of(large)) - worlds_in(estimate_of(small)),
                               memory_of_world(large) - memory_of_world(small));
    RecordProperty("ratio", std::to_string(found));
    expect_near(found);
}

TEST(Estimate, MemoryOfManyCellsIsNearWhatTheyTake) {
    if (sanitized) GTEST_SKIP() << "memory is not the program's own here";
    const Plan small = plan_for("2000", 5, 10, 2);
    const Plan large = plan_for("2000", 5, 150, 2);
    const std::atomic<bool> stop{false};
    const Cell cell = run_cell(small, 0, stop);
    const double found = ratio(estimate_of(large).memory - estimate_of(small).memory,
                               memory_of_cells(large, cell) - memory_of_cells(small, cell));
    RecordProperty("ratio", std::to_string(found));
    expect_near(found);
}

TEST(Estimate, TheFileIsNearWhatIsWritten) {
    const Folder folder{"estimate-file"};
    for (const Plan& plan : {plan_for("2000", 1, 3, 2), plan_for("2000", 4, 12, 2), plan_for("30000", 1, 3, 2)}) {
        write_results(folder.file("r.h5"), results_of(plan, testing_run::lived(plan), {}));
        expect_near(ratio(estimate_of(plan).disk, std::filesystem::file_size(folder.file("r.h5"))));
    }
}

TEST(Estimate, AThreadMoreIsAWorldMore) {
    const Estimate one = estimate_of(plan_for("1000000", 1, 2, 1));
    const Estimate two = estimate_of(plan_for("1000000", 1, 2, 2));
    const Estimate eight = estimate_of(plan_for("1000000", 1, 2, 8));
    EXPECT_EQ(one.terms.front().what, "1 world of 102,600 residents");
    EXPECT_EQ(two.memory, one.memory + one.terms.front().bytes);
    EXPECT_EQ(eight.memory, two.memory);
}

TEST(Estimate, RefusesWithTheLargestNumberThatFits) {
    Plan plan = plan_for("50000", 5, 100'000, 2);
    const std::uint64_t room = 8'000'000'000;
    const std::string refusal = why_too_large(plan, room);
    EXPECT_TRUE(refusal.starts_with("this plan needs about ")) << refusal;
    EXPECT_NE(refusal.find("8.0 GB is available"), std::string::npos) << refusal;
    EXPECT_NE(refusal.find("counts of 2 scenarios in 100,000 replications"), std::string::npos) << refusal;
    const std::size_t at_most = refusal.find("at most ");
    ASSERT_NE(at_most, std::string::npos) << refusal;
    std::string number = refusal.substr(at_most + 8, refusal.find(" replications would fit") - at_most - 8);
    std::erase(number, ',');
    plan.replications = std::stoi(number);
    EXPECT_EQ(why_too_large(plan, room), "");
    ++plan.replications;
    EXPECT_NE(why_too_large(plan, room), "");
    EXPECT_TRUE(why_too_large(plan_for("20000000", 5, 10, 2), 100'000'000)
                    .ends_with("; not even one replication would fit, choose a smaller place"));
}

class AvailableMemory : public testing::Test {
protected:
    void put(const std::string& path, const std::string& text) {
        std::filesystem::create_directories(std::filesystem::path{root() + path}.parent_path());
        std::ofstream{root() + path} << text;
    }
    std::string root() const { return folder_.path(); }

private:
    Folder folder_{"memory"};
};

TEST_F(AvailableMemory, IsWhatTheSystemHas) {
    EXPECT_EQ(available_memory(root()), std::numeric_limits<std::uint64_t>::max());
    put("/proc/meminfo", "MemTotal: 9000 kB\nMemAvailable:    5000 kB\n");
    EXPECT_EQ(available_memory(root()), 5000U * 1024U);
}

TEST_F(AvailableMemory, IsLessWhenTheGroupOrOneAboveLeavesLess) {
    put("/proc/meminfo", "MemAvailable: 5000 kB\n");
    put("/proc/self/cgroup", "0::/upper/lower\n");
    put("/sys/fs/cgroup/upper/lower/memory.max", "max\n");
    put("/sys/fs/cgroup/upper/lower/memory.current", "100\n");
    EXPECT_EQ(available_memory(root()), 5000U * 1024U);
    put("/sys/fs/cgroup/upper/memory.max", "1000000\n");
    put("/sys/fs/cgroup/upper/memory.current", "900000\n");
    EXPECT_EQ(available_memory(root()), 100'000U);
    put("/sys/fs/cgroup/upper/memory.stat", "anon 500000\ninactive_file 300000\n");
    EXPECT_EQ(available_memory(root()), 400'000U);
    put("/sys/fs/cgroup/upper/memory.current", "2000000\n");
    EXPECT_EQ(available_memory(root()), 0U);
}

TEST_F(AvailableMemory, KnowsTheOlderGroups) {
    put("/proc/meminfo", "MemAvailable: 5000 kB\n");
    put("/proc/self/cgroup", "4:cpu,memory:/job\n0::/\n");
    put("/sys/fs/cgroup/memory/job/memory.limit_in_bytes", "700000\n");
    put("/sys/fs/cgroup/memory/job/memory.usage_in_bytes", "200000\n");
    EXPECT_EQ(available_memory(root()), 500'000U);
}

}  // namespace
}  // namespace meedoen
