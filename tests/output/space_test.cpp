#include "output/space.hpp"

#include <grp.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include <functional>

#include "sample.hpp"

namespace meedoen {
namespace {

using namespace testing_output;

std::string refusal(const std::function<void()>& attempt) {
    try {
        attempt();
    } catch (const OutputError& error) {
        return error.what();
    }
    return "";
}

std::string refusal_to_write(const std::string& path) {
    return refusal([&] { require_writable(path); });
}

bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

TEST(Space, FitsOrSaysWhatIsMissing) {
    const Folder folder{"space"};
    const std::string path = folder.file("a.h5");
    EXPECT_EQ(refusal([&] { require_space(path, 1000); }), "");
    const std::uint64_t available = free_bytes(path);
    const std::string said = refusal([&] { require_space(path, available - available / 10); });
    EXPECT_TRUE(contains(said, "no space left on the disk (")) << said;
    EXPECT_TRUE(contains(said, " needed, ") && contains(said, " free)")) << said;
    EXPECT_NE(refusal([&] { require_space(path, ~std::uint64_t{0}); }), "");
    EXPECT_NE(refusal([&] { require_space(folder.file("missing/a.h5"), 1); }), "");
}

TEST(Space, OnlyOrdinaryFilesInExistingFoldersAreWritable) {
    const Folder folder{"writable"};
    EXPECT_EQ(refusal_to_write(folder.file("new.h5")), "");
    put_bytes(folder.file("old.h5"), "x");
    EXPECT_EQ(refusal_to_write(folder.file("old.h5")), "");
    EXPECT_TRUE(contains(refusal_to_write(folder.file("missing/a.h5")), "does not exist"));
    EXPECT_TRUE(contains(refusal_to_write(folder.file("old.h5/a.h5")), "is not a folder"));
    EXPECT_TRUE(contains(refusal_to_write(folder.path()), "it is a folder"));
    EXPECT_NE(refusal_to_write(folder.path() + "/"), "");
    EXPECT_NE(refusal_to_write(""), "");
    EXPECT_TRUE(contains(refusal_to_write("/dev/full"), "it is a device"));
    ASSERT_EQ(::mkfifo(folder.file("pipe").c_str(), 0600), 0);
    EXPECT_TRUE(contains(refusal_to_write(folder.file("pipe")), "it is a pipe"));
    std::filesystem::create_symlink("nowhere", folder.file("link"));
    EXPECT_TRUE(contains(refusal_to_write(folder.file("link")), "it is a link"));
}

TEST(Space, NamesMayBeLongButNotTooLongAndNotUnprintable) {
    const Folder folder{"names"};
    EXPECT_EQ(refusal_to_write(folder.file(std::string(240, 'a'))), "");
    EXPECT_TRUE(contains(refusal_to_write(folder.file(std::string(241, 'a'))), "the limit is 240"));
    const std::string said = refusal_to_write(folder.file("a\nb.h5"));
    EXPECT_TRUE(contains(said, "a\\x0ab.h5")) << said;
    std::string longest;
    while (longest.size() < 240) longest += "é";
    write_results(folder.file(longest), sample());
    EXPECT_EQ(read_results(folder.file(longest)), sample());
}

TEST(Space, AnExistingFileIsTold) {
    const Folder folder{"absent"};
    EXPECT_EQ(refusal([&] { require_absent(folder.file("a.h5")); }), "");
    put_bytes(folder.file("a.h5"), "x");
    EXPECT_TRUE(contains(refusal([&] { require_absent(folder.file("a.h5")); }), "exists already"));
}

// What an ordinary user meets; run as such in a child if the tests run as root, who may do everything.
int refused_as_ordinary_user(const Folder& folder) {
    if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(65534) != 0 || ::setuid(65534) != 0)) return 77;
    const bool locked_folder = contains(refusal_to_write(folder.file("closed/a.h5")), "no permission");
    const bool locked_file = contains(refusal_to_write(folder.file("open/a.h5")), "read-only");
    const std::string writing = refusal([&] { write_results(folder.file("closed/a.h5"), sample()); });
    return locked_folder && locked_file && contains(writing, "no permission") ? 0 : 1;
}

TEST(Space, AFolderOrFileWithoutPermissionIsRefused) {
    const Folder folder{"permission"};
    for (const char* name : {"closed", "open"}) std::filesystem::create_directory(folder.file(name));
    put_bytes(folder.file("open/a.h5"), "x");
    ASSERT_EQ(::chmod(folder.file("open/a.h5").c_str(), 0444), 0);
    ASSERT_EQ(::chmod(folder.file("open").c_str(), 0777), 0);
    ASSERT_EQ(::chmod(folder.file("closed").c_str(), 0555), 0);
    const pid_t child = ::fork();
    ASSERT_GE(child, 0);
    if (child == 0) ::_exit(refused_as_ordinary_user(folder));
    int status{0};
    ASSERT_EQ(::waitpid(child, &status, 0), child);
    ASSERT_TRUE(WIFEXITED(status));
    if (WEXITSTATUS(status) == 77) GTEST_SKIP() << "cannot become an ordinary user here";
    EXPECT_EQ(WEXITSTATUS(status), 0);
    ASSERT_EQ(::chmod(folder.file("closed").c_str(), 0755), 0);
    EXPECT_TRUE(std::filesystem::is_empty(folder.file("closed")));
}

}  // namespace
}  // namespace meedoen
