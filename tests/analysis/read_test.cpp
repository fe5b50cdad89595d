// From a results file to the rows of a comparison: a file made by hand, small enough to work out the answers.
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "read/columns.hpp"
#include "read/comparison_of.hpp"
#include "read/comparison_rows.hpp"
#include "report/sentences.hpp"
#include "report/units.hpp"
#include "run/results.hpp"

namespace meedoen {
namespace {

constexpr std::size_t months = 12;

Scenario made_up_scenario(const std::string& name) {
    Scenario scenario;
    scenario.name = name;
    scenario.title_nl = name + " (nl)";
    scenario.title_en = name + " (en)";
    scenario.place_name = "rekenstad";
    scenario.place_title_nl = "Een stad om te rekenen";
    return scenario;
}

Plan made_up_plan() { return {{made_up_scenario("base"), made_up_scenario("other")}, 1, 2, 1, 1}; }

Counts nothing() {
    Counts counts;
    counts.months = months;
    counts.values.assign(outcomes().size() * stratum_count * months, 0);
    counts.queues = organisations;
    counts.waits.assign(organisations * wait_bins, 0);
    return counts;
}

std::vector<Cell> made_up_cells() {
    std::vector<Cell> cells(2);
    for (Cell& cell : cells) {
        cell.finished = true;
        cell.arms = {nothing(), nothing()};
        cell.changes.resize(2);
    }
    return cells;
}

struct Place {
    std::size_t replication;
    std::size_t arm;
    std::size_t month;
};

void put(std::vector<Cell>& cells, const std::string& outcome, Place place, std::int64_t value) {
    cells[place.replication].arms[place.arm].at(static_cast<std::size_t>(outcome_index(outcome)), 0, place.month) =
        value;
}

const OutcomeRow& row_of(const Comparison& comparison, const std::string& name) {
    const auto found = std::ranges::find(comparison.rows, name, &OutcomeRow::name);
    if (found == comparison.rows.end()) throw std::runtime_error{"no row " + name};
    return *found;
}

using Values = std::vector<std::vector<double>>;

Values values(const std::vector<Cell>& cells, const std::string& row) {
    return row_of(comparison_of(results_of(made_up_plan(), cells, {})), row).by_arm_and_replication;
}

TEST(Read, TakesPeopleAtTheEndAndThoseWhoSettled) {
    std::vector<Cell> cells = made_up_cells();
    put(cells, "in_work", {0, 0, 10}, 900);
    put(cells, "in_work", {0, 0, 11}, 100);
    put(cells, "in_work", {1, 1, 11}, 120);
    put(cells, "settled", {0, 0, 2}, 7);
    put(cells, "settled", {0, 0, 11}, 1);
    put(cells, "out_of_sight", {0, 1, 11}, 5);
    EXPECT_EQ(values(cells, "in_work"), (Values{{108, 0}, {0, 120}}));
    EXPECT_EQ(values(cells, "out_of_sight"), (Values{{0, 0}, {5, 0}}));
}

TEST(Read, DividesSumsForAMean) {
    std::vector<Cell> cells = made_up_cells();
    put(cells, "intake_weeks_waited", {0, 0, 0}, 10);
    put(cells, "intake_weeks_waited", {0, 0, 5}, 20);
    put(cells, "intakes_uwv", {0, 0, 0}, 4);
    put(cells, "intakes_sociaal_team", {0, 0, 1}, 3);
    put(cells, "intakes_werk_en_inkomen", {0, 0, 2}, 5);
    EXPECT_EQ(values(cells, "weeks_to_intake"), (Values{{2.5, 0}, {0, 0}}));
}

TEST(Read, AddsEurosAndHours) {
    std::vector<Cell> cells = made_up_cells();
    put(cells, "paid_gemeente_wmo", {0, 0, 0}, 100'00);
    put(cells, "paid_gemeente_buig", {0, 0, 11}, 20'50);
    put(cells, "paid_gemeente_reintegratie", {0, 0, 3}, 1'00);
    put(cells, "minutes_asked_uwv", {1, 0, 3}, 600);
    put(cells, "minutes_given_uwv", {1, 0, 3}, 480);
    EXPECT_NEAR(values(cells, "paid_gemeente")[0][0], 121.5, 1e-9);
    EXPECT_NEAR(values(cells, "paid_gemeente_buig")[0][0], 20.5, 1e-9);
    EXPECT_NEAR(values(cells, "hours_lacking")[0][1], 2.0, 1e-9);
}

TEST(Read, TellsWhoGainsAndWhoLoses) {
    std::vector<Cell> cells = made_up_cells();
    cells[1].changes[1] = {100, 12, 8, 5, 3};
    EXPECT_EQ(values(cells, "persons_gained_work"), (Values{{0, 0}, {0, 12}}));
    EXPECT_EQ(values(cells, "persons_lost_income"), (Values{{0, 0}, {0, 3}}));
}

TEST(Read, TakesOnlyEverybodyNotTheGroups) {
    std::vector<Cell> cells = made_up_cells();
    cells[0].arms[0].at(static_cast<std::size_t>(outcome_index("on_bijstand")), 2, 11) = 50;
    EXPECT_EQ(values(cells, "on_bijstand"), (Values{{0, 0}, {0, 0}}));
}

TEST(Read, CarriesTheSettings) {
    const Comparison comparison = comparison_of(results_of(made_up_plan(), made_up_cells(), {}));
    EXPECT_EQ(comparison.arm_names, (std::vector<std::string>{"base", "other"}));
    EXPECT_EQ(comparison.titles_nl[1], "other (nl)");
    EXPECT_EQ(comparison.titles_en[0], "base (en)");
    EXPECT_EQ(comparison.place, "rekenstad");
    EXPECT_EQ(comparison.place_title_nl, "Een stad om te rekenen");
    EXPECT_EQ(comparison.place_title_en, "");
    EXPECT_EQ(comparison.years, 1);
    EXPECT_EQ(comparison.replications, 2);
    EXPECT_EQ(comparison.rule_year, 2026);
    EXPECT_TRUE(comparison.warnings.empty());
}

TEST(Read, AShareOfTheBaseIsTheSmallestDifferenceWorthTelling) {
    std::vector<Cell> cells = made_up_cells();
    put(cells, "residents", {0, 0, 11}, 4000);
    put(cells, "residents", {1, 0, 11}, 6000);
    put(cells, "residents", {1, 1, 11}, 900'000);
    const Comparison comparison = comparison_of(results_of(made_up_plan(), cells, {}));
    EXPECT_DOUBLE_EQ(row_of(comparison, "in_work").smallest_worthwhile, 5.0);
    EXPECT_DOUBLE_EQ(row_of(comparison, "contacts").smallest_worthwhile, 1.0);
    EXPECT_DOUBLE_EQ(row_of(comparison, "weeks_to_intake").smallest_worthwhile, 0.5);
}

TEST(Read, WarnsOfRunsThatAreNotFinished) {
    std::vector<Cell> cells = made_up_cells();
    cells[0] = {};
    const ResultsFile results = results_of(made_up_plan(), cells, {});
    EXPECT_EQ(comparison_of(results).warnings, (std::vector<std::string>{"er zijn 1 van de 2 runs klaar."}));
    EXPECT_EQ(comparison_of(results, Language::en).warnings,
              (std::vector<std::string>{"1 of the 2 runs are finished."}));
    EXPECT_THROW(comparison_of(results_of(made_up_plan(), std::vector<Cell>(2), {})), NothingFinished);
}

TEST(Read, RefusesAFileWithoutItsColumns) {
    ResultsFile results = results_of(made_up_plan(), made_up_cells(), {});
    std::erase_if(results.variables, [](const Variable& variable) { return variable.name == "settled"; });
    try {
        comparison_of(results);
        FAIL();
    } catch (const DamagedFile& refused) {
        EXPECT_STREQ(refused.what(), "these results cannot be compared: there is no column 'settled'");
    }
    results = results_of(made_up_plan(), made_up_cells(), {});
    results.variables.front().dimensions = {"month"};
    EXPECT_THROW(comparison_of(results), DamagedFile);
    EXPECT_THROW(comparison_of({}), DamagedFile);
}

std::string status_when(void (*change)(Scenario&)) {
    Plan plan = made_up_plan();
    for (Scenario& arm : plan.arms)
        arm.origins = {{"life.drift", "0", "assumption", "", 0, 0, {}}, {"work.lasting", "0", "choice", "", 0, 0, {}}};
    change(plan.arms[1]);
    const ResultsFile results = results_of(plan, made_up_cells(), {});
    EXPECT_EQ(arm_statuses(results)[0], "");
    return arm_statuses(results)[1] + "/" + row_of(comparison_of(results), "in_work").status + "/" +
           row_of(comparison_of(results), "contacts").status;
}

TEST(Read, TheStatusIsThatOfTheWeakestThingThatDiffers) {
    EXPECT_EQ(status_when([](Scenario&) {}), "/published/deduction");
    EXPECT_EQ(status_when([](Scenario& s) { s.levers.werk_en_inkomen_extra_fte.value = 1; }),
              "published/published/deduction");
    EXPECT_EQ(status_when([](Scenario& s) { s.levers.regie_hours.value = 1; }), "deduction/deduction/deduction");
    EXPECT_EQ(status_when([](Scenario& s) {
                  s.levers.werk_en_inkomen_extra_fte.value = 1;
                  s.levers.regie_hours.value = 1;
              }),
              "deduction/deduction/deduction");
    EXPECT_EQ(status_when([](Scenario& s) { s.work.lasting.value += 1; }), "deduction/deduction/deduction");
    EXPECT_EQ(status_when([](Scenario& s) { s.life.drift.value += 0.1; }), "assumption/assumption/assumption");
}

TEST(Read, SaysPerScenarioWhereTheStatusesDiffer) {
    Plan plan = made_up_plan();
    plan.arms.push_back(made_up_scenario("third"));
    plan.arms[1].levers.werk_en_inkomen_extra_fte.value = 1;
    plan.arms[2].levers.regie_hours.value = 1;
    std::vector<Cell> cells = made_up_cells();
    for (Cell& cell : cells) {
        cell.arms.push_back(nothing());
        cell.changes.resize(3);
    }
    EXPECT_EQ(comparison_of(results_of(plan, cells, {}), Language::en).warnings,
              (std::vector<std::string>{"the status is that of the scenario with the weakest support. By scenario: "
                                        "other (en): deduction, trials exist; third (en): deduction."}));
}

Scenario with_posts(Scenario scenario) {
    scenario.place.inhabitants.value = 50'000;
    scenario.origins = {{"place.inhabitants", "0", "choice", "", 0, 0, {}}};
    for (const char* name : {"sociaal_team", "werk_en_inkomen", "uwv"})
        for (const std::string& address :
             {"place.fte." + std::string{name}, "levers." + std::string{name} + "_extra_fte"})
            scenario.origins.push_back({address, "0", "choice", "", 0, 0, {}});
    for (FtePerTenThousand& density : scenario.place.fte) density.value = 2.0;
    return scenario;
}

std::vector<std::string> remark_when(void (*change)(Scenario&)) {
    Plan plan = made_up_plan();
    for (Scenario& arm : plan.arms) arm = with_posts(arm);
    change(plan.arms[1]);
    const Comparison comparison = comparison_of(results_of(plan, made_up_cells(), {}));
    EXPECT_EQ(comparison.remarks_nl[0] + comparison.remarks_en[0], "");
    return {comparison.remarks_nl[1], comparison.remarks_en[1]};
}

using Remarks = std::vector<std::string>;

// Salaries are in no account: whatever the file is called, an arm with other posts says so.
TEST(Read, AnArmWithOtherPostsSaysThatSalariesAreNotCounted) {
    EXPECT_EQ(remark_when([](Scenario&) {}), (Remarks{"", ""}));
    EXPECT_EQ(remark_when([](Scenario& s) { s.levers.regie_hours.value = 100; }), (Remarks{"", ""}));
    EXPECT_EQ(
        remark_when([](Scenario& s) { s.levers.werk_en_inkomen_extra_fte.value = 1.4; }),
        (Remarks{"Let op: scenario ‘other (nl)’ heeft 7 voltijdbanen meer bij W&I; de salarissen daarvan staan in "
                 "geen enkel bedrag, dus het lijkt goedkoper dan het is.",
                 "Note: scenario ‘other (en)’ has 7 more full-time posts at W&I; their salaries are in none of "
                 "the amounts, so it looks cheaper than it is."}));
    EXPECT_EQ(
        remark_when([](Scenario& s) { s.place.fte[2].value = 1.8; }),
        (Remarks{"Let op: scenario ‘other (nl)’ heeft 1 voltijdbaan minder bij UWV; de salarissen daarvan staan in "
                 "geen enkel bedrag, dus het lijkt duurder dan het is.",
                 "Note: scenario ‘other (en)’ has 1 fewer full-time post at UWV; their salaries are in none of "
                 "the amounts, so it looks dearer than it is."}));
}

TEST(Read, PostsThatMoveSayNotWhatIsCheaper) {
    EXPECT_EQ(remark_when([](Scenario& s) {
                  s.levers.sociaal_team_extra_fte.value = -1.3;
                  s.levers.werk_en_inkomen_extra_fte.value = 1.4;
              }).front(),
              "Let op: scenario ‘other (nl)’ heeft 6,5 voltijdbanen minder bij het sociaal team en 7 voltijdbanen meer "
              "bij W&I; de salarissen daarvan staan in geen enkel bedrag.");
}

TEST(ComparisonRows, AreWellFormed) {
    std::set<std::string_view> names;
    int headlines = 0;
    for (const ComparisonRow& row : comparison_rows()) {
        EXPECT_TRUE(names.insert(row.name).second) << row.name;
        EXPECT_FALSE(row.label_nl.empty() || row.label_en.empty()) << row.name;
        EXPECT_NE(unit_of(row.unit).many_nl, row.unit) << row.name << ": a unit that the report does not know";
        EXPECT_TRUE(row.worthwhile.reason.starts_with("choice: ")) << row.name;
        EXPECT_GT(row.worthwhile.at_least, 0.0) << row.name;
        EXPECT_EQ(row.sentence_nl.empty(), row.sentence_en.empty()) << row.name;
        headlines += row.rank == Rank::primary ? 1 : 0;
    }
    EXPECT_EQ(headlines, 5);
}

/// Every template fills: sentences of a comparison with large differences, both ways.
TEST(ComparisonRows, GiveSentencesInBothLanguages) {
    std::vector<Cell> cells = made_up_cells();
    for (Cell& cell : cells)
        for (std::size_t o = 0; o < outcomes().size(); ++o)
            for (std::size_t m = 0; m < months; ++m)
                cell.arms[1].at(o, 0, m) = outcomes()[o].name == "intake_weeks_waited" ? 9000
                                           : outcomes()[o].unit == "cents"             ? 2'000'000
                                                                                       : 1000;
    const Comparison comparison = comparison_of(results_of(made_up_plan(), cells, {}));
    const std::string nl = headline_sentences(comparison, Language::nl);
    EXPECT_NE(
        nl.find("In scenario ‘other (nl)’ hebben na 1 jaar ongeveer 13.000 meer mensen betaald werk dan als alles "
                "blijft zoals het is"),
        std::string::npos)
        << nl;
    EXPECT_NE(nl.find("gemiddeld 3,0 weken langer op een intake"), std::string::npos) << nl;
    EXPECT_NE(nl.find("betaalt de gemeente in 1 jaar ongeveer € 720.000 meer aan uitkeringen en trajecten"),
              std::string::npos)
        << nl;
    const std::string en = headline_sentences(comparison, Language::en);
    EXPECT_NE(en.find("people wait on average 3.0 weeks longer for an intake in 1 year"), std::string::npos) << en;
    EXPECT_EQ(std::ranges::count(nl, '\n'), 6);
    EXPECT_EQ(nl.find('{'), std::string::npos) << nl;
}

}  // namespace
}  // namespace meedoen
