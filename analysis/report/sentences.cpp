#include "report/sentences.hpp"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string_view>

#include "report/findings.hpp"
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

/// `tussen 20 en 40`, smallest size first.
std::string range_text(const Subject& s) {
    const RoundedRange& range = *s.difference.shown.range;
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
    if (placeholder == "scenario") return title_of(s.comparison, s.arm, s.language);
    if (placeholder == "base") return title_of(s.comparison, 0, s.language);
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

std::string too_small_sentence(const Subject& s) {
    const std::string about = filled(either(s.language, "{Label} in scenario {scenario}, na {period}: ",
                                            "{Label} in scenario {scenario}, after {period}: "),
                                     s);
    const RoundedRange& range = *s.difference.shown.range;
    if (range.low.value == 0.0 && range.high.value == 0.0)
        return about + std::string{either(s.language, "er is geen verschil.", "there is no difference.")};
    return about +
           std::string{either(s.language, "het verschil is te klein om te noemen (tussen ",
                              "the difference is too small to tell (between ")} +
           directed(s, range.low) + std::string{either(s.language, " en ", " and ")} + directed(s, range.high) + ").";
}

std::string sentence(const Subject& s) {
    if (s.difference.verdict == Verdict::not_known)
        return filled(
            either(s.language, "{Label} in scenario {scenario}: met 1 run is niet te zeggen of er een verschil is.",
                   "{Label} in scenario {scenario}: one run cannot tell whether there is a difference."),
            s);
    return s.difference.verdict == Verdict::too_small_to_tell ? too_small_sentence(s) : clear_sentence(s);
}

}  // namespace

std::string headline_sentences(const Comparison& comparison, Language language) {
    const Findings findings = findings_of(comparison);
    std::string text = std::string{disclaimer(language)} + "\n";
    for (std::size_t r = 0; r < comparison.rows.size(); ++r) {
        const auto& differences = findings.rows[r].differences;
        for (std::size_t d = 0; comparison.rows[r].headline && d < differences.size(); ++d)
            text += sentence({comparison, comparison.rows[r], d + 1, differences[d], language}) + "\n";
    }
    return text;
}

}  // namespace meedoen
