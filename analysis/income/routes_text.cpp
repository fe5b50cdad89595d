#include "income/routes_text.hpp"

#include <algorithm>

#include "income/texts.hpp"
#include "report/json_text.hpp"
#include "report/terminal_text.hpp"
#include "report/wording.hpp"
#include "rules/income/minimum_wage.hpp"
#include "rules/purse/ground_of.hpp"
#include "rules/purse/household_purse.hpp"

namespace meedoen {
namespace {

constexpr int most_hours = 40;
constexpr int step = 4;
constexpr int first_width = 9;

struct FormText {
    std::string_view nl;
    std::string_view en;
};

/// By work form.
constexpr std::array forms_text{
    FormText{"gewoon werk", "ordinary work"},       FormText{"loonkostensubsidie", "loonkostensubsidie"},
    FormText{"loondispensatie", "loondispensatie"}, FormText{"beschut werk", "beschut werk"},
    FormText{"dagbesteding", "dagbesteding"},       FormText{"vrijwilligerswerk", "volunteering"},
    FormText{"proefplaatsing", "proefplaatsing"}};
static_assert(forms_text.size() == work_form_names.size());

std::string_view title_of(WorkForm form, Language language) {
    const FormText& text = forms_text[static_cast<std::size_t>(form)];
    return either(language, text.nl, text.en);
}

HouseholdFacts in_form(HouseholdFacts household, WorkForm form, CentsPerHour wage, int hours) {
    PersonFacts& person = household.persons[0];
    person.work_form = Choice{static_cast<std::int32_t>(form)};
    person.hours = HoursPerWeek{static_cast<double>(hours)};
    person.hourly_wage = wage;
    person.gross_month = month_wage_of(wage, person.hours);
    return household;
}

std::string quoted_name(WorkForm form) {
    return "\"" + std::string{work_form_names[static_cast<std::size_t>(form)]} + "\"";
}

int width_of(WorkForm form, Language language) {
    constexpr int least = 11;
    return std::max(least, static_cast<int>(title_of(form, language).size()) + 2);
}

}  // namespace

std::string_view reason_of(Refusal refusal, Language language) {
    constexpr std::array reasons{
        FormText{"", ""},
        FormText{"dit bestaat niet bij deze uitkering",
                 "this benefit has no such arrangement, or another in its place"},
        FormText{"er is geen uitkering waar het bij hoort", "there is no benefit beside which it could stand"},
        FormText{"nog te jong", "too young for it"},
        FormText{"niemand heeft vastgesteld dat het nodig is", "nobody has found that it is needed"},
        FormText{"niet aangevraagd", "nobody asked for it"},
        FormText{"te laat aangevraagd", "asked for too late"},
        FormText{"niet in een baan van de Wsw", "not in a job of the Wsw"},
        FormText{"zorg uit de Wlz gaat voor", "care under the Wlz goes before"},
        FormText{"de gemeente heeft geen plek", "the gemeente has no place left"}};
    static_assert(reasons.size() == static_cast<std::size_t>(Refusal::no_place) + 1);
    const FormText& reason = reasons[static_cast<std::size_t>(refusal)];
    return either(language, reason.nl, reason.en);
}

RouteGrid routes_of(const HouseholdFacts& household, CentsPerHour wage, const Law& law) {
    RouteGrid grid;
    for (std::size_t f = 0; f < work_form_names.size(); ++f) {
        const auto form = static_cast<WorkForm>(f);
        const Refusal refusal = refusal_of(in_form(household, form, wage, step), 0, law);
        if (refusal == Refusal::none && asks_loonwaarde(form) && household.persons[0].loonwaarde.value >= 1.0)
            grid.without_loonwaarde.push_back(form);
        else if (refusal == Refusal::none)
            grid.forms.push_back(form);
        else
            grid.without.emplace_back(form, refusal);
    }
    for (int hours = 0; hours <= most_hours; hours += step) {
        grid.hours.push_back(hours);
        std::vector<std::int64_t>& row = grid.net.emplace_back();
        for (const WorkForm form : grid.forms) {
            grid.purses.push_back(purse_of(in_form(household, form, wage, hours), law));
            row.push_back(grid.purses.back().net());
        }
    }
    return grid;
}

std::string routes_table(const RouteGrid& grid, Language language) {
    std::string text = right_aligned(either(language, "uur/week", "hours"), first_width);
    for (const WorkForm form : grid.forms) text += right_aligned(title_of(form, language), width_of(form, language));
    text += "\n";
    for (std::size_t h = 0; h < grid.hours.size(); ++h) {
        text += right_aligned(std::to_string(grid.hours[h]), first_width);
        for (std::size_t f = 0; f < grid.forms.size(); ++f)
            text += right_aligned(cents_text(grid.net[h][f], language), width_of(grid.forms[f], language));
        text += "\n";
    }
    text += std::string{either(language, "Wat het huishouden per maand overhoudt, in euro.",
                               "What the household has in hand a month, in euros.")} +
            "\n";
    const auto not_here = [&](WorkForm form, std::string_view why) {
        text += std::string{either(language, "Kan hier niet: ", "Not possible here: ")} +
                std::string{title_of(form, language)} + " (" + std::string{why} + ").\n";
    };
    for (const WorkForm form : grid.without_loonwaarde)
        not_here(form, either(language, "geef een loonwaarde onder 1 in het bestand",
                              "give a loonwaarde below 1 in the file"));
    for (const auto& [form, refusal] : grid.without) {
        not_here(form, reason_of(refusal, language));
    }
    return text;
}

std::string routes_csv(const RouteGrid& grid) {
    std::string text = "hours";
    for (const WorkForm form : grid.forms) text += "," + std::string{work_form_names[static_cast<std::size_t>(form)]};
    text += "\n";
    for (std::size_t h = 0; h < grid.hours.size(); ++h) {
        text += std::to_string(grid.hours[h]);
        for (const std::int64_t cents : grid.net[h]) text += "," + std::to_string(cents);
        text += "\n";
    }
    return text;
}

std::string routes_json(const RouteGrid& grid) {
    std::vector<std::string> routes;
    for (std::size_t f = 0; f < grid.forms.size(); ++f) {
        std::vector<std::string> net;
        for (const std::vector<std::int64_t>& row : grid.net) net.push_back(std::to_string(row[f]));
        routes.push_back(json_object({{"route", quoted_name(grid.forms[f])}, {"net", json_array(net)}}));
    }
    std::vector<std::string> hours;
    for (const int h : grid.hours) hours.push_back(std::to_string(h));
    std::vector<std::string> without;
    for (const WorkForm form : grid.without_loonwaarde)
        without.push_back(json_object({{"route", quoted_name(form)}, {"why", "\"no loonwaarde below 1 is given\""}}));
    for (const auto& [form, refusal] : grid.without) {
        const std::string why = "\"" + std::string{reason_of(refusal, Language::en)} + "\"";
        without.push_back(json_object({{"route", quoted_name(form)}, {"why", why}}));
    }
    return json_object(
        {{"hours", json_array(hours)}, {"routes", json_array(routes)}, {"without", json_array(without)}});
}

}  // namespace meedoen
