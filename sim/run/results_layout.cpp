#include "run/results_layout.hpp"

#include <algorithm>
#include <cstdio>
#include <set>

#include "run/plan_text.hpp"
#include "run/results.hpp"
#include "run/version.hpp"
#include "scenario/loader.hpp"

namespace meedoen {
namespace {

struct FileUnit {
    std::string_view outcome;  // as in the table of outcomes
    std::string_view file;     // in the singular: of "minutes" xarray would make durations
    bool wide;                 // may pass 2 thousand million in a month of a large country
};
constexpr std::array file_units{FileUnit{"persons", "person", false},
                                FileUnit{"events", "event", false},
                                FileUnit{"weeks", "week", true},
                                FileUnit{"minutes", "minute", true},
                                FileUnit{"cents", "EUR cent", true},
                                FileUnit{"thousandths", "0.001", true},
                                FileUnit{"leefgebieden", "leefgebied", false}};

FileUnit file_unit_of(std::string_view unit) {
    const auto found = std::ranges::find(file_units, unit, &FileUnit::outcome);
    return found != file_units.end() ? *found : FileUnit{unit, unit, true};
}

std::string text(std::string_view view) { return std::string{view}; }

std::string iso(Date d) {
    std::array<char, 40> line{};
    std::snprintf(line.data(), line.size(), "%04d-%02d-%02d", d.year, d.month, d.day);
    return line.data();
}

Texts attributes_of(const Plan& plan, std::size_t finished) {
    const Scenario& base = plan.arms.front();
    std::string title = "meedoen: " + base.title_en;
    for (std::size_t a = 1; a < plan.arms.size(); ++a)
        title += (a == 1 ? ", compared with: " : "; ") + plan.arms[a].title_en;
    const bool complete = finished == static_cast<std::size_t>(plan.replications);
    return {{"Conventions", "CF-1.10"},
            {"title", as_text(title)},
            {"source", "meedoen " + text(program_version)},
            {"layout_version", std::to_string(results_layout_version)},
            {"schema_version", std::to_string(schema_version)},
            {"seed", std::to_string(plan.seed)},
            {"years", std::to_string(plan.years)},
            {"replications", std::to_string(plan.replications)},
            {"place", as_text(base.place_name)},
            {"place_title_nl", as_text(base.place_title_nl)},
            {"place_title_en", as_text(base.place_title_en)},
            {"first_day", iso(base.run.first_day)},
            {"law_date", iso(base.run.law_date)},
            {"complete", complete ? "yes" : "no"}};
}

template <class Of>
Labels per_scenario(std::string_view name, std::string_view meaning, const Plan& plan, const Of& of) {
    std::vector<std::string> words;
    for (const Scenario& arm : plan.arms) words.push_back(as_text(of(arm)));
    return {text(name), text(meaning) + ", in the order of scenario", "", "", std::move(words), {}};
}

std::string listed(const std::vector<std::string_view>& meanings) {
    std::string list;
    for (const std::string_view meaning : meanings) list += (list.empty() ? "" : "; ") + text(meaning);
    return list;
}

Labels stratum_labels() {
    std::vector<std::string> names;
    std::vector<std::string_view> dutch;
    std::vector<std::string_view> english;
    for (const Stratum& stratum : strata()) {
        names.push_back(text(stratum.name));
        dutch.push_back(stratum.meaning_nl);
        english.push_back(stratum.meaning_en);
    }
    return {"stratum", "group of residents", "groep bewoners",
            "",        std::move(names),     {{"meanings", listed(english)}, {"meanings_nl", listed(dutch)}}};
}

/// The first day of each month, counted from the first day of the run; the first month begins with the run.
Labels month_labels(const Plan& plan) {
    const Date first = plan.arms.front().run.first_day;
    std::vector<std::int32_t> days;
    for (std::int32_t m = 0; m < static_cast<std::int32_t>(plan.months()); ++m) {
        const std::int32_t months = first.month - 1 + m;
        const std::int32_t day = day_number({first.year + months / 12, months % 12 + 1, 1}) - day_number(first);
        days.push_back(std::max(0, day));
    }
    return {"month",
            "first day of the month",
            "eerste dag van de maand",
            "days since " + iso(first),
            std::move(days),
            {{"standard_name", "time"}, {"calendar", "proleptic_gregorian"}, {"axis", "T"}}};
}

Labels week_bin_labels() {
    std::vector<std::int32_t> weeks;
    for (std::size_t w = 0; w < wait_bins; ++w) weeks.push_back(static_cast<std::int32_t>(w));
    return {"week_bin",
            "weeks waited; the last one also holds all longer waits",
            "weken gewacht; de laatste telt ook wie langer wachtte",
            "week",
            std::move(weeks),
            {}};
}

std::vector<Labels> coordinates_of(const Plan& plan, const std::vector<std::int32_t>& replications) {
    const auto number = [&](const Scenario& arm) { return resolved_for_file(arm, plan.years, plan.replications); };
    std::vector<std::string> names;
    for (const Scenario& arm : plan.arms) names.push_back(as_text(arm.name));
    return {
        {"scenario", "scenario; the first is the base", "scenario; het eerste is de basis", "", std::move(names), {}},
        {"replication", "replication", "herhaling", "1", replications, {}},
        stratum_labels(),
        month_labels(plan),
        {"queue",
         "what is waited for: an intake of an organisation, or a route",
         "waarop wordt gewacht: een intake van een organisatie, of een traject",
         "",
         queue_names(plan),
         {}},
        week_bin_labels(),
        per_scenario("scenario_title_nl", "Dutch title", plan, [](const Scenario& s) { return s.title_nl; }),
        per_scenario("scenario_title_en", "English title", plan, [](const Scenario& s) { return s.title_en; }),
        per_scenario("scenario_question", "question in English", plan, [](const Scenario& s) { return s.question; }),
        per_scenario("scenario_question_nl", "question in Dutch", plan,
                     [](const Scenario& s) { return s.question_nl; }),
        per_scenario("scenario_resolved", "resolved scenario as TOML", plan, number),
        per_scenario("scenario_canonical", "all values, one a line", plan, canonical_text),
        per_scenario("scenario_parameters", "all parameters as CSV", plan, parameters_csv)};
}

std::vector<Variable> variables_of() {
    std::vector<Variable> variables;
    for (const Outcome& outcome : outcomes()) {
        const FileUnit unit = file_unit_of(outcome.unit);
        variables.push_back({text(outcome.name),
                             {"scenario", "replication", "stratum", "month"},
                             text(unit.file),
                             text(outcome.meaning_en),
                             text(outcome.meaning_nl),
                             unit.wide,
                             {},
                             {{"cell_methods", outcome.measure == Measure::stock ? "month: point" : "month: sum"}}});
    }
    variables.push_back({"waits",
                         {"scenario", "replication", "queue", "week_bin"},
                         "event",
                         "intakes held and routes started, by weeks waited over the whole run",
                         "gehouden intakes en begonnen trajecten, naar weken wachten in de hele looptijd",
                         false,
                         {},
                         {}});
    for (const ChangeColumn& column : change_table())
        variables.push_back({text(column.name),
                             {"scenario", "replication"},
                             "person",
                             text(column.meaning_en),
                             text(column.meaning_nl),
                             false,
                             {},
                             {}});
    return variables;
}

}  // namespace

const std::array<ChangeColumn, change_columns>& change_table() {
    static constexpr std::array table{
        ChangeColumn{"persons_compared", "mensen die in het scenario en in de basis voorkomen",
                     "people who are in the scenario and in the base", &PersonChange::compared},
        ChangeColumn{"persons_gained_work", "mensen die vier weken of meer langer werken dan in de basis",
                     "people who work four weeks or more longer than in the base", &PersonChange::gained_work},
        ChangeColumn{"persons_lost_work", "mensen die vier weken of meer korter werken dan in de basis",
                     "people who work four weeks or more less than in the base", &PersonChange::lost_work},
        ChangeColumn{"persons_gained_income", "mensen die 50 euro of meer per maand meer hebben dan in de basis",
                     "people who have 50 euros a month or more above the base", &PersonChange::gained_income},
        ChangeColumn{"persons_lost_income", "mensen die 50 euro of meer per maand minder hebben dan in de basis",
                     "people who have 50 euros a month or more below the base", &PersonChange::lost_income},
    };
    static_assert(table.size() == change_columns);
    return table;
}

ResultsFile empty_results(const Plan& plan, const std::vector<std::int32_t>& replications) {
    return {attributes_of(plan, replications.size()), coordinates_of(plan, replications), variables_of(), {}};
}

std::vector<std::string> queue_names(const Plan& plan) {
    std::vector<std::string> names;
    for (const std::string_view organisation : organisation_names) names.push_back("intake_" + text(organisation));
    std::set<std::string> routes;
    for (const Scenario& arm : plan.arms)
        for (const Route& route : arm.routes) routes.insert(route.name);
    names.insert(names.end(), routes.begin(), routes.end());
    return names;
}

std::vector<std::size_t> queues_of(const Scenario& arm, const std::vector<std::string>& names) {
    std::vector<std::size_t> places;
    for (std::size_t o = 0; o < organisations; ++o) places.push_back(o);
    for (const Route& route : arm.routes) {
        const auto found = std::lower_bound(names.begin() + organisations, names.end(), route.name);
        places.push_back(static_cast<std::size_t>(found - names.begin()));
    }
    return places;
}

}  // namespace meedoen
