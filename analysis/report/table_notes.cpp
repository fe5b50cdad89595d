#include "report/table_notes.hpp"

#include <algorithm>
#include <cmath>

#include "report/terminal_text.hpp"
#include "report/wording.hpp"

namespace meedoen {
namespace {

std::string count_text(double count, Language language) { return plain_text({std::round(count), 1.0}, language); }

/// About as many runs: two digits are enough, and below n every run counts.
std::string about(double runs, Language language) {
    const double digits = std::pow(10.0, std::max(0.0, std::floor(std::log10(std::max(runs, 1.0))) - 1.0));
    return count_text(nearest_multiple(runs, digits), language);
}

std::string runs_text(int runs, Language language) {
    return count_text(runs, language) + std::string{runs == 1 ? " run" : " runs"};
}

std::string setting(const Comparison& comparison, const Findings& findings, Language language) {
    const std::string place = comparison.place.empty() ? "" : place_of(comparison, language) + ", ";
    const std::string rules =
        std::string{either(language, "regels van ", "rules of ")} + std::to_string(comparison.rule_year);
    return place + std::string{either(language, "na ", "after ")} + period_of(comparison.years, language) + ", " +
           runs_text(findings.runs, language) + ", " + rules;
}

std::string how_to_read(const Comparison& comparison, const Findings& findings, Language language) {
    const bool headlines = std::ranges::any_of(comparison.rows, &OutcomeRow::headline);
    std::string text{headlines ? either(language, "* hoofduitkomst. ", "* primary outcome. ") : ""};
    if (findings.runs < 2)
        return text + std::string{either(language, "Met 1 run is er geen bereik. Maak meer runs.",
                                         "One run has no range. Make more runs.")};
    text += either(language,
                   "Onder elk getal staat het bereik: zo ver kan het toeval in de berekening het getal "
                   "verschuiven (95%). Elke run is een keer doorrekenen; meer runs maken het bereik kleiner. De "
                   "onzekerheid van de aannames zit er niet in. Te klein om te noemen: het kan toeval zijn, of "
                   "het is te weinig om iets uit te maken.",
                   "Below each number stands its range: how far chance in the calculation can move it (95%). More runs "
                   "make the range smaller. The uncertainty of the assumptions is not in it. Too small to tell: it may "
                   "be chance, or it is too little to matter.");
    return text;
}

/// What the words for a status mean, as far as they are used.
std::string statuses_explained(const Comparison& comparison, Language language) {
    const auto used = [&](std::string_view status) {
        const std::string words = status_text(std::string{status}, language);
        return std::ranges::any_of(comparison.rows, [&](const OutcomeRow& row) { return row.status == status; }) ||
               std::ranges::any_of(comparison.warnings, [&](const std::string& warning) {
                   return warning.find(words) != std::string::npos;
               });
    };
    std::string text;
    if (used("published") || used("deduction"))
        text += either(language, "Afleiding: het effect volgt uit de regels van het model, het is niet gemeten. ",
                       "Deduction: the effect follows from the rules of the model, it was not measured. ");
    if (used("published"))
        text += either(language, "Er zijn proeven: ergens is dit onderzocht, maar die cijfers zijn niet ingevoerd. ",
                       "Trials exist: this was studied somewhere, but those figures were not put in. ");
    if (used("assumption"))
        text += either(language, "Aanname: een getal waarop dit rust, is niet gemeten. ",
                       "Assumption: a number on which this rests was not measured. ");
    return text.substr(0, text.find_last_not_of(' ') + 1);
}

bool any_clear(const RowFindings& row) {
    return std::ranges::any_of(row.differences, [](const Difference& difference) {
        return difference.verdict == Verdict::more || difference.verdict == Verdict::less;
    });
}

/// How much the short table leaves out, so that nobody takes it for all there is.
std::string left_out(const Comparison& comparison, const Findings& findings, Language language) {
    std::size_t rows = 0;
    std::size_t clear = 0;
    for (std::size_t r = 0; r < comparison.rows.size(); ++r) {
        if (!comparison.rows[r].detail) continue;
        ++rows;
        if (any_clear(findings.rows[r])) ++clear;
    }
    if (rows == 0) return "";
    const std::string all = std::to_string(rows);
    std::string text = language == Language::nl ? "De lange tabel heeft nog " + all + " uitkomsten: geef --all."
                                                : "The long table has " + all + " more outcomes: add --all.";
    if (comparison.arm_names.size() < 2 || findings.runs < 2) return text;
    const std::string some = std::to_string(clear);
    return text + (language == Language::nl ? " Bij " + some + " daarvan is een verschil groot genoeg om te noemen."
                                            : " In " + some + " of them a difference is large enough to tell.");
}

std::string all_together(const Findings& findings, Language language) {
    const std::string all = std::to_string(findings.headline_comparisons);
    const std::string clear = std::to_string(findings.headline_clear);
    if (language == Language::nl)
        return "Alle " + all + " verschillen in hoofduitkomsten tegelijk bekeken (samen 95%, Bonferroni): " + clear +
               " van de " + all + " groot genoeg om te noemen.";
    return "All " + all + " differences in primary outcomes looked at together (95% for all, Bonferroni): " + clear +
           " of " + all + " large enough to tell.";
}

std::string worth_of_pairing(const Findings& findings, Language language) {
    const bool dutch = language == Language::nl;
    if (findings.runs < 2) return dutch ? "Met 1 run is niets te koppelen." : "With one run there is nothing to pair.";
    const std::string runs = count_text(findings.runs, language);
    if (!findings.worth_in_independent_runs)
        return dutch ? "Deze " + runs +
                           " gekoppelde runs geven bijna overal hetzelfde verschil. Losse runs kunnen dat niet."
                     : "These " + runs +
                           " paired runs give the same difference nearly everywhere. Independent runs cannot.";
    const double worth = *findings.worth_in_independent_runs;
    const std::string independent = about(worth, language);
    if (worth < findings.runs)
        return dutch ? "Let op: deze " + runs + " gekoppelde runs zijn maar evenveel waard als ongeveer " +
                           independent + " losse. Koppelen hielp hier niet."
                     : "Note: these " + runs + " paired runs are worth only about " + independent +
                           " independent ones. Pairing did not help here.";
    return dutch ? "Deze " + runs + " gekoppelde runs zijn evenveel waard als ongeveer " + independent + " losse."
                 : "These " + runs + " paired runs are worth about " + independent + " independent ones.";
}

}  // namespace

std::vector<std::string> notes_above(const Comparison& comparison, const Findings& findings, Language language) {
    return {std::string{disclaimer(language)}, setting(comparison, findings, language)};
}

std::vector<std::string> notes_below(const Comparison& comparison, const Findings& findings, Language language,
                                     Rows rows) {
    std::vector<std::string> notes;
    const std::string hidden = rows == Rows::chosen ? left_out(comparison, findings, language) : "";
    if (!hidden.empty()) notes.push_back(hidden);
    if (comparison.arm_names.size() < 2) {
        notes.emplace_back(either(language, "Er is geen ander scenario om mee te vergelijken.",
                                  "There is no other scenario to compare with."));
        return notes;
    }
    notes.push_back(how_to_read(comparison, findings, language));
    if (const std::string statuses = statuses_explained(comparison, language); !statuses.empty())
        notes.push_back(statuses);
    if (findings.headline_comparisons > 1 && findings.runs > 1) notes.push_back(all_together(findings, language));
    for (const std::string& warning : comparison.warnings)
        notes.push_back(std::string{either(language, "Let op: ", "Note: ")} + clean_text(warning));
    notes.push_back(worth_of_pairing(findings, language));
    return notes;
}

}  // namespace meedoen
