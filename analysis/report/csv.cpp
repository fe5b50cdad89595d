#include <array>
#include <charconv>
#include <optional>
#include <string_view>

#include "report/exports.hpp"
#include "report/findings.hpp"
#include "report/terminal_text.hpp"
#include "report/verdict_names.hpp"

namespace meedoen {
namespace {

constexpr std::string_view names =
    "outcome,label_nl,label_en,unit,status,headline,smallest_worthwhile,arm,kind,runs,mean,low,high,standard_error,"
    "verdict,shown,shown_low,shown_high,shown_step,simultaneous_low,simultaneous_high,simultaneous_verdict,correlation,"
    "runs_saved\n";

std::string quoted(std::string_view text) {
    const std::string valid = valid_utf8(text);
    if (valid.find_first_of(",\"\r\n") == std::string::npos) return valid;
    std::string field = "\"";
    for (const char c : valid) field += c == '"' ? std::string{"\"\""} : std::string{c};
    return field + "\"";
}

std::string number(std::optional<double> value) {
    if (!value) return "";
    std::array<char, 40> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), *value);
    return {text.data(), written.ptr};
}

/// low,high
std::string ends(const std::optional<Precision>& precision) {
    if (!precision) return ",";
    return number(precision->interval.low) + "," + number(precision->interval.high);
}

std::string error(const std::optional<Precision>& precision) {
    return precision ? number(precision->standard_error) : "";
}

/// shown,shown_low,shown_high,shown_step
std::string shown(const Rounded& rounded) {
    const std::string range =
        rounded.range ? number(rounded.range->low.value) + "," + number(rounded.range->high.value) : ",";
    return number(rounded.number.value) + "," + range + "," + number(rounded.number.step);
}

std::string about(const OutcomeRow& row, const std::string& arm) {
    return quoted(row.name) + "," + quoted(row.label_nl) + "," + quoted(row.label_en) + "," + quoted(row.unit) + "," +
           quoted(row.status) + "," + (row.headline ? "1" : "0") + "," + number(row.smallest_worthwhile) + "," +
           quoted(arm) + ",";
}

std::string level_line(const Level& level, const Rounded& rounded) {
    return "level," + std::to_string(level.n) + "," + number(level.mean) + "," + ends(level.precision) + "," +
           error(level.precision) + ",," + shown(rounded) + ",,,,,\n";
}

std::string difference_line(const Difference& difference) {
    const Paired& paired = difference.paired;
    const std::optional<Paired>& together = difference.simultaneous;
    const std::string wide =
        together ? ends(together->precision) + "," + std::string{name_of(difference.simultaneous_verdict)} : ",,";
    return "difference," + std::to_string(paired.n) + "," + number(paired.mean) + "," + ends(paired.precision) + "," +
           error(paired.precision) + "," + std::string{name_of(difference.verdict)} + "," + shown(difference.shown) +
           "," + wide + "," + number(paired.correlation) + "," + number(paired.runs_saved) + "\n";
}

}  // namespace

std::string comparison_csv(const Comparison& comparison) {
    const Findings findings = findings_of(comparison);
    std::string csv{names};
    for (std::size_t r = 0; r < comparison.rows.size(); ++r) {
        const OutcomeRow& row = comparison.rows[r];
        const RowFindings& found = findings.rows[r];
        csv += about(row, comparison.arm_names.front()) + level_line(found.base, found.base_shown);
        for (std::size_t d = 0; d < found.differences.size(); ++d)
            csv += about(row, comparison.arm_names[d + 1]) + difference_line(found.differences[d]);
    }
    return csv;
}

}  // namespace meedoen
