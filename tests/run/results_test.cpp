// From cells to columns and back, through a real file.
#include "run/results.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <numeric>

#include "output/sample.hpp"
#include "run/plan_text.hpp"
#include "run/version.hpp"
#include "scenario/loader.hpp"
#include "scenario/registry.hpp"
#include "small_plan.hpp"

namespace meedoen {
namespace {

using testing_output::bytes_of;
using testing_output::Folder;
using testing_run::lived;
using testing_run::same;
using testing_run::small_plan;

const Variable& variable(const ResultsFile& results, const std::string& name) {
    const auto found = std::ranges::find(results.variables, name, &Variable::name);
    if (found == results.variables.end()) throw std::runtime_error{"no variable " + name};
    return *found;
}

const Labels& labels(const ResultsFile& results, const std::string& name) {
    const auto found = std::ranges::find(results.coordinates, name, &Labels::name);
    if (found == results.coordinates.end()) throw std::runtime_error{"no coordinate " + name};
    return *found;
}

std::string attribute(const ResultsFile& results, const std::string& name) {
    const auto found = std::ranges::find(results.attributes, name, &Texts::value_type::first);
    return found == results.attributes.end() ? "" : found->second;
}

class RunResults : public testing::Test {
protected:
    static void SetUpTestSuite() {
        plan_ = new Plan{small_plan()};
        cells_ = new std::vector<Cell>{lived(*plan_)};
    }
    static void TearDownTestSuite() {
        delete plan_;
        delete cells_;
    }
    static Plan* plan_;
    static std::vector<Cell>* cells_;
};
Plan* RunResults::plan_{};
std::vector<Cell>* RunResults::cells_{};

TEST_F(RunResults, ComeBackFromAFile) {
    const Folder folder{"run-results"};
    write_results(folder.file("r.h5"), results_of(*plan_, *cells_, {{"host", "here"}}));
    const ResultsFile read = read_results(folder.file("r.h5"));
    EXPECT_TRUE(same(cells_of(read, *plan_), *cells_));
    EXPECT_EQ(read.provenance, (Texts{{"host", "here"}}));
}

TEST_F(RunResults, HoldEveryNumberAtItsPlace) {
    const ResultsFile results = results_of(*plan_, *cells_, {});
    const std::size_t months = plan_->months();
    for (std::size_t o = 0; o < outcomes().size(); ++o) {
        const Variable& column = variable(results, std::string{outcomes()[o].name});
        ASSERT_EQ(column.values.size(), 2 * 3 * stratum_count * months);
        std::size_t next = 0;
        for (std::size_t a = 0; a < 2; ++a)
            for (std::size_t r = 0; r < 3; ++r)
                for (std::size_t s = 0; s < stratum_count; ++s)
                    for (std::size_t m = 0; m < months; ++m)
                        ASSERT_EQ(column.values[next++], (*cells_)[r].arms[a].at(o, s, m)) << column.name;
    }
    const Variable& gained = variable(results, "persons_gained_work");
    EXPECT_EQ(gained.values[3 + 2], (*cells_)[2].changes[1].gained_work);
    EXPECT_EQ(variable(results, "persons_compared").values[0], (*cells_)[0].changes[0].compared);
}

TEST_F(RunResults, SumWaitsToIntakesHeld) {
    const ResultsFile results = results_of(*plan_, *cells_, {});
    const Variable& waits = variable(results, "waits");
    const auto& queues = std::get<std::vector<std::string>>(labels(results, "queue").values);
    EXPECT_EQ(queues[0], "intake_sociaal_team");
    EXPECT_EQ(queues[3], plan_->arms.front().routes.front().name);
    const auto first = waits.values.begin() + static_cast<std::ptrdiff_t>(wait_bins);  // W&I, base, replication 0
    std::int64_t held = 0;
    const auto outcome = static_cast<std::size_t>(outcome_index("intakes_werk_en_inkomen"));
    for (std::size_t m = 0; m < 12; ++m) held += (*cells_)[0].arms[0].at(outcome, 0, m);
    EXPECT_EQ(std::accumulate(first, first + static_cast<std::ptrdiff_t>(wait_bins), std::int64_t{0}), held);
    EXPECT_GT(held, 0);
}

TEST_F(RunResults, SayWhatTheyAre) {
    const ResultsFile results = results_of(*plan_, *cells_, {});
    EXPECT_EQ(attribute(results, "Conventions"), "CF-1.10");
    EXPECT_EQ(attribute(results, "source"), "meedoen " + std::string{program_version});
    EXPECT_EQ(attribute(results, "seed"), "7");
    EXPECT_EQ(attribute(results, "years"), "1");
    EXPECT_EQ(attribute(results, "complete"), "yes");
    EXPECT_EQ(attribute(results, "place"), plan_->arms.front().place_name);
    const Labels& month = labels(results, "month");
    EXPECT_EQ(month.units, "days since 2026-01-01");
    const auto& days = std::get<std::vector<std::int32_t>>(month.values);
    EXPECT_EQ((std::vector{days[0], days[1], days[2], days[11]}), (std::vector{0, 31, 59, 334}));
    EXPECT_FALSE(variable(results, "in_work").wide);
    EXPECT_TRUE(variable(results, "net_income").wide);
    EXPECT_EQ(variable(results, "net_income").units, "EUR cent");
    EXPECT_EQ(variable(results, "in_work").long_name_nl, "mensen met betaald werk");
}

TEST_F(RunResults, CarryTheScenariosAsTheyWereResolved) {
    const ResultsFile results = results_of(*plan_, *cells_, {});
    const auto& canonical = std::get<std::vector<std::string>>(labels(results, "scenario_canonical").values);
    EXPECT_EQ(canonical[1], canonical_text(plan_->arms[1]));
    const auto& resolved = std::get<std::vector<std::string>>(labels(results, "scenario_resolved").values);
    EXPECT_NE(resolved[0].find("replications = 3"), std::string::npos);
    EXPECT_NE(resolved[1].find("questions/lagere-caseload-wi.toml:"), std::string::npos);
    EXPECT_EQ(resolved[0].find(MEEDOEN_SOURCE_DIR), std::string::npos) << "the file tells where it was made";
}

TEST_F(RunResults, ListEveryParameter) {
    const ResultsFile results = results_of(*plan_, *cells_, {});
    const std::vector<ParameterText> base = parameters_in(results, 0);
    std::vector<std::string> routes;
    for (const Route& route : plan_->arms[0].routes) routes.push_back(route.name);
    EXPECT_EQ(base.size(), registry(routes).size());
    EXPECT_GT(base.size(), 500U);
    const auto density = std::ranges::find(base, "place.density.bijstand", &ParameterText::address);
    ASSERT_NE(density, base.end());
    EXPECT_EQ(*density, (ParameterText{"place.density.bijstand", "22.6", "per 1000 inhabitants", "published",
                                       "cbs-85984ned", "21", "24"}));
    EXPECT_TRUE(parameters_in(results, 2).empty());
}

TEST_F(RunResults, HoldOnlyWhatIsFinished) {
    std::vector<Cell> cells = *cells_;
    cells[1] = {};
    const ResultsFile results = results_of(*plan_, cells, {});
    EXPECT_EQ(std::get<std::vector<std::int32_t>>(labels(results, "replication").values), (std::vector{0, 2}));
    EXPECT_EQ(attribute(results, "complete"), "no");
    EXPECT_TRUE(same(cells_of(results, *plan_), cells));
    const ResultsFile none = results_of(*plan_, std::vector<Cell>(3), {});
    require_consistent(none);
    EXPECT_FALSE(cells_of(none, *plan_).front().finished);
}

TEST_F(RunResults, AreTheSameWhenTheCellsAreGivenAway) {
    std::vector<Cell> cells = *cells_;
    EXPECT_EQ(results_of(*plan_, std::move(cells), {}), results_of(*plan_, *cells_, {}));
}

TEST_F(RunResults, AreTheSameBytesAfterAStopAndAResume) {
    const Folder folder{"resume"};
    Plan plan = *plan_;
    plan.threads = 1;
    std::atomic<bool> stop{false};
    std::vector<Cell> cells;
    run_ensemble(plan, cells, {stop, [&](int) { stop = true; }});
    write_results(folder.file("stopped.h5"), results_of(plan, cells, {}));
    EXPECT_EQ(attribute(read_results(folder.file("stopped.h5")), "complete"), "no");
    std::vector<Cell> resumed = cells_of(read_results(folder.file("stopped.h5")), plan);
    stop = false;
    run_ensemble(plan, resumed, {stop, {}});
    write_results(folder.file("resumed.h5"), results_of(plan, std::move(resumed), {}));
    write_results(folder.file("whole.h5"), results_of(*plan_, *cells_, {}));
    EXPECT_EQ(bytes_of(folder.file("resumed.h5")), bytes_of(folder.file("whole.h5")));
    EXPECT_NE(bytes_of(folder.file("stopped.h5")), bytes_of(folder.file("whole.h5")));
}

/// Arms of different folders of routes: each queue once, what an arm does not have is missing.
TEST_F(RunResults, GiveEveryRouteOfEveryArmAQueue) {
    Plan plan = *plan_;
    std::vector<Cell> cells = *cells_;
    const std::string gone = plan.arms[0].routes.back().name;
    plan.arms[0].routes.pop_back();
    for (Cell& cell : cells) {
        --cell.arms[0].queues;
        cell.arms[0].waits.resize(cell.arms[0].queues * wait_bins);
    }
    const ResultsFile results = results_of(plan, cells, {});
    EXPECT_EQ(std::get<std::vector<std::string>>(labels(results, "queue").values).back(), gone);
    EXPECT_EQ(variable(results, "waits").values[(cells[0].arms[0].queues) * wait_bins], no_value);
    EXPECT_TRUE(same(cells_of(results, plan), cells));
}

TEST(PlanText, KeepsATextThatCannotStandInAFileReadable) {
    EXPECT_EQ(as_text("één"), "één");
    EXPECT_EQ(as_text("caf\xe9"), "caf?");
}

TEST(Version, IsTheVersionOfTheBuild) {
    std::ifstream lists{std::string{MEEDOEN_SOURCE_DIR} + "/CMakeLists.txt"};
    const std::string text{std::istreambuf_iterator<char>{lists}, {}};
    EXPECT_NE(text.find("project(meedoen VERSION " + std::string{program_version} + " "), std::string::npos);
}

}  // namespace
}  // namespace meedoen
