#include "output/results_file.hpp"

#include <gtest/gtest.h>

#include <cstdlib>
#include <stdexcept>

#include "sample.hpp"

namespace meedoen {
namespace {

using namespace testing_output;

ResultsFile large() {
    ResultsFile results;
    std::vector<std::int32_t> weeks(700);
    for (std::size_t i = 0; i < weeks.size(); ++i) weeks[i] = static_cast<std::int32_t>(i);
    results.coordinates = {{"run", "run", "", "1", weeks, {}}, {"week", "week", "", "week", weeks, {}}};
    results.variables = {{"count", {"run", "week"}, "1", "count", "", false, {}, {}},
                         {"total", {"run", "week"}, "1", "total", "", true, {}, {}}};
    Lcg chance{2};
    for (Variable& variable : results.variables)
        for (int i = 0; i < 700 * 700; ++i) variable.values.push_back(static_cast<std::int64_t>(chance.below(9)));
    return results;
}

TEST(ResultsFile, ComesBackAsItWas) {
    const Folder folder{"round"};
    write_results(folder.file("a.h5"), sample());
    EXPECT_EQ(read_results(folder.file("a.h5")), sample());
    EXPECT_EQ(folder.entries(), 1U);
}

TEST(ResultsFile, ComesBackAsItWasOverManyChunks) {
    const Folder folder{"large"};
    const ResultsFile results = large();
    write_results(folder.file("a.h5"), results);
    EXPECT_EQ(read_results(folder.file("a.h5")), results);
}

TEST(ResultsFile, MayBeEmptyInWholeOrInPart) {
    const Folder folder{"empty"};
    write_results(folder.file("nothing.h5"), {});
    EXPECT_EQ(read_results(folder.file("nothing.h5")), ResultsFile{});
    ResultsFile results;
    results.coordinates = {{"person", "person", "", "1", std::vector<std::int32_t>{}, {}},
                           {"word", "word", "", "", std::vector<std::string>{}, {}},
                           {"blank", "blank", "", "", std::vector<std::string>{"", "x"}, {}}};
    results.variables = {{"age", {"person", "blank"}, "year", "age", "", true, {}, {}}};
    write_results(folder.file("rows.h5"), results);
    EXPECT_EQ(read_results(folder.file("rows.h5")), results);
}

TEST(ResultsFile, KeepsTheOrderOfManyColumnsAndAttributes) {
    const Folder folder{"many"};
    ResultsFile results = sample();
    for (int i = 0; i < 300; ++i) {
        Variable variable = sample().variables.back();
        variable.name = "column_" + std::to_string((i * 7) % 300);
        results.variables.push_back(variable);
        results.attributes.emplace_back("text_" + std::to_string((i * 11) % 300), "value");
        results.provenance.emplace_back("input_" + std::to_string((i * 13) % 300), std::string(5000, 'x'));
    }
    write_results(folder.file("a.h5"), results);
    EXPECT_EQ(read_results(folder.file("a.h5")), results);
}

TEST(ResultsFile, EqualContentsGiveEqualBytes) {
    const Folder folder{"bytes"};
    write_results(folder.file("a.h5"), sample());
    write_results(folder.file("b.h5"), large());
    write_results(folder.file("c.h5"), sample());
    EXPECT_EQ(bytes_of(folder.file("a.h5")), bytes_of(folder.file("c.h5")));
    EXPECT_NE(bytes_of(folder.file("a.h5")), bytes_of(folder.file("b.h5")));
}

TEST(ResultsFile, DigestHoldsEveryPartOfTheContentsAndNoProvenance) {
    const std::string before = content_digest(sample());
    EXPECT_EQ(before.size(), 64U);
    ResultsFile other = sample();
    other.provenance.clear();
    other.attributes.clear();
    EXPECT_EQ(content_digest(other), before);
    std::vector<ResultsFile> changed(6, sample());
    changed[0].variables[0].values[0] += 1;
    changed[1].variables[3].wide = true;
    changed[2].coordinates[0].long_name += "s";
    changed[3].variables[1].units = "EUR";
    changed[4].variables[0].attributes.clear();
    changed[5].coordinates[3].values = std::vector<std::int32_t>{7, 11, 14};
    for (const ResultsFile& results : changed) EXPECT_NE(content_digest(results), before);
}

TEST(ResultsFile, RefusesToOverwriteIfAskedTo) {
    const Folder folder{"overwrite"};
    put_bytes(folder.file("a.h5"), "mine");
    EXPECT_THROW(write_results(folder.file("a.h5"), sample(), {.replace = false}), OutputError);
    EXPECT_EQ(bytes_of(folder.file("a.h5")), "mine");
    write_results(folder.file("b.h5"), sample(), {.replace = false});
    EXPECT_EQ(read_results(folder.file("b.h5")), sample());
    write_results(folder.file("a.h5"), sample());
    EXPECT_EQ(read_results(folder.file("a.h5")), sample());
    EXPECT_EQ(folder.entries(), 2U);
}

TEST(ResultsFile, RefusesWhatDoesNotFitTogether) {
    const Folder folder{"contract"};
    std::vector<ResultsFile> wrong(12, sample());
    wrong[0].variables[0].values.pop_back();
    wrong[1].variables[0].dimensions[0] = "nowhere";
    wrong[2].variables[1].name = "people_in_work";
    wrong[3].variables[0].values[0] = 1LL << 31U;
    wrong[4].variables[0].units.clear();
    wrong[5].coordinates[1].long_name.clear();
    wrong[6].attributes.emplace_back("title", "again");
    wrong[7].provenance.emplace_back("latin", "\xe9");
    wrong[8].variables[0].name = "a/b";
    wrong[9].variables[0].dimensions = {"month", "month"};
    wrong[10].coordinates[0].name = "provenance";
    wrong[11].variables[0].attributes.emplace_back("_FillValue", "0");
    for (const ResultsFile& results : wrong)
        EXPECT_THROW(write_results(folder.file("a.h5"), results), std::invalid_argument);
    EXPECT_EQ(folder.entries(), 0U);
}

// For tests/readers: MEEDOEN_EXAMPLE names the file to write.
TEST(ResultsFile, WritesTheExampleForReaders) {
    const char* path = std::getenv("MEEDOEN_EXAMPLE");
    if (path == nullptr) GTEST_SKIP() << "MEEDOEN_EXAMPLE names no file";
    ResultsFile results = sample();
    results.variables[1].values[6] = 1LL << 52U;  // xarray's and R's sums stay exact
    write_results(path, results);
}

}  // namespace
}  // namespace meedoen
