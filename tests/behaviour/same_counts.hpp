// Two sets of counts compared number by number: equal means equal bits, and a difference says where it is.
#pragma once

#include <gtest/gtest.h>

#include "observe/observer.hpp"

namespace meedoen {

/// Success when the first `months` months of every outcome in every stratum are the same.
inline testing::AssertionResult same_months(const Counts& a, const Counts& b, std::size_t months) {
    auto told = testing::AssertionFailure();
    int differences = 0;
    for (std::size_t o = 0; o < outcomes().size(); ++o)
        for (std::size_t s = 0; s < stratum_count; ++s)
            for (std::size_t m = 0; m < months; ++m)
                if (a.at(o, s, m) != b.at(o, s, m) && ++differences <= 5)
                    told << outcomes()[o].name << ", " << strata()[s].name << ", month " << m << ": " << a.at(o, s, m)
                         << " and " << b.at(o, s, m) << "\n";
    if (differences == 0) return testing::AssertionSuccess();
    return told << differences << " numbers differ";
}

/// Success when everything that was counted is the same: outcomes, waits, and every person.
inline testing::AssertionResult same(const Counts& a, const Counts& b) {
    if (a.months != b.months) return testing::AssertionFailure() << a.months << " and " << b.months << " months";
    if (const auto outcomes_same = same_months(a, b, a.months); !outcomes_same) return outcomes_same;
    if (a.waits != b.waits) return testing::AssertionFailure() << "waits differ";
    if (a.persons.size() != b.persons.size())
        return testing::AssertionFailure() << a.persons.size() << " and " << b.persons.size() << " persons";
    for (std::size_t p = 0; p < a.persons.size(); ++p)
        if (a.persons[p].key != b.persons[p].key || a.persons[p].weeks_in_work != b.persons[p].weeks_in_work ||
            a.persons[p].net_income != b.persons[p].net_income)
            return testing::AssertionFailure() << "person " << a.persons[p].key.value << " differs";
    return testing::AssertionSuccess();
}

/// The sum of an outcome over all months, stratum `all`.
inline std::int64_t total(const Counts& counts, std::string_view outcome) {
    std::int64_t sum = 0;
    for (std::size_t m = 0; m < counts.months; ++m)
        sum += counts.at(static_cast<std::size_t>(outcome_index(outcome)), 0, m);
    return sum;
}

}  // namespace meedoen
