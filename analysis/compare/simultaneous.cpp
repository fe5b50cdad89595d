#include "compare/simultaneous.hpp"

#include <stdexcept>

namespace meedoen {

double simultaneous_confidence(std::size_t count, double together) {
    if (count == 0) throw std::invalid_argument{"simultaneous intervals need at least one comparison"};
    return 1.0 - (1.0 - together) / static_cast<double>(count);
}

std::vector<PrimaryDifference> simultaneous_differences(std::span<const PrimaryPair> primary, double together) {
    std::vector<PrimaryDifference> differences;
    for (const PrimaryPair& pair : primary) {
        const double confidence = simultaneous_confidence(primary.size(), together);
        differences.push_back({pair.name, paired_difference(pair.base, pair.other, confidence)});
    }
    return differences;
}

}  // namespace meedoen
