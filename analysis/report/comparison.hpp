// What a comparison is made of: arms, outcomes and the value of each outcome in each arm and run. The report knows no
// engine and no file; who fills this has read the results.
#pragma once

#include <string>
#include <vector>

namespace meedoen {

/// One outcome. Values stand in `unit`: persons, events, EUR (euros, not cents), hours, weeks, share (0.125 is 12.5%);
/// any other word is printed as it is.
struct OutcomeRow {
    std::string name{};      // as in the results file
    std::string label_nl{};  // "mensen met betaald werk"
    std::string label_en{};
    std::string unit{};
    std::string status{};          // published, deduction or assumption
    double smallest_worthwhile{};  // in `unit`; a difference wholly below it is not told
    bool headline{};               // a primary outcome, named before the run
    bool detail{};                 // stands in the long table only
    /// Sentence without its full stop; empty gives a plain one. Placeholders: {scenario} and {base} (titles), {period}
    /// (5 jaar), {number} (30), {amount} (30 mensen, € 1,2 miljoen), {label} or {Label}, {more_less} (meer, minder) or
    /// with words of its own {more_less:langer|korter}, {range} (tussen 20 en 40; added in brackets at the end where it
    /// is left out).
    std::string sentence_nl{};
    std::string sentence_en{};
    std::vector<std::vector<double>> by_arm_and_replication{};  // first arm is the base; all arms have the same runs
};

struct Comparison {
    std::vector<std::string> arm_names{};  // as in the files; first is the base
    std::vector<std::string> titles_nl{};  // of the arms; a missing or empty title is replaced by the name
    std::vector<std::string> titles_en{};
    std::string place{};           // as in the files
    std::string place_title_nl{};  // a missing title is replaced by the name
    std::string place_title_en{};
    int years{};
    int replications{};
    int rule_year{};
    std::vector<OutcomeRow> rows{};
    std::vector<std::string> warnings{};
    std::vector<std::string> remarks_nl{};  // of the arms: a whole sentence that belongs with its headline, or empty
    std::vector<std::string> remarks_en{};
};

}  // namespace meedoen
