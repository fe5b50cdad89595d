// The table of rows that a policymaker sees: one row, one place. A row is a sum of columns of the results file, over a
// month or over the run, divided by another such sum where it is a mean.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace meedoen {

/// Which of its months a column gives; `once` for columns without months.
enum class Over : std::uint8_t { last_month, all_months, once };

struct Part {
    std::string_view column;
    Over over{};
    double times{1.0};  // also turns cents into euros, minutes into hours
};
using Parts = std::vector<Part>;

/// Primary: told in the headline, named before any run. Detail: only in the long table.
enum class Rank : std::uint8_t { primary, secondary, detail };

/// The smallest difference that is worth telling, as a choice with its reason: at_least, or a share of something in the
/// base if that is more.
struct Worthwhile {
    double at_least{};
    double share{};
    Parts of;  // empty: of the row itself
    std::string_view reason;
};

struct ComparisonRow {
    std::string_view name;
    std::string_view label_nl;
    std::string_view label_en;
    std::string_view unit;  // of analysis/report/units.hpp
    Rank rank{};
    std::string_view standing;  // the best that may be said of an effect on this row, whatever the lever
    Parts sum;
    Parts per;  // empty: not a mean
    Worthwhile worthwhile;
    std::string_view sentence_nl;  // empty: the plain one reads well
    std::string_view sentence_en;
};

const std::vector<ComparisonRow>& comparison_rows();

}  // namespace meedoen
