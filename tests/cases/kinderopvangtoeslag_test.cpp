// Cases of the kinderopvangtoeslag, 2024 to 2026. Ids are those of worked_out/cases.jsonl; these do not round to whole
// euros, the Awir does (art. 14): a month is up to a euro lower here.
#include "rules/income/kinderopvangtoeslag.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <vector>

#include "law_2026.hpp"
#include "law_on.hpp"
#include "rules/income/portion.hpp"

namespace meedoen::cases {
namespace {

using enum CareKind;
using enum ParentsActive;

KinderopvangtoeslagLaw law_of(int year) {
    return scheme_on<KinderopvangtoeslagLaw>({year, 1, 1}, "kinderopvangtoeslag", kinderopvangtoeslag_fields);
}

CareOfChild care(CareKind kind, int hours, std::int64_t price) {
    return {kind, Minutes{60 * hours}, CentsPerHour{price}};
}

struct CareCase {
    int year;
    std::vector<CareOfChild> children;
    std::int64_t income;
    ParentsActive parents;
    std::int64_t year_cents;
    std::int64_t month_cents;
    const char* steps;
};

TEST(Kinderopvangtoeslag, WorkedCases) {
    const std::vector<CareCase> cases{
        {2026,
         {care(dagopvang, 120, 1100)},
         3000000,
         all,
         1520600,
         126700,
         "KOT-2026-96: 120 x 11.00 x 96% = 1,267.20 a month; 15,206.40 a year, 15,206"},
        {2026,
         {care(dagopvang, 120, 1250)},
         3000000,
         all,
         1552400,
         129300,
         "KOT-2026-CAP: 120 x 11.23 x 96% = 1,293.696; 15,524.35 a year"},
        {2026,
         {care(dagopvang, 250, 1123)},
         4500000,
         all,
         2975500,
         247900,
         "KOT-2026-230H: 230 x 11.23 x 96% = 2,479.584; 29,755.01"},
        {2026,
         {care(buitenschools, 60, 998)},
         18000000,
         all,
         262300,
         21800,
         "KOT-2026-FLOOR: 60 x 9.98 x 36.5% = 218.562; 2,622.74"},
        {2025,
         {care(gastouder, 100, 850)},
         2500000,
         all,
         933100,
         77700,
         "KOT-2025-GASTOUDER: 100 x 8.10 x 96% = 777.60; 9,331.20"},
        {2026, {care(dagopvang, 80, 1000)}, 3000000, not_all, 0, 0, "KOT-2026-NOWORK: art. 1.6"},
        {2024, {care(dagopvang, 100, 1100)}, 2000000, all, 1180800, 98400, "100 x 10.25 x 96% = 984"},
        {2024, {care(buitenschools, 50, 900)}, 2829800, all, 518400, 43200, "the last euro of the full part of 2024"},
        {2025, {care(dagopvang, 100, 1071)}, 4740300, all, 1233800, 102800, "of 2025: 1,028.16"},
        {2026, {care(dagopvang, 100, 1123)}, 5641200, all, 1293700, 107800, "of 2026: 1,078.08"},
        {2025, {care(dagopvang, 100, 1071)}, 15922500, all, 428000, 35600, "2025 at its floor: 356.643"},
        {2026,
         {care(dagopvang, 10, 1123), care(buitenschools, 60, 998)},
         18000000,
         all,
         368900,
         30700,
         "most hours is the first child: 218.562; the other 112.30 x 79.1% = 88.83"},
        {2026,
         {care(gastouder, 60, 800), care(dagopvang, 60, 1100)},
         25000000,
         all,
         750400,
         62500,
         "equal hours: the cheaper is the first: 480 x 36.5% + 660 x 68.2% = 625.32"},
        {2026, {care(dagopvang, 0, 1100)}, 3000000, all, 0, 0, "no hours"},
        {2026, {}, 3000000, all, 0, 0, "no child"},
        {2026,
         {{dagopvang, Minutes{12}, CentsPerHour{1020}}},
         3000000,
         all,
         2400,
         200,
         "12 minutes: 2.04 x 96% x 12 = 23.50, up to 24"},
        {2026, {{dagopvang, Minutes{12}, CentsPerHour{1019}}}, 3000000, all, 0, 0, "23.4778 is not awarded"},
    };
    for (const CareCase& c : cases) {
        const KinderopvangtoeslagFacts facts{c.children, CentsPerYear{c.income}, c.parents};
        EXPECT_EQ(kinderopvangtoeslag_of_year(facts, law_of(c.year)).value, c.year_cents) << c.steps;
        EXPECT_EQ(kinderopvangtoeslag_of_month(facts, law_of(c.year)).value, c.month_cents) << c.steps;
    }
}

/// One row of a table: from the row before up to this income.
struct TableRow {
    std::int64_t income;
    std::vector<std::int64_t> permille;
};

std::vector<TableRow> table_of(int year) {
    std::ifstream file{case_folder() / ("kinderopvangtoeslag_" + std::to_string(year) + ".csv")};
    std::string line;
    std::getline(file, line);
    std::vector<TableRow> rows;
    while (std::getline(file, line)) {
        TableRow row{std::stoll(line), {}};
        for (std::size_t at = line.find(','); at != std::string::npos; at = line.find(',', at + 1))
            row.permille.push_back(std::stoll(line.substr(at + 1)));
        rows.push_back(row);
    }
    return rows;
}

// The published tables (2024 as far as found, 2025 the first child), at both ends of every row.
TEST(Kinderopvangtoeslag, EveryRowOfThePublishedTables) {
    for (const int year : {2024, 2025, 2026}) {
        const KinderopvangtoeslagLaw law = law_of(year);
        const std::vector<TableRow> rows = table_of(year);
        EXPECT_GE(rows.size(), 29U);
        std::int64_t before = 0;
        for (const TableRow& row : rows) {
            for (const std::int64_t income : {before + 1, row.income})
                for (const std::int64_t cents : {0, 99})
                    for (std::size_t child = 0; child < row.permille.size(); ++child) {
                        const auto which = child == 0 ? ChildInCare::first : ChildInCare::later;
                        const Share share = care_share_at(CentsPerYear{100 * income + cents}, which, law);
                        EXPECT_EQ(millionths(share), 1000 * row.permille[child]) << year << ' ' << income;
                    }
            before = row.income;
        }
    }
}

/// But for a tenth of a point: the table of 2024 has 94.6% once after 94.5%.
TEST(Kinderopvangtoeslag, PartsFallAndTheFirstIsNeverMore) {
    for (const int year : {2024, 2025, 2026}) {
        const KinderopvangtoeslagLaw law = law_of(year);
        for (std::size_t k = 1; k < care_rows; ++k) {
            EXPECT_GE(law.until[k], law.until[k - 1]) << year;
            EXPECT_LE(law.first[k].value, law.first[k - 1].value) << year << ' ' << k;
            EXPECT_LE(law.later[k].value, law.later[k - 1].value + 0.00101) << year << ' ' << k;
            EXPECT_LE(law.first[k].value, law.later[k].value) << year << ' ' << k;
        }
    }
}

/// Dienst Toeslagen, brochure of 2026: income of 60,000 is 93.9%; 122 x 10.50 x 93.9% = 1,202.86.
TEST(Kinderopvangtoeslag, ExampleOfTheDienst) {
    const std::vector children{care(dagopvang, 122, 1050)};
    EXPECT_EQ(kinderopvangtoeslag_of_month({children, CentsPerYear{6000000}, all}, law_of(2026)).value, 120200);
}

TEST(Kinderopvangtoeslag, Breakpoints) {
    const KinderopvangtoeslagLaw law = law_of(2026);
    const auto points = kinderopvangtoeslag_breakpoints(law);
    EXPECT_EQ(points.front().value, 5641300);
    EXPECT_EQ(millionths(care_share_at(points[0] - CentsPerYear{1}, ChildInCare::first, law)), 960000);
    EXPECT_EQ(millionths(care_share_at(points[0], ChildInCare::first, law)), 955000);
    EXPECT_EQ(millionths(care_share_at(CentsPerYear{90000000}, ChildInCare::later, law)), 682000);
}

}  // namespace
}  // namespace meedoen::cases
