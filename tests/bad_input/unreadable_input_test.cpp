// Files that cannot or may not be read: what the system refuses, links that lead out of the scenario folder, and names
// made to mislead.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>

#include "bad_input/case_folder.hpp"
#include "run/disk.hpp"

namespace meedoen {
namespace {

/// What is told about a scenario of a copy, with the names of its files as they are inside it.
std::string told_about(const ScenarioCopy& copy, const std::string& file) {
    LoadRequest request;
    request.file = copy.path(file);
    Issues issues;
    load_scenario(request, files_on_disk(), issues);
    return copy.shortened(issues.text());
}

std::string over(const std::string& base) {
    return "schema_version = 1\nkind = \"scenario\"\nbase = \"" + base + "\"\n";
}

/// All words in this order, with anything for "...".
void expect_words(const std::string& text, std::string words) {
    words += " ... ";
    std::size_t from = 0;
    for (std::size_t end = words.find(" ... "); end != std::string::npos; end = words.find(" ... ")) {
        const std::string part = words.substr(0, end);
        from = text.find(part, from);
        ASSERT_NE(from, std::string::npos) << part << " is not told in:\n" << text;
        words.erase(0, end + 5);
    }
}

TEST(UnreadableInput, SaysWhyTheSystemRefuses) {
    const ScenarioCopy copy;
    std::filesystem::create_symlink(copy.path("loop.toml"), copy.path("loop.toml"));
    expect_words(told_about(copy, "loop.toml"), "links go round in a circle");
    expect_words(told_about(copy, std::string(300, 'a') + ".toml"), "the name is too long");
}

TEST(UnreadableInput, AZeroByteCutsNoName) {
    const ScenarioCopy copy;
    write(copy.path("a.toml"), over("base.toml\\u0000x"));
    expect_words(told_about(copy, "a.toml"), "a.toml:3:8: base: cannot read ... the name holds a zero byte");
}

TEST(UnreadableInput, OfAShelfIsNotPassedOver) {
    const ScenarioCopy copy;
    ASSERT_EQ(mkfifo(copy.path("routes/pipe.toml").c_str(), 0600), 0);
    std::filesystem::create_symlink(copy.path("nowhere"), copy.path("routes/dead.toml"));
    std::filesystem::create_directory(copy.path("law/folder.toml"));
    std::filesystem::create_symlink(copy.path("nowhere"), copy.path("routes/.#lock-of-an-editor.toml"));
    const std::string told = told_about(copy, "base.toml");
    for (const char* words :
         {"routes/pipe.toml: cannot read ... is not an ordinary file", "routes/dead.toml: cannot read ... no such file",
          "law/folder.toml: cannot read ... is a folder", "3 errors."})
        expect_words(told, words);
}

TEST(UnreadableInput, IsNotSuggestedAsItsOwnCure) {
    const ScenarioCopy copy;
    ASSERT_EQ(mkfifo(copy.path("bas.toml").c_str(), 0600), 0);
    EXPECT_EQ(told_about(copy, "bas.toml").find("Did you mean"), std::string::npos);
    const std::string told = told_about(copy, "base.tom");
    expect_words(told, "Did you mean base.toml?");
}

/// A folder beside the scenarios that holds what is nobody's business.
class Elsewhere {
public:
    Elsewhere() { write(copy.path("secret.toml"), over("base.toml")); }
    ScenarioCopy copy;
    std::string secret() const { return copy.path("secret.toml"); }
};

TEST(Links, ThatLeadOutOfTheFolderAreRefused) {
    const Elsewhere elsewhere;
    const ScenarioCopy copy;
    write(copy.path("questions/over-file.toml"), over("link.toml"));
    write(copy.path("questions/over-folder.toml"), over("../shelf/secret.toml"));
    std::filesystem::create_symlink(elsewhere.secret(), copy.path("questions/link.toml"));
    std::filesystem::create_symlink(elsewhere.copy.path(""), copy.path("shelf"));
    expect_words(told_about(copy, "questions/over-file.toml"),
                 "questions/over-file.toml:3:8: base: cannot read ... a link leads out of the scenario folder");
    expect_words(told_about(copy, "questions/over-folder.toml"), "3:8: base: cannot read ... a link leads out");
    for (const std::string shelf : {"routes/", "law/", "places/"}) {
        const ScenarioCopy other;
        const std::string file = shelf + "link.toml";
        std::filesystem::create_symlink(elsewhere.secret(), other.path(file));
        write(other.path("here.toml"), over("base.toml") + "place_type = \"link\"\n");
        const std::string told = told_about(other, shelf == "places/" ? "here.toml" : "base.toml");
        expect_words(told, file + ": cannot read ... a link leads out of the scenario folder");
        EXPECT_EQ(told.find("kind"), std::string::npos) << told;  // nothing of what it holds
    }
}

TEST(Links, WithinTheFolderAndToAFileThatIsNamedAreFollowed) {
    const Elsewhere elsewhere;
    const ScenarioCopy copy;
    const ScenarioCopy linked;
    std::filesystem::create_symlink("../base.toml", copy.path("questions/inner.toml"));
    write(copy.path("questions/over.toml"), over("inner.toml"));
    EXPECT_EQ(told_about(copy, "questions/over.toml"), "");
    std::filesystem::create_symlink(elsewhere.secret(), copy.path("mine.toml"));
    EXPECT_EQ(told_about(copy, "mine.toml"), "");
    std::filesystem::create_directory_symlink(copy.path(""), linked.path("whole"));
    EXPECT_EQ(told_about(linked, "whole/questions/over.toml"), "");
}

TEST(Links, BesideAFileOfOnesOwnStayInItsFolder) {
    const Elsewhere elsewhere;
    const ScenarioCopy copy;
    const ScenarioCopy own;
    std::filesystem::remove(own.path("sources.toml"));
    std::filesystem::create_symlink(elsewhere.secret(), own.path("link.toml"));
    write(own.path("mine.toml"), over("link.toml"));
    LoadRequest request;
    request.file = own.path("mine.toml");
    request.shipped_root = copy.path("");
    Issues issues;
    load_scenario(request, files_on_disk(), issues);
    expect_words(issues.text(), "base: cannot read ... a link leads out of the scenario folder");
}

TEST(UnreadableInput, NamesObeyedByATerminalAreEscaped) {
    const ScenarioCopy copy;
    write(copy.path("q\x1b[31m\nx.toml"), over("base.toml") + "foo = 1\n");
    const std::string told = told_about(copy, "q\x1b[31m\nx.toml");
    expect_words(told, "q\\x1b[31m\\x0ax.toml:4:1: foo");
    EXPECT_EQ(std::count(told.begin(), told.end(), '\n'), 2) << told;
}

}  // namespace
}  // namespace meedoen
