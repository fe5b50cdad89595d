#include "income_request.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <vector>

#include "failures.hpp"
#include "income/routes_text.hpp"
#include "law_by_date.hpp"
#include "rules/income/minimum_wage.hpp"
#include "rules/income/vrijlating.hpp"
#include "rules/purse/ground_of.hpp"
#include "run/disk.hpp"
#include "scenario_files.hpp"

namespace meedoen {
namespace {

// `meedoen::quoted` by its whole name: <filesystem> brings std::quoted along.
namespace fs = std::filesystem;

constexpr std::array years{"2024", "2025", "2026", "2027"};
constexpr std::string_view formal_start{"2027"};  // the rules of that year on the amounts of 2026
constexpr std::int64_t months_shown = 36;
constexpr std::int64_t most_months = 120;

/// Options that do nothing beside each other.
struct Clash {
    std::string_view one;
    std::string_view other;
};
constexpr std::array clashes{
    Clash{"over", "batch"},     Clash{"route", "batch"},     Clash{"compare", "batch"},  Clash{"explain", "batch"},
    Clash{"csv", "batch"},      Clash{"json", "batch"},      Clash{"svg", "batch"},      Clash{"html", "batch"},
    Clash{"language", "batch"}, Clash{"law", "date"},        Clash{"csv", "json"},       Clash{"explain", "json"},
    Clash{"explain", "csv"},    Clash{"explain", "over"},    Clash{"compare", "over"},   Clash{"compare", "svg"},
    Clash{"compare", "html"},   Clash{"as-paid", "batch"},   Clash{"before", "batch"},   Clash{"months", "batch"},
    Clash{"over", "as-paid"},   Clash{"compare", "as-paid"}, Clash{"explain", "as-paid"}};

void error(Issues& issues, std::string key, std::string problem, std::string why = "") {
    issues.error({{}, std::move(key), std::move(problem), std::move(why), ""});
}

void check_options(const Arguments& arguments, Issues& issues) {
    for (const Clash& clash : clashes)
        if (arguments.has(clash.one) && arguments.has(clash.other))
            error(issues, written(clash.one), "does nothing beside " + written(clash.other), "give one of both");
    const bool drawn = arguments.has("svg") || arguments.has("html");
    if (arguments.has("force") && !drawn)
        error(issues, "--force", "no file is written", "it stands beside --svg or --html");
    const bool paid = arguments.has("as-paid");
    if (arguments.has("before") && !paid)
        error(issues, "--before", "does nothing without --as-paid", "a month alone has none before it");
    if (arguments.has("months") && !paid && arguments.text("over") != "time")
        error(issues, "--months", "there are no months to count", "it stands beside --as-paid or --over time");
    if (arguments.has("batch") && arguments.text("law") == formal_start)
        error(issues, "--law", "the rules of 2027 are not put into the lines of a batch",
              "give vrijlating_rules \"article_34a\" in a line");
    const std::string over = arguments.text("over").value_or("");
    if (drawn && (over == "time" || over == "route"))
        error(issues, "--over", "a drawing over " + over + " does not exist", "hours, wage or gross");
    if (over == "route" && arguments.has("route"))
        error(issues, "--route", "does nothing beside --over route", "all routes are shown");
    if (arguments.has("batch") && !arguments.operands().empty())
        error(issues, arguments.operands().front(), "is not read beside --batch",
              "a batch comes from the standard input");
}

bool is_same_file(const std::string& a, const std::string& b) {
    std::error_code failed;
    return a == b || fs::path{a}.lexically_normal() == fs::path{b}.lexically_normal() || fs::equivalent(a, b, failed);
}

/// No output may be an input or another output, and none may exist unless --force says so.
void check_files(const Arguments& arguments, Issues& issues) {
    std::vector<std::string> taken = arguments.operands();
    for (const char* input : {"compare", "before"})
        if (const auto path = arguments.text(input)) taken.push_back(*path);
    for (const char* option : {"svg", "html"}) {
        const auto path = arguments.text(option);
        if (!path) continue;
        if (std::ranges::any_of(taken, [&](const std::string& t) { return is_same_file(t, *path); }))
            error(issues, written(option), meedoen::quoted(*path) + " is another file of this command",
                  "give another name");
        taken.push_back(*path);
    }
}

std::string law_date_of(const Arguments& arguments, Issues& issues) {
    const auto year = word_option(arguments, "law", {years.begin(), years.end()}, issues);
    if (const auto date = arguments.text("date")) return law_day(*date, "--date", {}, issues).value_or("");
    return (year && *year != formal_start ? *year : std::string{"2026"}) + "-01-01";
}

/// What only the law can say about a household: the ground of the work, and the minimum wage.
void check_by_law(const HouseholdFile& file, const std::string& path, const Law& law, Issues& issues) {
    for (std::size_t p = 0; p < file.facts.adults(); ++p) {
        const PersonFacts& person = file.facts.persons[p];
        const std::string address = "person[" + std::to_string(p + 1) + "].";
        if (const Refusal refusal = refusal_of(file.facts, p, law); refusal != Refusal::none)
            issues.error({{path, 1, 1},
                          address + "work_form",
                          "there is no ground in the law for " +
                              meedoen::quoted(work_form_names[static_cast<std::size_t>(person.work_form.value)]),
                          std::string{reason_of(refusal, Language::en)},
                          ""});
        const CentsPerHour least = hourly_minimum_wage(person.age, law.minimum_wage);
        if (person.hourly_wage.value > 0 && person.hourly_wage < least)
            issues.warning({{path, 1, 1},
                            address + "hourly_wage",
                            "below the minimum wage at this age",
                            "it is " + std::to_string(least.value) + " cents an hour then",
                            ""});
    }
}

/// Until the first month somebody works in the form that the file says, whatever --route asks from then on.
enum class FormOfWork : std::uint8_t { as_asked, of_the_file };

HouseholdFile household_in(const std::string& path, const Arguments& arguments, FormOfWork form_of_work, const Law& law,
                           Issues& issues) {
    Issues found;
    HouseholdFile file = load_household(tidy_path(path), files_on_disk(), found);
    if (arguments.text("law") == formal_start)
        file.facts.vrijlating_rules = Choice{static_cast<std::int32_t>(VrijlatingRules::article_34a)};
    const std::vector<std::string> forms{work_form_names.begin(), work_form_names.end()};
    if (const auto form = word_option(arguments, "route", forms, issues);
        form && form_of_work == FormOfWork::as_asked) {
        file.facts.persons[0].work_form =
            Choice{static_cast<std::int32_t>(std::ranges::find(forms, *form) - forms.begin())};
        if (!found.any_error()) check_household(file.facts, {path, 1, 1}, found);
    }
    if (!found.any_error()) check_by_law(file, path, law, found);
    add_new(found, issues);
    if (file.title_nl.empty()) file.title_nl = file.title_en.empty() ? path : file.title_en;
    if (file.title_en.empty()) file.title_en = file.title_nl;
    return file;
}

/// Who comes or goes between two months is not worked out: the settlement of a year asks both adults or one.
void check_same_adults(const IncomeRequest& request, const std::string& path, Issues& issues) {
    const auto counted = [](const HouseholdFile& file) { return file.facts.adults() == 2 ? "two" : "one"; };
    if (issues.any_error() || request.before->facts.adults() == request.household.facts.adults()) return;
    error(issues, "--before", meedoen::quoted(path) + " has another number of adults",
          std::string{counted(*request.before)} + ", and " + counted(request.household) +
              " from the first month on; the same adults go through the months");
}

}  // namespace

IncomeRequest income_request(const Arguments& arguments, Issues& issues) {
    IncomeRequest request;
    check_options(arguments, issues);
    check_files(arguments, issues);
    request.as_json = arguments.has("json");
    request.as_csv = arguments.has("csv");
    if (word_option(arguments, "language", {"nl", "en"}, issues).value_or("nl") == "en")
        request.language = Language::en;
    request.over = word_option(arguments, "over", {"hours", "wage", "gross", "time", "route"}, issues).value_or("");
    request.as_paid = arguments.has("as-paid");
    request.months =
        static_cast<int>(whole_option(arguments, "months", {1, most_months}, issues).value_or(months_shown));
    request.scenarios = required_scenarios(arguments, issues);
    const std::string day = law_date_of(arguments, issues);
    if (!issues.any_error()) request.scenario = scenario_on(request.scenarios, day, issues);
    request.rule_year = arguments.text("law") == formal_start ? 2027 : request.scenario.run.law_date.year;
    if (arguments.has("batch") || issues.any_error()) return request;
    if (arguments.operands().empty()) {
        error(issues, "", "no household is given", "for instance scenarios/households/afwasser.toml");
        return request;
    }
    const Law& law = request.scenario.law;
    request.household = household_in(arguments.operands().front(), arguments, FormOfWork::as_asked, law, issues);
    if (const auto other = arguments.text("compare"))
        request.other = household_in(*other, arguments, FormOfWork::as_asked, law, issues);
    if (const auto before = arguments.text("before")) {
        request.before = household_in(*before, arguments, FormOfWork::of_the_file, law, issues);
        check_same_adults(request, *before, issues);
    }
    const WorkForm form = static_cast<WorkForm>(request.household.facts.persons[0].work_form.value);
    const bool over_wage = request.over == "hours" || request.over == "wage" || request.over == "gross";
    const bool drawn = (arguments.has("svg") || arguments.has("html")) && !request.as_paid;
    if (!is_paid(form) && (over_wage || drawn))
        error(issues, "work_form",
              "no wage belongs to " + meedoen::quoted(work_form_names[static_cast<std::size_t>(form)]),
              "a curve over wages needs paid work; --over time, --as-paid and the plain table do not");
    return request;
}

}  // namespace meedoen
