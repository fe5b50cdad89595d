#include <vector>

#include "report/exports.hpp"
#include "report/findings.hpp"
#include "report/json_text.hpp"
#include "report/verdict_names.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

std::string truth(bool yes) { return yes ? "true" : "false"; }

std::string strings(const std::vector<std::string>& texts) {
    std::vector<std::string> items;
    for (const std::string& text : texts) items.push_back(json_string(text));
    return json_array(items);
}

std::string interval(const std::optional<Precision>& precision) {
    if (!precision) return "null";
    return json_object(
        {{"low", json_number(precision->interval.low)}, {"high", json_number(precision->interval.high)}});
}

std::string error(const std::optional<Precision>& precision) {
    return precision ? json_number(precision->standard_error) : "null";
}

std::string shown(const Rounded& rounded) {
    const std::string range = rounded.range ? json_object({{"low", json_number(rounded.range->low.value)},
                                                           {"high", json_number(rounded.range->high.value)}})
                                            : "null";
    return json_object({{"number", json_number(rounded.number.value)},
                        {"step", json_number(rounded.number.step)},
                        {"interval", range}});
}

std::string level(const RowFindings& row) {
    return json_object({{"mean", json_number(row.base.mean)},
                        {"interval", interval(row.base.precision)},
                        {"standard_error", error(row.base.precision)},
                        {"runs", json_number(row.base.n)},
                        {"shown", shown(row.base_shown)}});
}

std::string simultaneous(const Difference& difference) {
    if (!difference.simultaneous) return "null";
    return json_object({{"interval", interval(difference.simultaneous->precision)},
                        {"verdict", json_string(name_of(difference.simultaneous_verdict))}});
}

std::string difference_json(const Difference& difference, const std::string& arm) {
    const Paired& paired = difference.paired;
    return json_object({{"arm", json_string(arm)},
                        {"mean", json_number(paired.mean)},
                        {"interval", interval(paired.precision)},
                        {"standard_error", error(paired.precision)},
                        {"runs", json_number(paired.n)},
                        {"verdict", json_string(name_of(difference.verdict))},
                        {"shown", shown(difference.shown)},
                        {"simultaneous", simultaneous(difference)},
                        {"correlation", json_number(paired.correlation)},
                        {"runs_saved", json_number(paired.runs_saved)}});
}

std::string outcome(const Comparison& comparison, const OutcomeRow& row, const RowFindings& found) {
    std::vector<std::string> differences;
    for (std::size_t d = 0; d < found.differences.size(); ++d)
        differences.push_back(difference_json(found.differences[d], comparison.arm_names[d + 1]));
    return json_object({{"name", json_string(row.name)},
                        {"label_nl", json_string(row.label_nl)},
                        {"label_en", json_string(row.label_en)},
                        {"unit", json_string(row.unit)},
                        {"status", json_string(row.status)},
                        {"headline", truth(row.headline)},
                        {"smallest_worthwhile", json_number(row.smallest_worthwhile)},
                        {"base", level(found)},
                        {"differences", json_array(differences)}});
}

std::string method(const Findings& findings) {
    return json_object({{"interval", json_string("Student t over paired runs")},
                        {"confidence", json_number(usual_confidence)},
                        {"simultaneous", json_string("Bonferroni over the headline comparisons")},
                        {"headline_comparisons", json_number(static_cast<double>(findings.headline_comparisons))},
                        {"headline_clear", json_number(static_cast<double>(findings.headline_clear))},
                        {"worth_in_independent_runs", json_number(findings.worth_in_independent_runs)}});
}

}  // namespace

std::string comparison_json(const Comparison& comparison) {
    const Findings findings = findings_of(comparison);
    std::vector<std::string> outcomes;
    for (std::size_t r = 0; r < comparison.rows.size(); ++r)
        outcomes.push_back(outcome(comparison, comparison.rows[r], findings.rows[r]));
    return json_object({{"schema_version", json_number(comparison_schema_version)},
                        {"kind", json_string("comparison")},
                        {"note_nl", json_string(disclaimer(Language::nl))},
                        {"note_en", json_string(disclaimer(Language::en))},
                        {"place", json_string(comparison.place)},
                        {"place_title_nl", json_string(comparison.place_title_nl)},
                        {"place_title_en", json_string(comparison.place_title_en)},
                        {"years", json_number(comparison.years)},
                        {"runs", json_number(findings.runs)},
                        {"rule_year", json_number(comparison.rule_year)},
                        {"arms", strings(comparison.arm_names)},
                        {"titles_nl", strings(comparison.titles_nl)},
                        {"titles_en", strings(comparison.titles_en)},
                        {"method", method(findings)},
                        {"outcomes", json_array(outcomes)},
                        {"warnings", strings(comparison.warnings)},
                        {"remarks_nl", strings(comparison.remarks_nl)},
                        {"remarks_en", strings(comparison.remarks_en)}}) +
           "\n";
}

}  // namespace meedoen
