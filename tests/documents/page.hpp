// A page of the documents as its tests read it: sections, tables, lists, and the blocks that are generated.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "base/lines_of.hpp"

namespace meedoen::documents {

using Row = std::vector<std::string>;

inline std::string path_of(const std::string& name) { return std::string{MEEDOEN_SOURCE_DIR} + "/" + name; }

inline std::string contents_of(const std::string& name) {
    std::ifstream stream{path_of(name), std::ios::binary};
    if (!stream) throw std::runtime_error{"cannot read " + name};
    return {std::istreambuf_iterator<char>{stream}, std::istreambuf_iterator<char>{}};
}

/// Without spaces at the ends and without backticks.
inline std::string plain(std::string text) {
    std::erase(text, '`');
    const auto first = text.find_first_not_of(' ');
    if (first == std::string::npos) return "";
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The parts of `text` between commas, plain; "-" is nothing.
inline std::vector<std::string> listed(const std::string& text) {
    std::vector<std::string> parts;
    std::istringstream stream{text};
    for (std::string part; std::getline(stream, part, ',');)
        if (const std::string word = plain(part); !word.empty() && word != "-") parts.push_back(word);
    return parts;
}

inline std::set<std::string> set_of(const std::vector<std::string>& words) { return {words.begin(), words.end()}; }

/// What stands under a heading (given with its #), up to the next heading that is not below it.
inline std::string section(const std::string& text, const std::string& heading) {
    const std::size_t depth = heading.find(' ');
    std::string found;
    bool inside = false;
    for (const std::string& line : lines_of(text)) {
        const std::size_t marks = line.find_first_not_of('#');
        const bool is_heading = marks != std::string::npos && marks > 0 && line[marks] == ' ';
        if (inside && is_heading && marks <= depth) break;
        if (inside) found += line + "\n";
        if (line == heading) inside = true;
    }
    if (!inside) throw std::runtime_error{"no section " + heading};
    return found;
}

/// The rows of the nth table of a text, plain, without its head.
inline std::vector<Row> table(const std::string& text, std::size_t nth = 0) {
    std::vector<Row> rows;
    std::size_t tables = 0;
    bool inside = false;
    for (const std::string& line : lines_of(text)) {
        const bool is_row = line.starts_with("|");
        if (is_row && !inside) ++tables;
        inside = is_row;
        if (!is_row || tables != nth + 1) continue;
        Row row;
        std::istringstream cells{line.substr(1)};
        for (std::string cell; std::getline(cells, cell, '|');) row.push_back(plain(cell));
        rows.push_back(row);
    }
    if (rows.size() < 3) throw std::runtime_error{"no table with rows, number " + std::to_string(nth)};
    rows.erase(rows.begin(), rows.begin() + 2);
    return rows;
}

inline std::vector<std::string> column(const std::vector<Row>& rows, std::size_t which) {
    std::vector<std::string> cells;
    for (const Row& row : rows) cells.push_back(row.at(which));
    return cells;
}

/// `- Name: value` of a list, with the lines that go on below it.
inline std::string item(const std::string& text, const std::string& name) {
    std::string found;
    bool inside = false;
    for (const std::string& line : lines_of(text)) {
        if (inside && !line.starts_with("  ")) break;
        if (inside) found += " " + plain(line);
        if (!line.starts_with("- " + name + ":")) continue;
        inside = true;
        found = line.substr(name.size() + 3);
    }
    if (!inside) throw std::runtime_error{"no item " + name};
    return found;
}

/// The text between `<!-- generated: NAME -->` and the next `<!-- end -->` is `expected`. With MEEDOEN_RENEW_DOCUMENTS
/// set to 1 it is made so.
inline void expect_generated(const std::string& page, const std::string& name, const std::string& expected) {
    const std::string text = contents_of(page);
    const std::string begin = "<!-- generated: " + name + " -->\n";
    const std::size_t start = text.find(begin);
    ASSERT_NE(start, std::string::npos) << page << " has no block " << name;
    const std::size_t from = start + begin.size();
    const std::size_t to = text.find("<!-- end -->", from);
    ASSERT_NE(to, std::string::npos) << page << ": block " << name << " does not end";
    const char* renew = std::getenv("MEEDOEN_RENEW_DOCUMENTS");
    if (renew != nullptr && std::string{renew} == "1") {
        std::ofstream{path_of(page), std::ios::binary} << text.substr(0, from) + expected + text.substr(to);
        return;
    }
    const std::vector<std::string> is = lines_of(text.substr(from, to - from));
    const std::vector<std::string> should = lines_of(expected);
    const auto differ = std::mismatch(is.begin(), is.end(), should.begin(), should.end());
    if (differ.first == is.end() && differ.second == should.end()) return;
    ADD_FAILURE() << page << ", block " << name << ", is not what the code gives (renew it with "
                  << "MEEDOEN_RENEW_DOCUMENTS=1)\n  page: " << (differ.first == is.end() ? "-" : *differ.first)
                  << "\n  code: " << (differ.second == should.end() ? "-" : *differ.second);
}

}  // namespace meedoen::documents
