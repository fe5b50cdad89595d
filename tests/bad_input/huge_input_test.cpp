// Inputs too large or too deep to keep in the corpus: refused in a moment, before the parser could choke on them.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include "bad_input/case_folder.hpp"
#include "run/disk.hpp"

namespace meedoen {
namespace {

const std::string head = "schema_version = 1\nkind = \"scenario\"\nbase = \"base.toml\"\n";

std::string repeated(const std::string& text, std::size_t times) {
    std::string result;
    result.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) result += text;
    return result;
}

/// All that is told about a file with this text, put beside the shipped scenarios.
std::string told_about(const std::string& text) {
    const ScenarioCopy copy;
    write(copy.path("asked.toml"), text);
    LoadRequest request;
    request.file = copy.path("asked.toml");
    Issues issues;
    const Stopwatch watch;
    load_scenario(request, files_on_disk(), issues);
    EXPECT_LT(watch.seconds(), 1.0);
    EXPECT_EQ(issues.errors().size(), 1U) << issues.text();
    return copy.shortened(issues.text());
}

void expect_words(const std::string& text, const std::string& words) {
    EXPECT_NE(text.find(words), std::string::npos) << text.substr(0, 2000);
}

TEST(HugeInput, ALargeFileIsNotRead) {
    expect_words(told_about(head + repeated("# " + repeated("x", 997) + "\n", 17500)),
                 "file is 16 MB, the limit for a scenario is 16 MB");
}

TEST(HugeInput, AFileOfSixMegabytesIsRead) {
    expect_words(told_about(head + repeated("# " + repeated("x", 997) + "\n", 6000) + "[levers]\nregie_hours = -1.0\n"),
                 "asked.toml:6005:15: levers.regie_hours: -1 is below the minimum");
}

TEST(HugeInput, ALongLineIsRefusedAlsoAtTheEndOfTheFile) {
    for (const std::string end : {"\n", ""})
        expect_words(told_about(head + "# " + repeated("x", 70000) + end),
                     "asked.toml:4:65538: line longer than 64 KiB");
}

TEST(HugeInput, ANumberOfAHundredThousandDigitsIsRefused) {
    expect_words(told_about(head + "[levers]\nregie_hours = " + repeated("9", 100000) + "\n"),
                 "line longer than 64 KiB");
    expect_words(told_about(head + "[levers]\nregie_hours = " + repeated("9", 60000) + "\n"),
                 "asked.toml:5:15: regie_hours: found \"9999");
}

TEST(HugeInput, DeepNestingIsRefusedBeforeTheParser) {
    expect_words(told_about(head + "x = " + repeated("[", 100000)), "asked.toml:4:37: nesting deeper than 32");
    expect_words(told_about(head + "x = " + repeated("{ a = ", 10000)), "nesting deeper than 32");
    expect_words(told_about(head + "[" + repeated("a.", 10000) + "a]\n"), "nesting deeper than 32");
    expect_words(told_about(head + repeated("a.", 30000) + "a = 1\n"), "asked.toml:4:66: nesting deeper than 32");
    expect_words(told_about(head + repeated("\"a\" . ", 10000) + "a = 1\n"), "nesting deeper than 32");
    expect_words(told_about(head + "x = [\n" + repeated("[\n", 100000)), "nesting deeper than 32");
}

TEST(HugeInput, ManyDecimalsOnOneLineAreNoNesting) {
    std::string text =
        head + "[life]\ndrift = { value = 0.03, kind = \"choice\", note = \"" + repeated("0.1 ", 200) + "\" }\n";
    text += "[levers]\nregie_hours = [" + repeated("0.5, ", 100) + "]\n";
    expect_words(told_about(text), "asked.toml:7:15: levers.regie_hours: found a list");
}

TEST(HugeInput, ManyWrongKeysAreToldUpToALimit) {
    const ScenarioCopy copy;
    std::string text = head + "[levers]\n";
    for (int i = 0; i < 2000; ++i) text += "key_" + std::to_string(i) + " = 1\n";
    write(copy.path("asked.toml"), text);
    LoadRequest request;
    request.file = copy.path("asked.toml");
    Issues issues;
    load_scenario(request, files_on_disk(), issues);
    EXPECT_EQ(issues.errors().size(), 2000U);
    expect_words(issues.text(), "... and 1960 errors more");
    expect_words(issues.text(), "2000 errors. Nothing was run and nothing was written.");
}

// Of a hundred thousand unknown keys those that are shown, the first of the file, have a way out, and it takes no
// minutes.
TEST(HugeInput, AFloodOfKeysIsToldAtOnce) {
    const ScenarioCopy copy;
    std::string text = head + "[levers]\n";
    for (int i = 100'000; i-- > 0;) text += (i % 2 == 0 ? "regie_hour_" : "key_") + std::to_string(i) + " = 1\n";
    text += "[leevers]\n";
    write(copy.path("asked.toml"), text);
    LoadRequest request;
    request.file = copy.path("asked.toml");
    Issues issues;
    const Stopwatch watch;
    load_scenario(request, files_on_disk(), issues);
    EXPECT_LT(watch.seconds(), 5.0);
    EXPECT_EQ(issues.errors().size(), 100'001U);
    expect_words(copy.shortened(issues.text()),
                 "asked.toml:5:1: levers.key_99999: this key does not exist here (allowed: ");
    expect_words(issues.text(), "... and 99961 errors more");
}

TEST(HugeInput, ALongKeyIsCutInTheMessage) {
    const std::string text = told_about(head + "[levers]\n" + repeated("k", 60000) + " = 1\n");
    EXPECT_LT(text.size(), 1000U);
    expect_words(text, "this key does not exist here");
}

TEST(UnreadableInput, IsNamedByWhatItIs) {
    const ScenarioCopy copy;
    std::filesystem::create_directory(copy.path("folder.toml"));
    ASSERT_EQ(mkfifo(copy.path("pipe.toml").c_str(), 0600), 0);
    std::filesystem::create_symlink(copy.path("nowhere.toml"), copy.path("link.toml"));
    for (const auto& [file, words] :
         {std::pair<std::string, std::string>{"folder.toml", "is a folder, expected a file"},
          {"pipe.toml", "is not an ordinary file"},
          {"link.toml", "no such file"},
          {"bsae.toml", "no such file). Did you mean base.toml?"}}) {
        LoadRequest request;
        request.file = copy.path(file);
        Issues issues;
        load_scenario(request, files_on_disk(), issues);
        EXPECT_EQ(issues.errors().size(), 1U) << issues.text();
        expect_words(copy.shortened(issues.text()), words);
    }
}

TEST(CommandLineInput, IsToldWithItsNumber) {
    using Set = std::vector<std::pair<std::string, std::string>>;
    for (const auto& [set, words] :
         {std::pair<Set, std::string>{{{"life.drfit", "0.1"}},
                                      "command line, --set 1: life.drfit: this key does not exist here"},
          {{{"levers.regie_hours", "0,3"}}, "command line, --set 1: levers.regie_hours: found \"0,3\" (use a point"},
          {{{"levers.regie_hours", "12.0\ny = 3"}}, "more than one value"},
          {{{"levers.regie_hours", ""}}, "command line, --set 1: levers.regie_hours: this is not TOML"},
          {{{"levers.regie_hours", "nan"}}, "not a finite number"},
          {{{"levers.regie_hours", "1_0"}}, "no separator for thousands: write 10"},
          {{{"levers.sequence", "work-first"}}, "Did you mean work_first?"},
          {{{"levers.regie_hours", "1.0"}, {"levers.regie_hours", "2.0"}},
           "command line, --set 2: \"levers.regie_hours\": is set twice"},
          {{{"base", "\"x\""}}, "base: this key does not exist here (allowed: arrivals,"},
          {{{"run.years", "0"}}, "command line, --set 1: run.years: found the number 0"},
          {{{"\x1b[31m", "1"}}, "\"\\x1b[31m\""}}) {
        LoadRequest request;
        request.file = "scenarios/base.toml";
        request.set = set;
        Issues issues;
        load_scenario(request, files_on_disk(), issues);
        EXPECT_EQ(issues.errors().size(), 1U) << issues.text();
        EXPECT_EQ(issues.text().find("Did you mean base?"), std::string::npos);
        expect_words(issues.text(), words);
        EXPECT_EQ(issues.text().find('\x1b'), std::string::npos);
    }
}

TEST(CommandLineInput, SetsLeversWordsNumbersAndTheRun) {
    LoadRequest request;
    request.file = "scenarios/base.toml";
    request.place = "klein-24k";
    request.set = {{"levers.sequence", "work_first"},
                   {"levers.no_show_policy", "\"visit\""},
                   {"life.drift", "0.05"},
                   {"run.years", "7"}};
    Issues issues;
    const Scenario scenario = load_scenario(request, files_on_disk(), issues);
    EXPECT_EQ(issues.text(), "");
    EXPECT_EQ(scenario.levers.sequence.value, 1);
    EXPECT_EQ(scenario.levers.no_show_policy.value, 2);
    EXPECT_EQ(scenario.life.drift.value, 0.05);
    EXPECT_EQ(scenario.run.years.value, 7);
    EXPECT_EQ(scenario.place.inhabitants.value, 24000);
}

}  // namespace
}  // namespace meedoen
