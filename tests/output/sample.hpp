// A small results file with one of everything, and a folder that removes itself.
#pragma once

#include <unistd.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "output/results_file.hpp"

namespace meedoen::testing_output {

/// Chance for tests: Knuth's linear congruential generator, the upper bits only.
class Lcg {
public:
    explicit Lcg(std::uint64_t seed) : state_{seed} {}
    std::uint64_t below(std::uint64_t bound) {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return (state_ >> 33U) % bound;
    }

private:
    std::uint64_t state_;
};

class Folder {
public:
    explicit Folder(const std::string& name)
        : path_{std::filesystem::temp_directory_path() / ("meedoen-" + name + "-" + std::to_string(::getpid()))} {
        std::filesystem::remove_all(path_);
        std::filesystem::create_directories(path_);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }

    std::string file(const std::string& name) const { return (path_ / name).string(); }
    std::string path() const { return path_.string(); }
    std::size_t entries() const {
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator{path_}, std::filesystem::directory_iterator{}));
    }

private:
    std::filesystem::path path_;
};

inline std::string bytes_of(const std::string& path) {
    std::ifstream stream{path, std::ios::binary};
    return std::string{std::istreambuf_iterator<char>{stream}, std::istreambuf_iterator<char>{}};
}

inline void put_bytes(const std::string& path, const std::string& bytes) {
    std::ofstream stream{path, std::ios::binary | std::ios::trunc};
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

inline ResultsFile sample() {
    ResultsFile results;
    results.attributes = {{"Conventions", "CF-1.10"}, {"title", "Voorbeeld: re-integratie in één gemeente"}};
    results.coordinates = {
        {"scenario", "scenario", "scenario", "", std::vector<std::string>{"basis", "beide tegelijk", "één € meer"}, {}},
        {"replication", "replication", "herhaling", "1", std::vector<std::int32_t>{0, 1, 2, 3}, {}},
        {"month",
         "first day of the month",
         "eerste dag van de maand",
         "days since 2026-01-01",
         std::vector<std::int32_t>{0, 31, 59, 90, 120},
         {{"calendar", "proleptic_gregorian"}, {"axis", "T"}}},
        {"person", "person", "persoon", "1", std::vector<std::int32_t>{7, 11, 13}, {}}};
    Variable people{"people_in_work",
                    {"scenario", "replication", "month"},
                    "1",
                    "people in work",
                    "mensen met werk",
                    false,
                    {},
                    {{"cell_methods", "month: point"}}};
    Variable cost{"cost", {"scenario", "replication"}, "EUR cent", "cost", "kosten", true, {}, {}};
    Lcg chance{1};
    for (int i = 0; i < 60; ++i) people.values.push_back(static_cast<std::int64_t>(chance.below(5000)) - 100);
    for (int i = 0; i < 12; ++i) cost.values.push_back(static_cast<std::int64_t>(chance.below(1U << 30U)) << 20U);
    people.values[3] = no_value;
    cost.values[5] = no_value_wide;
    cost.values[6] = std::numeric_limits<std::int64_t>::max();
    results.variables = {people,
                         cost,
                         {"first_year", {}, "year", "first year", "", false, {2026}, {}},
                         {"age", {"person"}, "year", "age at the start", "leeftijd", false, {21, no_value, 64}, {}}};
    results.provenance = {{"program", "meedoen"}, {"scenario.toml", "schema_version = 1\n# é\n"}, {"note", ""}};
    return results;
}

}  // namespace meedoen::testing_output
