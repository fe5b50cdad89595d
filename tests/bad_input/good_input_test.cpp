// What is odd but right gives the same scenario as the plain file.
#include <gtest/gtest.h>

#include "bad_input/case_folder.hpp"
#include "run/disk.hpp"

namespace meedoen {
namespace {

namespace fs = std::filesystem;

std::string resolved(const std::string& file) {
    LoadRequest request;
    request.file = file;
    request.shipped_root = "scenarios/";
    Issues issues;
    const Scenario scenario = load_scenario(request, files_on_disk(), issues);
    EXPECT_EQ(issues.text(), "") << file;
    return scenario.title_nl + "\n" + scenario.question + "\n" + canonical_text(scenario);
}

TEST(GoodInput, GivesTheScenarioOfThePlainFile) {
    const std::string folder = "tests/bad_input/good/";
    const std::string plain = resolved(folder + "plain.toml");
    ASSERT_NE(plain.find("life.drift = 0.04\n"), std::string::npos);
    ASSERT_NE(plain.find("levers.sequence = work_first\n"), std::string::npos);
    ASSERT_NE(plain.find("Cliënten"), std::string::npos);
    int count = 0;
    for (const auto& entry : fs::directory_iterator{folder}) {
        EXPECT_EQ(resolved(entry.path().string()), plain) << entry.path();
        ++count;
    }
    EXPECT_GE(count, 12);
}

TEST(GoodInput, FindsItsBaseBesideItselfOrAmongTheShippedScenarios) {
    const ScenarioCopy elsewhere;
    std::filesystem::remove(elsewhere.path("sources.toml"));  // so that this folder is nobody's scenario folder
    const std::string head = "schema_version = 1\nkind = \"scenario\"\n";
    write(elsewhere.path("own.toml"), head + "base = \"base.toml\"\n[levers]\nregie_hours = 12.0\n");
    write(elsewhere.path("upon.toml"), head + "base = \"own.toml\"\n[levers]\ncooperation_level = 5\n");
    std::filesystem::remove(elsewhere.path("base.toml"));
    const std::string text = resolved(elsewhere.path("upon.toml"));
    EXPECT_NE(text.find("levers.regie_hours = 12\n"), std::string::npos);
    EXPECT_NE(text.find("levers.cooperation_level = 5\n"), std::string::npos);
}

}  // namespace
}  // namespace meedoen
