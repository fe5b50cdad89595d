// What the command promises, as far as its source says it; check_list_json.py asks the program itself.
#include <map>
#include <regex>

#include "page.hpp"

namespace meedoen::documents {
namespace {

std::string page(const std::string& heading) { return section(contents_of("sim/CONTRACTS.md"), heading); }

std::set<std::string> found_in(const std::string& text, const std::string& pattern) {
    const std::regex expression{pattern};
    std::set<std::string> found;
    for (std::sregex_iterator i{text.begin(), text.end(), expression}, end; i != end; ++i) found.insert((*i)[1]);
    return found;
}

TEST(ExitCodes, AreThoseOfTheHelp) {
    const std::string help = contents_of("app/help.cpp");
    const std::size_t from = help.find("exit_codes =");
    const std::string told = help.substr(from, help.find(";\n\n", from) - from);
    std::set<std::string> in_help = found_in(told, "\"  ([0-9]+) ");
    for (const std::string& code : found_in(told, ", ([0-9]+) by")) in_help.insert(code);
    EXPECT_EQ(set_of(column(table(page("## Exit codes")), 0)), in_help);
}

TEST(ExitCodes, OfTheProgramAreOnThePage) {
    const std::set<std::string> on_page = set_of(column(table(page("## Exit codes")), 0));
    const std::set<std::string> in_code = found_in(contents_of("app/command.hpp"), "constexpr int [a-z_]+ = ([0-9]+);");
    EXPECT_GE(in_code.size(), 5U);
    for (const std::string& code : in_code) EXPECT_TRUE(on_page.contains(code)) << code;
}

TEST(ExitCodes, MeanWhatTheHelpSays) {
    const std::string help = contents_of("app/help.cpp");
    for (const Row& row : table(page("## Exit codes")))
        EXPECT_TRUE(std::stoi(row.at(0)) > 128 || help.find(" " + row.at(1) + "\\n") != std::string::npos) << row.at(0);
}

TEST(Reproducible, ProvenanceIsWhatThePageLeavesOut) {
    const std::set<std::string> written = found_in(contents_of("app/provenance.cpp"), "\\{\"([a-z_]+)\", ");
    EXPECT_EQ(set_of(column(table(page("## Reproducible files")), 0)), written);
}

/// Keys without what stands in brackets behind them.
std::set<std::string> keys_of(const std::string& cell) {
    return set_of(listed(std::regex_replace(cell, std::regex{" \\([a-z ]+\\)"}, "")));
}

TEST(ListJson, KeysAreThoseOfTheListings) {
    const std::string code = contents_of("app/listings_of_program.cpp") + contents_of("app/listings_of_scenarios.cpp");
    std::size_t lists = 0;
    for (const Row& row : table(page("## JSON of list"))) {
        const std::size_t from = code.find("Listing list_" + row.at(0) + "(");
        ASSERT_NE(from, std::string::npos) << row.at(0);
        const std::size_t end = code.find("{}};", from);
        EXPECT_EQ(keys_of(row.at(1)), found_in(code.substr(from, end - from), "\\{\"([a-z_]+)\", (?:true|false)\\}"))
            << row.at(0);
        ++lists;
    }
    EXPECT_EQ(lists, found_in(contents_of("app/listings.hpp"), "Listing list_([a-z]+)\\(").size());
}

}  // namespace
}  // namespace meedoen::documents
