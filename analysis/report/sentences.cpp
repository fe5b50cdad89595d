#include "report/sentences.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "report/findings.hpp"
#include "report/terminal_text.hpp"
#include "report/units.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

/// What a sentence is about.
struct Subject {
    const Comparison& comparison;
    const OutcomeRow& row;
    std::size_t arm;
    const Difference& difference;
    Language language;
};

RoundedNumber magnitude(const RoundedNumber& number) { return {std::fabs(number.value), number.step}; }

/// One scale for all amounts of a sentence.
double scale_in(const Subject& s) {
    const RoundedRange& range = *s.difference.shown.range;
    const double largest = std::max(std::fabs(range.low.value), std::fabs(range.high.value));
    return sentence_scale_of(unit_of(s.row.unit), largest);
}

std::string bare(const Subject& s, const RoundedNumber& number) {
    return bare_amount_text(magnitude(number), unit_of(s.row.unit), scale_in(s), s.language);
}

/// `tussen 20 en 40`, smallest size first; `in elke run` when chance has no part in it.
std::string range_text(const Subject& s) {
    const RoundedRange& range = *s.difference.shown.range;
    if (range.low.value == range.high.value) return std::string{either(s.language, "in elke run", "in every run")};
    const bool less = s.difference.verdict == Verdict::less;
    const std::string near = bare(s, less ? range.high : range.low);
    const std::string far = bare(s, less ? range.low : range.high);
    return std::string{either(s.language, "tussen ", "between ")} + near +
           std::string{either(s.language, " en ", " and ")} + far;
}

/// Own words stand in the placeholder as `:more|less`.
std::string more_or_less(const Subject& s, std::string_view own_words) {
    const bool more = s.difference.verdict == Verdict::more;
    const std::size_t bar = own_words.find('|');
    if (bar != std::string_view::npos) return std::string{more ? own_words.substr(0, bar) : own_words.substr(bar + 1)};
    const bool counted = unit_of(s.row.unit).kind == UnitKind::counted;
    if (more) return std::string{either(s.language, "meer", "more")};
    return std::string{either(s.language, "minder", counted ? "fewer" : "less")};
}

std::string capitalised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 32);
    return text;
}

std::string value_of(std::string_view placeholder, const Subject& s) {
    constexpr std::string_view choice = "more_less:";
    if (placeholder == "scenario") return quoted_title_of(s.comparison, s.arm, s.language);
    if (placeholder == "base") return quoted_title_of(s.comparison, 0, s.language);
    if (placeholder == "period") return period_of(s.comparison.years, s.language);
    if (placeholder == "label") return label_of(s.row, s.language);
    if (placeholder == "Label") return capitalised(label_of(s.row, s.language));
    if (placeholder == "number") return bare(s, s.difference.shown.number);
    if (placeholder == "amount")
        return amount_text(magnitude(s.difference.shown.number), unit_of(s.row.unit), scale_in(s), s.language);
    if (placeholder == "range") return range_text(s);
    if (placeholder == "more_less") return more_or_less(s, {});
    if (placeholder.starts_with(choice)) return more_or_less(s, placeholder.substr(choice.size()));
    throw std::invalid_argument{s.row.name + ": unknown placeholder {" + std::string{placeholder} + "}"};
}

std::string filled(std::string_view pattern, const Subject& s) {
    std::string text;
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        const std::size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
        text += pattern.substr(0, close == std::string_view::npos ? pattern.size() : open);
        if (close == std::string_view::npos) break;
        text += value_of(pattern.substr(open + 1, close - open - 1), s);
        pattern.remove_prefix(close + 1);
    }
    return text;
}

/// Plain sentences for outcomes that bring none. The label is a plural noun: `mensen met betaald werk`.
std::string_view plain_pattern(const Subject& s) {
    const std::string& unit = s.row.unit;
    if (unit == "persons")
        return either(s.language,
                      "In scenario {scenario} zijn er na {period} ongeveer {number} {more_less} {label} dan als alles "
                      "blijft zoals het is",
                      "In scenario {scenario} there are about {number} {more_less} {label} after {period} than if "
                      "everything stays as it is");
    if (unit == "events")
        return either(s.language,
                      "In scenario {scenario} zijn er in {period} ongeveer {number} {more_less} {label} dan als alles "
                      "blijft zoals het is",
                      "In scenario {scenario} there are about {number} {more_less} {label} in {period} than if "
                      "everything stays as it is");
    return either(s.language,
                  "{Label}: in scenario {scenario} is dat na {period} ongeveer {amount} {more_less} dan als alles "
                  "blijft zoals het is",
                  "{Label}: in scenario {scenario} that is about {amount} {more_less} after {period} than if "
                  "everything stays as it is");
}

