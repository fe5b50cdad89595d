// The numbers of a results file by name: sums over months for everybody, per scenario and replication.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "output/results_file.hpp"
#include "read/comparison_rows.hpp"

namespace meedoen {

/// An attribute of the root. Throws DamagedFile when it is not there.
const std::string& attribute_of(const ResultsFile& results, std::string_view name);

/// The words of a coordinate. Throws DamagedFile when they are not there.
const std::vector<std::string>& words_of(const ResultsFile& results, std::string_view name);

/// How many places a coordinate has. Throws DamagedFile when it is not there.
std::size_t places_of(const ResultsFile& results, std::string_view name);

/// Sum of the parts, by scenario and replication. Throws DamagedFile when a column is not there or has another shape.
std::vector<std::vector<double>> sum_of(const ResultsFile& results, const Parts& parts);

}  // namespace meedoen
