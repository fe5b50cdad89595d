// Published figures: rows of the files in published/, what the rules make of them, and a count per scheme and year.
#pragma once

#include <array>
#include <cmath>
#include <fstream>
#include <iomanip>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "law_2026.hpp"

namespace meedoen::cases {

/// One figure: what was published and what the rules give, in euros (or months, or 1 for yes). `by_law` stands where
/// the published figure is not what the law gives; then the rules must give that to the cent.
struct Figure {
    std::string scheme;
    int year{};
    std::string row;  // as it stands in the file
    double published{};
    double found{};
    double within{};
    std::string by_law;

    bool known_difference() const { return !by_law.empty(); }
    double expected() const { return known_difference() ? std::stod(by_law) : published; }
    double deviation() const { return std::abs(found - expected()); }
    bool holds() const { return deviation() <= (known_difference() ? 0.0 : within) + 1e-9; }
};

using Row = std::map<std::string, std::string>;

inline std::vector<std::string> split(const std::string& text, char mark) {
    std::vector<std::string> parts;
    std::istringstream stream{text};
    for (std::string part; std::getline(stream, part, mark);) parts.push_back(part);
    return parts;
}

/// The rows of a file by the names in its first line; `line` is the whole row.
inline std::vector<Row> rows_of(const std::string& name) {
    std::ifstream file{case_folder() / "published" / name};
    std::string line;
    std::getline(file, line);
    const std::vector<std::string> names = split(line, ',');
    std::vector<Row> rows;
    while (std::getline(file, line)) {
        const std::vector<std::string> cells = split(line, ',');
        if (cells.size() != names.size()) throw std::runtime_error(name + ": not as many cells as names in " + line);
        Row row{{"line", line}};
        for (std::size_t c = 0; c < cells.size(); ++c) row[names[c]] = cells[c];
        rows.push_back(std::move(row));
    }
    return rows;
}

/// What a case says of its household, as name=value with semicolons between.
class Given {
public:
    explicit Given(const std::string& text) {
        for (const std::string& part : split(text, ';')) {
            const std::size_t sign = part.find('=');
            values_[part.substr(0, sign)] = part.substr(sign + 1);
        }
    }
    bool has(const std::string& name) const { return values_.contains(name); }
    double number(const std::string& name, double otherwise = 0.0) const {
        const auto found = values_.find(name);
        return found == values_.end() ? otherwise : std::stod(found->second);
    }
    std::int32_t whole(const std::string& name, std::int32_t otherwise = 0) const {
        return static_cast<std::int32_t>(std::lround(number(name, otherwise)));
    }
    std::int64_t cents(const std::string& name) const { return std::llround(number(name) * 100.0); }
    std::vector<Years> ages(const std::string& name) const {
        std::vector<Years> ages;
        if (has(name))
            for (const std::string& age : split(values_.at(name), '+')) ages.emplace_back(std::stoi(age));
        return ages;
    }

private:
    std::map<std::string, std::string> values_;
};

/// The line of the table in published/README.md for each scheme and year: figures, passed, known differences, largest
/// deviation of what passed.
inline std::vector<std::string> counted(const std::vector<Figure>& figures) {
    struct Count {
        int figures{}, passed{}, known{};
        double largest{};
    };
    std::map<std::pair<std::string, int>, Count> counts;
    for (const Figure& figure : figures) {
        Count& count = counts[{figure.scheme, figure.year}];
        ++count.figures;
        if (figure.known_difference()) ++count.known;
        if (figure.known_difference() || !figure.holds()) continue;
        ++count.passed;
        count.largest = std::max(count.largest, figure.deviation());
    }
    std::vector<std::string> lines;
    for (const auto& [key, count] : counts) {
        std::ostringstream line;
        line << "| " << key.first << " | " << key.second << " | " << count.figures << " | " << count.passed << " | "
             << count.known << " | " << std::fixed << std::setprecision(4) << count.largest << " |";
        lines.push_back(line.str());
    }
    return lines;
}

}  // namespace meedoen::cases