std::string clear_sentence(const Subject& s) {
    const std::string& own = s.language == Language::nl ? s.row.sentence_nl : s.row.sentence_en;
    const std::string_view pattern = own.empty() ? plain_pattern(s) : std::string_view{own};
    const bool has_range = pattern.find("{range}") != std::string_view::npos;
    return filled(pattern, s) + (has_range ? "" : " (" + range_text(s) + ")") + ".";
}

/// `20 minder`, `30 meer`, `0`.
std::string directed(const Subject& s, const RoundedNumber& end) {
    if (end.value == 0.0) return bare(s, end);
    Difference direction = s.difference;
    direction.verdict = end.value > 0.0 ? Verdict::more : Verdict::less;
    return bare(s, end) + " " + more_or_less({s.comparison, s.row, s.arm, direction, s.language}, {});
}

/// `tussen 20 minder en 30 meer`, `in elke run 3 meer`, `geen verschil`.
std::string small_range(const Subject& s) {
    const RoundedRange& range = *s.difference.shown.range;
    if (range.low.value == 0.0 && range.high.value == 0.0)
        return std::string{either(s.language, "geen verschil", "no difference")};
    if (range.low.value == range.high.value)
        return std::string{either(s.language, "in elke run ", "in every run ")} + directed(s, range.low);
    return std::string{either(s.language, "tussen ", "between ")} + directed(s, range.low) +
           std::string{either(s.language, " en ", " and ")} + directed(s, range.high);
}

std::string one_too_small(const Subject& s) {
    const std::string about = filled(either(s.language, "{Label} in scenario {scenario}, na {period}: ",
                                            "{Label} in scenario {scenario}, after {period}: "),
                                     s);
    const RoundedRange& range = *s.difference.shown.range;
    if (range.low.value == 0.0 && range.high.value == 0.0)
        return about + std::string{either(s.language, "er is geen verschil.", "there is no difference.")};
    return about +
           std::string{
               either(s.language, "het verschil is te klein om te noemen (", "the difference is too small to tell (")} +
           small_range(s) + ").";
}

/// What stands behind the first comma of a label is for the table, where there is room.
std::string short_label(const Subject& s) {
    const std::string label = label_of(s.row, s.language);
    return label.substr(0, label.find(','));
}

/// All of one arm in one sentence.
std::string too_small_sentence(const std::vector<Subject>& small) {
    if (small.size() == 1) return one_too_small(small.front());
    std::string text = filled(either(small.front().language,
                                     "In scenario {scenario} zijn deze verschillen na {period} te klein om te noemen:",
                                     "In scenario {scenario} these differences after {period} are too small to tell:"),
                              small.front());
    for (const Subject& s : small)
        text += (&s == &small.front() ? " " : "; ") + short_label(s) + " (" + small_range(s) + ")";
    return text + ".";
}

std::string one_run_sentence(const Subject& s) {
    return filled(either(s.language, "In scenario {scenario} is met 1 run niet te zeggen of er een verschil is.",
                         "In scenario {scenario} one run cannot tell whether there is a difference."),
                  s);
}

std::string remark_of(const Comparison& comparison, std::size_t arm, Language language) {
    const auto& remarks = language == Language::nl ? comparison.remarks_nl : comparison.remarks_en;
    return arm < remarks.size() ? clean_text(remarks[arm]) : "";
}

/// What can be told comes first, then what cannot, then what the reader must know beside it.
std::string arm_sentences(const Comparison& comparison, const Findings& findings, std::size_t arm, Language language) {
    std::string text;
    std::vector<Subject> small;
    std::vector<Subject> unknown;
    for (std::size_t r = 0; r < comparison.rows.size(); ++r) {
        if (!comparison.rows[r].headline) continue;
        const Subject s{comparison, comparison.rows[r], arm, findings.rows[r].differences[arm - 1], language};
        if (s.difference.verdict == Verdict::not_known)
            unknown.push_back(s);
        else if (s.difference.verdict == Verdict::too_small_to_tell)
            small.push_back(s);
        else
            text += clear_sentence(s) + "\n";
    }
    if (!small.empty()) text += too_small_sentence(small) + "\n";
    if (!unknown.empty()) text += one_run_sentence(unknown.front()) + "\n";
    const std::string remark = remark_of(comparison, arm, language);
    return remark.empty() ? text : text + remark + "\n";
}

}  // namespace

std::string headline_sentences(const Comparison& comparison, Language language) {
    const Findings findings = findings_of(comparison);
    std::string text = std::string{disclaimer(language)} + "\n";
    for (std::size_t arm = 1; arm < comparison.arm_names.size(); ++arm)
        text += arm_sentences(comparison, findings, arm, language);
    return text;
}

}  // namespace meedoen
