// Addresses of chance: layout, permanent numbers, known answers.
#include "base/chance.hpp"

#include <map>
#include <regex>

#include "base/ids.hpp"
#include "page.hpp"

namespace meedoen::documents {
namespace {

const std::string& page() {
    static const std::string text = section(contents_of("sim/CONTRACTS.md"), "## Addresses of chance");
    return text;
}

/// Names and numbers of an enumeration that gives each of its names a number.
std::map<std::string, std::string> enumeration(const std::string& name) {
    const std::string code = contents_of("sim/base/chance.hpp");
    const std::size_t from = code.find("enum class " + name);
    const std::string body = code.substr(from, code.find("};", from) - from);
    std::map<std::string, std::string> found;
    const std::regex entry{"([a-z_]+) = ([0-9]+)"};
    for (std::sregex_iterator i{body.begin(), body.end(), entry}, end; i != end; ++i) found[(*i)[1]] = (*i)[2];
    return found;
}

std::map<std::string, std::string> on_page(std::size_t nth) {
    std::map<std::string, std::string> found;
    for (const Row& row : table(page(), nth)) found[row.at(1)] = row.at(0);
    return found;
}

TEST(Chance, PurposesKeepTheirNumbers) { EXPECT_EQ(on_page(2), enumeration("Purpose")); }
TEST(Chance, KindsOfSubjectKeepTheirNumbers) { EXPECT_EQ(on_page(1), enumeration("SubjectKind")); }

TEST(Chance, NumbersAreUsedOnce) {
    std::set<std::string> numbers;
    for (const auto& [name, number] : enumeration("Purpose")) EXPECT_TRUE(numbers.insert(number).second) << name;
}

/// Staff draw for professionals; elsewhere the code names a subject that is no resident.
TEST(Chance, PurposesHaveTheirSubjects) {
    const std::string elsewhere = contents_of("sim/world/population.cpp") + contents_of("sim/engine/work.cpp");
    const std::string staff = contents_of("sim/engine/staff.cpp");
    for (const Row& row : table(page(), 2)) {
        std::smatch named;
        std::string subject = staff.find("Purpose::" + row.at(1)) != std::string::npos ? "professional" : "resident";
        if (std::regex_search(elsewhere, named, std::regex{"Purpose::" + row.at(1) + ", SubjectKind::([a-z]+)"}))
            subject = named[1];
        EXPECT_EQ(row.at(2), subject) << row.at(1);
    }
}

/// by_the_page() below follows these words and nothing else.
TEST(Chance, LayoutIsInTheWordsThatAreTried) {
    const std::vector<Row> words{{"key 0", "seed"},
                                 {"key 1", "number of the replication"},
                                 {"counter 0", "subject, lower 32 bits"},
                                 {"counter 1", "subject, upper 32 bits"},
                                 {"counter 2", "purpose << 16, kind of subject << 8, ordinal"},
                                 {"counter 3", "occasion"}};
    EXPECT_EQ(table(page(), 0), words);
    EXPECT_NE(page().find("((first word << 32 | second word) >> 12 + 0.5) / 2^52"), std::string::npos);
}

/// As the page lays it out, not as the code does.
double by_the_page(std::uint32_t seed, std::uint32_t replication, const Address& a) {
    const auto purpose = static_cast<std::uint32_t>(a.purpose);
    const auto kind = static_cast<std::uint32_t>(a.kind);
    const Block b =
        philox({static_cast<std::uint32_t>(a.subject & 0xFFFFFFFFU), static_cast<std::uint32_t>(a.subject >> 32U),
                purpose << 16U | kind << 8U | a.ordinal, a.occasion},
               {seed, replication});
    const std::uint64_t word = static_cast<std::uint64_t>(b[0]) << 32U | b[1];
    return (static_cast<double>(word >> 12U) + 0.5) / 4503599627370496.0;
}

TEST(Chance, KnownAnswers) {
    const std::vector<Row> rows = table(page(), 3);
    EXPECT_GE(rows.size(), 5U);
    for (const Row& row : rows) {
        const auto number = [&](std::size_t c) { return std::stoull(row.at(c)); };
        const auto seed = static_cast<std::uint32_t>(number(0));
        const auto replication = static_cast<std::uint32_t>(number(1));
        const Address address{number(3), static_cast<Purpose>(number(4)), static_cast<SubjectKind>(number(2)),
                              static_cast<std::uint8_t>(number(5)), static_cast<std::uint32_t>(number(6))};
        EXPECT_EQ((Luck{seed, replication}.uniform(address)), std::stod(row.at(7)));
        EXPECT_EQ(by_the_page(seed, replication, address), std::stod(row.at(7)));
    }
}

TEST(Chance, KeysOfResidents) {
    EXPECT_EQ(resident_key(3, 12, 5).value, (std::uint64_t{13} << 40U | std::uint64_t{3} << 32U | 5U));
    EXPECT_EQ(resident_key(0, -1, 7).value, 7U);
    EXPECT_NE(page().find("(week of arrival + 1) << 40, cause << 32, number in that week"), std::string::npos);
}

/// Every purpose that the page gives to a phase is drawn somewhere in the model.
TEST(Chance, EveryPurposeIsDrawn) {
    std::string code;
    for (const char* file : {"world/population", "engine/start", "engine/arrivals", "engine/life", "engine/entry",
                             "engine/intake", "engine/casusoverleg", "engine/household", "engine/planning",
                             "engine/regie", "engine/routes", "engine/work", "engine/staff"})
        code += contents_of("sim/" + std::string{file} + ".cpp");
    for (const auto& [name, number] : on_page(2))
        EXPECT_NE(code.find("Purpose::" + name), std::string::npos) << name << " is drawn nowhere";
}

}  // namespace
}  // namespace meedoen::documents
