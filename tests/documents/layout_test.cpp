// The page of the results file against a file made of a small plan.
#include <map>
#include <regex>

#include "observe/outcomes.hpp"
#include "output/seal.hpp"
#include "page.hpp"
#include "run/results.hpp"
#include "scenario_of.hpp"

namespace meedoen::documents {
namespace {

const std::string& page() {
    static const std::string text = section(contents_of("sim/CONTRACTS.md"), "## Results file");
    return text;
}

Plan small_plan() {
    Plan plan{{base(), base()}, 1, 2, 42, 1};
    for (Scenario& arm : plan.arms) arm.place.inhabitants.value = 1000;
    return plan;
}

Cell invented_cell(const Plan& plan) {
    Cell cell{true, {}, {}};
    for (const Scenario& arm : plan.arms) {
        Counts counts;
        counts.months = plan.months();
        counts.values.assign(outcomes().size() * stratum_count * counts.months, 1);
        counts.queues = organisations + arm.routes.size();
        counts.waits.assign(counts.queues * wait_bins, 2);
        cell.arms.push_back(counts);
        cell.changes.emplace_back();
    }
    return cell;
}

const ResultsFile& file() {
    static const ResultsFile made = [] {
        const Plan plan = small_plan();
        std::vector<Cell> cells(2);
        cells[1] = invented_cell(plan);
        return results_of(plan, std::as_const(cells), {});
    }();
    return made;
}

std::vector<std::string> names_of(const Texts& texts) {
    std::vector<std::string> names;
    for (const auto& [name, unused] : texts) names.push_back(name);
    return names;
}

std::string attribute(const std::string& name) {
    for (const auto& [key, text] : file().attributes)
        if (key == name) return text;
    return "";
}

TEST(Layout, Version) {
    EXPECT_NE(page().find("`layout_version` is " + std::to_string(results_layout_version) + "."), std::string::npos);
}

TEST(Layout, AttributesOfTheRoot) {
    EXPECT_EQ(column(table(page(), 0), 0), names_of(file().attributes));
    EXPECT_EQ(attribute("Conventions"), table(page(), 0).front().at(1));
    EXPECT_EQ(attribute("complete"), "no");
    EXPECT_EQ(attribute("seed"), "42");
    EXPECT_EQ(attribute("first_day"), "2026-01-01");
    EXPECT_EQ(attribute("replications"), "2");
}

TEST(Layout, Coordinates) {
    std::vector<Row> rows = table(page(), 1);
    for (const Row& row : table(page(), 2)) rows.push_back({row.at(0), "text", "", ""});
    ASSERT_EQ(rows.size(), file().coordinates.size());
    for (std::size_t c = 0; c < rows.size(); ++c) {
        const Labels& labels = file().coordinates[c];
        EXPECT_EQ(rows[c].at(0), labels.name);
        EXPECT_EQ(rows[c].at(1), labels.values.index() == 0 ? "text" : "int32") << labels.name;
        const std::string units =
            std::regex_replace(rows[c].at(2), std::regex{"since first_day"}, "since " + attribute("first_day"));
        EXPECT_EQ(units, labels.units) << labels.name;
    }
    for (const char* name : {"meanings", "meanings_nl"})
        EXPECT_EQ(std::ranges::count(names_of(file().coordinates[2].attributes), name), 1) << name;
}

TEST(Layout, PlacesOfCoordinates) {
    const auto numbers = [](std::size_t c) {
        return std::get<std::vector<std::int32_t>>(file().coordinates[c].values);
    };
    const auto words = [](std::size_t c) { return std::get<std::vector<std::string>>(file().coordinates[c].values); };
    EXPECT_EQ(numbers(1), std::vector<std::int32_t>{1}) << "only the finished replications";
    EXPECT_EQ(numbers(3).size(), 12U);
    EXPECT_EQ(numbers(3).front(), 0);
    EXPECT_EQ(numbers(3).at(1), 31);
    EXPECT_EQ(numbers(5).front(), 0);
    EXPECT_EQ(numbers(5).back(), 53);
    std::vector<std::string> queues;
    for (const std::string_view o : organisation_names) queues.push_back("intake_" + std::string{o});
    std::vector<std::string> routes = route_names_of(base());
    std::sort(routes.begin(), routes.end());
    queues.insert(queues.end(), routes.begin(), routes.end());
    EXPECT_EQ(words(4), queues);
}

TEST(Layout, UnitsOfOutcomes) {
    std::map<std::string, Row> units;
    for (const Row& row : table(page(), 4)) units[row.at(0)] = row;
    std::set<std::string> used;
    for (std::size_t o = 0; o < outcomes().size(); ++o) {
        const Variable& variable = file().variables[o];
        const std::string unit{outcomes()[o].unit};
        used.insert(unit);
        ASSERT_TRUE(units.contains(unit)) << unit;
        EXPECT_EQ(variable.name, outcomes()[o].name);
        EXPECT_EQ(variable.units, units[unit].at(1)) << variable.name;
        EXPECT_EQ(variable.wide ? "int64" : "int32", units[unit].at(2)) << variable.name;
        const std::string cell = outcomes()[o].measure == Measure::stock ? "month: point" : "month: sum";
        EXPECT_EQ(variable.attributes, (Texts{{"cell_methods", cell}})) << variable.name;
    }
    EXPECT_EQ(used.size(), units.size()) << "a unit on the page that no outcome has";
}

TEST(Layout, Variables) {
    const std::vector<Row> rows = table(page(), 3);
    for (std::size_t o = 0; o < outcomes().size(); ++o)
        EXPECT_EQ(listed(rows.front().at(1)), file().variables[o].dimensions);
    ASSERT_EQ(file().variables.size(), outcomes().size() + rows.size() - 1);
    for (std::size_t r = 1; r < rows.size(); ++r) {
        const Variable& variable = file().variables[outcomes().size() + r - 1];
        EXPECT_EQ(rows[r].at(0), variable.name);
        EXPECT_EQ(listed(rows[r].at(1)), variable.dimensions);
        EXPECT_EQ(rows[r].at(2), variable.wide ? "int64" : "int32");
        EXPECT_EQ(rows[r].at(3), variable.units);
    }
}

TEST(Layout, FillValues) {
    EXPECT_NE(page().find("int32\n" + std::to_string(no_value) + ", int64 " + std::to_string(no_value_wide)),
              std::string::npos);
}

TEST(Layout, SealStandsBehindTheFile) {
    Bytes bytes{std::byte{1}};
    add_seal(bytes);
    std::string end;
    for (const std::byte b : bytes) end += static_cast<char>(b);
    EXPECT_NE(page().find("`meedoen seal 1, sha256 `"), std::string::npos);
    EXPECT_EQ(end.substr(1, 24), "\nmeedoen seal 1, sha256 ");
    EXPECT_EQ(end.size(), 1U + 24U + 64U + 1U);
}

TEST(Layout, ColumnsOfTheParameters) {
    const std::string csv = std::get<std::vector<std::string>>(file().coordinates.back().values).front();
    EXPECT_EQ(csv.substr(0, csv.find('\n')), "address,value,unit,kind,source,low,high");
    EXPECT_NE(page().find("| CSV: address, value, unit, kind, source, low, high |"), std::string::npos);
    EXPECT_EQ(parameters_in(file(), 0).size(), parameters_in(file(), 1).size());
    EXPECT_FALSE(parameters_in(file(), 0).empty());
}

/// Without provenance the file says nothing of times, host, command line or threads.
TEST(Layout, OneThreadOrManyGiveTheSameContents) {
    Plan plan = small_plan();
    plan.threads = 8;
    std::vector<Cell> cells(2);
    cells[1] = invented_cell(plan);
    EXPECT_EQ(results_of(plan, std::as_const(cells), {}), file());
}

}  // namespace
}  // namespace meedoen::documents
