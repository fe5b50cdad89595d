#include "income_paid.hpp"

#include <vector>

#include "income/paid_page.hpp"
#include "income/paid_svg.hpp"
#include "income/paid_text.hpp"
#include "income_notes.hpp"
#include "report/terminal_text.hpp"
#include "report/wording.hpp"
#include "terminal.hpp"

namespace meedoen {
namespace {

PaidPath path_for(const IncomeRequest& asked) {
    PathQuestion question;
    question.household = asked.household.facts;
    if (asked.before) question.before = asked.before->facts;
    question.first = {asked.rule_year, asked.scenario.run.law_date.month - 1};
    question.months = asked.months;
    return paid_path(question, asked.scenario.law);
}

std::string titles_of(const IncomeRequest& asked) {
    const auto title = [&](const HouseholdFile& file) {
        return clean_text(either(asked.language, file.title_nl, file.title_en));
    };
    std::string text = title(asked.household) + "\n";
    if (asked.before) text += std::string{either(asked.language, "eerst: ", "before: ")} + title(*asked.before) + "\n";
    return text;
}

std::vector<HouseholdPurse> purses_of(const PaidPath& path) {
    std::vector<HouseholdPurse> purses;
    for (const PaidMonth& month : path.months) purses.push_back(month.purse);
    return purses;
}

std::vector<BothLanguages> notes_on(const IncomeRequest& asked, const PaidPath& path) {
    return notes_on(asked, asked.household.facts, purses_of(path));
}

}  // namespace

std::string paid_answer(const IncomeRequest& asked) {
    const PaidPath path = path_for(asked);
    if (asked.as_json)
        return with_assumptions(paid_json(path),
                                Assumptions{asked.scenario}.behind(asked.household.facts, purses_of(path))) +
               "\n";
    if (asked.as_csv) return paid_csv(path);
    std::string text = titles_of(asked) + paid_table(path, asked.scenario.law, asked.language, columns_by_default());
    return text + notes_text(notes_on(asked, path), asked.language);
}

std::string paid_drawing(const IncomeRequest& asked) {
    const PaidPath path = path_for(asked);
    return paid_svg({"months", {asked.household.title_nl, asked.household.title_en}, path, asked.language});
}

std::string paid_page_of(const IncomeRequest& asked) {
    const PaidPath path = path_for(asked);
    const BothLanguages before =
        asked.before ? BothLanguages{asked.before->title_nl, asked.before->title_en} : BothLanguages{};
    return paid_page({{asked.household.title_nl, asked.household.title_en},
                      {asked.household.story_nl, asked.household.story_en},
                      before,
                      path,
                      asked.scenario.law,
                      asked.rule_year,
                      notes_on(asked, path),
                      asked.language});
}

}  // namespace meedoen
