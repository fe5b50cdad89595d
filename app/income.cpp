// `meedoen income`: what a household has in a month, over hours, wage or time, and which rule takes what.
#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "failures.hpp"
#include "income/curve_svg.hpp"
#include "income/curve_text.hpp"
#include "income/income_page.hpp"
#include "income/months_text.hpp"
#include "income/purse_text.hpp"
#include "income/routes_text.hpp"
#include "income_batch.hpp"
#include "income_notes.hpp"
#include "income_paid.hpp"
#include "income_request.hpp"
#include "options.hpp"
#include "output/errors.hpp"
#include "output/whole_file.hpp"
#include "report/json_text.hpp"
#include "report/wording.hpp"
#include "rules/income/minimum_wage.hpp"
#include "standard_output.hpp"

namespace meedoen {
namespace {

std::string title_of(const HouseholdFile& file, Language language) {
    return std::string{either(language, file.title_nl, file.title_en)};
}

/// The wage an hour that hours are paid at: that of the person, also when it follows from the month, else the minimum
/// wage at that age.
CentsPerHour hourly_wage_of(const PersonFacts& person, const Law& law) {
    constexpr double weeks_a_month = 52.0 / 12.0;
    if (person.hourly_wage.value > 0) return person.hourly_wage;
    if (person.gross_month.value > 0 && person.hours.value > 0.0)
        return CentsPerHour{
            std::llround(static_cast<double>(person.gross_month.value) / (person.hours.value * weeks_a_month))};
    return hourly_minimum_wage(person.age, law.minimum_wage);
}

WageAxis axis_of(const IncomeRequest& asked) {
    constexpr double full_week = 36.0;
    const PersonFacts& person = asked.household.facts.persons[0];
    WageAxis axis;
    axis.kind = asked.over == "gross"  ? AxisKind::gross_month
                : asked.over == "wage" ? AxisKind::hourly_wage
                                       : AxisKind::hours;
    axis.hourly_wage = hourly_wage_of(person, asked.scenario.law);
    axis.hours = HoursPerWeek{person.hours.value > 0.0 ? person.hours.value : full_week};
    return axis;
}

/// To forty hours, to three times the minimum wage, or to 5,000 euros a month; further where the household stands
/// there.
CurveRange range_of(const WageAxis& axis, const IncomeRequest& asked) {
    constexpr HoursPerWeek most_hours{40.0};
    constexpr std::int64_t times_minimum = 3;
    constexpr CentsPerMonth most_gross{500'000};
    constexpr int steps = 200;
    const CentsPerMonth now = gross_wage_of(asked.household.facts.persons[0]);
    const CentsPerHour minimum = asked.scenario.law.minimum_wage.hourly;
    const CentsPerMonth most = axis.kind == AxisKind::hours ? month_wage_of(axis.hourly_wage, most_hours)
                               : axis.kind == AxisKind::gross_month
                                   ? most_gross
                                   : month_wage_of(CentsPerHour{minimum.value * times_minimum}, axis.hours);
    return {0, std::max(most, now), steps, now};
}

constexpr std::size_t table_rows = 40;

/// What stands beneath an answer for people, or in an object of JSON.
std::string told(const IncomeRequest& asked, const std::string& answer, std::span<const HouseholdPurse> purses) {
    const HouseholdFacts& household = asked.household.facts;
    if (asked.as_json) return with_assumptions(answer, Assumptions{asked.scenario}.behind(household, purses)) + "\n";
    return asked.as_csv ? answer : answer + notes_text(notes_on(asked, household, purses), asked.language);
}

std::string months_text(const IncomeRequest& asked) {
    const std::vector<HouseholdAt> months = months_of(asked.household.facts, asked.months, asked.scenario.law);
    std::vector<HouseholdPurse> purses;
    for (const HouseholdAt& month : months) purses.push_back(month.purse);
    return told(asked,
                asked.as_json  ? months_json(months)
                : asked.as_csv ? months_csv(months)
                               : months_table(months, asked.scenario.law, asked.language),
                purses);
}

std::string routes_text(const IncomeRequest& asked) {
    const HouseholdFacts& household = asked.household.facts;
    const RouteGrid grid =
        routes_of(household, hourly_wage_of(household.persons[0], asked.scenario.law), asked.scenario.law);
    return told(asked,
                asked.as_json  ? routes_json(grid)
                : asked.as_csv ? routes_csv(grid)
                               : title_of(asked.household, asked.language) + "\n" + routes_table(grid, asked.language),
                grid.purses);
}

std::vector<HouseholdPurse> purses_of(const Curve& curve) {
    std::vector<HouseholdPurse> purses;
    for (const CurvePoint& point : curve.points) purses.push_back(point.purse);
    return purses;
}

Curve curve_for(const IncomeRequest& asked) {
    return curve_of(asked.household.facts, range_of(axis_of(asked), asked), asked.scenario.law);
}

std::string curve_answer(const IncomeRequest& asked) {
    if (asked.over == "time") return months_text(asked);
    if (asked.over == "route") return routes_text(asked);
    const WageAxis axis = axis_of(asked);
    const Curve curve = curve_for(asked);
    return told(asked,
                asked.as_json  ? curve_json(curve, axis)
                : asked.as_csv ? curve_csv(curve, axis)
                               : title_of(asked.household, asked.language) + "\n" +
                                     curve_table(curve, axis, table_rows, asked.language),
                purses_of(curve));
}

BothLanguages title_in_both(const HouseholdFile& file) { return {file.title_nl, file.title_en}; }

std::string svg_of(const IncomeRequest& asked) {
    const Curve curve = curve_for(asked);
    return curve_svg({"curve", title_in_both(asked.household), curve, axis_of(asked), asked.language,
                      gross_wage_of(asked.household.facts.persons[0]).value});
}

std::string page_of(const IncomeRequest& asked) {
    IncomePage page;
    page.title = title_in_both(asked.household);
    page.story = {asked.household.story_nl, asked.household.story_en};
    page.curve = curve_for(asked);
    page.axis = axis_of(asked);
    page.law_year = asked.rule_year;
    page.first = asked.language;
    page.assumptions = notes_on(asked, asked.household.facts, purses_of(page.curve));
    page.wage_now = gross_wage_of(asked.household.facts.persons[0]).value;
    return income_page(page);
}

/// All texts are there before the first file is written, and every name is free or may be written over.
void write_drawings(const IncomeRequest& asked, const Arguments& arguments) {
    std::vector<std::pair<std::string, std::string>> files;
    if (const auto path = arguments.text("svg"))
        files.emplace_back(*path, asked.as_paid ? paid_drawing(asked) : svg_of(asked));
    if (const auto path = arguments.text("html"))
        files.emplace_back(*path, asked.as_paid ? paid_page_of(asked) : page_of(asked));
    for (const auto& [path, text] : files)
        if (!arguments.has("force") && std::filesystem::exists(path))
            throw OutputError{"cannot write " + path +
                              (std::filesystem::is_directory(path) ? ": it is a folder"
                                                                   : ": it exists already; --force writes over it")};
    for (const auto& [path, text] : files)
        write_whole_file(path, std::as_bytes(std::span{text.data(), text.size()}), {arguments.has("force")},
                         [](const std::string&) {});
}

/// One household and its purse.
struct Answer {
    const HouseholdFile& file;
    HouseholdPurse purse;
};

std::string answers_json(const IncomeRequest& asked, const std::vector<Answer>& answers) {
    const Assumptions assumptions{asked.scenario};
    std::vector<std::string> objects;
    for (const Answer& a : answers)
        objects.push_back(
            with_assumptions(purse_json(a.purse), assumptions.behind(a.file.facts, std::span{&a.purse, 1})));
    return objects.size() == 1 ? objects.front() : json_array(objects);
}

std::vector<TitledPurse> titled(const std::vector<Answer>& answers, Language language) {
    std::vector<TitledPurse> purses;
    for (const Answer& a : answers) purses.push_back({title_of(a.file, language), a.purse});
    return purses;
}

std::string answers_table(const IncomeRequest& asked, const std::vector<Answer>& answers) {
    std::vector<BothLanguages> notes;
    for (const Answer& a : answers)
        for (const BothLanguages& note : notes_on(asked, a.file.facts, std::span{&a.purse, 1}))
            if (std::ranges::find(notes, note.en, &BothLanguages::en) == notes.end()) notes.push_back(note);
    return purse_table(titled(answers, asked.language), asked.language) + notes_text(notes, asked.language);
}

std::string purse_answer(const IncomeRequest& asked, const Arguments& arguments) {
    std::vector<Answer> answers{{asked.household, purse_of(asked.household.facts, asked.scenario.law)}};
    if (asked.other) answers.push_back({*asked.other, purse_of(asked.other->facts, asked.scenario.law)});
    if (asked.as_json) return answers_json(asked, answers) + "\n";
    if (asked.as_csv) return purses_csv(titled(answers, asked.language));
    std::string text = answers_table(asked, answers);
    if (!arguments.has("explain")) return text;
    for (const Answer& a : answers)
        text += "\n" + (answers.size() == 1 ? "" : title_of(a.file, asked.language) + "\n") +
                explanation(a.file.facts, a.purse, asked.language);
    return text;
}

int run(const Arguments& arguments) {
    if (arguments.has("schema")) {
        if (arguments.words().size() > 1) {
            Issues alone;
            alone.error({{}, "--schema", "does nothing beside anything else", "give it alone", ""});
            return refused(alone);
        }
        print(income_schema());
        return ExitCode::fine;
    }
    Issues issues;
    const IncomeRequest asked = income_request(arguments, issues);
    if (issues.any_error()) return refused(issues);
    tell_warnings(issues);
    if (arguments.has("batch")) return income_batch(asked);
    write_drawings(asked, arguments);
    print(asked.as_paid        ? paid_answer(asked)
          : asked.over.empty() ? purse_answer(asked, arguments)
                               : curve_answer(asked));
    return ExitCode::fine;
}

constexpr std::array examples{
    Example{"What does a household have in a month, and why?",
            "meedoen income scenarios/households/bijstand-deeltijd.toml --explain"},
    Example{"Every hour of work, and where it costs money",
            "meedoen income scenarios/households/bijstand-deeltijd.toml --over hours"},
    Example{"A page for a workshop: curve, parts, cliffs, who can soften them",
            "meedoen income scenarios/households/ww-kleine-baan.toml --html inkomensval.html"},
    Example{
        "Two households beside each other",
        "meedoen income scenarios/households/afwasser.toml --compare scenarios/households/afwasser-dagbesteding.toml"},
    Example{"Month by month, from bijstand to a job that pays every four weeks",
            "meedoen income scenarios/households/flexbaan.toml --as-paid --before "
            "scenarios/households/flexbaan-eerst.toml"},
    Example{"Many households at once", "meedoen income --batch < households.jsonl"}};
constexpr std::array options{
    Option{"over", 0, "hours|wage|gross|time|route",
           "a curve over hours, hourly wage or wage a month; months; routes by hours"},
    Option{"route", 0, "FORM", "another form of work: loonkostensubsidie, loondispensatie, dagbesteding, ..."},
    Option{"as-paid", 0, "", "months in sequence, as they are paid: set off later, settled after the year"},
    Option{"before", 0, "FILE", "as paid: the household as it was until the first month (else as it is now)"},
    Option{"months", 0, "N", "how many months, as paid or over time (1 to 120; else 36)"},
    Option{"date", 0, "DATE", "the law of this day or month (else 2026-01-01); as paid, the first month"},
    Option{"law", 0, "YEAR", "the law of 1 January 2024 to 2026, or the rules of 2027 on the amounts of 2026"},
    Option{"compare", 0, "FILE", "a second household beside the first"},
    Option{"explain", 0, "", "every part with its rule, articles and amounts"},
    Option{"batch", 0, "", "households as lines of JSON on the standard input, each with a \"date\" if need be"},
    Option{"schema", 0, "", "the JSON Schema of those lines"},
    json_option,
    Option{"svg", 0, "FILE", "the curve as a drawing (over hours, else as --over says), or the months"},
    Option{"html", 0, "FILE", "a page that stands alone: curve, parts, pressure, who can soften it; or the months"},
    Option{"force", 0, "", "write over an existing file"},
    Option{"csv", 0, "", "CSV on the standard output"},
    Option{"language", 0, "nl|en", "language of the results (else nl)"},
    scenarios_option,
    help_option};
constexpr std::string_view about =
    "Steady state: the month is taken as one of twelve alike. --as-paid has the months in sequence instead: wages are\n"
    "set off a month later, toeslagen advanced on an estimate, a year settled in the next one. Amounts in whole cents "
    "by\n"
    "the rules of the law; what each leaves out stands with it. No rights follow from the result.\n";

}  // namespace

constexpr Command income_command{"income",
                                 "[HOUSEHOLD]",
                                 "What a household has in a month, and which rule takes what",
                                 about,
                                 examples,
                                 options,
                                 0,
                                 1,
                                 run};

}  // namespace meedoen
