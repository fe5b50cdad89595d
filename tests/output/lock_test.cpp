#include "output/lock.hpp"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <csignal>
#include <memory>
#include <optional>

#include "sample.hpp"

namespace meedoen {
namespace {

using namespace testing_output;

std::string refusal(const std::string& path) {
    try {
        const RunLock lock{path};
    } catch (const OutputError& error) {
        return error.what();
    }
    return "";
}

TEST(RunLock, RefusesASecondRunAndNamesTheFirst) {
    const Folder folder{"lock"};
    const std::string path = folder.file("a.h5");
    {
        const RunLock lock{path};
        EXPECT_EQ(lock.warning(), "");
        EXPECT_TRUE(std::filesystem::exists(folder.file(".a.h5.lock")));
        const std::string said = refusal(path);
        EXPECT_NE(said.find("process " + std::to_string(::getpid())), std::string::npos) << said;
        EXPECT_EQ(said.find('\n'), std::string::npos);
        EXPECT_EQ(refusal(folder.file("b.h5")), "");
    }
    EXPECT_EQ(folder.entries(), 0U);
    EXPECT_EQ(refusal(path), "");
}

TEST(RunLock, MovesAlong) {
    const Folder folder{"moved"};
    auto first = std::make_optional<RunLock>(folder.file("a.h5"));
    RunLock second{std::move(*first)};
    first.reset();
    EXPECT_NE(refusal(folder.file("a.h5")), "");
    second = RunLock{folder.file("b.h5")};
    EXPECT_EQ(refusal(folder.file("a.h5")), "");
    EXPECT_NE(refusal(folder.file("b.h5")), "");
}

// A run that was killed: its lock file and a half-written file stay, and neither hinders the next run.
TEST(RunLock, AKilledRunBlocksNobody) {
    const Folder folder{"killed"};
    const std::string path = folder.file("a.h5");
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        const RunLock lock{path};
        put_bytes(folder.file(".a.h5.tmp-" + std::to_string(::getpid()) + "-1"), "half");
        ::raise(SIGKILL);
    }
    int status{0};
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_EQ(folder.entries(), 2U);
    put_bytes(folder.file(".a.h5.tmp-" + std::to_string(::getpid()) + "-1"), "of a run that lives");
    put_bytes(folder.file(".ab.h5.tmp-1-1"), "of another output");
    { const RunLock lock{path}; }
    EXPECT_EQ(folder.entries(), 2U);
}

TEST(RunLock, RefusesAFolderInPlaceOfTheLock) {
    const Folder folder{"odd"};
    std::filesystem::create_directory(folder.file(".a.h5.lock"));
    EXPECT_NE(refusal(folder.file("a.h5")), "");
    EXPECT_NE(refusal(folder.file("missing/a.h5")), "");
}

// Two at a time, many times over, each ending as the other begins: never both inside.
TEST(RunLock, NeverLetsTwoIn) {
    const Folder folder{"race"};
    const std::string path = folder.file("a.h5");
    std::vector<pid_t> children;
    for (int c = 0; c < 4; ++c) {
        const pid_t child = ::fork();
        ASSERT_GE(child, 0);
        if (child != 0) {
            children.push_back(child);
            continue;
        }
        int broken{0};
        for (int i = 0; i < 400; ++i) {
            try {
                const RunLock lock{path};
                if (std::filesystem::exists(folder.file("inside"))) ++broken;
                put_bytes(folder.file("inside"), "x");
                std::filesystem::remove(folder.file("inside"));
            } catch (const OutputError&) {
            }
        }
        ::_exit(broken == 0 ? 0 : 1);
    }
    for (const pid_t child : children) {
        int status{0};
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    EXPECT_EQ(folder.entries(), 0U);
}

}  // namespace
}  // namespace meedoen
