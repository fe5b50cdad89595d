// The rules of overlays, each tried; the page has these rules and no others.
#include "page.hpp"
#include "scenario_of.hpp"

namespace meedoen::documents {
namespace {

const std::string folder = "scenarios/questions/";

std::string overlay(const std::string& base, const std::string& text) {
    return "schema_version = 1\nkind = \"scenario\"\nbase = " + base + "\ntitle_nl = \"x\"\ntitle_en = \"x\"\n" + text;
}

std::string levers(const std::string& text) { return "[levers]\n" + text + "\n"; }

/// Two overlays beside each other, a third over both.
Loaded load_both(const std::string& one, const std::string& two, const std::string& list,
                 std::vector<std::pair<std::string, std::string>> set = {}) {
    return load(folder + "c.toml",
                {{folder + "a.toml", overlay("\"../base.toml\"", one)},
                 {folder + "b.toml", overlay("\"../base.toml\"", two)},
                 {folder + "c.toml", overlay(list, "")}},
                std::move(set));
}

TEST(Overlays, ThePageHasTheRulesThatAreTried) {
    const std::vector<std::string> rules{
        "differences", "order", "later wins", "once",  "conflict", "twice on the command line",
        "circle",      "depth", "inside",     "place", "complete"};
    EXPECT_EQ(column(table(section(contents_of("sim/CONTRACTS.md"), "## Overlays")), 0), rules);
}

TEST(Overlays, Differences) {
    const Loaded loaded = load_question(levers("regie_hours = 9.0"));
    ASSERT_FALSE(loaded.issues.any_error()) << loaded.issues.text();
    EXPECT_EQ(loaded.scenario.levers.regie_hours.value, 9.0);
    EXPECT_EQ(loaded.scenario.life.drift.value, base().life.drift.value);
    const Loaded route = load_question("[routes.ips]\nplaces = { value = 9.0, kind = \"choice\" }\n");
    EXPECT_FALSE(route.issues.any_error()) << route.issues.text();
    const Loaded law = load_question("[law.bijstand]\nnorm_single = { value = 150000, kind = \"choice\" }\n");
    EXPECT_EQ(law.scenario.law.bijstand.norm_single.value, 150000) << law.issues.text();
}

TEST(Overlays, Order) {
    const std::string one = levers("regie_hours = 1.0");
    const std::string two = levers("regie_hours = 2.0");
    EXPECT_EQ(load_both(one, two, "[\"a.toml\", \"b.toml\"]").scenario.levers.regie_hours.value, 2.0);
    EXPECT_EQ(load_both(one, two, "[\"b.toml\", \"a.toml\"]").scenario.levers.regie_hours.value, 1.0);
    EXPECT_EQ(load_both(one, two, "[\"a.toml\", \"b.toml\"]", {{"levers.regie_hours", "3"}})
                  .scenario.levers.regie_hours.value,
              3.0);
    const Loaded place = load_question("[place]\nregions = { value = 2, kind = \"choice\" }\n");
    EXPECT_EQ(place.scenario.place.regions.value, 2) << "the place lies under the scenario";
}

TEST(Overlays, LaterWins) {
    const Loaded loaded = load_question("[life]\ndrift = { value = 0.04, kind = \"choice\" }\n");
    for (const Origin& origin : loaded.scenario.origins) {
        if (origin.path != "life.drift") continue;
        EXPECT_EQ(origin.kind, "choice");
        EXPECT_EQ(origin.source, "");
        EXPECT_EQ(origin.low, origin.high) << "the range below is not kept";
    }
}

TEST(Overlays, Once) {
    const Loaded loaded =
        load_both(levers("regie_hours = 1.0"), levers("sequence = \"both\""), "[\"a.toml\", \"b.toml\"]");
    ASSERT_FALSE(loaded.issues.any_error()) << loaded.issues.text();
    EXPECT_EQ(loaded.scenario.levers.regie_hours.value, 1.0) << "the base is not laid again by b.toml";
    EXPECT_TRUE(loaded.issues.warnings().empty());
}

TEST(Overlays, Conflict) {
    const auto warnings = [](const std::string& one, const std::string& two) {
        return load_both(levers(one), levers(two), "[\"a.toml\", \"b.toml\"]").issues.warnings().size();
    };
    EXPECT_EQ(warnings("regie_hours = 1.0", "regie_hours = 2.0"), 1U);
    EXPECT_EQ(warnings("regie_hours = 1.0", "regie_hours = 1.0"), 0U);
}

TEST(Overlays, TwiceOnTheCommandLine) {
    EXPECT_TRUE(
        load("scenarios/base.toml", {}, {{"levers.regie_hours", "1"}, {"levers.regie_hours", "2"}}).issues.any_error());
}

TEST(Overlays, Circle) {
    EXPECT_TRUE(load(folder + "a.toml",
                     {{folder + "a.toml", overlay("\"b.toml\"", "")}, {folder + "b.toml", overlay("\"a.toml\"", "")}})
                    .issues.any_error());
}

Loaded chain_of(int files) {
    Files chain;
    for (int i = 1; i < files; ++i)
        chain[folder + "f" + std::to_string(i) + ".toml"] =
            overlay(i == 1 ? "\"../base.toml\"" : "\"f" + std::to_string(i - 1) + ".toml\"", "");
    return load(folder + "f" + std::to_string(files - 1) + ".toml", chain);
}

TEST(Overlays, Depth) {
    EXPECT_FALSE(chain_of(16).issues.any_error()) << chain_of(16).issues.text();
    EXPECT_TRUE(chain_of(17).issues.any_error());
}

TEST(Overlays, Inside) {
    for (const char* base : {"\"../../base.toml\"", "\"/base.toml\"", "\"~/base.toml\""})
        EXPECT_TRUE(load(folder + "a.toml", {{folder + "a.toml", overlay(base, "")}}).issues.any_error()) << base;
    LoadRequest request;
    request.file = path_of("elsewhere/own.toml");
    request.shipped_root = path_of("scenarios/");
    Issues issues;
    const Files own{{"elsewhere/own.toml", overlay("\"base.toml\"", levers("regie_hours = 7.0"))}};
    EXPECT_EQ(load_scenario(request, with(own), issues).levers.regie_hours.value, 7.0) << issues.text();
}

TEST(Overlays, Place) {
    const std::string other = "place_type = \"klein-24k\"\n";
    EXPECT_EQ(load_question(other).scenario.place.inhabitants.value, 24000);
    LoadRequest request;
    request.file = path_of(folder + "a.toml");
    request.place = "gemiddeld-50k";
    Issues issues;
    const Files files{{folder + "a.toml", overlay("\"../base.toml\"", other)}};
    EXPECT_EQ(load_scenario(request, with(files), issues).place_name, "gemiddeld-50k");
}

TEST(Overlays, Complete) {
    const std::string name = "scenarios/base.toml";
    std::string without;
    for (const std::string& line : lines_of(contents_of(name)))
        if (!line.starts_with("crisis_size = ")) without += line + "\n";
    EXPECT_TRUE(load(name, {{name, without}}).issues.any_error());
}

}  // namespace
}  // namespace meedoen::documents
