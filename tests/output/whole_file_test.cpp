#include "output/whole_file.hpp"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <csignal>
#include <stdexcept>

#include "sample.hpp"

namespace meedoen {
namespace {

using namespace testing_output;

std::span<const std::byte> bytes(std::string_view text) { return std::as_bytes(std::span{text}); }

void nothing(const std::string&) {}

TEST(WholeFile, HasItsNameOnlyAfterTheCheck) {
    const Folder folder{"whole"};
    const std::string path = folder.file("a.txt");
    write_whole_file(path, bytes("new"), {}, [&](const std::string& temporary) {
        EXPECT_FALSE(std::filesystem::exists(path));
        EXPECT_EQ(bytes_of(temporary), "new");
        EXPECT_EQ(std::filesystem::path{temporary}.filename().string().rfind(".a.txt.tmp-", 0), 0U);
    });
    EXPECT_EQ(bytes_of(path), "new");
    EXPECT_EQ(folder.entries(), 1U);
}

TEST(WholeFile, LeavesNothingBehindIfTheCheckRefuses) {
    const Folder folder{"refused"};
    const std::string path = folder.file("a.txt");
    put_bytes(path, "old");
    const auto refuse = [](const std::string&) { throw std::logic_error{"no"}; };
    EXPECT_THROW(write_whole_file(path, bytes("new"), {}, refuse), std::logic_error);
    EXPECT_EQ(bytes_of(path), "old");
    EXPECT_EQ(folder.entries(), 1U);
}

// Somebody else takes the name in the last moment: theirs stays.
TEST(WholeFile, DoesNotReplaceWhatAppearsMeanwhile) {
    const Folder folder{"meanwhile"};
    const std::string path = folder.file("a.txt");
    const auto take_name = [&](const std::string&) { put_bytes(path, "theirs"); };
    EXPECT_THROW(write_whole_file(path, bytes("ours"), {.replace = false}, take_name), OutputError);
    EXPECT_EQ(bytes_of(path), "theirs");
    EXPECT_EQ(folder.entries(), 1U);
}

// A limit on the size of files stands for every disk error: a sentence, nothing left behind, and an ordinary exit.
TEST(WholeFile, AWriteErrorLeavesTheOldResultsAndAnOrdinaryExit) {
    const Folder folder{"limit"};
    const std::string path = folder.file("a.h5");
    write_results(path, sample());
    ResultsFile changed = sample();
    changed.attributes.emplace_back("comment", std::string(200'000, 'x'));
    const auto attempt = [&] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{4096, 4096};
        if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) std::exit(1);
        try {
            write_results(path, changed);
        } catch (const OutputError& error) {
            std::exit(std::string{error.what()}.find("larger than the system allows") != std::string::npos ? 0 : 2);
        }
        std::exit(3);
    };
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) attempt();
    int status{0};
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    EXPECT_TRUE(WIFEXITED(status));
    EXPECT_EQ(WEXITSTATUS(status), 0);
    EXPECT_EQ(read_results(path), sample());
    EXPECT_EQ(folder.entries(), 1U);
}

TEST(WholeFile, ABareNameIsWrittenInTheWorkingFolder) {
    const Folder folder{"bare"};
    const std::filesystem::path before = std::filesystem::current_path();
    std::filesystem::current_path(folder.path());
    write_whole_file("a.txt", bytes("x"), {}, nothing);
    std::filesystem::current_path(before);
    EXPECT_EQ(bytes_of(folder.file("a.txt")), "x");
    EXPECT_EQ(folder.entries(), 1U);
}

}  // namespace
}  // namespace meedoen
