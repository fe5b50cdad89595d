// `meedoen income`: what a household has in a month, over hours, wage or time, and which rule takes what.
#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "failures.hpp"
#include "income/curve_svg.hpp"
#include "income/curve_text.hpp"
#include "income/income_page.hpp"
#include "income/months_text.hpp"
#include "income/purse_text.hpp"
#include "income_batch.hpp"
#include "options.hpp"
#include "output/errors.hpp"
#include "output/whole_file.hpp"
#include "report/wording.hpp"
#include "rules/income/minimum_wage.hpp"
#include "rules/income/vrijlating.hpp"
#include "run/disk.hpp"
#include "scenario/household_file.hpp"
#include "scenario_files.hpp"
#include "standard_output.hpp"

namespace meedoen {
namespace {

constexpr std::array years{"2024", "2025", "2026", "2027"};

struct Asked {
    Language language{};
    Scenario scenario;  // only its law is used
    HouseholdFile household;
    std::optional<HouseholdFile> other;
    std::string over;
    bool as_json{};
    bool as_csv{};
};

/// The rules of 2027 on the amounts of 2026.
constexpr std::string_view formal_start{"2027"};

std::string law_date_of(const Arguments& arguments, Issues& issues) {
    const auto year = word_option(arguments, "law", {years.begin(), years.end()}, issues);
    const auto date = arguments.text("date");
    if (date && year) issues.error({{}, "--law", "given beside --date", "a date has its own year", ""});
    if (date) return *date;
    return (year && *year != formal_start ? *year : std::string{"2026"}) + "-01-01";
}

Scenario law_scenario(const Arguments& arguments, Issues& issues) {
    LoadRequest request;
    const std::string root = required_scenarios(arguments, issues);
    const std::string date = law_date_of(arguments, issues);
    if (issues.any_error()) return {};
    request.file = root + "base.toml";
    request.shipped_root = root;
    request.set.emplace_back("run.law_date", date);
    return load_scenario(request, files_on_disk(), issues);
}

HouseholdFile household_in(const std::string& path, const Arguments& arguments, Issues& issues) {
    Issues found;
    HouseholdFile file = load_household(tidy_path(path), files_on_disk(), found);
    add_new(found, issues);
    if (arguments.text("law") == formal_start)
        file.facts.vrijlating_rules = Choice{static_cast<std::int32_t>(VrijlatingRules::article_34a)};
    const std::vector<std::string> forms{work_form_names.begin(), work_form_names.end()};
    if (const auto form = word_option(arguments, "route", forms, issues))
        file.facts.persons[0].work_form =
            Choice{static_cast<std::int32_t>(std::ranges::find(forms, *form) - forms.begin())};
    return file;
}

Asked read(const Arguments& arguments, Issues& issues) {
    Asked asked;
    asked.as_json = arguments.has("json");
    asked.as_csv = arguments.has("csv");
    if (word_option(arguments, "language", {"nl", "en"}, issues).value_or("nl") == "en") asked.language = Language::en;
    asked.over = word_option(arguments, "over", {"hours", "wage", "gross", "time"}, issues).value_or("");
    asked.scenario = law_scenario(arguments, issues);
    if (arguments.has("batch")) return asked;
    if (arguments.operands().empty()) {
        issues.error({{}, "", "no household is given", "for instance scenarios/households/afwasser.toml", ""});
        return asked;
    }
    asked.household = household_in(arguments.operands().front(), arguments, issues);
    if (const auto other = arguments.text("compare")) asked.other = household_in(*other, arguments, issues);
    return asked;
}

std::string title_of(const HouseholdFile& file, Language language) {
    return std::string{either(language, file.title_nl, file.title_en)};
}

/// The wage an hour that hours are paid at: that of the person, else the minimum wage at that age.
CentsPerHour hourly_wage_of(const PersonFacts& person, const Law& law) {
    return person.hourly_wage.value > 0 ? person.hourly_wage : hourly_minimum_wage(person.age, law.minimum_wage);
}

WageAxis axis_of(const Asked& asked) {
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

/// To forty hours, to three times the minimum wage, or to 5,000 euros a month.
CurveRange range_of(const WageAxis& axis, const Law& law) {
    constexpr HoursPerWeek most_hours{40.0};
    constexpr std::int64_t times_minimum = 3;
    constexpr CentsPerMonth most_gross{500'000};
    constexpr int steps = 200;
    if (axis.kind == AxisKind::hours) return {0, month_wage_of(axis.hourly_wage, most_hours), steps};
    if (axis.kind == AxisKind::gross_month) return {0, most_gross, steps};
    return {0, month_wage_of(CentsPerHour{law.minimum_wage.hourly.value * times_minimum}, axis.hours), steps};
}

constexpr std::size_t table_rows = 40;

std::string months_text(const Asked& asked) {
    constexpr int count = 36;
    const std::vector<HouseholdAt> months = months_of(asked.household.facts, count, asked.scenario.law);
    if (asked.as_json) return months_json(months) + "\n";
    return asked.as_csv ? months_csv(months) : months_table(months, asked.scenario.law, asked.language);
}

Curve curve_for(const Asked& asked) {
    return curve_of(asked.household.facts, range_of(axis_of(asked), asked.scenario.law), asked.scenario.law);
}

std::string curve_answer(const Asked& asked) {
    if (asked.over == "time") return months_text(asked);
    const WageAxis axis = axis_of(asked);
    const Curve curve = curve_for(asked);
    if (asked.as_json) return curve_json(curve, axis) + "\n";
    if (asked.as_csv) return curve_csv(curve, axis);
    return title_of(asked.household, asked.language) + "\n" + curve_table(curve, axis, table_rows, asked.language);
}

/// Amounts of the law that are assumptions, of rules that have a part in this purse.
std::vector<BothLanguages> assumptions_in(const Asked& asked, const HouseholdPurse& purse) {
    std::vector<BothLanguages> notes;
    for (const Origin& origin : asked.scenario.origins) {
        if (origin.kind != "assumption" || !origin.path.starts_with("law.")) continue;
        for (std::size_t c = 0; c < components; ++c) {
            const std::string rule = "law." + std::string{component_texts[c].rule} + ".";
            if (purse.part[c] == 0 || rule == "law.." || !origin.path.starts_with(rule)) continue;
            notes.push_back({origin.path + " is een aanname (bron: " + origin.source + ")",
                             origin.path + " is an assumption (source: " + origin.source + ")"});
            break;
        }
    }
    return notes;
}

BothLanguages title_in_both(const HouseholdFile& file) { return {file.title_nl, file.title_en}; }

std::string svg_of(const Asked& asked) {
    const Curve curve = curve_for(asked);
    return curve_svg({"curve", title_in_both(asked.household), curve, axis_of(asked), asked.language,
                      gross_wage_of(asked.household.facts.persons[0]).value});
}

std::string page_of(const Asked& asked) {
    IncomePage page;
    page.title = title_in_both(asked.household);
    page.story = {asked.household.story_nl, asked.household.story_en};
    page.curve = curve_for(asked);
    page.axis = axis_of(asked);
    page.law_year = asked.scenario.run.law_date.year;
    page.assumptions = assumptions_in(asked, purse_of(asked.household.facts, asked.scenario.law));
    page.wage_now = gross_wage_of(asked.household.facts.persons[0]).value;
    return income_page(page);
}

void write_text(const std::string& path, const std::string& text, const Arguments& arguments) {
    const auto bytes = std::as_bytes(std::span{text.data(), text.size()});
    write_whole_file(path, bytes, {arguments.has("force")}, [](const std::string&) {});
}

std::string purse_answer(const Asked& asked, const Arguments& arguments) {
    std::vector<TitledPurse> purses{
        {title_of(asked.household, asked.language), purse_of(asked.household.facts, asked.scenario.law)}};
    if (asked.other)
        purses.push_back({title_of(*asked.other, asked.language), purse_of(asked.other->facts, asked.scenario.law)});
    if (asked.as_json) return purse_json(purses.front().purse) + "\n";
    std::string text = purse_table(purses, asked.language);
    for (const BothLanguages& note : assumptions_in(asked, purses.front().purse))
        text += "* " + note.in(asked.language) + "\n";
    if (arguments.has("explain"))
        text += "\n" + explanation(asked.household.facts, purses.front().purse, asked.language);
    return text;
}

int run(const Arguments& arguments) {
    if (arguments.has("schema")) {
        print(income_schema());
        return ExitCode::fine;
    }
    Issues issues;
    const Asked asked = read(arguments, issues);
    if (issues.any_error()) return refused(issues);
    if (arguments.has("batch")) return income_batch(asked.scenario.law);
    if (const auto path = arguments.text("svg")) write_text(*path, svg_of(asked), arguments);
    if (const auto path = arguments.text("html")) write_text(*path, page_of(asked), arguments);
    print(asked.over.empty() ? purse_answer(asked, arguments) : curve_answer(asked));
    return ExitCode::fine;
}

constexpr std::array examples{
    Example{"What does a household have in a month, and why?",
            "meedoen income scenarios/households/bijstand-deeltijd.toml --explain"},
    Example{"Every hour of work, and where it costs money",
            "meedoen income scenarios/households/bijstand-deeltijd.toml --over hours"},
    Example{
        "Two households beside each other",
        "meedoen income scenarios/households/afwasser.toml --compare scenarios/households/afwasser-dagbesteding.toml"},
    Example{"Many households at once", "meedoen income --batch < households.jsonl"}};
constexpr std::array options{
    Option{"over", 0, "hours|wage|gross|time", "a curve over hours, hourly wage, wage a month, or 36 months"},
    Option{"route", 0, "FORM", "another form of work: loonkostensubsidie, loondispensatie, dagbesteding, ..."},
    Option{"date", 0, "DATE", "the law of this day (else 2026-01-01)"},
    Option{"law", 0, "YEAR", "the law of 1 January 2024 to 2026, or the rules of 2027 on the amounts of 2026"},
    Option{"compare", 0, "FILE", "a second household beside the first"},
    Option{"explain", 0, "", "every part with its rule, articles and amounts"},
    Option{"batch", 0, "", "households as lines of JSON on the standard input"},
    Option{"schema", 0, "", "the JSON Schema of those lines"},
    json_option,
    Option{"svg", 0, "FILE", "the curve as a drawing (over hours, else as --over says)"},
    Option{"html", 0, "FILE", "a page that stands alone: curve, parts, pressure, who can soften it"},
    Option{"force", 0, "", "write over an existing file"},
    Option{"csv", 0, "", "CSV on the standard output"},
    Option{"language", 0, "nl|en", "language of the results (else nl)"},
    scenarios_option,
    help_option};
constexpr std::string_view about =
    "Steady state: the month is taken as one of twelve alike. Amounts in whole cents by the rules of the law; what "
    "each\n"
    "leaves out stands with it. No rights follow from the result.\n";

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
