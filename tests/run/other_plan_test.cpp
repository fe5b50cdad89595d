// A file is gone on with only by the plan that made it; the refusal names what differs.
#include <gtest/gtest.h>

#include <algorithm>

#include "run/results.hpp"
#include "small_plan.hpp"

namespace meedoen {
namespace {

using testing_run::scenario_for_test;
using testing_run::small_plan;

const Plan& plan() {
    static const Plan made = small_plan();
    return made;
}

ResultsFile file() { return results_of(plan(), std::vector<Cell>(3), {}); }

std::string refusal(const ResultsFile& results, const Plan& other) {
    try {
        cells_of(results, other);
        return "taken";
    } catch (const OtherPlan& refused) {
        return refused.what();
    }
}

template <class Change>
std::string refusal_after(const Change& change) {
    Plan other = plan();
    change(other);
    return refusal(file(), other);
}

const std::string begin = "these results belong to another plan: ";

TEST(OtherPlan, ThreadsAndMoreReplicationsAreTheSamePlan) {
    EXPECT_EQ(refusal_after([](Plan& p) { p.threads = 8; }), "taken");
    EXPECT_EQ(refusal_after([](Plan& p) { p.replications = 10; }), "taken");
    EXPECT_EQ(refusal_after([](Plan& p) { p.arms[1].title_nl = "Anders gezegd"; }), "taken");
}

TEST(OtherPlan, NamesSeedYearsAndPlace) {
    EXPECT_EQ(refusal_after([](Plan& p) { p.seed = 8; }), begin + "seed is 7 in the file and 8 in this plan");
    EXPECT_EQ(refusal_after([](Plan& p) { p.years = 2; }),
              begin + "number of years is 1 in the file and 2 in this plan");
    EXPECT_EQ(refusal_after([](Plan& p) { p.arms[0].place_name = "klein-24k"; }),
              begin + "place is gemiddeld-50k in the file and klein-24k in this plan");
    EXPECT_EQ(refusal_after([](Plan& p) { p.arms[0].run.law_date.year = 2027; }),
              begin + "date of the law is 2026-01-01 in the file and 2027-01-01 in this plan");
}

TEST(OtherPlan, NamesTheAddressOfAValue) {
    EXPECT_EQ(refusal_after([](Plan& p) { p.arms[1].levers.regie_hours.value = 6.5; }),
              begin + "in scenario 'lagere-caseload-wi' levers.regie_hours is 6 in the file and 6.5 in this plan");
    EXPECT_EQ(refusal_after([](Plan& p) { p.arms[0].place.density[1].value = 22.5; }),
              begin + "in scenario 'base' place.density.bijstand is 22.6 in the file and 22.5 in this plan");
}

TEST(OtherPlan, NamesScenarios) {
    EXPECT_EQ(refusal_after([](Plan& p) { p.arms.pop_back(); }),
              begin + "the number of scenarios is 2 in the file and 1 in this plan");
    EXPECT_EQ(refusal_after([](Plan& p) { p.arms[1] = scenario_for_test("questions/werk-eerst.toml"); }),
              begin + "scenario 2 is 'lagere-caseload-wi' in the file and 'werk-eerst' in this plan");
    EXPECT_NE(refusal_after([](Plan& p) { p.arms[1].routes.pop_back(); }).find("scenario 'lagere-caseload-wi' has"),
              std::string::npos);
}

TEST(OtherPlan, NamesAReplicationThatWouldBeLost) {
    Plan fewer = plan();
    std::vector<Cell> cells = testing_run::lived(plan());
    fewer.replications = 2;
    EXPECT_EQ(refusal(results_of(plan(), cells, {}), fewer),
              begin + "the file holds replication 2 (counted from 0) and this plan has 2 replications");
}

TEST(OtherPlan, NamesAnotherProgramOrLayout) {
    const auto changed = [](const std::string& name, const std::string& value) {
        ResultsFile results = file();
        std::ranges::find(results.attributes, name, &Texts::value_type::first)->second = value;
        return refusal(results, plan());
    };
    EXPECT_EQ(changed("layout_version", "9"), begin + "version of the layout is 9 in the file and 1 in this plan");
    EXPECT_EQ(changed("source", "meedoen 9"),
              begin + "program is meedoen 9 in the file and meedoen 0.1.0 in this plan");
}

TEST(OtherPlan, NamesAnotherTableOfOutcomes) {
    ResultsFile results = file();
    results.variables.erase(results.variables.begin() + 1);
    EXPECT_EQ(refusal(results, plan()), begin + "the file has no outcome 'in_work'");
    results = file();
    results.variables.push_back({"happiness", {}, "1", "happiness", "", false, {1}, {}});
    EXPECT_EQ(refusal(results, plan()), begin + "this program has no outcome 'happiness'");
    results = file();
    results.variables[1].units = "week";
    EXPECT_EQ(refusal(results, plan()), begin + "the outcome 'in_work' has another unit, shape or meaning in the file");
    results = file();
    std::swap(results.variables[0], results.variables[1]);
    EXPECT_EQ(refusal(results, plan()), begin + "outcome 1 is in_work in the file and residents in this plan");
}

TEST(OtherPlan, IsNotMistakenForAForeignFile) {
    EXPECT_EQ(refusal({}, plan()), begin + "version of the layout is (not given) in the file and 1 in this plan");
    ResultsFile results = file();
    std::erase_if(results.coordinates, [](const Labels& labels) { return labels.name == "replication"; });
    EXPECT_EQ(refusal(results, plan()), begin + "the file has no 'replication'");
    results = file();
    std::get<std::vector<std::int32_t>>(results.coordinates[1].values) = {1, 1};
    EXPECT_EQ(refusal(results, plan()), begin + "the replications in the file are out of order");
}

}  // namespace
}  // namespace meedoen
