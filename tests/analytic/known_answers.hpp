// The closed forms that theory gives, by name, from known_answers.csv.
#pragma once

#include <filesystem>
#include <fstream>
#include <map>
#include <stdexcept>
#include <string>

namespace meedoen {

inline double known_answer(const std::string& name) {
    static const std::map<std::string, double> answers = [] {
        const std::filesystem::path here{__FILE__};
        std::ifstream file{here.parent_path() / "known_answers.csv"};
        std::map<std::string, double> read;
        std::string line;
        while (std::getline(file, line)) {
            if (line.empty() || line[0] == '#' || line.rfind("name,", 0) == 0) continue;
            const std::size_t comma = line.find(',');
            read[line.substr(0, comma)] = std::stod(line.substr(comma + 1));
        }
        return read;
    }();
    const auto found = answers.find(name);
    if (found == answers.end()) throw std::runtime_error("no known answer named " + name);
    return found->second;
}

}  // namespace meedoen
