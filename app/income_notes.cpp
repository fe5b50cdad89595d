#include "income_notes.hpp"

namespace meedoen {

std::vector<BothLanguages> notes_on(const IncomeRequest& asked, const HouseholdFacts& household,
                                    std::span<const HouseholdPurse> purses) {
    std::vector<BothLanguages> notes;
    const Assumptions assumptions{asked.scenario};
    for (const Assumption* assumption : assumptions.behind(household, purses)) notes.push_back(assumption->note);
    if (asked.rule_year > asked.scenario.run.law_date.year)
        notes.push_back({"De regels van 2027 gelden hier met de bedragen van 2026.",
                         "The rules of 2027 hold here on the amounts of 2026."});
    return notes;
}

std::string notes_text(const std::vector<BothLanguages>& notes, Language language) {
    std::string text;
    for (const BothLanguages& note : notes) text += "* " + note.in(language) + "\n";
    return text;
}

}  // namespace meedoen
